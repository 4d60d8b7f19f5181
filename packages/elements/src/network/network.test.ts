import { expect } from '@open-wc/testing';
import type {} from '../define/goal-badge.js';
import { IlmiGoalBadge } from '../goal-badge/goal-badge.js';
import { shownText } from '../testing/said.js';
import { nextTask, watch } from '../testing/watch.js';
import { exampleDocument } from '../testing/wtr.js';
import type {} from '../define/network.js';
import { IlmiNetwork } from './network.js';

IlmiGoalBadge.define();
const example = await exampleDocument();
const other = { ...example, organizations: [], goals: [] };
other.organizations = example.organizations;
other.goals = [
  { ...example.goals.find(({ id }: { id: string }) => id === 'sahko-2028'), title: 'Muu sähkö' },
];

let count = 0;
/** Answers are kept for a minute: every test reads from an address of its own. */
const newUrl = () => `/test/network-${++count}.json`;
const goals = ['sahko-2028', 'havikki-2026', 'lajittelu-2027', 'ajot-2026', 'neutraali-2035'];
const badges = goals.map((goal) => `<ilmi-goal-badge goal="${goal}"></ilmi-goal-badge>`).join('');

describe('<ilmi-network>', () => {
  const { fetch } = window;
  const { parse } = JSON;
  let place: HTMLElement;
  let requests: string[];
  let parsed: number;
  let watched: ReturnType<typeof watch>;

  before(() => IlmiNetwork.define());
  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'fi';
    document.body.append(place);
    requests = [];
    parsed = 0;
    watched = watch();
    window.fetch = async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      requests.push(pathname);
      return new Response(JSON.stringify(pathname.includes('other') ? other : example));
    };
    JSON.parse = ((text: string, reviver?: Parameters<typeof parse>[1]) => {
      if (text.includes('"ilmi"')) parsed++;
      return parse(text, reviver) as unknown;
    }) as typeof parse;
  });
  afterEach(async () => {
    const { errors, console: lines } = await watched.stop();
    window.fetch = fetch;
    JSON.parse = parse;
    place.remove();
    document.querySelectorAll('meta[name="ilmi-src"]').forEach((meta) => meta.remove());
    expect(errors, 'uncaught errors').to.deep.equal([]);
    expect(lines, 'console').to.deep.equal([]);
  });

  const all = () => [...place.querySelectorAll<IlmiGoalBadge>('ilmi-goal-badge')];
  const settled = async () => {
    await nextTask();
    await Promise.all(all().map((badge) => badge.updateComplete));
  };
  const show = async (markup: string) => {
    place.innerHTML = markup;
    await settled();
    return all();
  };
  const states = () => all().map(({ state }) => state);

  it('makes one request and one parse for all elements in it', async () => {
    const src = newUrl();
    const found = await show(`<ilmi-network src="${src}">${badges}</ilmi-network>`);
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([src]);
    expect(parsed).to.equal(1);
    expect(new Set(found.map(({ loaded }) => loaded!.data)).size).to.equal(1);
  });

  it('makes one request for elements that name the address themselves', async () => {
    const src = newUrl();
    await show(badges.replaceAll(' goal=', ` src="${src}" goal=`));
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([src]);
    expect(parsed).to.equal(1);
  });

  it('shows its only goal in a badge without attributes', async () => {
    const src = `/test/other-${++count}.json`;
    const found = await show(
      `<ilmi-network src="${src}"><ilmi-goal-badge></ilmi-goal-badge><ilmi-goal-badge variant="line">` +
        '</ilmi-goal-badge></ilmi-network>',
    );
    expect(states()).to.deep.equal(['ready', 'ready']);
    for (const badge of found) expect(shownText(badge)).to.contain('Muu sähkö');
    expect(requests).to.deep.equal([src]);
    expect(parsed).to.equal(1);
  });

  it('shows the only goal of an object, of a site and of the page', async () => {
    const network = document.createElement('ilmi-network') as IlmiNetwork;
    network.data = other;
    network.innerHTML = '<ilmi-goal-badge></ilmi-goal-badge>';
    place.append(network);
    await settled();
    expect(shownText(all()[0]!)).to.contain('Muu sähkö');
    expect(requests).to.deep.equal([]);
    const site = `/test/other-site-${++count}/`;
    const [badge] = await show(
      `<ilmi-network src="${site}"><ilmi-goal-badge></ilmi-goal-badge></ilmi-network>`,
    );
    expect(shownText(badge!)).to.contain('Muu sähkö');
    expect(requests).to.deep.equal([`${site}index.json`]);
    const meta = document.createElement('meta');
    meta.name = 'ilmi-src';
    meta.content = `/test/other-${++count}.json`;
    document.head.append(meta);
    const [alone] = await show('<ilmi-goal-badge></ilmi-goal-badge>');
    expect(shownText(alone!)).to.contain('Muu sähkö');
    expect(requests).to.deep.equal([`${site}index.json`, meta.content]);
  });

  it('is not asked by a badge that has its own title', async () => {
    const [badge] = await show(
      `<ilmi-network src="${newUrl()}"><ilmi-goal-badge organization-name="Esimerkki Oy" goal-title="Oma">` +
        '</ilmi-goal-badge></ilmi-network>',
    );
    expect(shownText(badge!)).to.contain('Oma');
    expect(requests).to.deep.equal([]);
  });

  it('asks a published site for one part per goal', async () => {
    const site = `/test/site-${++count}/`;
    await show(`<ilmi-network src="${site}">${badges}${badges}</ilmi-network>`);
    expect(requests).to.deep.equal(goals.map((goal) => `${site}goals/${goal}.json`));
  });

  it('gives its language', async () => {
    const [badge] = await show(
      `<ilmi-network src="${newUrl()}" lang="sv">${badges}</ilmi-network>`,
    );
    expect(shownText(badge!)).to.contain('Elförbrukningen');
  });

  it('is found under any tag', async () => {
    IlmiNetwork.define('my-climate-network');
    const src = newUrl();
    await show(`<my-climate-network src="${src}">${badges}</my-climate-network>`);
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([src]);
  });

  it('can be defined after the elements in it', async () => {
    const src = newUrl();
    await show(`<late-network src="${src}"><div>${badges}</div></late-network>`);
    expect(states()).to.deep.equal(['loading', 'loading', 'loading', 'loading', 'loading']);
    expect(requests).to.deep.equal([]);
    IlmiNetwork.define('late-network');
    await settled();
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([src]);
  });

  it('can get its data late', async () => {
    const [badge] = await show(
      '<ilmi-network><ilmi-goal-badge organization-name="Esimerkki Oy" goal-title="Ensin"></ilmi-goal-badge></ilmi-network>',
    );
    expect(shownText(badge!)).to.contain('Ensin');
    const network = place.querySelector<IlmiNetwork>('ilmi-network')!;
    network.data = example;
    badge!.goal = 'sahko-2028';
    await settled();
    expect(shownText(badge!)).to.contain('Sähkönkulutus');
    network.data = other;
    await settled();
    expect(shownText(badge!)).to.contain('Muu sähkö');
    expect(requests).to.deep.equal([]);
  });

  it('can change its address', async () => {
    const [badge] = await show(`<ilmi-network src="${newUrl()}">${badges}</ilmi-network>`);
    expect(shownText(badge!)).to.contain('Sähkönkulutus');
    const next = `/test/other-${++count}.json`;
    const network = place.querySelector<IlmiNetwork>('ilmi-network')!;
    network.append(...all().slice(0, 1));
    for (const rest of all().slice(0, -1)) rest.remove();
    network.setAttribute('src', next);
    await settled();
    expect(shownText(all()[0]!)).to.contain('Muu sähkö');
    expect(requests.at(-1)).to.equal(next);
    expect(requests).to.have.length(2);
  });

  it('gives way to a closer one, and to the own source of an element', async () => {
    const [outer, inner, own] = [newUrl(), `/test/other-${++count}.json`, newUrl()];
    const [first, second, third] = await show(
      `<ilmi-network src="${outer}"><ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>` +
        `<ilmi-network src="${inner}"><ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>` +
        `<ilmi-goal-badge goal="sahko-2028" src="${own}"></ilmi-goal-badge></ilmi-network></ilmi-network>`,
    );
    expect(shownText(first!)).to.contain('Sähkönkulutus');
    expect(shownText(second!)).to.contain('Muu sähkö');
    expect(shownText(third!)).to.contain('Sähkönkulutus');
    expect([...requests].sort()).to.deep.equal([outer, inner, own].sort());
  });

  it('lets a network without a source pass on the outer one', async () => {
    const src = newUrl();
    await show(
      `<ilmi-network src="${src}"><ilmi-network lang="sv">${badges}</ilmi-network></ilmi-network>`,
    );
    expect(requests).to.deep.equal([src]);
    expect(shownText(all()[0]!)).to.contain('Elförbrukningen');
  });

  it('reaches into shadow roots', async () => {
    const src = newUrl();
    place.innerHTML = `<ilmi-network src="${src}"><div></div></ilmi-network>`;
    const badge = document.createElement('ilmi-goal-badge') as IlmiGoalBadge;
    badge.goal = 'sahko-2028';
    place.querySelector('div')!.attachShadow({ mode: 'closed' }).append(badge);
    await badge.updateComplete;
    expect(badge.state).to.equal('ready');
    expect(requests).to.deep.equal([src]);
  });

  it('can be one tag in the head for the whole page', async () => {
    const src = newUrl();
    const meta = document.createElement('meta');
    meta.name = 'ilmi-src';
    meta.content = src;
    document.head.append(meta);
    await show(badges);
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([src]);
  });

  it('takes an inline document', async () => {
    const id = `inline-${++count}`;
    await show(
      `<script type="application/json" id="${id}">${JSON.stringify(example).replaceAll('<', '\\u003c')}</script>` +
        `<ilmi-network src="#${id}">${badges}</ilmi-network>`,
    );
    expect(states()).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(requests).to.deep.equal([]);
    expect(parsed).to.equal(1);
  });

  it('moves its elements to another network with them', async () => {
    const [one, two] = [newUrl(), `/test/other-${++count}.json`];
    const [badge] = await show(
      `<ilmi-network src="${one}"><ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge></ilmi-network>` +
        `<ilmi-network src="${two}"></ilmi-network>`,
    );
    place.querySelectorAll('ilmi-network')[1]!.append(badge!);
    await settled();
    expect(shownText(badge!)).to.contain('Muu sähkö');
  });

  it('changes nothing about its content', async () => {
    await show('<ilmi-network><p>Teksti</p></ilmi-network>');
    const network = place.querySelector('ilmi-network')!;
    expect(network.innerHTML).to.equal('<p>Teksti</p>');
    expect(network.shadowRoot).to.equal(null);
  });
});
