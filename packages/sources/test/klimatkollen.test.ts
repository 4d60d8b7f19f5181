import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import type { Goal, IlmiDocument } from '@ilmi/core';
import { runSourceContract } from '@ilmi/client/testing';
import { documentSchema } from '@ilmi/core/schema';
import { withAddresses } from '../../cli/src/addresses.js';
import { fetchWithFiles } from '../../cli/src/fetch.js';
import { readOptions } from '../../cli/src/source-options.js';
import { readGoalText } from '../src/klimatkollen/goal-text.js';
import { klimatkollen, type KlimatkollenOptions } from '../src/klimatkollen/index.js';
import { type Answer, contextOf, errorOf } from './context.js';

defineSource(klimatkollen);

const API = 'https://api.example.org/api/';
const FILE = 'https://data.example.org/municipality-data.json';
const SECTORS = 'https://data.example.org/municipality-sectors.json';
const example = new URL('../../../examples/large/', import.meta.url);
const REAL = new URL('data/klimatkollen-municipalities.json', example);
const fixture = (name: string) => new URL(`../fixtures/klimatkollen/${name}`, import.meta.url);
const COMPANY = JSON.parse(await readFile(fixture('company.json'), 'utf8')) as {
  goals: object[];
  reportingPeriods: { emissions: { scope1: object } }[];
};
const ANSWERS: Record<string, Answer> = {
  [FILE]: REAL,
  [SECTORS]: fixture('municipality-sectors.json'),
  [`${API}companies/Q0`]: fixture('company.json'),
};

async function read(options: KlimatkollenOptions, answers: Record<string, Answer> = {}) {
  const context = contextOf({ ...ANSWERS, ...answers });
  const source = createSource('klimatkollen', { url: API, ...options });
  const document = (await source.read(context)) as IlmiDocument;
  assert.deepEqual(documentSchema.safeParse(document).error?.issues, undefined);
  return { document, goals: document.goals!, context };
}

const UNUSABLE = [
  'Haparanda/climatePlanLink: left out: no host, only a path: /data/climatePlans/Haparanda klimatstrategi 2020_2050.pdf',
  'Karlstad/climatePlanLink: left out: blob: exists only in the browser that made it: blob:https://karlstad.se/21476a00-9029-4406-8605-497a4c988cbc',
  'Olofström/climatePlanLink: left out: no host, only a path: /data/climatePlans/Olofstr%C3%B6m_Handlingsplan%20f%C3%B6r%20klimat%20och%20energi.pdf',
  'Söderköping/climatePlanLink: left out: no host, only a path: /data/climatePlans/Söderköping Mål och strategier för Miljö och klimat.pdf',
  'Vansbro/climatePlanLink: left out: no host, only a path: /data/climatePlans/Vansbro_Energi och klimatplan.pdf',
  'Älvsbyn/climatePlanLink: left out: http: without encryption: http://www3.alvsbyn.se/styrdoc/Styrdok.nsf/Formnytt.xsp?documentId=D921B3CF75BFCEFFC125868C00428F58&action=openDocument',
];

