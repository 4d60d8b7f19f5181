import { expect } from '@open-wc/testing';
import { directoryDocument } from '../testing/directory.js';
import { runAttacks } from '../testing/hostile.js';
import {
  own,
  type Attributes,
  notice,
  HUB,
  FORM,
  MAIL,
  make,
  all,
  field,
  step,
  type,
  press,
  good,
  later,
  putBack,
  answers,
  send,
  inspectForm,
  line,
  lines,
  clean,
} from '../testing/join-form.js';

describe('hostile texts and addresses in <ilmi-join-form>', () => {
  afterEach(putBack);

  runAttacks('typed in every field, and as answer', own, async (attack, attacked) => {
    const element = await make(HUB, attacked.place);
    const look = (what: string) => inspectForm(element, attacked, what);
    const steps: [free: string[], strict: string[]][] = [
      [
        ['organization[name]', 'organization[municipality]', 'organization[industry]'],
        ['organization[businessId]', 'organization[url]'],
      ],
      [
        ['goal[title]', 'goal[unit]', 'goal[note]'],
        ['goal[baselineYear]', 'goal[baselineValue]', 'goal[targetYear]', 'goal[targetChange]'],
      ],
      [['contact[name]', 'contact[phone]', 'message'], ['contact[email]']],
    ];
    const right: Record<string, string> = {
      'goal[baselineYear]': '2025',
      'goal[targetYear]': '2030',
      'goal[targetChange]': '-20',
      'contact[email]': 'maija@example.org',
    };
    const typed = (name: string) => (/note|message/.test(name) ? lines(attack) : line(attack));
    for (const [at, [free, strict]] of steps.entries()) {
      if (at === 0) await type(element, { 'organization[kind]': 'company' });
      if (at === 1) await type(element, { 'goal[kind]': 'quantitative' });
      // What is required is missing, so that this step stays whatever is taken.
      for (const name of strict) await type(element, { [name]: attack });
      await press(element);
      expect(step(element)).to.equal(at + 1);
      look('refused');
      for (const name of strict)
        expect(field(element, name).value.trim(), name).to.equal(line(attack).trim());
      for (const name of strict) await type(element, { [name]: right[name] ?? '' });
      for (const name of free) await type(element, { [name]: attack });
      await press(element);
      expect(step(element), 'a text is a text').to.equal(at + 2);
    }
    look('review');
    const told = all(element, '.ilmi-told dd').map(({ textContent }) => textContent);
    for (const name of steps.flatMap(([free]) => free))
      expect(told, name).to.include(typed(name).trim());

    const asked = answers(() => Response.json({ id: attack, status: attack }, { status: 202 }));
    later();
    await send(element);
    look('receipt');
    expect(element.textContent).to.include(attack);
    expect(asked.map(({ url }) => url)).to.deep.equal([new URL('/v1/joins', location.href).href]);
    const { sentAt, ...request } = JSON.parse(asked[0]!.body) as Record<string, unknown>;
    expect(sentAt).to.match(/^20\d\d-/);
    expect(request).to.deep.equal({
      purpose: 'join',
      language: 'fi',
      organization: {
        name: clean(line(attack)),
        kind: 'company',
        municipality: clean(line(attack)),
        industry: clean(line(attack)),
      },
      goal: {
        title: clean(line(attack)),
        kind: 'quantitative',
        unit: clean(line(attack)),
        baselineYear: 2025,
        targetYear: 2030,
        targetChange: -20,
        note: clean(lines(attack)),
      },
      contact: {
        name: clean(line(attack)),
        email: 'maija@example.org',
        phone: clean(line(attack)),
      },
      message: clean(lines(attack)),
    });
  });

  const hostile = (attack: string, address: string, kind = 'hub') => ({
    ilmi: '1.0',
    languages: ['fi'],
    links: { join: { kind, url: address } },
    network: {
      id: 'n',
      name: attack,
      operator: { name: attack, kind: 'municipality' },
      privacyUrl: address,
      retention: attack,
      contact: { name: attack, email: attack, phone: attack, url: attack },
      municipalities: [{ code: '020', name: attack }],
      templates: [{ id: 'x', theme: 'waste', title: attack, unit: attack, hint: attack }],
    },
    organizations: [
      { id: 'x', kind: 'company', name: attack, membership: { since: '2026-01-01' } },
    ],
    goals: [{ id: 'g', organization: 'x', title: attack, kind: 'directional', status: 'decided' }],
  });

  runAttacks('in every text of a document', own, async (attack, attacked) => {
    const data = hostile(attack, 'https://hub.example.org/v1/joins');
    const shown = attack.trim();
    const join = await make({}, attacked.place, data);
    expect(join.state).to.equal('ready');
    const options = (element: Element, name: string) =>
      [...(field(element, name) as unknown as HTMLSelectElement).options].map(({ textContent }) =>
        textContent!.trim(),
      );
    expect(options(join, 'organization[municipality]')).to.include(shown);
    await type(join, { ...good[0], 'organization[municipality]': '020' });
    await press(join);
    await type(join, { 'goal[theme]': 'waste' });
    await type(join, { 'goal[template]': 'x' });
    inspectForm(join, attacked, 'template');
    expect(field(join, 'goal[title]').value).to.equal(line(attack));
    expect(all(join, 'small').map(({ textContent }) => textContent!.trim())).to.include(shown);
    await type(join, { 'goal[targetChange]': '5' });
    await press(join);
    await type(join, good[2]!);
    await press(join);
    inspectForm(join, attacked, 'review');
    expect(all(join, '.ilmi-notice')[0]!.textContent).to.include(shown);

    const renew = await make({ purpose: 'renew' }, attacked.place, data);
    await type(renew, { 'organization[id]': 'x' });
    inspectForm(renew, attacked, 'renew');
    expect(options(renew, 'organization[id]')).to.include(shown);
    expect(options(renew, 'goal[id]')).to.include(shown);
  });

  runAttacks('in every address of a document', own, async (attack, attacked) => {
    for (const kind of ['hub', 'form', 'mailto', 'link', attack]) {
      const data = hostile('teksti', attack, kind);
      const tried: Attributes[] = [{}, notice, { receiver: 'hub' }, { receiver: 'mailto' }];
      for (const attributes of tried) {
        const element = await make(attributes, attacked.place, data);
        inspectForm(element, attacked, `${kind} ${JSON.stringify(attributes)}`);
        if (element.querySelector('form')) {
          const href = element.querySelector('.ilmi-notice a')!.getAttribute('href')!;
          expect(href).to.match(/^(https:|http:\/\/localhost)/);
        }
        element.remove();
      }
    }
  });

  runAttacks('in every attribute', own, async (attack, attacked) => {
    const names =
      'purpose receiver action accept controller privacy-href retention network-name success-href ' +
      'organization goal lang heading-level';
    for (const name of names.split(' ')) {
      // What it is sent by concerns addresses only.
      const forms = /^(receiver|action)$/.test(name) ? [HUB, FORM, MAIL] : [HUB];
      for (const attributes of [...forms, { ...HUB, purpose: 'renew' }]) {
        const data = attributes.purpose ? directoryDocument() : undefined;
        const element = await make({ ...attributes, [name]: attack }, attacked.place, data);
        inspectForm(element, attacked, name);
        const isAddress = /^(action|privacy-href)$/.test(name);
        if (!isAddress && name !== 'receiver')
          expect(element.state, `${name} hides no form`).to.equal('ready');
        if (/^(controller|retention)$/.test(name))
          expect(element.querySelector('.ilmi-notice')!.textContent).to.include(attack);
        element.remove();
      }
    }
  });
});
