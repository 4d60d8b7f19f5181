/** Every example page as a visitor gets it: no violation, nothing from elsewhere, nothing stored. */
import assert from 'node:assert/strict';
import {
  KIT,
  badges,
  example,
  frames,
  pageTests,
  plain,
  seen,
  settled,
  until,
} from './helpers.mjs';

const LANGUAGES = /** @type {const} */ (['fi', 'sv', 'en']);

/** @type {{path: string, file: string, site: string, lang: 'fi' | 'sv' | 'en'}[]} */
const PAGES = ['municipality', 'company', 'progress', 'network', ...KIT].flatMap((site) =>
  LANGUAGES.map((lang) => {
    const folder = lang === 'fi' ? `${site}/` : `${site}/${lang}/`;
    return { path: `/examples/${folder}`, file: `${folder}index.html`, site, lang };
  }),
);
PAGES.unshift({ path: '/', file: 'index.html', site: 'index', lang: 'fi' });

/** Words that stand in every badge of a language, and in none of another. */
const WORDS = {
  fi: { own: /Luvut/, others: /Siffror|Figures|Granskning|Check/ },
  sv: { own: /Siffror/, others: /Luvut|Figures|Tarkastus|Check/ },
  en: { own: /Figures/, others: /Luvut|Siffror|Tarkastus:|Granskning/ },
};

/** The beginning of the first badge, word for word. */
const FIRST = {
  municipality: {
    fi: 'Pirkanmaa Koko alue Voimassa Kasvihuonekaasupäästöt −80 % vuoteen 2030 mennessä −53,6 % 2007–2024 · tavoite: −80 %',
    sv: 'Birkaland Hela området Gäller Växthusgasutsläppen −80 % till år 2030 −53,6 % 2007–2024 · mål: −80 %',
    en: 'Pirkanmaa Whole area Active Greenhouse gas emissions −80% by 2030 −53.6% 2007–2024 · goal: −80%',
  },
  progress: {
    fi: '67 % Pirkanmaa: Kasvihuonekaasupäästöt −80 % vuoteen 2030 mennessä −53,6 % 2007–2024 · tavoite: −80 % Koko alue 67 % tavoitteesta, 74 % ajasta kulunut',
    sv: '67 % Birkaland: Växthusgasutsläppen −80 % till år 2030 −53,6 % 2007–2024 · mål: −80 % Hela området 67 % av målet, 74 % av tiden har gått',
    en: '67% Pirkanmaa: Greenhouse gas emissions −80% by 2030 −53.6% 2007–2024 · goal: −80% Whole area 67% of the goal, 74% of the time gone',
  },
  network: {
    fi: '52 % Leipomo Vehnä ja Tähkä Oy: Sähkönkulutus −20 % vuoteen 2028 mennessä −10,5 % 2023–2025 · tavoite: −20 % Koko yritys',
    sv: '52 % Leipomo Vehnä ja Tähkä Oy: Elförbrukningen −20 % till år 2028 −10,5 % 2023–2025 · mål: −20 % Hela företaget',
    en: '52% Leipomo Vehnä ja Tähkä Oy: Electricity use −20% by 2028 −10.5% 2023–2025 · goal: −20% Whole company',
  },
  'kit/municipality': {
    fi: 'Esimerkkilä · Rakennusten lämmitysenergia −25 % vuodesta 2022 vuoteen 2030 mennessä · koko organisaatio',
    sv: 'Esimerkkilä · Byggnadernas uppvärmning −25 % till år 2030 jämfört med år 2022 · hela organisationen',
    en: 'Esimerkkilä · Heating of the buildings −25% by 2030 compared with 2022 · whole organisation',
  },
  'kit/network': {
    fi: 'Saha Oksa Oy Koko yritys Voimassa Kuivaamon lämpö −20 % vuoteen 2030 mennessä −10,2 % 2021–2025',
    sv: 'Saha Oksa Oy Hela företaget Gäller Torkens värme −20 % till år 2030 −10,2 % 2021–2025',
    en: 'Saha Oksa Oy Whole company Active Heat of the dryer −20% by 2030 −10.2% 2021–2025',
  },
  'kit/network/members': {
    fi: 'Mallikylä Koko organisaatio Voimassa Katuvalojen sähkö −40 % vuoteen 2028 mennessä −22,8 % 2023–2025',
    sv: 'Mallikylä Hela organisationen Gäller Gatubelysningens el −40 % till år 2028 −22,8 % 2023–2025',
    en: 'Mallikylä Whole organisation Active Electricity of street lights −40% by 2028 −22.8% 2023–2025',
  },
  'kit/company': {
    fi: 'Leipomo Vehnä ja Tähkä Oy Koko yritys Voimassa Sähkönkulutus −20 % vuoteen 2028 mennessä −10,5 % 2023–2025',
    sv: 'Leipomo Vehnä ja Tähkä Oy Hela företaget Gäller Elförbrukningen −20 % till år 2028 −10,5 % 2023–2025',
    en: 'Leipomo Vehnä ja Tähkä Oy Whole company Active Electricity use −20% by 2028 −10.5% 2023–2025',
  },
  'kit/association': {
    fi: 'Kyläyhdistys Kaivo ry · Kylän lainaamon käyttö kasvamaan · koko organisaatio · 2025: 205 kpl',
    sv: 'Byaföreningen Kaivo rf · Användningen av byns lånebod ska öka · hela organisationen · 2025: 205 st',
    en: 'Village association Kaivo · Use of the village tool library to be increased · whole organisation · 2025: 205 pcs',
  },
  company: {
    fi: 'Esimerkki Oy Koko organisaatio Voimassa Sähkönkulutus −20 % vuoteen 2028 mennessä −6,3 % 2024–2025 · tavoite: −20 %',
    sv: 'Esimerkki Oy Hela organisationen Gäller Elförbrukningen −20 % till år 2028 −6,3 % 2024–2025 · mål: −20 %',
    en: 'Esimerkki Oy Whole organisation Active Electricity use −20% by 2028 −6.3% 2024–2025 · goal: −20%',
  },
};

