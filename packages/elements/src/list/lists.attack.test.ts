import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import '../define/all.js';
import type { IlmiElement } from '../base/ilmi-element.js';
import { renderFallback } from '../server/index.js';
import { runAttacks } from '../testing/hostile.js';

/** What the templates of all lists are made of. */
const own = {
  elements:
    'a article b button dd details div dl dt em figcaption figure h3 img input label li ol option p ' +
    'path rect section select slot small span strong summary svg table tbody td th thead tr ul',
  attributes:
    'alt aria-hidden aria-label aria-level aria-sort autocomplete class d data-room decoding height ' +
    'href lang loading part role scope spellcheck src type value viewBox width',
};

/** Every list, in each of its forms. */
const lists = [
  ['ilmi-action-list', {}],
  ['ilmi-offer-list', {}],
  ['ilmi-story-list', {}],
  ['ilmi-member-list', {}],
  ['ilmi-member-list', { view: 'table' }],
  ['ilmi-network-summary', { view: 'bars' }],
] as const;

/** The same attack in every text, word and address of what lists show. */
const hostile = (attack: string) => {
  const title = attack.trim() ? attack : 'title';
  return {
    ilmi: '1.0',
    languages: ['fi'],
    links: { site: attack, self: attack },
    network: {
      id: 'n',
      name: title,
      municipalities: [{ code: title, country: attack, name: attack }],
    },
    organizations: [
      { id: 'x', kind: title, name: title, municipality: title, industry: attack, url: attack },
      { id: 'y', kind: 'company', name: attack, municipality: '020' },
    ],
    goals: [
      {
        id: 'x',
        organization: 'x',
        title,
        kind: 'directional',
        theme: title,
        reviewDue: '2026-12-01',
      },
    ],
    actions: ['done', title].map((status, at) => ({
      id: `a${at}`,
      organization: 'x',
      goals: ['x'],
      title,
      summary: attack,
      status,
      start: attack,
      end: '2026-01-01',
      effect: {
        value: -1,
        unit: at ? title : 'MWh',
        quantity: 'energy',
        year: 2025,
        accounting: title,
      },
      url: attack,
    })),
    offers: ['offer', title].map((kind, at) => ({
      id: `o${at}`,
      kind,
      topic: title,
      organization: at ? 'x' : undefined,
      provider: { name: title, url: attack },
      title,
      summary: attack,
      contact: { name: attack, email: attack, phone: attack, url: attack },
      url: attack,
      validUntil: attack,
    })),
    stories: [
      {
        id: 's',
        organization: 'x',
        goals: ['x'],
        title,
        summary: attack,
        url: attack,
        image: { src: attack, alt: attack, credit: attack },
        author: attack,
        published: attack,
      },
    ],
  };
};

const options = { lang: 'fi', now: '2026-11-24', page: location.href };

runAttacks(
  'hostile texts and addresses in lists and their fallbacks',
  own,
  async (attack, { place, inspect, inspectFallback }) => {
    const data = hostile(attack);
    const { document: read } = readDocument(data, { base: location.href });
    for (const [tag, attributes] of lists) {
      const element = document.createElement(tag) as IlmiElement;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.data = data;
      place.append(element);
      await element.updateComplete;
      expect(element.state, tag).to.equal('ready');
      inspect(element.shadowRoot!, tag);
      inspectFallback(renderFallback(tag, attributes, read, options));
    }
  },
);
