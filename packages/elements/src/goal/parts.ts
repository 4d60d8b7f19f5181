import type {
  Catalogue,
  Description,
  End,
  Fact,
  LifeCycle,
  Line,
  Phrase,
  Progress,
} from '@ilmi/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { barOf } from './bar.js';
import { lifeCycleGlyphs, paceGlyphs } from './glyphs.js';

/*
 * The parts that goals are drawn with. The elements render them in their shadow roots and the server
 * writes them as text, so both say the same and take the same room.
 */

/** What the parts are drawn for. */
export interface Drawing {
  words: Catalogue;
  /** The reader's day, or the day of the server's rendering. */
  now: string;
  /** Level of the title in the page's outline, 1–6; anything else counts as 3. */
  headingLevel?: unknown;
  /**
   * False for what can outlive the day on which it was made: words for the life cycle and the pace
   * are left out then, and their room is kept.
   */
  today: boolean;
}

/** Between parts of a line; it stays with what comes before. */
export const dot = '\u00a0· ';

export const phrase = ({ text, lang }: Phrase) =>
  lang ? html`<span lang=${lang}>${text}</span>` : text;

/** Neighbours in the surrounding language are one text: nodes cost a browser more than words. */
export function line(phrases: Line): unknown {
  const parts: unknown[] = [];
  let plain = '';
  for (const { text, lang } of phrases) {
    if (lang) {
      if (plain) parts.push(plain);
      plain = '';
      parts.push(phrase({ text, lang }));
    } else plain += text;
  }
  if (plain) parts.push(plain);
  return parts.length > 1 ? parts : parts[0];
}

export const linked = (content: unknown, href?: string) =>
  href ? html`<a href=${href}>${content}</a>` : content;

export const glyph = (path: string | undefined) =>
  html`<svg class="ilmi-glyph" viewBox="0 0 12 12" aria-hidden="true">
    <path d=${path ?? ''} />
  </svg>`;

/** Around everything: what host pages change by inheritance is set here. */
export const root = ({ lang }: Description, content: TemplateResult): TemplateResult =>
  html`<div class="ilmi-root" lang=${lang}>${content}</div>`;

/** The whole goal as a line of text. */
export function oneLine(d: Description, drawing: Drawing, href?: string): TemplateResult {
  const [who, ...rest] = d.line;
  return html`<p class="ilmi-line" part="badge">
    ${linked(html`<b lang=${who?.lang ?? nothing}>${who?.text}</b>${line(rest)}`, href)}
    ${status(d, drawing)}
  </p>`;
}

/** The frame of a card. */
export const article = (name: string, content: TemplateResult): TemplateResult =>
  html`<article class=${name} part="badge">${content}</article>`;

/** Sentences that belong to the figures. */
export const notes = (d: Description) =>
  d.notes.map((note) => html`<p class="ilmi-note">${line(note)}</p>`);

/** Progress for a bar: the time of steps runs with the reader's day. */
export const progressOf = (d: Description, { today }: Drawing): Progress | undefined =>
  (today && d.today.progress) || d.progress;

/** A level in the page's outline; anything that is none counts as 3. */
export function headingLevelOf(value: unknown): number {
  const level = Math.trunc(Number(value));
  return level >= 1 && level <= 6 ? level : 3;
}

/** What is promised, as a heading. */
export function title(
  d: Description,
  { headingLevel }: Drawing,
  content: unknown = line(d.title),
): TemplateResult {
  return html`<p
    class="ilmi-title"
    part="title"
    role="heading"
    aria-level=${headingLevelOf(headingLevel)}
  >
    ${content}
  </p>`;
}

/** Where the figures come from and who checked the goal: in every variant, and never hidden. */
export const sources = (facts: readonly Fact[]) =>
  facts.map((item) => html`<p class="ilmi-fact">${fact(item)}</p>`);

/** A card: whose goal it is, what is promised, what a view shows of it, and the evidence. */
export function card(
  d: Description,
  drawing: Drawing,
  body: TemplateResult,
  href?: string,
): TemplateResult {
  const others: unknown[] = d.facts.slice(2).map(fact);
  if (href) others.push(linked(drawing.words.record, href));
  return article(
    'ilmi-badge',
    html`<div class="ilmi-head">
        <p class="ilmi-who">
          <b lang=${d.who.lang ?? nothing}>${d.who.text}</b> ${line(d.boundary)}
        </p>
        ${status(d, drawing)}
      </div>
      ${title(d, drawing)} ${body} ${notes(d)}
      <div class="ilmi-foot" part="footer">
        ${sources(d.facts.slice(0, 2))}
        <p class="ilmi-fact">
          ${others.map((item, at) => html`${at ? dot : nothing}<span>${item}</span>`)}
        </p>
      </div>`,
  );
}

/** A life cycle: a word with a shape. */
export const pill = (state: LifeCycle, text: string) =>
  html`<span class="ilmi-pill ilmi-${state}">${glyph(lifeCycleGlyphs[state])}${text}</span>`;

export const status = ({ today: { lifeCycle } }: Description, { today }: Drawing) =>
  html`<span class="ilmi-status" part="status"
    >${today ? pill(lifeCycle.state, lifeCycle.text) : nothing}</span
  >`;

