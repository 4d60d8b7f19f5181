/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without marks. */
import type { Catalogue, LifeCycle } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { lifeCycleGlyphs } from '../goal/glyphs.js';
import { glyph, headingLevelOf, linked, phrase } from '../goal/parts.js';
import { goalsLine, references } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import type { ActionView } from './action-view.js';
import { actionWords } from './words.js';

export interface ActionDrawing {
  words: Catalogue;
  headingLevel?: unknown;
}

/** Shapes of states that mean the same for a goal. */
const shapes: Readonly<Record<string, LifeCycle>> = {
  planned: 'upcoming',
  inProgress: 'renewalDue',
  done: 'active',
  stopped: 'withdrawn',
};

/** The element's content, for the element and for the server's fallback, which has no button. */
export const actionListTemplate = (
  actions: readonly ActionView[],
  { words, headingLevel }: ActionDrawing,
  more: unknown = nothing,
): TemplateResult => {
  const own = wordsIn(actionWords, words);
  const card = ({
    title,
    href,
    organization,
    period,
    status,
    summary,
    effect,
    goals,
  }: ActionView) =>
    html`<article class="ilmi-badge ilmi-item" part="card">
      <div class="ilmi-head">
        <p class="ilmi-who">
          ${organization && html`<b lang=${organization.lang ?? nothing}>${organization.text}</b>`}
          ${period}
        </p>
        <span class="ilmi-status" part="status"
          >${
            status &&
            html`<span class="ilmi-pill"
              >${glyph(lifeCycleGlyphs[shapes[status.code]!])}${status.text}</span
            >`
          }</span
        >
      </div>
      <p class="ilmi-title" part="title" role="heading" aria-level=${headingLevelOf(headingLevel)}>
        ${linked(phrase(title), href)}
      </p>
      ${summary && html`<p class="ilmi-text">${phrase(summary)}</p>`}
      ${effect && references(own[status?.code === 'done' ? 'effect' : 'expected'], [{ text: { text: effect } }])}
      ${goalsLine(goals, words)}
    </article>`;
  return html`<div class="ilmi-root" lang=${words.lang}>
    <ul class="ilmi-list" role="list" part="list">
      ${actions.map((action) => html`<li>${card(action)}</li>`)}
    </ul>
    ${more}
  </div>`;
};