describe('the real file of municipalities', () => {
  it('holds what is asserted here, counted in its text', async () => {
    const raw = await readFile(REAL, 'utf8');
    const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
    assert.equal(count(/^ {4}"name": "/gm), 290);
    assert.equal(count(/^ {4}"climatePlanLink": (?:null|"\s*"),?$/gm), 117);
    // With a host and https, white space around it aside.
    assert.equal(count(/^ {4}"climatePlanLink": "\s*https:\/\/[^/"]+/gm), 167);
    const figures = [...raw.matchAll(/^ {4}"emissions": \{([^}]*)\}/gm)];
    assert.equal(figures.length, 290);
    assert.equal(figures.flatMap(([, years]) => years!.match(/"\d{4}": \d/g) ?? []).length, 2_900);
  });

  it('becomes 290 goals without a target, with 2,900 figures', async () => {
    const { document, goals } = await read({ kind: 'municipalities', url: FILE });
    assert.equal(document.organizations!.length, 290);
    assert.equal(goals.length, 290);
    assert.ok(
      goals.every(({ kind, target, baseline }) => kind === 'monitoring' && !target && !baseline),
    );
    assert.ok(goals.every(({ observations }) => observations!.length === 10));
    assert.equal(goals.flatMap(({ observations }) => observations!).length, 2_900);
    assert.equal(goals.filter(({ plan }) => plan).length, 167);
    assert.deepEqual(goals[0]!.observations!.at(-1), {
      year: 2024,
      value: 147474.355,
      source: 'klimatkollen',
    });
  });

  it('has 117 municipalities without a plan link and 6 unusable links, each named', async () => {
    const { context } = await read({ kind: 'municipalities', url: FILE });
    assert.deepEqual(context.warnings, [
      'logoUrl: left out of all municipalities: coats of arms have rules of their own and are not needed to tell what is emitted',
      'politicalRule, politicalKSO: left out of all municipalities: which parties govern is no fact about emissions',
      'climatePlanLink: 117 of 290 municipalities have no link to a climate plan',
      ...UNUSABLE,
    ]);
  });

  it('gives the goals that the example of 290 municipalities shows', async () => {
    const { document } = await read({ kind: 'municipalities', url: FILE });
    const shown = JSON.parse(await readFile(new URL('ilmi.json', example), 'utf8')) as IlmiDocument;
    assert.deepEqual(document.organizations, shown.organizations);
    assert.deepEqual(document.goals, shown.goals);
    assert.deepEqual(document.sources, [{ ...shown.sources![0], retrieved: '2026-11-24' }]);
  });

  it('contains no coat of arms and no party', async () => {
    const { document } = await read({ kind: 'municipalities', url: FILE });
    const text = JSON.stringify(document);
    assert.doesNotMatch(text, /vapen|upload\.wikimedia|"SD"|"KD"/);
  });
});

