import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { attacks, inspectTree } from '../testing/hostile.js';
import { watch } from '../testing/watch.js';
import type {} from '../define/story-card.js';
import { IlmiStoryCard } from './story-card.js';

IlmiStoryCard.define();

/** What the templates are made of. */
const own = {
  elements: new Set(
    'a article b details div em figcaption figure img li ol p slot span strong summary ul'.split(
      ' ',
    ),
  ),
  attributes: new Set(
    'alt aria-level class decoding height href lang loading part role src width'.split(' '),
  ),
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

describe('hostile texts and addresses in <ilmi-story-card> and its fallback', () => {
  const page = window as unknown as { trip?: () => void };
  let tripped = 0;
  let place: HTMLElement;
  let watched: ReturnType<typeof watch>;
  before(() => {
    page.trip = () => void tripped++;
  });
  after(() => {
    delete page.trip;
  });
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    watched = watch();
  });
  afterEach(async () => {
    const { errors } = await watched.stop();
    place.remove();
    expect(tripped, 'something was executed').to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  const inspectFallback = (html: string) => {
    inspectTree(new DOMParser().parseFromString(html, 'text/html').body, html, own);
    const live = document.createElement('div');
    live.innerHTML = html;
    place.append(live);
  };
  const options = { lang: 'fi', now: '2026-11-24', page: location.href };

  for (const attack of attacks) {
    it(JSON.stringify(attack), async () => {
      for (const format of ['plain', 'markdown', attack]) {
        const element = document.createElement('ilmi-story-card');
        const data = hostile(attack, format);
        place.append(Object.assign(element, { data }));
        await element.updateComplete;
        inspectTree(element.shadowRoot!, format, own);
        const { document: read } = readDocument(data, { base: location.href });
        inspectFallback(renderFallback('ilmi-story-card', {}, read, options));
      }
      const values = Object.fromEntries(attributes.map((name) => [name, attack]));
      const element = document.createElement('ilmi-story-card');
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
      place.append(element);
      await element.updateComplete;
      inspectTree(element.shadowRoot!, 'attributes', own);
      if (attack.trim())
        inspectFallback(renderFallback('ilmi-story-card', values, undefined, options));
    });
  }
});