/** What the elements of a page need; a network around them is one more. */
const CHUNKS = ['/cdn/chunks/base.js', '/cdn/goal-badge.js', '/cdn/loader.js'];
const NEEDS = {
  company: CHUNKS,
  municipality: [...CHUNKS, '/cdn/network.js'],
  progress: [...CHUNKS, '/cdn/network.js', '/cdn/progress-tracker.js'],
  network: [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/story-list.js', '/cdn/action-list.js'],
    ...['/cdn/event-list.js', '/cdn/offer-list.js', '/cdn/chunks/cards.js', '/cdn/chunks/lists.js'],
    '/cdn/chunks/story.template.js',
  ],
  'kit/municipality': [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/progress-tracker.js', '/cdn/story-card.js'],
    ...['/cdn/chunks/cards.js', '/cdn/chunks/story.template.js'],
    ...['/cdn/event-list.js', '/cdn/chunks/lists.js'],
  ],
  'kit/network': [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/network-summary.js', '/cdn/story-list.js'],
    ...['/cdn/action-list.js', '/cdn/offer-list.js', '/cdn/chunks/cards.js'],
    ...['/cdn/chunks/lists.js', '/cdn/chunks/directory.js', '/cdn/chunks/members.js'],
    ...['/cdn/chunks/story.template.js', '/cdn/event-list.js'],
  ],
  'kit/network/members': [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/member-list.js', '/cdn/chunks/cards.js'],
    ...['/cdn/chunks/lists.js', '/cdn/chunks/directory.js', '/cdn/chunks/members.js'],
  ],
  'kit/company': [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/progress-tracker.js', '/cdn/story-card.js'],
    ...['/cdn/action-list.js', '/cdn/offer-list.js', '/cdn/chunks/cards.js'],
    ...['/cdn/chunks/lists.js', '/cdn/chunks/story.template.js'],
  ],
  'kit/association': [
    ...[...CHUNKS, '/cdn/network.js', '/cdn/story-card.js', '/cdn/offer-list.js'],
    ...['/cdn/chunks/cards.js', '/cdn/chunks/lists.js', '/cdn/chunks/story.template.js'],
    '/cdn/event-list.js',
  ],
};