describe('municipalities', () => {
  it('are chosen by name, in the words of their people', async () => {
    for (const ids of ['Habo,håbo', ['HABO', 'Håbo']]) {
      const { goals } = await read({ kind: 'municipalities', url: FILE, ids });
      assert.deepEqual(
        goals.map(({ id }) => id),
        ['habo', 'haabo'],
      );
    }
    const { context } = await read({ kind: 'municipalities', url: FILE, ids: 'Ale,Åbo' });
    assert.equal(
      context.warnings.find((line) => line.startsWith('Åbo')),
      'Åbo: left out: the data have no municipality of this name',
    );
  });

  it('of the interface have their years in a list', async () => {
    const item = {
      name: 'Ale',
      emissions: [
        { year: '2024', value: 147474.355 },
        { year: '1990', value: 128435.986 },
        { year: '2023', value: null },
      ],
      climatePlanLink: null,
    };
    const answers = { [`${API}municipalities`]: JSON.stringify([item]) };
    const { goals, context } = await read({ kind: 'municipalities' }, answers);
    assert.deepEqual(goals[0]!.observations, [
      { year: 1990, value: 128435.986, source: 'klimatkollen' },
      { year: 2024, value: 147474.355, source: 'klimatkollen' },
    ]);
    assert.deepEqual(context.warnings, [
      'climatePlanLink: 1 of 1 municipalities have no link to a climate plan',
    ]);
  });

  it('have sectors on request, from a file', async () => {
    const { goals, context } = await read({
      kind: 'municipalities',
      url: FILE,
      ids: 'Ale,Alingsås',
      sectors: { url: SECTORS },
    });
    assert.equal(goals.length, 11);
    const traffic = goals.find(({ id }) => id === 'ale-transporter')!;
    assert.deepEqual(traffic.title, { sv: 'Växthusgasutsläpp: Transporter' });
    assert.equal(traffic.kind, 'monitoring');
    assert.equal(traffic.observations!.length, 10);
    assert.ok(context.warnings.includes('Alingsås/sectors: has no figures of sectors'));
  });

  it('have sectors on request, from a path that the command was given', async () => {
    const folder = fileURLToPath(new URL('../fixtures/klimatkollen/', import.meta.url));
    const written = readOptions([
      'kind=municipalities',
      'ids=Ale',
      'sectors.url=municipality-sectors.json',
    ]);
    const options = withAddresses({ ...written, url: fileURLToPath(REAL) }, folder);
    const source = createSource('klimatkollen', options as never);
    const { data } = await readSource(source, { now: '2026-11-24', fetch: fetchWithFiles() });
    assert.deepEqual(
      data.goals!.map(({ id }) => id),
      [
        'ale',
        'ale-arbetsmaskiner',
        'ale-avfall-inkl-avlopp',
        'ale-egen-uppvaermning-av-bostaeder-och-lokaler',
        'ale-el-och-fjaerrvaerme',
        'ale-industri-energi-processer',
        'ale-jordbruk',
        'ale-produktanvaendning-inkl-loesningsmedel',
        'ale-transporter',
        'ale-utrikes-transporter',
      ],
    );
  });

  it('have sectors on request, from the interface', async () => {
    const { goals, context } = await read(
      { kind: 'municipalities', sectors: true },
      {
        [`${API}municipalities`]: JSON.stringify([{ name: 'Håbo', emissions: { 2024: 5 } }]),
        [`${API}municipalities/H%C3%A5bo/sector-emissions`]: JSON.stringify({
          sectors: { 2023: { Jordbruk: 2 }, 2024: { Jordbruk: 1.5 } },
        }),
      },
    );
    assert.deepEqual(
      goals.map(({ id }) => id),
      ['haabo', 'haabo-jordbruk'],
    );
    assert.deepEqual(goals[1]!.observations, [
      { year: 2023, value: 2, source: 'klimatkollen' },
      { year: 2024, value: 1.5, source: 'klimatkollen' },
    ]);
    assert.equal(context.requests.length, 2);
  });

  it('lose only what cannot be used', async () => {
    const list = [
      { name: 'A', emissions: { 2023: '5', år: 3, 2024: 4 } },
      { emissions: { 2024: 1 } },
      { name: 'B' },
      null,
    ];
    const { goals, context } = await read(
      { kind: 'municipalities', url: FILE },
      { [FILE]: JSON.stringify(list) },
    );
    assert.deepEqual(
      goals.map(({ id, observations }) => [id, observations!.map(({ value }) => value)]),
      [
        ['a', [4]],
        ['b', []],
      ],
    );
    assert.deepEqual(context.warnings, [
      '/1/name: left out, since it has no name',
      'climatePlanLink: 2 of 2 municipalities have no link to a climate plan',
      'A/emissions/2023: left out: expected a year and a number, got "5"',
      'A/emissions/år: left out: expected a year and a number, got 3',
      'B/emissions: has no figures; expected years with their tonnes of CO₂e',
    ]);
  });
});

describe('the key', () => {
  const key = 'garb_abc.geheim';
  const headerOf = (request: RequestInit) => new Headers(request.headers).get('x-api-key');

  it('goes to the interface, and nowhere else', async () => {
    const { context } = await read(
      { kind: 'municipalities', apiKey: key, sectors: { url: SECTORS } },
      { [`${API}municipalities`]: JSON.stringify([{ name: 'Ale', emissions: { 2024: 5 } }]) },
    );
    assert.deepEqual(
      context.requests.map((request) => [request.url, headerOf(request), request.redirect]),
      [
        [`${API}municipalities`, key, 'manual'],
        [SECTORS, null, undefined],
      ],
    );
  });

  it('stays here when files are read', async () => {
    for (const url of ['file:///data/municipalities.json', 'municipalities.json']) {
      const { context } = await read(
        { kind: 'municipalities', url, apiKey: key },
        { [url]: JSON.stringify([{ name: 'Ale', emissions: { 2024: 5 } }]) },
      );
      assert.equal(headerOf(context.requests[0]!), null);
    }
  });

  it('does not follow the interface to another address', async () => {
    const moved = new Response('', { status: 302, headers: { location: 'https://x.example.org' } });
    const error = await errorOf(
      read({ kind: 'municipalities', apiKey: key }, { [`${API}municipalities`]: moved }),
    );
    assert.match(error.message, /answered 302/);
  });

  it('is in no message', async () => {
    const { context, document } = await read({ kind: 'companies', apiKey: key, ids: 'Q0,Q1' });
    assert.doesNotMatch(JSON.stringify([context.warnings, document]), /geheim/);
    const refused = new Response('{"error":"Missing API key"}', { status: 401 });
    const error = await errorOf(
      read({ kind: 'municipalities', apiKey: key }, { [`${API}municipalities`]: refused }),
    );
    assert.ok(ClientError.is(error));
    assert.equal(error.code, 'http');
    assert.equal(error.info.status, 401);
    assert.doesNotMatch(JSON.stringify([error, error.message, error.stack]), /geheim/);
  });
});

