import { expect } from '@open-wc/testing';
import type {} from '../define/join-form.js';
import { directoryDocument } from '../testing/directory.js';
import { runElementContract } from '../testing/index.js';
import { clearPlaces, placeElement } from '../testing/place.js';
import { plainLines, spokenText } from '../testing/said.js';
import { until } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type { IlmiJoinEvent } from './join-event.js';
import { IlmiJoinForm } from './join-form.js';

IlmiJoinForm.define();

const TAG = 'ilmi-join-form';
const NOTICE = 'controller="Esimerkkikunta" privacy-href="/tietosuoja/" retention="24 kk"';
const HUB = `receiver="hub" action="/v1/joins" ${NOTICE}`;
const markup = (more: string) => (tag: string) => `<${tag} ${more}></${tag}>`;

const day = IlmiJoinForm.today;
before(() => {
  IlmiJoinForm.today = () => '2026-11-24';
});
after(() => {
  IlmiJoinForm.today = day;
});

runElementContract(TAG, {
  html: markup(HUB),
  says: { fi: 'Liity verkostoon', sv: 'Gå med i nätverket', en: 'Join the network' },
  brokenHtml: markup('receiver="hub" action="/v1/joins"'),
  light: true,
  modules: ['/packages/elements/src/define/join-form.ts'],
  axe,
  emulateMedia,
});

const page = (more = HUB, lang = 'fi', data?: object) =>
  placeElement(TAG, more, lang, data ? { data } : {});
const find = <T extends HTMLElement = HTMLInputElement>(element: Element, selector: string) =>
  element.querySelector<T>(selector)!;
const field = (element: Element, name: string) => find(element, `[name="${name}"]`);

async function write(element: IlmiJoinForm, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const one = field(element, name);
    if (one.type === 'radio') find(element, `[name="${name}"][value="${value}"]`).click();
    else {
      one.value = value;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await element.updateComplete;
  }
}

async function press(element: IlmiJoinForm, selector = '.ilmi-send') {
  find<HTMLButtonElement>(element, selector).click();
  await element.updateComplete;
}

const step = (element: Element) =>
  find(element, '.ilmi-step:not([hidden]) .ilmi-step-title').textContent!.trim();
const problems = (element: Element) =>
  [...element.querySelectorAll('.ilmi-problem')].map(({ textContent }) => textContent);

/** What is ready to choose, once it is there. */
async function readyGoals(element: IlmiJoinForm) {
  const labels = () => [...element.querySelectorAll('label:has([name="goal[template]"])')];
  await until(() => labels().length, 'ready goals');
  return labels().map(({ textContent }) => textContent.trim());
}

/** A form that is filled in up to the last step. */
async function filled(more = HUB, lang = 'fi', data?: object) {
  const element = await page(more, lang, data);
  await write(element, {
    'organization[name]': 'Puuseppä Malli Tmi',
    'organization[kind]': 'company',
  });
  await press(element);
  await write(element, { 'goal[title]': 'Lajittelemme jätteet', 'goal[kind]': 'directional' });
  await press(element);
  await write(element, { 'contact[name]': 'Maija Malli', 'contact[email]': 'maija@example.org' });
  await press(element);
  return element;
}

