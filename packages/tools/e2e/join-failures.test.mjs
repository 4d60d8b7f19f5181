/** The join form when sending goes wrong: nothing typed is lost, nothing is stored twice, and the person is told. */
import assert from 'node:assert/strict';
import { startServer } from '../server/serve.mjs';
import { pageTests, peek, seen, until } from './helpers.mjs';
import {
  HUB,
  NOTICE,
  REQUEST,
  SEND,
  VALUES,
  allowAll,
  at,
  click,
  fill,
  follow,
  later,
  lines,
  mountReceiver,
  openForm,
  read,
  ready,
  serveForm,
  shown,
  toReview,
  typed,
  withoutMoment,
} from './join-form.mjs';

/** @typedef {import('./driver.mjs').Page} Page */

const RECEIVED = /^Ilmoitus otettiin vastaan 24\.11\.2026\.\nTunniste: [\da-f-]{36}\n/;
const OFFLINE = `Lähettäminen ei onnistunut. Verkkoyhteys puuttuu tai vastaanottaja ei vastaa. Mitään kirjoittamaasi ei ole kadonnut.
  Lataa ilmoitus tiedostona
  Tiedoston voit lähettää myös sähköpostin liitteenä.`;
const AGAIN = `Lataa ilmoitus tiedostona
  Tiedoston voit lähettää myös sähköpostin liitteenä.`;

