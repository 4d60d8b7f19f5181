import { expect } from '@open-wc/testing';
import { axe } from '../testing/wtr.js';
import { directoryDocument } from '../testing/directory.js';
import { runAttacks } from '../testing/hostile.js';
import { until } from '../testing/watch.js';
import {
  all,
  answers,
  type Attributes,
  field,
  has,
  HUB,
  inspectForm,
  later,
  make,
  own,
  press,
  problems,
  putBack,
  received,
  send,
  step,
  type,
  wait,
} from '../testing/join-form.js';
import type { IlmiJoinForm } from './join-form.js';
import { templates as en } from './templates.en.js';
import { templates as fi } from './templates.fi.js';
import { templates as sv } from './templates.sv.js';
import type { Templates } from './templates.js';

const place = () => {
  const box = document.createElement('div');
  box.dataset.test = '';
  document.body.append(box);
  return box;
};
const page = async (lang = 'fi', more: Attributes = HUB, data?: object) => {
  const box = place();
  box.lang = lang;
  return make(more, box, data);
};
const hints = (element: Element, name = 'goal[title]') =>
  all(element, `#${field(element, name).id}-tip p`).map(({ textContent }) => textContent);
const fetched = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/claims\/(?!strict)|\/hints\./.test(name));

/** Nothing more is to come: the pause is over, and what it fetches is here. */
const settled = () => new Promise((done) => wait(done, 1400));

const organization = {
  'organization[name]': 'Puuseppä Malli Tmi',
  'organization[kind]': 'company',
};
const numbers = {
  'goal[kind]': 'quantitative',
  'goal[unit]': 'kWh',
  'goal[baselineYear]': '2023',
  'goal[targetYear]': '2028',
  'goal[targetChange]': '−15',
};
async function atGoal(lang = 'fi', more: Attributes = HUB, data?: object): Promise<IlmiJoinForm> {
  const element = await page(lang, more, data);
  await type(element, organization);
  await press(element);
  expect(step(element)).to.equal(2);
  return element;
}

