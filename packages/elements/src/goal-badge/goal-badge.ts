import type { Catalogue, Description, End, Fact, Line, Progress } from '@ilmi/core';
import { html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { nameOf, report } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { barOf } from '../goal/bar.js';
import { lifeCycleGlyphs, paceGlyphs } from '../goal/glyphs.js';
import { GoalElement } from '../goal/goal-element.js';
import type { GoalView } from '../goal/goal-view.js';
import { type GoalBadgeVariant, goalBadgeVariants } from './goal-badge.types.js';
import { goalBadgeStyles } from './goal-badge.styles.js';

/**
 * One climate goal with its evidence in plain sight: whose it is, what it covers, what is
 * promised, where it stands, how that compares with the time, where the figures come from and who
 * checked them.
 *
 * Use it wherever a goal is mentioned: `statement` in a column of its own, `line` inside text. For
 * several goals on one page put the badges into an `ilmi-network`. It is a statement, not a seal:
 * it never looks like a certificate.
 *
 * @summary A climate goal with its evidence.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the badge has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The badge shows its goal.
 * @fires {IlmiErrorEvent} ilmi-error - The goal could not be shown; the fallback stays.
 * @csspart badge - The card or line.
 * @csspart title - What is promised.
 * @csspart number - The number that stands out.
 * @csspart bar - Progress beside the time.
 * @csspart status - The life cycle.
 * @csspart footer - Figures, check, plan and dates.
 * @cssprop [--ilmi-accent=#155e75] - Bar, links and the active state.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders and the bar's track.
 * @cssprop [--ilmi-warn=#8a4b00] - Renewal due, behind.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the card.
 * @cssstate ready - The goal is shown.
 * @cssstate error - The goal could not be shown; the fallback stays.
 *
 * @example From a document
 * ```html
 * <ilmi-goal-badge src="/ilmi.json" goal="sahko-2028" lang="fi">
 *   <a href="/ilmasto">Ilmastotavoitteemme</a>
 * </ilmi-goal-badge>
 * ```
 *
 * @example From attributes alone, without any request
 * ```html
 * <ilmi-goal-badge lang="fi" organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"
 *   boundary="organization" unit="MWh" quantity="energy" baseline-year="2024"
 *   baseline-value="120" target-year="2028" target-change="-20"></ilmi-goal-badge>
 * ```
 */
export class IlmiGoalBadge extends GoalElement {
  static override readonly tag = 'ilmi-goal-badge';
  static override styles = [baseStyles, goalBadgeStyles];
  static override properties: PropertyDeclarations = { variant: {} };

  /**
   * `statement` is a card, `line` flows with the text.
   * @attr variant
   * @default statement
   */
  declare variant: GoalBadgeVariant | null | undefined;

  protected override view(context: ViewContext): GoalView | undefined {
    const { variant } = this;
    if (variant && !goalBadgeVariants.includes(variant)) {
      const list = goalBadgeVariants.join(', ');
      report(
        'warn',
        `${nameOf(this)}: variant="${variant as string}" is not known; it is one of ${list}`,
      );
    }
    return super.view(context);
  }

  protected override renderView({ description, href }: GoalView, words: Catalogue): TemplateResult {
    const { lang } = description;
    return this.variant === 'line'
      ? html`<div class="ilmi-root" lang=${lang}>
          <p class="ilmi-line" part="badge">
            ${linked(line(description.line), href)} ${this.#status(description)}
          </p>
        </div>`
      : html`<div class="ilmi-root" lang=${lang}>
          ${this.#statement(description, words, href)}
        </div>`;
  }

  #statement(d: Description, words: Catalogue, href?: string): TemplateResult {
    const { pace } = d.today;
    const [figures, check, ...others] = d.facts;
    return html`<article class="ilmi-badge" part="badge">
      <div class="ilmi-head">
        <p class="ilmi-who">
          <b lang=${d.who.lang ?? nothing}>${d.who.text}</b> ${line(d.boundary)}
        </p>
        ${this.#status(d)}
      </div>
      <p class="ilmi-title" part="title" role="heading" aria-level=${this.headingLevel || 3}>
        ${line(d.title)}
      </p>
      ${
        d.standing &&
        html`<p class="ilmi-standing">
          ${d.standing.value && html`<b class="ilmi-number" part="number">${d.standing.value}</b>`}
          <span>${d.standing.rest}</span>
        </p>`
      }
      ${d.progress && bar(d.today.progress ?? d.progress)} ${d.ends.length ? ends(d.ends) : nothing}
      ${
        d.roomForPace
          ? html`<p class="ilmi-pace ${pace ? `ilmi-${pace.state}` : ''}">
              ${pace && html`${glyph(paceGlyphs[pace.state])}<span>${pace.text}</span>`}
            </p>`
          : nothing
      }
      ${d.comparison && html`<p class="ilmi-comparison">${d.comparison}</p>`}
      ${d.notes.map((note) => html`<p class="ilmi-note">${line(note)}</p>`)}
      <div class="ilmi-foot" part="footer">
        ${figures && labelled(figures)} ${check && labelled(check)}
        <p class="ilmi-fact">
          ${[...others.map(fact), ...(href ? [linked(words.record, href)] : [])].map(
            (item, at) => html`${at ? ' · ' : nothing}<span>${item}</span>`,
          )}
        </p>
      </div>
    </article>`;
  }

  #status({ today: { lifeCycle } }: Description): TemplateResult {
    return html`<span class="ilmi-status" part="status"
      ><span class="ilmi-pill ilmi-${lifeCycle.state}"
        >${glyph(lifeCycleGlyphs[lifeCycle.state])}${lifeCycle.text}</span
      ></span
    >`;
  }
}