/** Answers for `fetch`, in order; what was asked is kept. */
function answers(...list: (() => Response | Promise<Response>)[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const { fetch } = window;
  window.fetch = (url, init) => {
    asked.push({ url: String(url), init: init! });
    return Promise.resolve(list[Math.min(asked.length, list.length) - 1]!());
  };
  restore = () => {
    window.fetch = fetch;
  };
  return asked;
}
let restore: (() => void) | undefined;
const received = () => Response.json({ id: 'pyynto-1', status: 'received' }, { status: 202 });

/** Presses send, and waits until it is known what came of it. */
async function send(element: IlmiJoinForm) {
  later();
  await press(element);
  await until(() => !element.querySelector('.ilmi-send[aria-disabled]'), 'it is sent');
  await element.updateComplete;
}

const { now } = performance;
/** A form is sent when a person could have filled it in: here that is so. */
const later = () => {
  performance.now = () => now.call(performance) + 60_000;
};

describe(`<${TAG}>`, () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    clearPlaces();
    restore?.();
    restore = undefined;
    performance.now = now;
  });

  describe('ready goals', () => {
    const theme = { 'goal[theme]': 'waste' };
    const ownOf = (title: string) => ({
      ilmi: '1.0',
      network: { id: 'x', name: 'X', templates: [{ id: 'oma', theme: 'waste', title }] },
    });
    const templates = (title: string) => Response.json(ownOf(title));

    it('are ours, those of the network, or those of an address, in this order', async () => {
      const element = await page();
      await write(element, theme);
      expect((await readyGoals(element))[0]).to.equal('Sekajätteen määrä');
      expect(await readyGoals(element)).to.include('Kirjoita oma tavoite');

      const networks = await page(HUB, 'fi', ownOf('Biojäte'));
      await write(networks, theme);
      expect(await readyGoals(networks)).to.deep.equal(['Biojäte', 'Kirjoita oma tavoite']);

      const asked = answers(() => templates('Ruokahävikki'));
      const others = await page(`${HUB} templates-src="/valmiit.json"`, 'fi', ownOf('Biojäte'));
      await write(others, theme);
      await until(
        async () => (await readyGoals(others)).includes('Ruokahävikki'),
        'those of the address',
      );
      expect(await readyGoals(others)).to.deep.equal(['Ruokahävikki', 'Kirjoita oma tavoite']);
      expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/valmiit.json']);
    });

    it('that can not be had leave the form as it is', async () => {
      answers(() => new Response('<html>', { status: 404 }));
      const { warn } = console;
      const lines: string[] = [];
      console.warn = (line: string) => lines.push(line);
      const element = await page(`${HUB} templates-src="/puuttuu.json"`);
      await until(() => lines.length, 'a line in the console');
      console.warn = warn;
      expect(lines).to.deep.equal([
        `Ilmi: templates-src: ${location.origin}/puuttuu.json: answered 404`,
      ]);
      await write(element, theme);
      expect((await readyGoals(element))[0]).to.equal('Sekajätteen määrä');
    });
  });

  describe('steps', () => {
    it('asks who, what, whom to answer, and shows it all before it is sent', async () => {
      const element = await page();
      expect(step(element)).to.equal('Vaihe 1/4: Organisaatio');
      await write(element, {
        'organization[name]': 'Puuseppä Malli Tmi',
        'organization[kind]': 'company',
        'organization[businessId]': '0000001-9',
      });
      await press(element);
      expect(step(element)).to.equal('Vaihe 2/4: Tavoite');
      await write(element, { 'goal[theme]': 'energyEfficiency' });
      await readyGoals(element);
      await write(element, { 'goal[template]': 'energy-efficiency-1' });
      expect(field(element, 'goal[title]').value).to.equal('Sähkönkulutus');
      expect(field(element, 'goal[unit]').value).to.equal('kWh');
      await write(element, {
        'goal[baselineYear]': '2025',
        'goal[baselineValue]': '12 400,5',
        'goal[targetYear]': '2027',
        'goal[targetChange]': '−15',
      });
      await press(element);
      expect(step(element)).to.equal('Vaihe 3/4: Yhteystiedot');
      await write(element, {
        'contact[name]': 'Maija Malli',
        'contact[email]': 'maija@example.org',
      });
      await press(element);
      expect(step(element)).to.equal('Vaihe 4/4: Tarkista ja lähetä');
      const told = [...element.querySelectorAll('.ilmi-told div')].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(told).to.deep.equal([
        'Organisaation nimi Puuseppä Malli Tmi',
        'Organisaation tyyppi Yritys',
        'Y-tunnus 0000001-9',
        'Mihin tavoite liittyy? Energiatehokkuus',
        'Tavoite lyhyesti Sähkönkulutus',
        'Yksikkö kWh',
        'Vertailuvuosi 2025',
        'Luku vertailuvuonna 12 400,5',
        'Tavoitevuosi 2027',
        'Muutos prosentteina −15 %',
        'Yhteyshenkilön nimi Maija Malli',
        'Sähköposti maija@example.org',
      ]);

      const asked = answers(received);
      const events: IlmiJoinEvent[] = [];
      element.addEventListener('ilmi-join', (event) => events.push(event as IlmiJoinEvent));
      await send(element);
      expect(asked).to.have.length(1);
      expect(asked[0]!.url).to.equal(new URL('/v1/joins', location.href).href);
      const { sentAt, ...request } = JSON.parse(asked[0]!.init.body as string) as Record<
        string,
        unknown
      >;
      expect(sentAt).to.match(/^20\d\d-\d\d-\d\dT/);
      expect(request).to.deep.equal({
        purpose: 'join',
        language: 'fi',
        organization: { name: 'Puuseppä Malli Tmi', kind: 'company', businessId: '0000001-9' },
        goal: {
          theme: 'energyEfficiency',
          template: 'energy-efficiency-1',
          title: 'Sähkönkulutus',
          kind: 'quantitative',
          unit: 'kWh',
          baselineYear: 2025,
          baselineValue: 12400.5,
          targetYear: 2027,
          targetChange: -15,
        },
        contact: { name: 'Maija Malli', email: 'maija@example.org' },
      });
      expect(element.textContent).to.include('Ilmoitus otettiin vastaan');
      expect(element.textContent).to.include('Tunniste: pyynto-1');
      expect(events.map(({ id }) => id)).to.deep.equal(['pyynto-1']);
      expect(sessionStorage).to.have.length(0);
    });

    it('what has to be put right is said in a summary that takes the focus', async () => {
      const element = await page();
      await press(element);
      const summary = find(element, '.ilmi-summary-box');
      expect(document.activeElement === summary).to.equal(true);
      expect(plainLines(spokenText(summary))).to.equal(
        plainLines(`
          Korjaa 2 kohtaa
          link(Organisaation nimi: Täytä tämä kohta.)
          link(Organisaation tyyppi: Täytä tämä kohta.)`),
      );
      expect(problems(element)).to.deep.equal(['Täytä tämä kohta.', 'Täytä tämä kohta.']);
      const name = field(element, 'organization[name]');
      expect(name.ariaInvalid).to.equal('true');
      expect(find(element, `#${name.getAttribute('aria-describedby')!}`).textContent).to.equal(
        'Täytä tämä kohta.',
      );
      find(element, '.ilmi-summary-box a').click();
      expect(document.activeElement === name).to.equal(true);
    });

    it('what has been put right leaves the summary', async () => {
      const element = await page();
      await write(element, { 'organization[name]': 'Malli', 'organization[kind]': 'company' });
      await press(element);
      await press(element);
      expect(find(element, '.ilmi-summary-box p').textContent).to.equal('Korjaa 2 kohtaa');
      await write(element, { 'goal[kind]': 'directional' });
      expect(plainLines(spokenText(find(element, '.ilmi-summary-box')))).to.equal(
        plainLines(`
          Korjaa yksi kohta
          link(Tavoite lyhyesti: Täytä tämä kohta.)`),
      );
      expect(problems(element)).to.deep.equal(['Täytä tämä kohta.']);
    });

    const wrong: [name: string, value: string, problem: string][] = [
      ['organization[businessId]', '0000001-8', 'Y-tunnuksessa on seitsemän numeroa'],
      ['organization[businessId]', '1234567', 'Y-tunnuksessa on seitsemän numeroa'],
      ['organization[url]', 'ei osoite', 'Kirjoita verkkosivun osoite'],
      ['organization[name]', 'x'.repeat(201), 'Teksti on liian pitkä'],
    ];
    for (const [name, value, problem] of wrong) {
      it(`${name}="${value.slice(0, 12)}"`, async () => {
        const element = await page();
        await write(element, {
          'organization[name]': 'Malli',
          'organization[kind]': 'company',
          [name]: value,
        });
        await press(element);
        expect(problems(element).join()).to.include(problem);
        expect(field(element, name).value).to.equal(value);
      });
    }

    it('back and change keep what was written', async () => {
      const element = await filled();
      await press(element, '[data-act=back]');
      expect(step(element)).to.equal('Vaihe 3/4: Yhteystiedot');
      await press(element);
      await press(element, '[data-act=change]');
      expect(step(element)).to.equal('Vaihe 1/4: Organisaatio');
      expect(field(element, 'organization[name]').value).to.equal('Puuseppä Malli Tmi');
    });

    it('a goal in numbers says a change or a level', async () => {
      const element = await page();
      await write(element, { 'organization[name]': 'M', 'organization[kind]': 'company' });
      await press(element);
      await write(element, {
        'goal[title]': 'Sähkönkulutus',
        'goal[kind]': 'quantitative',
        'goal[unit]': 'kWh',
        'goal[baselineYear]': '2027',
        'goal[targetYear]': '2026',
      });
      await press(element);
      expect(problems(element)).to.deep.equal([
        'Tavoitevuoden on oltava vertailuvuoden jälkeen.',
        'Kirjoita joko muutos prosentteina tai luku tavoitevuonna.',
      ]);
    });
  });

  describe('notices', () => {
    it('stand above the button, and there is no box to tick', async () => {
      const element = await filled();
      expect(plainLines(spokenText(find(element, '.ilmi-notice')))).to.equal(
        plainLines(`
          Tiedot saa Esimerkkikunta, joka käyttää niitä ilmoituksesi käsittelyyn. Säilytysaika: 24 kk. link(Tietosuojaseloste)
          Organisaation nimi ja tavoite julkaistaan, kun ilmoitus on hyväksytty. Yhteystietoja ei julkaista.`),
      );
      const boxes = [...element.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
      expect(boxes.map(({ name, checked }) => [name, checked])).to.deep.equal([
        ['newsletter', false],
      ]);
    });

    it('without them there is no form', async () => {
      const element = await page('receiver="hub" action="/v1/joins" controller="Kunta"');
      expect(element.state).to.equal('error');
      expect(element.querySelector('form')).to.equal(null);
    });

    it('an authority says that requests can be public', async () => {
      const data = {
        ...directoryDocument(),
        network: {
          id: 'n',
          name: 'N',
          operator: { name: 'Kunta', kind: 'municipality' },
          privacyUrl: 'https://kunta.example.org/tietosuoja/',
          retention: { fi: 'kaksi vuotta' },
        },
        links: { join: { kind: 'hub', url: 'https://hub.example.org/v1/joins' } },
      };
      const element = await filled('', 'fi', data);
      expect(find(element, '.ilmi-notice').textContent).to.include('laki 621/1999');
      expect(find(element, '.ilmi-notice').textContent).to.include('kaksi vuotta');
    });

    for (const [attribute, isPublic] of [
      ['authority', true],
      ['authority="true"', true],
      ['authority="false"', false],
    ] as const) {
      it(`${attribute}: requests ${isPublic ? 'can' : 'can not'} be public`, async () => {
        const element = await page(`${HUB} ${attribute}`);
        expect(find(element, '.ilmi-notice').textContent.includes('laki 621/1999')).to.equal(
          isPublic,
        );
      });
    }

    it('a framework that sets authority to false says nothing of it', async () => {
      const element = await page(`${HUB} authority`);
      element.authority = false;
      await element.updateComplete;
      expect(find(element, '.ilmi-notice').textContent).not.to.include('laki 621/1999');
    });
  });

  describe('nothing is lost', () => {
    const failures: [name: string, answer: () => Response | Promise<Response>, said: string][] = [
      ['no connection', () => Promise.reject(new TypeError('x')), 'Verkkoyhteys puuttuu'],
      ['503', () => new Response('', { status: 503 }), 'Vastaanottaja on juuri nyt kiireinen.'],
    ];
    for (const [name, answer, said] of failures) {
      it(`${name}: the form stays, and sends the same again with the same key`, async () => {
        const element = await filled();
        const asked = answers(answer, answer, answer, received);
        await send(element);
        expect(find(element, '.ilmi-message').textContent).to.include(said);
        expect(find(element, '.ilmi-message').textContent).to.include('Mitään kirjoittamaasi');
        expect(find(element, '.ilmi-send').textContent!.trim()).to.equal('Yritä uudelleen');
        await send(element);
        expect(element.textContent).to.include('Tunniste: pyynto-1');
        const keys = asked.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'));
        expect(keys[0]).to.match(/^[\da-f]{32}$/);
        // Twice more by itself, then once by the person.
        expect(new Set(keys).size).to.equal(1);
        expect(keys).to.have.length(4);
        expect(asked[3]!.init.body).to.equal(asked[0]!.init.body);
      });
    }

    it('another text is another request', async () => {
      const element = await filled();
      const busy = () => new Response('', { status: 503 });
      const asked = answers(busy, busy, busy, received);
      await send(element);
      await press(element, '[data-act=back]');
      await write(element, { 'contact[phone]': '040 1234567' });
      await press(element);
      await send(element);
      const keys = asked.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'));
      expect(keys.at(-1)).to.not.equal(keys[0]);
    });

    it('422: the field is named, on its step', async () => {
      const element = await filled();
      answers(() =>
        Response.json(
          { errors: [{ pointer: '/contact/email', code: 'format', detail: 'x' }] },
          { status: 422 },
        ),
      );
      await send(element);
      expect(step(element)).to.equal('Vaihe 3/4: Yhteystiedot');
      expect(problems(element)).to.deep.equal([
        'Vastaanottaja ei hyväksynyt tätä. Tarkista kohta.',
      ]);
      expect(field(element, 'contact[email]').value).to.equal('maija@example.org');
    });

    it('a double click sends once', async () => {
      const element = await filled();
      const asked = answers(received);
      later();
      find<HTMLButtonElement>(element, '.ilmi-send').click();
      await send(element);
      expect(asked).to.have.length(1);
    });

    it('what was begun comes back in this tab, on its step', async () => {
      expect(sessionStorage).to.have.length(0);
      const first = await page();
      expect(sessionStorage).to.have.length(0);
      await write(first, { 'organization[name]': 'Malli', 'organization[kind]': 'company' });
      await press(first);
      await write(first, { 'goal[title]': 'Kesken' });
      clearPlaces();
      const second = await page(HUB, 'sv');
      expect(step(second)).to.equal('Steg 2/4: Mål');
      expect(field(second, 'goal[title]').value).to.equal('Kesken');
      expect(find(second, '.ilmi-message').textContent).to.include(
        'Ett påbörjat formulär återställdes',
      );
      await press(second, '[data-act=restart]');
      expect(field(second, 'organization[name]').value).to.equal('');
      expect(sessionStorage).to.have.length(0);
    });

    it('language, data and place change, and everything stays', async () => {
      const element = await filled();
      await press(element, '[data-act=back]');
      await write(element, { message: 'Terveisiä' });
      element.lang = 'en';
      await element.updateComplete;
      expect(step(element)).to.equal('Step 3 of 4: Contact details');
      element.data = directoryDocument();
      await element.updateComplete;
      document.querySelector('[data-test]')!.append(element);
      await element.updateComplete;
      expect(field(element, 'message').value).to.equal('Terveisiä');
      expect(field(element, 'contact[name]').value).to.equal('Maija Malli');
    });

    it('works where storage is forbidden', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const element = await filled();
        expect(step(element)).to.equal('Vaihe 4/4: Tarkista ja lähetä');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('two forms on one page do not mix', async () => {
      const one = await page();
      const two = await page();
      await write(one, { 'organization[name]': 'Yksi' });
      await write(two, { 'organization[name]': 'Kaksi' });
      expect(field(one, 'organization[name]').value).to.equal('Yksi');
      const ids = [...document.querySelectorAll('.ilmi-join [id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('renew and result', () => {
    it('renew: the goal is chosen from those of the member', async () => {
      const element = await page(`purpose="renew" ${HUB}`, 'fi', directoryDocument());
      expect(step(element)).to.equal('Vaihe 1/3: Organisaatio ja tavoite');
      await write(element, { 'organization[id]': 'leipomo' });
      const goals = [...find<HTMLSelectElement>(element, '[name="goal[id]"]').options];
      expect(goals.map(({ text }) => text.trim())).to.deep.equal([
        'Valitse',
        'Leipähävikki',
        'Sähkönkulutus',
      ]);
    });

    it('result: a figure of a year, with the member’s name', async () => {
      const element = await page(`purpose="result" goal="sahko" ${HUB}`, 'fi', directoryDocument());
      expect(field(element, 'organization[id]').value).to.equal('leipomo');
      await write(element, { 'result[year]': '2025', 'result[value]': '88,5' });
      await press(element);
      await write(element, { 'contact[name]': 'L', 'contact[email]': 'l@example.org' });
      await press(element);
      const asked = answers(received);
      await send(element);
      const request = JSON.parse(asked[0]!.init.body as string) as Record<string, unknown>;
      expect(request.organization).to.deep.equal({ id: 'leipomo', name: 'Mallileipomo Oy' });
      expect(request.result).to.deep.equal({ goal: 'sahko', year: 2025, value: 88.5 });
    });
  });

  describe('receivers', () => {
    it('form: the browser sends it, with the names that receivers know', async () => {
      const element = await filled(`receiver="form" action="/join.php" ${NOTICE}`);
      later();
      const form = find<HTMLFormElement>(element, 'form');
      let data: FormData | undefined;
      const handleSubmit = (event: Event) => {
        expect(event.defaultPrevented).to.equal(false);
        data = new FormData(form);
        // Otherwise the page of the test would be left.
        event.preventDefault();
      };
      document.addEventListener('submit', handleSubmit, { once: true });
      find(element, '.ilmi-send').click();
      expect(form.action).to.equal(new URL('/join.php', location.href).href);
      expect(form.method).to.equal('post');
      const sent = Object.fromEntries([...data!].filter(([, value]) => value));
      expect(sent).to.include({
        purpose: 'join',
        language: 'fi',
        'organization[name]': 'Puuseppä Malli Tmi',
        'organization[kind]': 'company',
        'goal[title]': 'Lajittelemme jätteet',
        'goal[kind]': 'directional',
        'contact[email]': 'maija@example.org',
      });
      expect(sent.sentAt).to.match(/^20\d\d-/);
      // The draft stays until the receiver's page has thanked for it.
      expect(sessionStorage).to.have.length(1);
    });

    it('mailto: a readable mail, and everything stays', async () => {
      const element = await filled(`receiver="mailto" action="mailto:posti@example.org" ${NOTICE}`);
      later();
      let href = '';
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        href = this.href;
      };
      try {
        HTMLElement.prototype.click.call(find(element, '.ilmi-send'));
        await element.updateComplete;
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      const url = new URL(href);
      expect(url.protocol + url.pathname).to.equal('mailto:posti@example.org');
      expect(url.searchParams.get('subject')).to.equal('Ilmastoverkosto: Liity verkostoon');
      expect(url.searchParams.get('body')).to.include('Organisaation nimi: Puuseppä Malli Tmi');
      expect(find(element, '.ilmi-message').textContent).to.include('Lähetä viesti siellä.');
      expect(sessionStorage).to.have.length(1);
    });

    it('none: the contact instead of a dead form', async () => {
      const data = {
        ...directoryDocument(),
        links: {},
        network: {
          id: 'n',
          name: 'N',
          contact: { name: 'koordinaattori', email: 'k@example.org' },
        },
      };
      const element = await page('', 'fi', data);
      expect(plainLines(spokenText(find(element, '.ilmi-join')))).to.equal(
        plainLines(`
          heading 3: Yhteystiedot
          koordinaattori link(k@example.org)`),
      );
    });

    it('inside another form the fallback stays', async () => {
      const form = document.createElement('form');
      form.dataset.test = '';
      form.innerHTML = `<${TAG} ${HUB} id="nested"><a href="/liity/">Liity</a></${TAG}>`;
      document.body.append(form);
      const element = form.querySelector(TAG)!;
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(element.querySelector('form')).to.equal(null);
    });
  });
});