describe('companies', () => {
  const company = async () => read({ kind: 'companies', ids: 'Q0' });

  it('are read one by one, with name, identifiers and description', async () => {
    const { document } = await company();
    assert.deepEqual(document.organizations, [
      {
        id: 'q0',
        kind: 'company',
        name: 'Exempelbolaget AB',
        summary: { sv: 'Ett påhittat bolag.', en: 'A made-up company.' },
        identifiers: [
          { scheme: 'wikidata', value: 'Q0' },
          { scheme: 'lei', value: '00000000000000000000' },
        ],
      },
    ]);
  });

  it('have figures scope by scope, for years and for periods', async () => {
    const { goals } = await company();
    const figures = goals.filter(({ kind }) => kind === 'monitoring');
    assert.deepEqual(
      figures.map(({ id, boundary, observations }) => [
        id,
        boundary!.kind,
        boundary!.scopes,
        observations!.map(({ year, period, value }) => [year ?? period, value]),
      ]),
      [
        [
          'q0-scope-1',
          'organization',
          [1],
          [
            [{ start: '2022-07-01', end: '2023-06-30' }, 0],
            [2024, 90.5],
          ],
        ],
        ['q0-scope-2-mb', 'organization', [2], [[2024, 10]]],
        ['q0-scope-2-lb', 'organization', [2], [[2024, 25]]],
        ['q0-scope-3', 'valueChain', [3], [[2024, 750]]],
      ],
    );
  });

  it('tell in the source where a figure is from and who looked at it; nothing is verified by that', async () => {
    const { document, goals } = await company();
    const sourceOf = (id: string) => {
      const { source } = goals.find((goal) => goal.id === id)!.observations!.at(-1)!;
      return document.sources!.find((one) => one.id === source)!;
    };
    const reviewed = sourceOf('q0-scope-1');
    assert.equal(reviewed.name, 'Klimatkollen');
    assert.equal(reviewed.url, 'https://exempelbolaget.example.org/2024.pdf');
    assert.equal(reviewed.retrieved, '2026-11-24');
    assert.equal((reviewed.note as { en: string }).en, 'Reviewed at Klimatkollen');
    assert.equal(
      (sourceOf('q0-scope-2-mb').note as { en: string }).en,
      'No review recorded at Klimatkollen; source according to Klimatkollen: s. 44',
    );
    assert.ok(goals.every((goal) => goal.verification === undefined));
    assert.doesNotMatch(JSON.stringify(document), /Test Person/);
  });

  it('have a goal with a number where text and number agree', async () => {
    const { goals } = await company();
    assert.deepEqual(
      goals.find(({ kind }) => kind === 'quantitative'),
      {
        id: 'q0-goal-00000000-0000-4000-8000-00000000000a',
        organization: 'q0',
        title: { sv: 'Minska utsläppen i scope 1 och 2 med 50 % till 2030 jämfört med 2019' },
        boundary: { kind: 'organization', scopes: [1, 2] },
        kind: 'quantitative',
        theme: 'emissions',
        measure: {
          quantity: 'ghgEmissions',
          unit: 'tCO2e',
          basis: 'absolute',
          accounting: 'unknown',
        },
        baseline: { year: 2019 },
        target: { year: 2030, change: -50 },
      },
    );
  });

  it('have a direction elsewhere, and the reason is told', async () => {
    const { goals, context } = await company();
    const goal = goals.find(({ kind }) => kind === 'directional') as Goal;
    assert.equal(goal.direction, 'decrease');
    assert.deepEqual(goal.target, { year: 2045 });
    assert.deepEqual(context.warnings, [
      'q0, 2022-06-30, scope1: left out: expected the unit tCO2e, got tCO2',
      'q0, goal "Nettonollutsläpp i hela värdekedjan": taken without its number: it has no number',
      'q0, goal "Bli ledande inom hållbarhet": left out: the text names no percentage, the number is 1, and the text does not say whether something is to become more or less',
      'logoUrl: left out of all companies: marks of others are not fetched',
    ]);
  });

  it('have their initiatives as actions', async () => {
    const { document } = await company();
    assert.deepEqual(document.actions, [
      {
        id: 'q0-initiative-00000000-0000-4000-8000-00000000000d',
        organization: 'q0',
        title: { sv: 'Eldrivna transporter' },
        summary: { sv: 'Alla lastbilar byts ut.' },
      },
    ]);
  });

  it('of the list have figures only, and that is told', async () => {
    const { goals: _, initiatives: __, ...listed } = COMPANY as Record<string, unknown>;
    const { goals, context } = await read(
      { kind: 'companies' },
      { [`${API}companies`]: JSON.stringify([listed]) },
    );
    assert.ok(goals.every(({ kind }) => kind === 'monitoring'));
    assert.match(context.warnings.at(-1)!, /^goals: the list of companies has no goals/);
  });

  it('may come from a file, and are chosen there', async () => {
    const other = { ...COMPANY, wikidataId: 'Q00', id: 'x' };
    const { document, context } = await read(
      { kind: 'companies', url: FILE, ids: 'Q00,Q1' },
      { [FILE]: JSON.stringify([COMPANY, other]) },
    );
    assert.deepEqual(
      document.organizations!.map(({ id }) => id),
      ['q00'],
    );
    assert.equal(context.warnings[0], 'Q1: left out: the file has no company with this id');
  });

  it('go on without one that is not there, and fail when none is', async () => {
    const { context } = await read({ kind: 'companies', ids: 'Q0,Q1' });
    assert.equal(context.warnings[0], 'Q1: left out: Klimatkollen has no company with this id');
    const error = await errorOf(read({ kind: 'companies', ids: 'Q1' }));
    assert.equal(error.code, 'notFound');
  });

  it('lose a figure whose unit or days are not known', async () => {
    const [period] = COMPANY.reportingPeriods;
    const scope1 = { ...period!.emissions.scope1, unit: null };
    const emissions = { ...period!.emissions, scope1 };
    const reportingPeriods = [
      { ...period, emissions },
      { ...period, endDate: null, emissions: { scope1: period!.emissions.scope1 } },
    ];
    const { goals, context } = await read(
      { kind: 'companies', url: FILE },
      { [FILE]: JSON.stringify([{ ...COMPANY, reportingPeriods, goals: [] }]) },
    );
    assert.ok(!goals.some(({ id }) => id === 'q0-scope-1'));
    assert.deepEqual(context.warnings.slice(0, 2), [
      'q0, 2024-12-31, scope1: left out: expected the unit tCO2e, got none',
      'q0, a period, scope1: left out, since its period has no first and last day',
    ]);
  });
});