await pageTests(({ server, test, getPage, getBrowser }) => {
  /** Filled in up to the last step. @param {string} [receiver] @param {Promise<Page>} [given] */
  async function filled(receiver = HUB, given = getPage()) {
    const page = await given;
    await openForm(page, serveForm(server, receiver));
    await toReview(page);
    return page;
  }

  /** @param {Page} page */
  const told = (page) => read(page, '.ilmi-message');
  /** @param {Page} page */
  const labelOf = (page) =>
    page.evaluate(() => document.querySelector('.ilmi-send')?.textContent?.trim());

  /** What is told once nothing is on its way any more. @param {Page} page */
  const answered = async (page) => (await labelOf(page)) !== 'Lähetetään …' && told(page);

  /** Waits until the person is told that it failed, and asserts what. @param {Page} page @param {string} text */
  async function failed(page, text) {
    await until(() => answered(page), 'told');
    assert.equal(await told(page), lines(text));
    const { focus } = await page.evaluate(shown);
    assert.ok(focus?.startsWith(lines(text).split('\n')[0] ?? '?'), focus);
    assert.equal(await labelOf(page), 'Yritä uudelleen');
    assert.deepEqual(await typed(page), VALUES);
  }

  /** @param {Page} page */
  async function received(page) {
    await until(async () => RECEIVED.test(await read(page)), 'the form says that it was received');
    assert.match(
      (await page.evaluate(shown)).focus ?? '',
      /^Ilmoitus otettiin vastaan 24\.11\.2026\.$/,
    );
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    assert.deepEqual((await seen(page)).errors, []);
  }

  /** @param {{body: string}[]} posts */
  const keysOf = (posts) => [...new Set(posts.map((one) => /** @type {any} */ (one).key))];

  /** An answer of problem details. @param {number} status @param {object} more */
  const problem = (status, more, headers = {}) => ({
    status,
    type: 'application/problem+json',
    body: JSON.stringify({ title: 'Not valid', status, ...more }),
    headers,
  });

  test('422: the fields are named, with their step, and what is no field of the form is told', async () => {
    const page = await filled();
    const errors = [
      { pointer: '/contact/email', code: 'not-valid', detail: 'No mail goes there' },
      { pointer: '/organization/url', code: 'not-valid', detail: 'x' },
      { pointer: '/goal/boundary/kind', code: 'missing', detail: 'Rajaus puuttuu' },
    ];
    let answers = 0;
    const { posts, requests } = mountReceiver(server, {
      first: () => (answers++ ? undefined : problem(422, { errors })),
    });
    await click(page, SEND);
    await at(page, 'Vaihe 3/4: Yhteystiedot');
    assert.match((await page.evaluate(shown)).focus ?? '', /^Korjaa 2 kohtaa/);
    assert.equal(
      await read(page),
      lines(`
        Liity verkostoon
        Korjaa 2 kohtaa
        Sähköposti: Vastaanottaja ei hyväksynyt tätä. Tarkista kohta.
        Verkkosivusto: Vastaanottaja ei hyväksynyt tätä. Tarkista kohta.
        Vaihe 3/4: Yhteystiedot
        Yhteyshenkilön nimi
        [Maija Malli]
        Sähköposti
        Verkosto vastaa tähän osoitteeseen.
        [maija@example.org]
        Vastaanottaja ei hyväksynyt tätä. Tarkista kohta.
        Puhelin (valinnainen)
        []
        Viesti verkostolle (valinnainen)
        []
        ( ) Haluan verkoston uutiskirjeen
        Lähettäminen ei onnistunut. Vastaanottaja ei hyväksynyt ilmoitusta. Mitään kirjoittamaasi ei ole kadonnut.
        Rajaus puuttuu
        ${AGAIN}
        Takaisin
        Jatka`),
    );
    assert.deepEqual(await typed(page), VALUES);
    assert.deepEqual(requests(), []);

    // The other field is on another step, behind "more".
    await click(page, '.ilmi-summary-box li + li a');
    await at(page, 'Vaihe 1/4: Organisaatio');
    assert.equal((await page.evaluate(shown)).focus, 'organization[url]');
    assert.match(
      await read(page),
      /\nVerkkosivusto \(valinnainen\)\n\[\]\nVastaanottaja ei hyväksynyt tätä\. Tarkista kohta\.\n/,
    );

    await fill(page, {
      'organization[url]': 'malli.example.org',
      'contact[email]': 'm@example.org',
    });
    for (const step of ['2/4: Tavoite', '3/4: Yhteystiedot', '4/4: Tarkista ja lähetä']) {
      await click(page, SEND);
      await at(page, `Vaihe ${step}`);
    }
    await click(page, SEND);
    await received(page);
    assert.deepEqual(requests().map(withoutMoment), [
      {
        ...REQUEST,
        organization: { ...REQUEST.organization, url: 'https://malli.example.org' },
        contact: { name: 'Maija Malli', email: 'm@example.org' },
      },
    ]);
    assert.equal(keysOf(posts).length, 2);
  });

  test('422 about the whole request: told in the receiver’s words, on the step where it happened', async () => {
    const page = await filled();
    const { requests } = mountReceiver(server, {
      first: () =>
        problem(422, { errors: [{ pointer: '', code: 'closed', detail: 'Haku on päättynyt.' }] }),
    });
    await click(page, SEND);
    await failed(
      page,
      `Lähettäminen ei onnistunut. Vastaanottaja ei hyväksynyt ilmoitusta. Mitään kirjoittamaasi ei ole kadonnut.
      Haku on päättynyt.
      ${AGAIN}`,
    );
    assert.deepEqual(requests(), []);
  });

  test('422 that says nothing: told all the same', async () => {
    const page = await filled();
    const { requests } = mountReceiver(server, { first: () => problem(422, {}) });
    await click(page, SEND);
    await failed(
      page,
      `Lähettäminen ei onnistunut. Vastaanottaja ei hyväksynyt ilmoitusta. Mitään kirjoittamaasi ei ole kadonnut.
      ${AGAIN}`,
    );
    assert.deepEqual(requests(), []);
  });

  test('429 that asks to wait a second: it is sent again by itself, as the same request', async () => {
    const page = await filled();
    const { posts, requests } = mountReceiver(server, {
      options: { fail: { status: 429, times: 1, retryAfterSeconds: 1 } },
    });
    await click(page, SEND);
    await received(page);
    assert.equal(posts.length, 2);
    assert.equal(posts[1]?.body, posts[0]?.body);
    assert.equal(keysOf(posts).length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('429 that asks to wait long: told how long, and sent as the same request later', async () => {
    const page = await filled();
    const { posts, requests } = mountReceiver(server, {
      options: { fail: { status: 429, times: 1, retryAfterSeconds: 600 } },
    });
    await click(page, SEND);
    await failed(
      page,
      `Lähettäminen ei onnistunut. Vastaanottaja on juuri nyt kiireinen. Yritä uudelleen 10 minuutin kuluttua. Mitään kirjoittamaasi ei ole kadonnut.
      ${AGAIN}`,
    );
    assert.equal(posts.length, 1);
    await click(page, SEND);
    await received(page);
    assert.equal(keysOf(posts).length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('503, then it works: one record, under one key', async () => {
    const page = await filled();
    const { posts, requests } = mountReceiver(server, {
      options: { fail: { status: 503, times: 1, retryAfterSeconds: 0 } },
    });
    await click(page, SEND);
    await received(page);
    assert.equal(posts.length, 2);
    assert.equal(keysOf(posts).length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a key that the receiver has for something else: the next try has another', async () => {
    const page = await filled();
    let key = '';
    const { posts, requests, store } = mountReceiver(server, {
      async first(request) {
        if (key) return;
        key = String(request.headers['idempotency-key']);
        const other = /** @type {any} */ ({ purpose: 'join' });
        await store.put({
          id: 'toinen',
          key: `key:${key}`,
          receivedAt: '2026-11-24T09:59:00Z',
          request: other,
        });
      },
      options: { now: () => Date.parse('2026-11-24T10:00:00Z') },
    });
    await click(page, SEND);
    await failed(
      page,
      `Lähettäminen ei onnistunut. Vastaanottaja ei hyväksynyt ilmoitusta. Mitään kirjoittamaasi ei ole kadonnut.
      This key was used for another request. Send this one with a new key.
      ${AGAIN}`,
    );
    await click(page, '[data-act=back]');
    await fill(page, { 'contact[phone]': '040 1234567' });
    await click(page, SEND);
    await click(page, SEND);
    await received(page);
    assert.equal(keysOf(posts).length, 2);
    assert.deepEqual(requests().slice(1).map(withoutMoment), [
      { ...REQUEST, contact: { ...REQUEST.contact, phone: '040 1234567' } },
    ]);
  });

  test('the connection is gone, then it is back', async () => {
    const page = await filled();
    let isOff = true;
    const { posts, requests } = mountReceiver(server, {
      first: (request) => void (isOff && request.socket.destroy()),
    });
    await click(page, SEND);
    await failed(
      page,
      `Lähettäminen ei onnistunut. Verkkoyhteys puuttuu tai vastaanottaja ei vastaa. Mitään kirjoittamaasi ei ole kadonnut.
      ${AGAIN}`,
    );
    assert.deepEqual(requests(), []);
    isOff = false;
    await click(page, SEND);
    await received(page);
    assert.equal(keysOf(posts).length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  for (const [how, name] of /** @type {const} */ ([
    ['cut', 'the connection is cut'],
    ['never', 'the receiver never answers'],
  ])) {
    test(`it is stored, then ${name}: trying again finds the one record`, async () => {
      const page = await filled();
      /** @type {typeof how | undefined} */
      let lost = how;
      const { posts, requests } = mountReceiver(server, { lost: () => lost });
      // Nobody waits for three times 15 seconds here.
      await page.evaluate(() => {
        const timeout = AbortSignal.timeout.bind(AbortSignal);
        AbortSignal.timeout = (ms) => timeout(globalThis.patient ? ms : 800);
      });
      await click(page, SEND);
      await failed(page, OFFLINE);
      await until(() => requests().length, 'the request is stored');
      // What is sent again is the same, whatever the page is like by then.
      await page.evaluate(() => {
        globalThis.patient = true;
        document.documentElement.lang = 'sv';
      });
      await until(async () => (await labelOf(page)) === 'Försök igen', 'the form is in Swedish');
      assert.equal(
        await told(page),
        lines(`
          Det gick inte att skicka. Nätförbindelsen saknas eller mottagaren svarar inte. Inget av det ni skrev har gått förlorat.
          Ladda ner anmälan som en fil
          Filen kan också skickas som bilaga per e-post.`),
      );
      lost = undefined;
      await click(page, SEND);
      await until(
        async () => /^Anmälan togs emot den 24 november 2026\.\nReferens: /.test(await read(page)),
        'received',
      );
      assert.equal(keysOf(posts).length, 1);
      assert.equal(new Set(posts.map(({ body }) => body)).size, 1);
      assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
    });
  }

  test('it was stored without an answer, and the page is loaded anew: one record', async () => {
    const page = await filled();
    /** @type {'cut' | undefined} */
    let lost = 'cut';
    const { posts, requests } = mountReceiver(server, { lost: () => lost });
    await click(page, SEND);
    await failed(page, OFFLINE);
    lost = undefined;
    await page.goto(`${server.origin}/liity`);
    await at(page, 'Vaihe 4/4: Tarkista ja lähetä');
    assert.deepEqual(await typed(page), VALUES);
    await click(page, SEND);
    await received(page);
    assert.equal(keysOf(posts).length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('what is on its way can not be changed meanwhile', async () => {
    const page = await filled();
    /** @type {(() => void) | undefined} */
    let go;
    const { requests } = mountReceiver(server, {
      first: () => new Promise((resolve) => (go = () => resolve(undefined))),
    });
    await click(page, SEND);
    await until(() => go, 'the receiver has the request');
    assert.equal(await labelOf(page), 'Lähetetään …');
    await click(page, '[data-act=back]');
    await click(page, '[data-act=change]');
    await click(page, SEND);
    assert.equal((await page.evaluate(shown)).step, 'Vaihe 4/4: Tarkista ja lähetä');
    go?.();
    await received(page);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  for (const [name, answer] of /** @type {const} */ ([
    ['is a page (HTML)', { body: '<!doctype html><title>Kirjaudu</title>' }],
    ['is gone (404)', { status: 404, body: 'Not found' }],
    ['leads to a page (303)', { status: 303, headers: { Location: '/muualla' } }],
    ['is forbidden (403)', { status: 403, body: 'No' }],
  ])) {
    test(`what answers ${name}: told that it takes no requests, once`, async () => {
      const page = await filled();
      server.route('/muualla', () => '<!doctype html><title>Muualla</title>');
      let isWrong = true;
      const { posts, requests } = mountReceiver(server, {
        first: () => (isWrong ? answer : undefined),
      });
      await click(page, SEND);
      await failed(
        page,
        `Lähettäminen ei onnistunut. Vastaanottajan palvelu ei juuri nyt ota ilmoitusta vastaan. Yritä myöhemmin uudelleen. Mitään kirjoittamaasi ei ole kadonnut.
        ${AGAIN}`,
      );
      assert.equal(posts.length, 1);
      isWrong = false;
      await click(page, SEND);
      await received(page);
      assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
    });
  }

  test('the receiver has moved (308): the request goes after it', async () => {
    const page = await filled();
    server.route('/v1/joins', () => ({ status: 308, headers: { Location: '/v2/joins' } }));
    const { requests } = mountReceiver(server, { path: '/v2/joins' });
    await click(page, SEND);
    await received(page);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a receiver on another origin: without CORS it gets nothing, with CORS one record', async () => {
    const page = await getPage();
    const other = await startServer();
    try {
      const receiver = `receiver="hub" action="${other.origin}/v1/joins" ${NOTICE}`;
      const headers = { 'Content-Security-Policy': null };
      await openForm(page, serveForm(server, receiver, { headers }));
      await toReview(page);
      const without = mountReceiver(other, { options: { origins: [] } });
      await click(page, SEND);
      await failed(page, OFFLINE);
      assert.deepEqual(without.posts, []);
      other.reset();
      const { requests } = mountReceiver(other, { options: { origins: [server.origin] } });
      await click(page, SEND);
      await received(page);
      assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
    } finally {
      await other.close();
    }
  });

  test('storage is forbidden: the form works', async () => {
    const page = await getPage();
    // Of an origin of its own, as in a frame with sandbox="allow-scripts allow-forms".
    const url = serveForm(server, HUB, {
      headers: { 'Content-Security-Policy': 'sandbox allow-scripts allow-forms' },
    });
    allowAll(server);
    const { requests } = mountReceiver(server);
    await openForm(page, url);
    const forbidden = await page.evaluate(() => {
      try {
        return String(sessionStorage.length);
      } catch (error) {
        return /** @type {Error} */ (error).name;
      }
    });
    assert.equal(forbidden, 'SecurityError');
    await toReview(page);
    await click(page, SEND);
    await until(async () => RECEIVED.test(await read(page)), 'the form says that it was received');
    assert.deepEqual((await seen(page)).errors, []);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a page without https has no crypto.randomUUID: the form works', async () => {
    const page = await filled();
    const { posts, requests } = mountReceiver(server);
    await page.evaluate(() => {
      Object.defineProperty(globalThis.Crypto.prototype, 'randomUUID', { value: undefined });
    });
    await click(page, SEND);
    await received(page);
    assert.match(posts[0]?.key ?? '', /^[\da-f]{32}$/);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('the words of another language do not come: the form stays as it is', async () => {
    const page = await filled();
    const { requests } = mountReceiver(server);
    let asked = 0;
    server.route(
      (path) => /^\/cdn\/chunks\/.*sv.*\.js$/.test(path),
      () => {
        asked += 1;
        return { status: 404, type: 'text/plain', body: 'no' };
      },
    );
    const before = await read(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'sv';
    });
    await until(() => asked, 'the words are asked for');
    await until(
      () =>
        page.evaluate(
          () => /** @type {any} */ (document.querySelector('ilmi-join-form')).updateComplete,
        ),
      'the form has settled',
    );
    assert.equal(await read(page), before);
    assert.deepEqual(await typed(page), VALUES);
    await click(page, SEND);
    await received(page);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  const FORM = `receiver="form" action="/lomake" ${NOTICE}`;
  const titleOf = (/** @type {Page} */ page) => peek(page, () => document.title);
  const isAt = (/** @type {Page} */ page, /** @type {string} */ path) =>
    until(
      async () => (await peek(page, () => location.pathname)) === path,
      `the browser is at ${path}`,
    );

  test('a form whose receiver answers an error: back, and everything is there to send again', async () => {
    const page = await filled(FORM);
    let isBroken = true;
    const { requests } = mountReceiver(server, {
      path: '/lomake',
      first: () =>
        isBroken ? { status: 500, body: '<!doctype html><title>Virhe</title>' } : undefined,
    });
    await click(page, SEND);
    await until(async () => (await titleOf(page)) === 'Virhe', "the receiver's page is there");
    isBroken = false;
    await page.evaluate(() => setTimeout(() => globalThis.history.back())).catch(() => {});
    await isAt(page, '/liity');
    await at(page, 'Vaihe 4/4: Tarkista ja lähetä');
    await until(async () => (await labelOf(page)) === 'Lähetä', 'it can be sent');
    // WebKit first empties a page that it has kept.
    await until(async () => (await typed(page))['goal[title]'], 'what was written is there');
    assert.deepEqual(await typed(page), VALUES);
    await click(page, SEND);
    await isAt(page, '/lomake/received');
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a form whose receiver answers nothing: the form stays, and is sent again', async () => {
    const page = await filled(FORM);
    let isBroken = true;
    const { posts, requests } = mountReceiver(server, {
      path: '/lomake',
      first: () => (isBroken ? { status: 204 } : undefined),
    });
    await click(page, SEND);
    await until(() => posts.length, 'the receiver has been asked');
    isBroken = false;
    await until(async () => (await labelOf(page)) === 'Lähetä', 'it can be sent again');
    assert.deepEqual(await typed(page), VALUES);
    await click(page, SEND);
    await isAt(page, '/lomake/received');
    assert.equal(posts.length, 2);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a form whose receiver breaks off: the address again, and everything is there', async () => {
    // A page of its own: behind one about an error Firefox's driver loses its way.
    const own = (await getBrowser()).newPage();
    try {
      const page = await filled(FORM, own);
      let isBroken = true;
      const { posts, requests } = mountReceiver(server, {
        path: '/lomake',
        first: (request) => void (isBroken && request.socket.destroy()),
      });
      await click(page, SEND);
      await until(() => posts.length, 'the receiver has been asked');
      isBroken = false;
      await until(
        // From such a page Firefox's driver may wait for ever.
        () =>
          Promise.race([
            page.goto(`${server.origin}/liity`).then(
              () => true,
              () => false,
            ),
            new Promise((resolve) => setTimeout(resolve, 3000, false)),
          ]),
        'the browser has left its page about the error',
      );
      await at(page, 'Vaihe 4/4: Tarkista ja lähetä');
      assert.deepEqual(await typed(page), VALUES);
      await click(page, SEND);
      await isAt(page, '/lomake/received');
      assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
    } finally {
      await (await own).close();
    }
  });

  test('success-href: the draft is removed there, and only there', async () => {
    const page = await getPage();
    const form = `${FORM} success-href="/kiitos?tila=ok"`;
    const url = serveForm(server, form);
    serveForm(server, form, { path: '/kiitos' });
    const { requests } = mountReceiver(server, {
      path: '/lomake',
      options: { successUrl: '/kiitos?tila=ok' },
    });
    const drafts = () => page.evaluate(() => Object.keys(sessionStorage));
    await openForm(page, url);
    await toReview(page);
    assert.deepEqual(await drafts(), ['ilmi-join:join:0:/liity']);

    // Pages that are another one, or the same of another state.
    for (const path of ['/kiitos', '/kiitos?tila=virhe', '/liity']) {
      await page.goto(`${server.origin}${path}`);
      await ready(page);
      assert.deepEqual(await drafts(), ['ilmi-join:join:0:/liity'], path);
    }
    // And that one, as long as nothing has been sent.
    await page.goto(`${server.origin}/kiitos?tila=ok`);
    await ready(page);
    assert.deepEqual(await drafts(), ['ilmi-join:join:0:/liity']);

    await page.goto(url);
    await at(page, 'Vaihe 4/4: Tarkista ja lähetä');
    // The page's clock has begun anew, too.
    await later(page);
    await click(page, SEND);
    await isAt(page, '/kiitos');
    await ready(page);
    assert.match(await page.evaluate(() => location.search), /^\?tila=ok&id=/);
    assert.deepEqual(await drafts(), []);
    assert.equal((await page.evaluate(shown)).step, 'Vaihe 1/4: Organisaatio');
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);

    // Whoever begins anew on the page that the thanks lead to keeps that.
    await follow(page, '/liity');
    await isAt(page, '/liity');
    await ready(page);
    await fill(page, { 'organization[name]': 'Toinen Tmi' });
    await page.evaluate(() => setTimeout(() => location.reload())).catch(() => {});
    await until(
      async () => (await peek(page, shown))?.text.includes('palautettiin'),
      'the new draft comes back',
    );
    assert.deepEqual(await typed(page), { 'organization[name]': 'Toinen Tmi' });
  });

  const BODY = lines(`
    Liity verkostoon

    Organisaation nimi: Puuseppä Malli Tmi
    Organisaation tyyppi: Yritys
    Mihin tavoite liittyy: Energiatehokkuus
    Valmis tavoite: Sähkönkulutus
    Tavoite lyhyesti: Sähkönkulutus
    Miten tavoite kuvataan: Luvuilla, jotta edistymistä voi seurata
    Yksikkö: kWh
    Vertailuvuosi: 2025
    Tavoitevuosi: 2027
    Muutos prosentteina: −15\u00a0%
    Miten tavoitteeseen päästään: Uudet valot
    & "ajastimet"
    Yhteyshenkilön nimi: Maija Malli
    Sähköposti: maija@example.org
    Viesti verkostolle: Terve! 🌱
    Haluan verkoston uutiskirjeen: ✓`)
    .replace('verkostoon\n', 'verkostoon\n\n')
    // What begins a line is a field of ours; further lines of a text are indented.
    .replace('& "ajastimet"', '    & "ajastimet"');

  /** A form with something in most fields. @param {Page} page */
  async function fillMore(page) {
    await fill(page, {
      ...VALUES,
      'goal[title]': '',
      'goal[theme]': 'energyEfficiency',
      'goal[template]': 'energy-efficiency-1',
      'goal[targetChange]': '−15',
      'goal[note]': 'Uudet valot\n& "ajastimet"',
      message: 'Terve! 🌱',
      newsletter: 'on',
    });
    for (const step of ['2/4: Tavoite', '3/4: Yhteystiedot', '4/4: Tarkista ja lähetä']) {
      await click(page, SEND);
      await at(page, `Vaihe ${step}`);
    }
    await later(page);
  }

  /** Links that the page would follow are kept instead. @param {Page} page */
  const catchLinks = (page) =>
    page.evaluate(() => {
      const { click } = globalThis.HTMLAnchorElement.prototype;
      globalThis.links = [];
      const { createObjectURL } = URL;
      /** @type {Promise<string>} */
      let text;
      URL.createObjectURL = (/** @type {any} */ blob) => {
        text = blob.text();
        return createObjectURL.call(URL, blob);
      };
      globalThis.HTMLAnchorElement.prototype.click = function () {
        if (this.isConnected) return click.call(this);
        globalThis.links.push({ href: this.href, download: this.download, text });
      };
    });

  test('mailto: a mail with everything in it, and the form stays', async () => {
    const page = await getPage();
    const receiver = `receiver="mailto" action="mailto:posti@esimerkkila.example.org" ${NOTICE}`;
    await openForm(page, serveForm(server, receiver));
    await fillMore(page);
    const values = await typed(page);
    await catchLinks(page);
    assert.equal(await labelOf(page), 'Avaa sähköposti');
    await click(page, SEND);
    await until(() => answered(page), 'told');
    assert.equal(
      await told(page),
      lines(`
        Ilmoitus avautuu sähköpostiohjelmaasi. Lähetä viesti siellä. Jos se ei avaudu tai katkeaa, lähetä ilmoitus tiedostona.
        Lataa ilmoitus tiedostona
        Tiedoston voit lähettää myös sähköpostin liitteenä osoitteeseen posti@esimerkkila.example.org.
        Aloita alusta`),
    );
    assert.match(
      (await page.evaluate(shown)).focus ?? '',
      /^Ilmoitus avautuu sähköpostiohjelmaasi\./,
    );
    const links = await page.evaluate(() =>
      globalThis.links.map((/** @type {any} */ { href }) => href),
    );
    assert.equal(links.length, 1);
    const [, address, subject, body] =
      /^mailto:([^?]+)\?subject=([^&]*)&body=([^&]*)$/.exec(links[0]) ?? [];
    assert.equal(address, 'posti@esimerkkila.example.org');
    assert.equal(decodeURIComponent(subject ?? ''), 'Ilmastoverkosto: Liity verkostoon');
    assert.equal(decodeURIComponent(body ?? ''), BODY.replaceAll('\n', '\r\n'));
    assert.deepEqual(await typed(page), values);
    assert.equal((await page.evaluate(shown)).step, 'Vaihe 4/4: Tarkista ja lähetä');
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [
      'ilmi-join:join:0:/liity',
    ]);
  });

  test('the download holds everything typed', async () => {
    const page = await getPage();
    await openForm(page, serveForm(server, HUB));
    await fillMore(page);
    server.route('/v1/joins', () => ({ status: 404, body: 'Not found' }));
    await click(page, SEND);
    await until(() => answered(page), 'told');
    await catchLinks(page);
    await click(page, '[data-act=download]');
    const [link, ...more] = await page.evaluate(async () =>
      Promise.all(
        globalThis.links.map(async (/** @type {any} */ one) => ({ ...one, text: await one.text })),
      ),
    );
    assert.deepEqual(more, []);
    assert.equal(link.download, 'ilmi.txt');
    const [text, json] = link.text.split('\n\n{');
    assert.equal(text, BODY);
    assert.deepEqual(withoutMoment(JSON.parse(`{${json}`)), {
      purpose: 'join',
      language: 'fi',
      organization: { name: 'Puuseppä Malli Tmi', kind: 'company' },
      goal: {
        theme: 'energyEfficiency',
        template: 'energy-efficiency-1',
        title: 'Sähkönkulutus',
        kind: 'quantitative',
        unit: 'kWh',
        baselineYear: 2025,
        targetYear: 2027,
        targetChange: -15,
        note: 'Uudet valot\n& "ajastimet"',
      },
      contact: { name: 'Maija Malli', email: 'maija@example.org' },
      message: 'Terve! 🌱',
      newsletter: true,
    });
  });
});