describe('hints in <ilmi-join-form>', () => {
  afterEach(() => {
    putBack();
    document.querySelectorAll('[data-test]').forEach((box) => box.remove());
  });

  it('nothing is fetched before somebody writes a goal', async () => {
    const element = await atGoal();
    await type(element, { 'goal[theme]': 'waste' });
    await until(() => has(element, '[name="goal[template]"]'), 'ready goals');
    await type(element, { 'goal[template]': 'waste-1' });
    expect(field(element, 'goal[title]').value).to.equal('Sekajätteen määrä');
    await settled();
    expect(fetched()).to.have.length(0);
    await type(element, { 'goal[title]': 'Sekajäte vähenee' });
    await until(() => fetched().some(({ name }) => name.endsWith('/languages/fi.js')), 'fi');
    await settled();
    expect(fetched().some(({ name }) => /languages\/(?:sv|en)/.test(name))).to.equal(false);
  });

  const general = {
    fi: [
      'Olemme ympäristöystävällinen yritys',
      'Vinkki: ”ympäristöystävällinen” on yleisluonteinen',
    ],
    sv: ['Vi är ett miljövänligt företag', 'Tips: '],
    en: [
      'We are an environmentally friendly company',
      'Tip: “environmentally friendly” is a general',
    ],
  } as const;
  const honest = {
    fi: 'Vähennämme sähkönkulutusta',
    sv: 'Vi minskar elförbrukningen',
    en: 'We use less electricity',
  };
  for (const lang of ['fi', 'sv', 'en'] as const) {
    it(`${lang}: a general claim has a hint, which is gone when it is put right`, async () => {
      const element = await atGoal(lang);
      const [text, said] = general[lang];
      await type(element, { 'goal[title]': text });
      await until(() => hints(element).length, 'a hint');
      expect(hints(element)[0]!.slice(0, said.length)).to.equal(said);
      expect(hints(element)).to.have.length(1);
      expect(hints(element, 'goal[note]')).to.have.length(0);
      const title = field(element, 'goal[title]');
      const described = title.getAttribute('aria-describedby')!.split(' ');
      expect(described).to.deep.equal([`${title.id}-hint`, `${title.id}-tip`]);
      expect(title.ariaInvalid).to.equal('false');
      expect(problems(element)).to.deep.equal([]);

      await type(element, { 'goal[title]': honest[lang] });
      await until(() => !hints(element).length, 'no hint');
      expect(title.getAttribute('aria-describedby')).to.equal(`${title.id}-hint`);
    });

    it(`${lang}: a goal in numbers has none, nor has its general word`, async () => {
      const element = await atGoal(lang);
      await type(element, { ...numbers, 'goal[title]': honest[lang], 'goal[note]': honest[lang] });
      await settled();
      expect(hints(element)).to.deep.equal([]);
      await type(element, { 'goal[title]': general[lang][0] });
      await settled();
      expect(hints(element)).to.deep.equal([]);
      await type(element, { 'goal[kind]': 'directional' });
      await until(() => hints(element).length, 'a hint, without the numbers');
    });

    it(`${lang}: what the form itself offers has none, also when somebody writes it`, async () => {
      const { hintsOf } = await import('./hints.js');
      const ready: Record<string, Templates> = { fi, sv, en };
      const said: string[] = [];
      for (const [title, unit] of Object.values(ready[lang]!).flat()) {
        const kind = unit ? numbers : {};
        const values = { ...kind, 'goal[title]': title, 'goal[unit]': unit ?? '' };
        const found = await hintsOf({ values }, lang, { now: '2026-11-24' });
        if (found['goal[title]']?.length) said.push(`${title}: ${found['goal[title]'].join(' ')}`);
      }
      expect(said).to.deep.equal([]);
    });
  }

  it('three at most, and each rule once', async () => {
    const element = await atGoal();
    const note =
      'Olemme ympäristöystävällinen ja ekologinen yritys. Olemme hiilineutraaleja. ' +
      'Päästömme ovat 20 % pienemmät kuin kilpailijoilla. Kompensoimme päästömme. ' +
      'Tavoitteemme on tieteeseen perustuva. Ilmastotyömme on sertifioitu.';
    await type(element, { 'goal[note]': note });
    await until(() => hints(element, 'goal[note]').length, 'hints');
    expect(hints(element, 'goal[note]')).to.have.length(3);
    expect(hints(element, 'goal[note]')[0]).to.include('yleisluonteinen');
    expect(new Set(hints(element, 'goal[note]')).size).to.equal(3);
  });

  it('the language changes half-way, and so do the hints', async () => {
    const element = await atGoal();
    await type(element, { 'goal[title]': 'Vi är klimatsmart', 'goal[note]': general.fi[0] });
    await until(() => hints(element, 'goal[note]').length, 'a hint in Finnish');
    expect(hints(element)).to.deep.equal([]);
    element.lang = 'sv';
    await until(() => hints(element)[0]?.startsWith('Tips: '), 'a hint in Swedish');
    expect(hints(element, 'goal[note]')).to.deep.equal([]);
    element.lang = 'fi';
    await until(() => hints(element, 'goal[note]')[0]?.startsWith('Vinkki: '), 'Finnish again');
    expect(hints(element)).to.deep.equal([]);
  });

  it('is read out politely, from a place that was there before', async () => {
    const element = await atGoal();
    const region = all(element, `#${field(element, 'goal[title]').id}-tip`)[0]!;
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.textContent.trim()).to.equal('');
    expect(region.getBoundingClientRect().height).to.equal(0);
    await type(element, { 'goal[title]': general.fi[0] });
    await until(() => hints(element).length, 'a hint');
    expect(all(element, `#${region.id}`)[0] === region).to.equal(true);
    expect(region.getBoundingClientRect().height).to.be.greaterThan(10);
    const { run } = await axe();
    const { violations } = await run(element, {});
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('blocks nothing, and is no part of what is sent', async () => {
    const element = await atGoal();
    await type(element, { 'goal[title]': general.fi[0], 'goal[kind]': 'directional' });
    await until(() => hints(element).length, 'a hint');
    await press(element);
    expect(step(element)).to.equal(3);
    await type(element, { 'contact[name]': 'Maija', 'contact[email]': 'maija@example.org' });
    await press(element);
    later();
    const asked = answers(received);
    await send(element);
    const { goal } = JSON.parse(asked[0]!.body) as { goal: object };
    expect(goal).to.deep.equal({ title: general.fi[0], kind: 'directional' });
    await press(element, '[data-act=another]');
    expect(hints(element)).to.deep.equal([]);
  });

  it('comes back with a draft', async () => {
    const first = await atGoal();
    await type(first, { 'goal[title]': general.fi[0] });
    document.querySelectorAll('[data-test]').forEach((box) => box.remove());
    const second = await page();
    await until(() => hints(second).length, 'a hint');
  });

  it('a goal of a product is read as one', async () => {
    const data = directoryDocument();
    const goals = data.goals!.map((one) => ({ ...one, boundary: { kind: 'productGroup' } }));
    const element = await page(
      'fi',
      { ...HUB, purpose: 'renew', goal: 'sahko' },
      { ...data, goals },
    );
    await type(element, { 'goal[title]': 'Leipien päästöt on kompensoitu' });
    await until(() => hints(element).length, 'a hint');
    expect(hints(element)[0]).to.include('Tuotteen ilmastovaikutusta');
  });

  it('a result that is reported has none', async () => {
    const element = await page(
      'fi',
      { ...HUB, purpose: 'result', goal: 'sahko' },
      directoryDocument(),
    );
    expect(all(element, '[id$="-tip"]')).to.have.length(0);
  });

  runAttacks('in what a hint repeats', own, async (attack, attacked) => {
    const { hintsOf } = await import('./hints.js');
    const text = `Olemme ympäristöystävällinen yritys ${attack}`;
    const view = { now: '2026-11-24' };
    const found = await hintsOf(
      { values: { 'goal[title]': text, 'goal[note]': text } },
      'fi',
      view,
    );
    const element = await make(HUB, attacked.place);
    window.setTimeout = ((run: () => void) => wait(run, 0)) as typeof setTimeout;
    await type(element, {
      'goal[title]': text,
      'goal[note]': `${attack} ekologinen${attack} ${text}`,
    });
    await until(
      () => hints(element).length === (found['goal[title]'] ?? []).length,
      'as many hints as there are',
    );
    inspectForm(element, attacked, 'hints');
  });
});