/** The number that the eye finds first; smaller where it would break in the middle of its unit. */
export const standing = ({ standing }: Description): TemplateResult | undefined =>
  standing &&
  html`<p class="ilmi-standing">
    ${
      standing.value &&
      html`<b
        class=${standing.value.length > 10 ? 'ilmi-number ilmi-long' : 'ilmi-number'}
        part="number"
        >${standing.value}</b
      >`
    }
    <span>${standing.rest}</span>
  </p>`;

/** The pace in words, and the part of the way beside the part of the time. */
export function pace({ comparison, today }: Description, drawing: Drawing): TemplateResult {
  const { pace } = today;
  return html`${
    pace &&
    (drawing.today
      ? html`<p class="ilmi-pace ilmi-${pace.state}">
          ${glyph(paceGlyphs[pace.state])}<span>${pace.text}</span>
        </p>`
      : // Invisible and unread: it only keeps the room of a line or two.
        html`<p class="ilmi-pace" data-room=${pace.text}></p>`)
  }${comparison && html`<p class="ilmi-comparison">${comparison}</p>`}`;
}

/** Progress for assistive technology, drawn by what stands inside. */
export const meter = (
  { achieved, label, text }: Progress,
  name: string,
  drawing: TemplateResult,
): TemplateResult =>
  html`<div
    class=${name}
    part="bar"
    role="meter"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(Math.min(Math.max(achieved, 0), 1) * 100)}
    aria-valuetext=${text}
  >
    ${drawing}
  </div>`;

/**
 * Progress beside the time, on the way from the base to the target. Where it lies outside of that
 * way, base and target are named under their marks.
 */
export function bar(progress: Progress, list: readonly End[] = []): TemplateResult {
  const { base, target, fillStart, fillWidth, negative, time, anchor, stages } = barOf(progress);
  const name = (role: End['role'], at: number, side: string) => {
    const end = isOutside(progress) && list.find((one) => one.role === role);
    return end
      ? svg`<text class="ilmi-name" x="${at}%" y="3.7em" text-anchor=${side}>${role === 'target' ? `${end.label} ` : nothing}${end.when}</text>`
      : nothing;
  };
  return meter(
    progress,
    isOutside(progress) && list.length ? 'ilmi-bar ilmi-outside' : 'ilmi-bar',
    html`<svg aria-hidden="true">
      <rect class="ilmi-track" y="1.6em" width="100%" height="0.75em" rx="0.375em" />
      <rect
        class=${negative ? 'ilmi-away' : 'ilmi-fill'}
        x="${fillStart}%"
        y="1.6em"
        width="${fillWidth}%"
        height="0.75em"
        rx="0.375em"
      />
      ${stages.map((at) => svg`<circle class="ilmi-pin" cx="${at}%" cy="2.75em" r="0.2em" />`)}
      ${base > 0 ? mark(base, '1.3em') : nothing}${mark(target, '1.3em')}
      ${name('baseline', base, base > 20 ? 'middle' : 'start')}${name('target', target, target > 80 ? 'end' : 'middle')}
      ${
        time === null
          ? nothing
          : svg`${mark(time, '1.2em', '2.35em')}<circle class="ilmi-pin" cx="${time}%" cy="1.2em" r="0.25em" /><text class="ilmi-time" x="${time}%" y="0.7em" text-anchor=${anchor}>${progress.timeMark}</text>`
      }
    </svg>`,
  );
}

const isOutside = ({ achieved }: Progress) => achieved < 0 || achieved > 1;

/** A line across the bar; within it with a seam of the background, to show on any fill. */
const mark = (at: number, from: string, to = '2.65em') =>
  (at > 0 && at < 100 ? ['ilmi-seam', 'ilmi-edge'] : ['ilmi-edge']).map(
    (name) => svg`<line class=${name} x1="${at}%" x2="${at}%" y1=${from} y2=${to} />`,
  );

/**
 * The levels under the bar. They stand under what they name; where the bar begins or ends
 * elsewhere, they stand in rows.
 */
export function ends({ ends: list, progress }: Description): TemplateResult | undefined {
  if (!list.length) return undefined;
  const rows = progress && isOutside(progress);
  return html`<dl class=${rows ? 'ilmi-ends ilmi-rows' : 'ilmi-ends'}>${list.map(end)}</dl>`;
}

const end = ({ role, label, when, value }: End) =>
  html`<div>
    <dt><span class=${role === 'target' ? nothing : 'ilmi-hidden'}>${label} </span>${when}</dt>
    <dd>${value}</dd>
  </div>`;

export function fact({ label, text, href, note }: Fact): unknown {
  const [first, ...rest] = text;
  const content =
    href && first ? html`<a href=${href}>${phrase(first)}</a>${line(rest)}` : line(text);
  const remark = note && html`. <span lang=${note.lang ?? nothing}>${note.text}</span>`;
  if (label) return html`<span class="ilmi-label">${label}</span> ${content}${remark}`;
  return remark ? html`${content}${remark}` : content;
}