describe('the text of a goal', () => {
  const years = { year: 2030, baseYear: 2019 };

  for (const [text, target, change, scopes] of [
    ['Minska utsläppen med 50 % till 2030 jämfört med 2019', 50, -50, []],
    ['Reducera växthusgasutsläppen med 46,2 procent', 46.2, -46.2, []],
    ['Cut scope 1-3 emissions by 42% by 2030', -42, -42, [1, 2, 3]],
    ['Sänka koldioxidutsläppen (scope 1, 2 och 3) med 30%', 30, -30, [1, 2, 3]],
    ['Halvera utsläppen, det vill säga minska dem med 50 %', 50, -50, []],
  ] as const)
    it(`agrees with its number: ${text}`, () =>
      assert.deepEqual(readGoalText(text, { target, ...years }), {
        change,
        direction: 'decrease',
        scopes,
      }));

  for (const [text, data, reason, direction] of [
    ['Minska utsläppen med 50 %', { ...years }, 'it has no number', 'decrease'],
    [
      'Halvera utsläppen',
      { target: 50, ...years },
      'the text names no percentage, the number is 50',
      'decrease',
    ],
    [
      'Minska utsläppen med 40 %',
      { target: 50, ...years },
      'the text says 40 %, the number is 50',
      'decrease',
    ],
    [
      'Minska utsläppen med 50 % i scope 1 och 25 % i scope 3',
      { target: 50, ...years },
      'the text names 2 percentages, the number is 50',
      'decrease',
    ],
    ['Minska utsläppen med 50 %', { target: 50, year: 2030 }, 'it has no base year', 'decrease'],
    ['Minska utsläppen med 50 %', { target: 50, baseYear: 2019 }, 'it has no year', 'decrease'],
    [
      'Minska utsläppen med 50 %',
      { target: 50, year: 2019, baseYear: 2019 },
      'its year 2019 is not after its base year 2019',
      'decrease',
    ],
    [
      'Minska utsläppen med 50 % till 2035',
      { target: 50, ...years },
      'the text names the years 2035, and not 2030 as the data do',
      'decrease',
    ],
    [
      'Minska utsläppen med 50 % till 2030 från 2015',
      { target: 50, ...years },
      'the text names the years 2030 and 2015, and not 2019 as the data do',
      'decrease',
    ],
    [
      'Minska energianvändningen med 50 %',
      { target: 50, ...years },
      'the text does not speak of emissions',
      'decrease',
    ],
    [
      'Minska utsläppen per ton med 50 %',
      { target: 50, ...years },
      'the text speaks of emissions per something',
      'decrease',
    ],
    [
      'Minska utsläppen till 50 %',
      { target: 50, ...years },
      'the text gives a level, not a change',
      'decrease',
    ],
    [
      'Öka andelen leverantörer med utsläppsmål med 50 %',
      { target: 50, ...years },
      'the text does not say clearly that something is reduced',
      'increase',
    ],
    [
      'Minska utsläppen och öka andelen med 50 %',
      { target: 50, ...years },
      'the text does not say clearly that something is reduced',
      undefined,
    ],
    ['Klimatneutrala 2040', {}, 'it has no number', 'decrease'],
    ['Bli bäst', {}, 'it has no number', undefined],
  ] as const)
    it(`does not agree: ${text} (${reason})`, () => {
      const reading = readGoalText(text, data);
      assert.equal(reading.change, undefined);
      assert.equal(reading.reason, reason);
      assert.equal(reading.direction, direction);
    });
});

