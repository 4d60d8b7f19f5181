import { readDocument } from '@ilmi/core';
import { renderFallback } from '../server/index.js';
import { runAttacks } from '../testing/hostile.js';
import type {} from '../define/story-card.js';
import { IlmiStoryCard } from './story-card.js';

IlmiStoryCard.define();

/** What the templates are made of. */
const own = {
  elements: 'a article b details div em figcaption figure img li ol p slot span strong summary ul',
  attributes: 'alt aria-level class decoding height href lang loading part role src width',
};

/** The same attack in every text and address of a story. */
const hostile = (attack: string, bodyFormat: string) => ({
  ilmi: '1.0',
  languages: ['fi'],
  organizations: [{ id: 'x', kind: 'company', name: attack }],
  goals: [{ id: 'x', organization: 'x', title: attack, kind: 'directional' }],
  links: { site: attack },
  stories: [
    {
      id: 'x',
      organization: 'x',
      goals: ['x'],
      title: attack || 'title',
      summary: attack,
      body: `${attack} [${attack}](${attack}) **${attack}**\n\n- ${attack}`,
      bodyFormat,
      url: attack,
      image: { src: attack, alt: attack, credit: attack },
      published: attack,
      author: attack,
      language: attack,
      tags: [attack],
    },
  ],
});

const attributes = [
  'story-title',
  'story-summary',
  'story-href',
  'organization-name',
  'published',
  'image-src',
  'image-alt',
  'image-credit',
];

const options = { lang: 'fi', now: '2026-11-24', page: location.href };

runAttacks(
  'hostile texts and addresses in <ilmi-story-card> and its fallback',
  own,
  async (attack, { place, inspect, inspectFallback }) => {
    for (const format of ['plain', 'markdown', attack]) {
      const element = document.createElement('ilmi-story-card');
      const data = hostile(attack, format);
      place.append(Object.assign(element, { data }));
      await element.updateComplete;
      inspect(element.shadowRoot!, format);
      const { document: read } = readDocument(data, { base: location.href });
      inspectFallback(renderFallback('ilmi-story-card', {}, read, options));
    }
    const values = Object.fromEntries(attributes.map((name) => [name, attack]));
    const element = document.createElement('ilmi-story-card');
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    place.append(element);
    await element.updateComplete;
    inspect(element.shadowRoot!, 'attributes');
    if (attack.trim())
      inspectFallback(renderFallback('ilmi-story-card', values, undefined, options));
  },
);
