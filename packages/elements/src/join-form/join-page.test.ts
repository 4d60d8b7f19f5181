import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import type {} from '../define/join-form.js';
import { renderJoinForm } from '../server/index.js';
import { directoryDocument } from '../testing/directory.js';
import { clearPlaces, placeElement } from '../testing/place.js';
import { axe } from '../testing/wtr.js';
import { IlmiJoinForm } from './join-form.js';

IlmiJoinForm.define();

const NOTICE = { controller: 'Esimerkkikunta', 'privacy-href': '/tietosuoja/', retention: '24 kk' };
const NOW = '2026-11-24';
const { document: network } = readDocument(directoryDocument());

type Attributes = Parameters<typeof renderJoinForm>[0];

const textFor = (more: Attributes = {}, document = network, lang = 'fi') =>
  renderJoinForm({ action: '/join.php', ...NOTICE, ...more }, document, { lang, now: NOW });

function page(...rest: Parameters<typeof textFor>): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = textFor(...rest);
  document.body.append(box);
  boxes.push(box);
  return box;
}
const boxes: HTMLElement[] = [];
const named = (root: ParentNode, selector = '[name]') => [
  ...new Set([...root.querySelectorAll<HTMLInputElement>(selector)].map(({ name }) => name)),
];
const options = (root: ParentNode, name: string) =>
  [...root.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(
    ({ value, textContent }) => [value, textContent.trim()],
  );

afterEach(() => {
  clearPlaces();
  for (const box of boxes.splice(0)) box.remove();
});

describe('the join form without script', () => {
  for (const purpose of ['join', 'renew', 'result']) {
    it(`asks what the element asks: ${purpose}`, async () => {
      const element = await placeElement(
        'ilmi-join-form',
        `purpose="${purpose}" action="/join.php" ${Object.entries(NOTICE)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}`,
        'fi',
        { data: directoryDocument() },
      );
      const asked = named(element, '[name]:not([type=hidden])');
      // Who it is, is chosen where there is script, and written where there is none.
      const expected = asked.map((name) =>
        name === 'organization[id]' ? 'organization[name]' : name,
      );
      const form = page({ purpose });
      expect(named(form, '[name]:not([type=hidden])')).to.deep.equal(expected);
    });
  }

  for (const lang of ['fi', 'sv', 'en']) {
    it(`has no finding of axe, in ${lang}`, async () => {
      const { run } = await axe();
      for (const purpose of ['join', 'renew', 'result']) {
        const { violations } = await run(page({ purpose }, network, lang), {});
        expect(violations.map(({ id, nodes }) => [id, nodes.length])).to.deep.equal([]);
      }
    });
  }

  it('is sent by the browser to the address as it was written, with what the page knows', () => {
    const form = page().querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/join.php']);
    const hidden = [...form.querySelectorAll<HTMLInputElement>('[type=hidden]')];
    expect(hidden.map(({ name, value }) => [name, value])).to.deep.equal([
      ['purpose', 'join'],
      ['language', 'fi'],
    ]);
  });

  it('says above its button who gets the data, for what and how long', () => {
    const text = page().querySelector('.ilmi-notice')!.textContent.replace(/\s+/g, ' ').trim();
    expect(text).to.equal(
      'Tiedot saa Esimerkkikunta, joka käyttää niitä ilmoituksesi käsittelyyn. Säilytysaika: 24 kk. Tietosuojaseloste Organisaation nimi ja tavoite julkaistaan, kun ilmoitus on hyväksytty. Yhteystietoja ei julkaista.',
    );
    for (const name of Object.keys(NOTICE)) {
      expect(() => textFor({ [name]: null }, { ilmi: '1.0' }))
        .to.throw(Error)
        .with.property('message')
        .that.contains(`${name} missing`);
    }
  });

  it('lets choose among the goals in force, with the names of those who have set them', () => {
    const all = options(page({ purpose: 'renew' }), 'goal[id]');
    expect(all[0]).to.deep.equal(['', 'Valitse']);
    expect(all.length).to.be.greaterThan(2);
    for (const [, text] of all.slice(1)) expect(text).to.contain(': ');
  });

  it('takes the goal that the page names, and its owner', () => {
    const goal = network.goals!.find(({ organization }) => organization)!;
    const owner = network.organizations!.find(({ id }) => id === goal.organization)!;
    const form = page({ purpose: 'result', goal: goal.id });
    const field = form.querySelector<HTMLInputElement>('[name="result[goal]"]')!;
    expect([field.type, field.value]).to.deep.equal(['hidden', goal.id]);
    expect(form.querySelector('.ilmi-join-title')!.textContent.trim()).to.equal(
      'Ilmoita tulos: Sähkönkulutus',
    );
    expect(form.querySelector<HTMLInputElement>('[name="organization[id]"]')!.value).to.equal(
      owner.id,
    );
  });

  it('is refused with the reason where it could not work', () => {
    expect(() => textFor({ purpose: 'renew' }, { ilmi: '1.0' })).to.throw(
      'purpose="renew" needs a goal that is in force',
    );
    expect(() => textFor({ purpose: 'leave' })).to.throw(
      'purpose="leave" is unknown; it is one of join, renew, result',
    );
    for (const action of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/']) {
      expect(() => textFor({ action }, { ilmi: '1.0' })).to.throw(
        `action="${action}" is no address to send requests to`,
      );
    }
  });

  it('names the mailbox where there is one in its place', () => {
    const box = page({ receiver: 'mailto', action: 'mailto:liity@example.org' });
    expect(box.querySelector('form')).to.equal(null);
    expect(box.querySelector('a')!.getAttribute('href')).to.equal('mailto:liity@example.org');
  });

  it('takes every text as text', () => {
    const text = '"><img src=x onerror=trip()><script>trip()</script>';
    const hostile = readDocument({
      ilmi: '1.0',
      network: { name: text, municipalities: [{ code: '020', name: text }] },
      organizations: [{ id: 'a', kind: 'company', name: text }],
      goals: [{ id: 'b', organization: 'a', title: text, kind: 'directional' }],
    }).document;
    for (const purpose of ['join', 'renew', 'result']) {
      const box = page({ purpose, controller: text, retention: text }, hostile);
      expect(box.querySelectorAll('img, script').length).to.equal(0);
      expect(box.textContent).to.contain(text);
    }
  });
});
