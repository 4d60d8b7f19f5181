/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without marks. */
import type { Catalogue } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { lifeCycleGlyphs } from '../goal/glyphs.js';
import { glyph, headingLevelOf, linked, phrase } from '../goal/parts.js';
import { wordsIn } from '../list/words.js';
import type { EventView } from './event-view.js';
import { eventWords } from './words.js';

export interface EventDrawing {
  words: Catalogue;
  headingLevel?: unknown;
}

/** Where the buttons stand in the element, and their room in the server's fallback. */
export interface EventButtons {
  /** Below an event. */
  add: (event: EventView) => unknown;
  /** Below the list. */
  more?: unknown;
}

const shapes: Readonly<Record<string, string>> = {
  cancelled: lifeCycleGlyphs.withdrawn,
  tentative: lifeCycleGlyphs.upcoming,
};

/** The leaf of a calendar. */
export const leaf = 'M2.5 0H4v1.5h4V0h1.5v1.5H12V12H0V1.5h2.5zM1.5 5v5.5h9V5z';

/** The element's content, for the element and for the server's fallback. */
export const eventListTemplate = (
  events: readonly EventView[],
  { words, headingLevel }: EventDrawing,
  { add, more = nothing }: EventButtons,
): TemplateResult => {
  const own = wordsIn(eventWords, words);
  const fact = (label: string, content: unknown) =>
    content && html`<p class="ilmi-fact"><span class="ilmi-label">${label}</span> ${content}</p>`;
  const card = (event: EventView) => {
    const { title, href, day, month, when, datetime, status, summary, place, online, organizer } =
      event;
    const isCancelled = status?.code === 'cancelled';
    return html`<article class="ilmi-badge ilmi-item" part="card">
      <div class=${isCancelled ? 'ilmi-event ilmi-cancelled' : 'ilmi-event'}>
        <div class="ilmi-day" part="date" aria-hidden="true">
          <b class=${day.length > 2 ? 'ilmi-days' : nothing}>${day}</b> ${month}
        </div>
        <div>
          <p
            class="ilmi-title"
            part="title"
            role="heading"
            aria-level=${headingLevelOf(headingLevel)}
          >
            ${linked(phrase(title), href)}
          </p>
          ${
            status &&
            html`<p class="ilmi-fact">
              <span class="ilmi-pill" part="status"
                >${glyph(Object.hasOwn(shapes, status.code) ? shapes[status.code] : undefined)}${status.text}</span
              >
            </p>`
          }
          <p class="ilmi-when" part="time">
            <time datetime=${datetime}
              >${when.map((part, at) => html`${at ? ' ' : ''}<span>${part}</span>`)}</time
            >
          </p>
        </div>
      </div>
      ${summary && html`<p class="ilmi-text">${phrase(summary)}</p>`}
      ${
        (place || online || organizer) &&
        html`<div class="ilmi-note">
          ${fact(own.place, place && phrase(place))}
          ${online && html`<p class="ilmi-fact">${linked(own.join, online)}</p>`}
          ${fact(own.organizer, organizer && phrase(organizer))}
        </div>`
      }
      ${
        // Nobody plans to come to what does not take place.
        isCancelled ? nothing : html`<div class="ilmi-foot">${add(event)}</div>`
      }
    </article>`;
  };
  return html`<div class="ilmi-root" lang=${words.lang}>
    <ul class="ilmi-list" role="list" part="list">
      ${events.map((event) => html`<li>${card(event)}</li>`)}
    </ul>
    ${more}
  </div>`;
};

/** The room of a button: the sheet draws its words, and nobody reads them. */
const room = (text: string) => html`<span class="ilmi-add" data-room=${text}></span>`;

/** The fallback that a server renders: calendar files need the script. */
export function eventListFallback(
  events: readonly EventView[],
  drawing: EventDrawing,
  more: unknown,
  count: number,
): TemplateResult {
  const own = wordsIn(eventWords, drawing.words);
  const all = count > 1 ? html`<p class="ilmi-all">${room(own.addAll(count))}</p>` : nothing;
  return eventListTemplate(events, drawing, {
    add: () => room(own.add),
    more: html`${more}${all}`,
  });
}
