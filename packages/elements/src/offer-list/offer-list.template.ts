/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without marks. */
import type { Catalogue } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingLevelOf, linked, phrase } from '../goal/parts.js';
import { references } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import type { OfferView, TopicView } from './offer-view.js';
import { offerWords } from './words.js';

export interface OfferDrawing {
  words: Catalogue;
  headingLevel?: unknown;
}

/** The element's content, for the element and for the server's fallback. */
export function offerListTemplate(
  topics: readonly TopicView[],
  { words, headingLevel }: OfferDrawing,
): TemplateResult {
  const { contact: contactLabel } = wordsIn(offerWords, words);
  const level = headingLevelOf(headingLevel);
  const card = ({ title, href, kind, who, summary, contact, validUntil }: OfferView) =>
    html`<article class="ilmi-badge ilmi-item" part="card">
      <div class="ilmi-head">
        <p class="ilmi-who">
          ${who && html`<b lang=${who.text.lang ?? nothing}>${linked(who.text.text, who.href)}</b>`}
        </p>
        <span class="ilmi-status"><span class="ilmi-pill" part="kind">${kind}</span></span>
      </div>
      <p class="ilmi-title" part="title" role="heading" aria-level=${Math.min(level + 1, 6)}>
        ${linked(phrase(title), href)}
      </p>
      ${summary && html`<p class="ilmi-text">${phrase(summary)}</p>`}
      ${contact.length ? references(contactLabel, contact) : nothing}
      ${validUntil && html`<p class="ilmi-fact">${validUntil}</p>`}
    </article>`;
  return html`<div class="ilmi-root ilmi-topics" lang=${words.lang}>
    ${topics.map(
      ({ title, offers }) =>
        html`<section class="ilmi-topic">
          <p class="ilmi-title" part="topic" role="heading" aria-level=${level}>${title}</p>
          <ul class="ilmi-list" role="list" part="list">
            ${offers.map((offer) => html`<li>${card(offer)}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;
}