const line = (phrases: Line) =>
  phrases.map(({ text, lang }) => (lang ? html`<span lang=${lang}>${text}</span>` : text));

const linked = (content: unknown, href?: string) =>
  href ? html`<a href=${href}>${content}</a>` : content;

const glyph = (path: string | undefined) =>
  html`<svg class="ilmi-glyph" viewBox="0 0 12 12" aria-hidden="true">
    <path d=${path ?? ''} />
  </svg>`;

function bar(progress: Progress): TemplateResult {
  const { base, target, fillStart, fillWidth, negative, time, anchor, now } = barOf(progress);
  const edge = (at: number) =>
    svg`<line class="ilmi-edge" x1="${at}%" x2="${at}%" y1="1.3em" y2="2.6em" />`;
  return html`<div
    class="ilmi-bar"
    part="bar"
    role="meter"
    aria-label=${progress.label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${now}
    aria-valuetext=${progress.text}
  >
    <svg aria-hidden="true">
      <rect class="ilmi-track" y="1.6em" width="100%" height="0.75em" rx="0.375em" />
      <rect
        class=${negative ? 'ilmi-away' : 'ilmi-fill'}
        x="${fillStart}%"
        y="1.6em"
        width="${fillWidth}%"
        height="0.75em"
        rx="0.375em"
      />
      ${base > 0 ? edge(base) : nothing}${target < 100 ? edge(target) : nothing}
      ${
        time === null
          ? nothing
          : svg`${edge(time)}<text class="ilmi-time" x="${time}%" y="0.9em" text-anchor=${anchor}>${progress.timeMark}</text>`
      }
    </svg>
  </div>`;
}

const ends = (list: readonly End[]): TemplateResult =>
  html`<dl class="ilmi-ends">
    ${list.map(
      ({ role, label, when, value }) =>
        html`<div>
          <dt>
            <span class=${role === 'target' ? nothing : 'ilmi-hidden'}>${label} </span>${when}
          </dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

const labelled = (item: Fact): TemplateResult => html`<p class="ilmi-fact">${fact(item)}</p>`;

function fact({ label, text: [first, ...rest], href, note }: Fact): TemplateResult {
  return html`${label && html`<span class="ilmi-label">${label}</span> `}${linked(
    line(first ? [first] : []),
    href,
  )}${line(rest)}${note && html`. <span lang=${note.lang ?? nothing}>${note.text}</span>`}`;
}