describe('answers that cannot be used', () => {
  for (const [kind, answer, message] of [
    ['municipalities', '{"error":"x"}', /expected a list of municipalities/],
    ['municipalities', '[1,2]', /expected a list of municipalities/],
    ['companies', '{"error":"x"}', /expected a list of companies/],
    ['municipalities', '<!doctype html>', /expected JSON, got HTML/],
    ['municipalities', '[{"name":"Ale","emi', /expected JSON, got broken or cut-off JSON/],
  ] as const)
    it(`says what came: ${answer}`, async () => {
      const error = await errorOf(read({ kind, url: FILE }, { [FILE]: answer }));
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, message);
    });

  it('says that a file of sectors is none', async () => {
    const options = { kind: 'municipalities', url: FILE, sectors: { url: SECTORS } } as const;
    const error = await errorOf(read(options, { [SECTORS]: '{}' }));
    assert.match(error.message, /^Klimatkollen, sectors: expected a list of municipalities/);
  });
});

describe('check', () => {
  const check = (answer: Answer, kind: KlimatkollenOptions['kind'] = 'municipalities') =>
    createSource('klimatkollen', { kind, url: FILE }).check!(contextOf({ [FILE]: answer }));

  it('knows every field of the real file and of a company', async () => {
    assert.deepEqual(await check(REAL), { ok: true, findings: [] });
    assert.deepEqual(await check(fixture('company.json'), 'companies'), { ok: true, findings: [] });
  });

  it('names fields that are missing and new', async () => {
    const answer = await check(JSON.stringify([{ name: 'Ale', utslapp: {}, region: 'x' }]));
    assert.deepEqual(answer, {
      ok: false,
      findings: [
        {
          path: 'emissions',
          message:
            'is missing, and nothing can be read without it; there are name, utslapp, region',
        },
        { path: 'climatePlanLink', message: 'is missing; what it told is left out' },
        { path: 'utslapp', message: 'is new and is not read' },
      ],
    });
  });
});