await pageTests(({ engine, server, test, getBrowser }) => {
  /** @param {(typeof PAGES)[number]} page */
  async function look({ path, file, site }) {
    const text = await example(file);
    server.route(path, () => text);
    // WebKit keeps scripts in memory from one page to the next: a new one asks for everything.
    const page = await (await getBrowser()).newPage();
    /** @type {string[]} */
    const attempts = [];
    const session = engine === 'chromium' ? await page.cdp() : undefined;
    session?.on('Network.requestWillBeSent', ({ request }) => attempts.push(request.url));
    await session?.send('Network.enable');
    await page.goto(server.origin + path);
    if (site !== 'index') await settled(page);
    await frames(page);
    const inPage = await page.evaluate(async () => ({
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      cookie: document.cookie,
      stored: [localStorage.length, sessionStorage.length],
      databases: (await window.indexedDB.databases?.()) ?? [],
      caches: await window.caches.keys(),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    const log = await seen(page);
    const shown = site === 'index' ? [] : await badges(page);
    await page.close();
    return {
      ...inPage,
      log,
      attempts,
      badges: shown,
      tags: text.match(/<ilmi-(goal-badge|progress-tracker) /g)?.length ?? 0,
      requests: server.requests.map(({ path: asked }) => asked).filter((p) => p !== '/probe.js'),
      setsCookie: server.requests.some(({ headers }) => headers.cookie),
      reports: [...server.reports],
      console: [...page.console],
    };
  }

  for (const one of PAGES) {
    const { path, site, lang } = one;
    /** @type {ReturnType<typeof look> | undefined} */
    let visit;
    const visited = () => (visit ??= look(one));

    test(`${path}: no violation, no console line, no error`, async () => {
      const { log, reports, console } = await visited();
      assert.deepEqual(reports, []);
      assert.deepEqual(log.violations, []);
      assert.deepEqual(log.errors, []);
      assert.deepEqual(log.console, []);
      assert.deepEqual(console, []);
    });

    test(`${path}: no request to another origin, no cookie, no storage`, async () => {
      const result = await visited();
      const elsewhere = [...result.loaded, ...result.attempts].filter(
        (url) => new URL(url).origin !== server.origin,
      );
      assert.deepEqual(elsewhere, []);
      if (engine === 'chromium') assert.ok(result.attempts.length > 0, 'requests were watched');
      assert.equal(result.cookie, '');
      assert.equal(result.setsCookie, false);
      assert.deepEqual(result.stored, [0, 0]);
      assert.deepEqual(result.databases, []);
      assert.deepEqual(result.caches, []);
      assert.equal(result.workers, 0);
    });
    if (site === 'index') continue;

    test(`${path}: reads what it needs, each once`, async () => {
      const { requests } = await visited();
      const scripts = requests.filter((asked) => asked.endsWith('.js')).sort();
      // The words of the directory come by language, too.
      const words = scripts.includes('/cdn/chunks/directory.js') ? ['', 'directory-'] : [''];
      const language = lang === 'fi' ? [] : words.map((name) => `/cdn/chunks/${name}${lang}.js`);
      const needed = NEEDS[/** @type {keyof typeof NEEDS} */ (site)];
      assert.deepEqual(scripts, [...needed, ...language].sort());
      const data = requests.filter((asked) => !/\.(js|css|svg)$|\/$/.test(asked));
      const document = [...KIT, 'network'].includes(site) ? 'network' : 'municipality';
      assert.deepEqual(data, site === 'company' ? [] : [`/examples/${document}/ilmi.json`]);
    });

    test(`${path}: every badge is upgraded and speaks the page's language`, async () => {
      const { badges: all, tags } = await visited();
      assert.equal(all.length, tags);
      assert.ok(tags > 0);
      for (const badge of all) {
        assert.equal(badge.defined, true, badge.goal);
        assert.equal(badge.state, 'ready', badge.goal);
        assert.equal(badge.upgraded, true, badge.goal);
        assert.equal(badge.visible, true, badge.goal);
        assert.match(badge.text, WORDS[lang].own);
        assert.doesNotMatch(badge.text, WORDS[lang].others);
      }
      const expected = FIRST[/** @type {keyof typeof FIRST} */ (site)][lang];
      assert.equal(plain(all[0].text).slice(0, expected.length), expected);
    });
  }

  test('/examples/network/: a calendar file is made in the page, with its own script alone', async () => {
    const path = '/examples/network/';
    const text = await example('network/index.html');
    server.route(path, () => text);
    const page = await (await getBrowser()).newPage();
    await page.goto(server.origin + path);
    await until(
      () =>
        page.evaluate(
          () => !!document.querySelector('ilmi-event-list')?.shadowRoot?.querySelector('button'),
        ),
      'the list of events',
    );
    const before = server.requests.length;
    const made = await page.evaluate(async () => {
      /** @type {Promise<[name: string, text: string]>} */
      const saved = new Promise((resolve) => {
        const { createObjectURL } = URL;
        /** @type {Blob} */
        let file;
        URL.createObjectURL = (blob) => createObjectURL((file = /** @type {Blob} */ (blob)));
        window.HTMLAnchorElement.prototype.click = function () {
          void file.text().then((content) => resolve([this.download, content]));
        };
      });
      const root = document.querySelector('ilmi-event-list')?.shadowRoot;
      root?.querySelector('button')?.click();
      return saved;
    });
    assert.equal(made[0], 'klinikka-12.ics');
    assert.match(made[1], /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    assert.match(made[1], /\r\nUID:klinikka-12\.esimerkkiverkosto@[\w.]+\r\n/);
    assert.match(made[1], /\r\nDTSTAMP:20261120T080000Z\r\n/);
    const asked = server.requests.slice(before).map((request) => request.path);
    assert.deepEqual(asked, ['/cdn/chunks/calendar.js']);
    const { violations, errors, console } = await seen(page);
    assert.deepEqual([violations, errors, console], [[], [], []]);
    await page.close();
  });
});
