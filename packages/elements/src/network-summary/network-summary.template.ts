import { type Catalogue, formatNumber } from '@ilmi/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SummaryWords } from '../directory/words.js';
import { headingLevelOf, linked, phrase } from '../goal/parts.js';
import type { CountGroup, SummaryView } from './summary-view.js';

export interface SummaryDrawing {
  words: Catalogue;
  own: SummaryWords;
  headingLevel?: unknown;
}

/** The element's content, for the element and for the server's fallback. */
export function networkSummaryTemplate(
  view: string | null | undefined,
  { asOf, figures, groups, renewals, moreRenewals, effects, leftOut }: SummaryView,
  { words, own, headingLevel }: SummaryDrawing,
): TemplateResult {
  const section = (title: string, content: unknown) =>
    html`<section class="ilmi-group" part="group">
      <p class="ilmi-title" part="title" role="heading" aria-level=${headingLevelOf(headingLevel)}>
        ${title}
      </p>
      ${content}
    </section>`;
  const counts = ({ rows, note }: CountGroup) => {
    const most = Math.max(1, ...rows.map(({ count }) => count));
    return html`<dl class="ilmi-counts">
        ${rows.map(
          ({ label, count }) =>
            html`<div>
              <dt>${phrase(label)}</dt>
              <dd>${formatNumber(words.format, count)}</dd>
              ${
                view === 'bars'
                  ? html`<dd class="ilmi-part" aria-hidden="true">
                      <svg>
                        ${svg`<rect class="ilmi-fill" width="${Math.ceil((count / most) * 100)}%" height="100%" />`}
                      </svg>
                    </dd>`
                  : nothing
              }
            </div>`,
        )}
      </dl>
      ${rows.length ? nothing : html`<p class="ilmi-note">${own.nothing}</p>`}
      ${note && html`<p class="ilmi-note">${note}</p>`}`;
  };
  return html`<div class="ilmi-root" lang=${words.lang}>
    <article class="ilmi-badge ilmi-summary" part="card">
      <p class="ilmi-note">${asOf}</p>
      <p class="ilmi-standing">
        ${figures.map(
          ({ value, label }, at) =>
            html`${at ? ' ' : ''}<span
                ><b class="ilmi-number" part="number">${value}</b> ${label}</span
              >`,
        )}
      </p>
      <div class="ilmi-groups">
        ${groups.map((group) => section(group.title, counts(group)))}
        ${section(
          own.renewals,
          renewals.length
            ? html`<ul class="ilmi-plain">
                  ${renewals.map(
                    ({ who, text, href, due, overdue }) =>
                      html`<li>
                        ${who && html`<b>${phrase(who)}</b> `}${linked(phrase(text), href)}
                        <small class=${overdue ? 'ilmi-behind' : nothing}>${due}</small>
                      </li>`,
                  )}
                </ul>
                ${moreRenewals ? html`<p class="ilmi-note">${own.andMore(moreRenewals)}</p>` : nothing}`
            : html`<p class="ilmi-note">${own.noRenewals}</p>`,
        )}
        ${section(
          own.effects,
          html`${
            effects.length
              ? html`<ul class="ilmi-plain">
                  ${effects.map(
                    ({ value, label, from }) =>
                      html`<li><b>${value}</b> ${label} <small>${from}</small></li>`,
                  )}
                </ul>`
              : html`<p class="ilmi-note">${own.noEffects}</p>`
          }${leftOut && html`<p class="ilmi-note">${leftOut}</p>`}`,
        )}
      </div>
    </article>
  </div>`;
}