describe('as a source', () => {
  it('refuses options that it does not take', async () => {
    for (const [options, message] of [
      [{}, '/kind: expected municipalities, companies'],
      [
        { kind: 'municipalities', url: FILE, sectors: true },
        '/sectors: a file of municipalities has none; expected {"url": …} with the file of sectors',
      ],
      [
        { kind: 'municipalities', sectors: 'sectors.json' },
        '/sectors: expected true or false, or {"url": …} with the file of sectors',
      ],
      [{ kind: 'municipalities', sectors: { url: '' } }, '/sectors/url: expected an address'],
      [
        { kind: 'municipalities', sectors: { file: 'sectors.json' } },
        '/sectors/url: expected a text; /sectors/file: is not an option here',
      ],
      [{ kind: 'companies', sectors: { url: SECTORS } }, '/sectors: companies have none'],
      [{ kind: 'companies', apiKey: 'a b' }, '/apiKey: expected a key'],
    ] as const) {
      const create = async () => createSource('klimatkollen', options as never);
      const error = await errorOf(create());
      assert.ok(error.message.endsWith(` ${message}`), error.message);
    }
  });

  it('is not for browsers, where a key would be seen', () => {
    assert.deepEqual(klimatkollen.capabilities, {
      browser: false,
      build: true,
      join: false,
      live: false,
    });
  });

  it('ends when it is cancelled', async () => {
    const { fetch } = contextOf(ANSWERS);
    const source = createSource('klimatkollen', { kind: 'municipalities', url: FILE });
    const signal = AbortSignal.abort();
    const error = await errorOf(readSource(source, { now: '2026-11-24', fetch, signal }));
    assert.equal(error.code, 'aborted');
  });
});

describe('as every source', () => {
  const recorded = async (url: string) =>
    new Response(await readFile(url === FILE ? REAL : fixture('municipality-sectors.json')));
  const badAnswers = [
    { name: 'a web page', respond: () => new Response('<!doctype html>') },
    { name: 'half a file', respond: () => new Response('[{"name":"Ale","emissions":{"19') },
    { name: 'an error in JSON', respond: () => Response.json({ error: 'Missing API key' }) },
    { name: 'a refused key', respond: () => new Response('', { status: 401 }) },
  ];
  const badOptions = [{}, { kind: 'regions' }, { kind: 'companies', key: 'x' }];

  describe('municipalities with sectors', () =>
    runSourceContract(klimatkollen, {
      it,
      options: {
        kind: 'municipalities',
        url: FILE,
        ids: ['Ale', 'Habo', 'Håbo'],
        sectors: { url: SECTORS },
      },
      respond: ({ url }) => recorded(url),
      schema: documentSchema,
      badOptions,
      badAnswers,
    }));

  describe('companies', () =>
    runSourceContract(klimatkollen, {
      it,
      options: { kind: 'companies', url: API, apiKey: 'garb_x.y', ids: ['Q0'] },
      respond: () => Response.json(COMPANY),
      schema: documentSchema,
      badAnswers,
    }));
});
