import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, it } from 'node:test';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import type { IlmiDocument } from '@ilmi/core';
import { runSourceContract } from '@ilmi/client/testing';
import { documentSchema } from '@ilmi/core/schema';
import { kausal, type KausalOptions, privacySentence } from '../src/kausal/index.js';
import { unitOf } from '../src/shared/units.js';
import { type Answer, contextOf, errorOf } from './context.js';

defineSource(kausal);

const URL_OF = 'https://kausal.example.org/v1/graphql/';
const load = async (name: string) =>
  JSON.parse(
    await readFile(new URL(`../fixtures/kausal/${name}`, import.meta.url), 'utf8'),
  ) as Recorded;
/* eslint-disable @typescript-eslint/no-explicit-any -- answers are changed in ways that no type allows */
type Recorded = { data: any };

const { data: INDICATORS } = await load('indicators.json');
const { data: ACTIONS } = await load('actions.json');

/** Answers as the interface does: by the fields that a query has. */
function server(changed: { indicators?: any; actions?: any } = {}): Answer {
  return ({ body }) => {
    const { query, variables } = JSON.parse(String(body)) as Query;
    const { plan, planIndicators } = { ...INDICATORS, ...changed.indicators };
    if (variables.plan !== 'esimerkki') return Response.json({ data: { plan: null } });
    if (query.includes('planActions'))
      return Response.json({ data: { ...ACTIONS, ...changed.actions } });
    if (query.includes('planIndicators'))
      return Response.json({
        data: { plan, planIndicators: planIndicators.slice(0, variables.first) },
      });
    const byAlias = Object.entries(variables).filter(([name]) => name !== 'plan');
    const found = byAlias.map(([alias, id]) => [
      alias,
      planIndicators.find((one: { id: string }) => one.id === id) ?? null,
    ]);
    return Response.json({ data: { plan, ...Object.fromEntries(found) } });
  };
}

interface Query {
  query: string;
  variables: Record<string, any>;
}

/** The first indicator of the fixture, changed. */
const one = (changed: object, at = 0) => ({
  indicators: { planIndicators: [{ ...INDICATORS.planIndicators[at], ...changed }] },
});

async function read(options: Partial<KausalOptions> = {}, answer: Answer = server()) {
  const context = contextOf({ [URL_OF]: answer });
  const source = createSource('kausal', { plan: 'esimerkki', url: URL_OF, ...options });
  const document = (await source.read(context)) as IlmiDocument;
  assert.deepEqual(documentSchema.safeParse(document).error?.issues, undefined);
  return { document, goals: document.goals!, context };
}

describe('indicators', () => {
  it('with numbers to reach become goals with target, interim target and reference value', async () => {
    const { goals, context } = await read({ boundary: 'territory' });
    assert.deepEqual(goals[0], {
      id: 'kausal-101',
      organization: 'kausal-5',
      title: 'Kasvihuonekaasupäästöt',
      kind: 'quantitative',
      theme: 'emissions',
      boundary: { kind: 'territory' },
      measure: {
        quantity: 'ghgEmissions',
        unit: 'ktCO2e',
        basis: 'absolute',
        accounting: 'unknown',
      },
      observations: [
        { year: 2007, value: 130.2, source: 'kausal-esimerkki' },
        { year: 2023, value: 66.9, source: 'kausal-esimerkki' },
      ],
      baseline: { year: 2007, value: 130.2, source: 'kausal-esimerkki' },
      target: { year: 2030, value: 26.04 },
      interim: [{ year: 2025, value: 60 }],
    });
    assert.deepEqual(context.warnings, [
      'indicator 101: left out 1 goal values of scenarios, which are no decisions',
      'indicator 104: has no reference value, so progress starts from its first value, 120 of 2024-12-31. Add a reference value in Kausal Watch, or say "baseline"',
    ]);
  });

  it('with a direction only become directional; months of a flow are periods', async () => {
    const { goals } = await read();
    assert.deepEqual(goals[1], {
      id: 'kausal-102',
      organization: 'kausal-6',
      title: 'Rakennusten sähkönkulutus',
      kind: 'directional',
      boundary: {
        kind: 'activity',
        note: {
          fi: 'lähde ei kerro, mitä luvut kattavat',
          sv: 'källan säger inte vad siffrorna omfattar',
          en: 'the source does not say what the figures cover',
        },
      },
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      observations: [
        {
          period: { start: '2026-01-01', end: '2026-01-31' },
          value: 44,
          source: 'kausal-esimerkki',
        },
        {
          period: { start: '2026-02-01', end: '2026-02-28' },
          value: 41.5,
          source: 'kausal-esimerkki',
        },
      ],
      direction: 'decrease',
      target: { year: 2030 },
    });
  });

  it('without any goal show figures; levels have their day', async () => {
    const { goals } = await read();
    assert.equal(goals[2]!.kind, 'monitoring');
    assert.equal(goals[2]!.target, undefined);
    assert.deepEqual(goals[2]!.measure, { quantity: 'other', unit: '%', basis: 'share' });
    assert.deepEqual(goals[2]!.observations, [
      { date: '2025-09-22', value: 14.2, source: 'kausal-esimerkki' },
    ]);
  });

  it('keep a unit that has no code as their own label', async () => {
    const { goals } = await read();
    assert.deepEqual(goals[3]!.measure, {
      quantity: 'other',
      unit: 'other',
      unitLabel: 'hlö',
      basis: 'absolute',
    });
    assert.deepEqual(goals[3]!.baseline, { year: 2024, value: 120, source: 'kausal-esimerkki' });
    assert.deepEqual(goals[3]!.target, { year: 2028, value: 300 });
  });

  it('are read in one request when they are named, and the missing ones are told', async () => {
    for (const indicators of ['103,999', ['103', 999]]) {
      const { goals, context } = await read({ indicators });
      assert.deepEqual(
        goals.map(({ id }) => id),
        ['kausal-103'],
      );
      assert.deepEqual(context.warnings, [
        'indicator 999: left out: the plan "esimerkki" has none with this number',
      ]);
      assert.equal(context.requests.length, 1);
    }
  });

  it('come all, though the interface has no pages', async () => {
    const planIndicators = Array.from({ length: 450 }, (_, at) => ({
      ...INDICATORS.planIndicators[2],
      id: String(1000 + at),
    }));
    const { goals, context } = await read({}, server({ indicators: { planIndicators } }));
    assert.equal(goals.length, 450);
    assert.deepEqual(
      context.requests.map(({ body }) => (JSON.parse(String(body)) as Query).variables.first),
      [200, 800],
    );
  });

  it('are left out without a name or an organisation', async () => {
    const planIndicators = [
      { ...INDICATORS.planIndicators[2], name: ' ' },
      { ...INDICATORS.planIndicators[2], id: '7', organization: null },
    ];
    const { goals, context } = await read({}, server({ indicators: { planIndicators } }));
    assert.deepEqual(goals, []);
    assert.deepEqual(context.warnings, [
      'indicator 103: left out, since it has not got a name',
      'indicator 7: left out, since it has not got an organisation',
    ]);
  });
});

describe('baselines', () => {
  it('start from the first value where that is asked for, without a warning', async () => {
    const answer = server(
      one({
        values: [{ date: '2010-12-31', value: 120 }],
        goals: [{ date: '2030-12-31', value: 60 }],
      }),
    );
    const { goals, context } = await read({ baseline: 'first' }, answer);
    assert.deepEqual(goals[0]!.baseline, { year: 2010, value: 120, source: 'kausal-esimerkki' });
    assert.deepEqual(context.warnings, []);
  });

  it('may be given, and are then nobody else’s', async () => {
    const { goals } = await read({ baseline: { year: 2005, value: 140 }, indicators: '101' });
    assert.deepEqual(goals[0]!.baseline, { year: 2005, value: 140 });
  });

  it('are told of when there are none', async () => {
    const answer = server(
      one({ values: [], referenceValue: null, goals: [{ date: '2030-12-31', value: 60 }] }),
    );
    const { goals, context } = await read({}, answer);
    assert.equal(goals[0]!.kind, 'quantitative');
    assert.equal(goals[0]!.baseline, undefined);
    assert.equal(goals[0]!.direction, 'decrease');
    assert.deepEqual(context.warnings, [
      'indicator 101: has no value to start from, so its goal is shown without progress',
    ]);
  });

  it('are before the goals; a goal that is not is left out', async () => {
    const answer = server(one({ goals: [{ date: '2005-12-31', value: 60 }] }));
    const { goals, context } = await read({}, answer);
    assert.equal(goals[0]!.kind, 'monitoring');
    assert.deepEqual(context.warnings, [
      'indicator 101: left out the goal for 2005-12-31, which is not after the baseline 2007-12-31',
    ]);
  });
});

describe('goals that do not fit', () => {
  it('has a direction when the target equals the baseline', async () => {
    const goalOf130 = [{ date: '2030-12-31', value: 130.2 }];
    for (const [desiredTrend, direction] of [
      ['A_', 'hold'],
      ['DECREASING', 'decrease'],
    ]) {
      const { goals } = await read({}, server(one({ desiredTrend, goals: goalOf130 })));
      assert.equal(goals[0]!.direction, direction);
    }
  });

  it('takes the first of two numbers for one day', async () => {
    const goals = [
      { date: '2030-12-31', value: 26 },
      { date: '2030-12-31', value: 30 },
    ];
    const read1 = await read({}, server(one({ goals })));
    assert.deepEqual(read1.goals[0]!.target, { year: 2030, value: 26 });
    assert.deepEqual(read1.context.warnings, [
      'indicator 101: has two goals for 2030-12-31, 26 and 30; the first was taken',
    ]);
  });

  it('shows figures where the unit is missing or the direction is unknown', async () => {
    const withoutUnit = await read({}, server(one({ unit: null })));
    assert.equal(withoutUnit.goals[0]!.kind, 'monitoring');
    assert.match(withoutUnit.context.warnings[1]!, /has goals but no unit/);
    const sideways = await read({}, server(one({ goals: [], nonQuantifiedGoal: 'SIDEWAYS' })));
    assert.equal(sideways.goals[0]!.kind, 'monitoring');
    assert.match(
      sideways.context.warnings[0]!,
      /expected "nonQuantifiedGoal" INCREASE or DECREASE, got SIDEWAYS/,
    );
  });
});

describe('organisations, language and source', () => {
  it('are those of Kausal Watch', async () => {
    const { document } = await read();
    assert.deepEqual(document.organizations, [
      { id: 'kausal-5', kind: 'other', name: 'Esimerkkikunta' },
      { id: 'kausal-6', kind: 'other', name: 'Mallitilat' },
    ]);
    assert.deepEqual(document.languages, ['fi']);
    assert.deepEqual(document.sources, [
      {
        id: 'kausal-esimerkki',
        name: 'Esimerkkikunnan ilmasto-ohjelma',
        publisher: 'Kausal Watch',
        url: 'https://ilmasto.esimerkkikunta.example.org/',
        retrieved: '2026-11-24',
      },
    ]);
  });

  it('may be one’s own', async () => {
    const { document } = await read({
      organization: { id: 'oma', name: 'Oma kunta', kind: 'municipality' },
      licence: 'CC-BY-4.0',
    });
    assert.deepEqual(document.organizations, [
      { id: 'oma', kind: 'municipality', name: 'Oma kunta' },
    ]);
    assert.ok(document.goals!.every(({ organization }) => organization === 'oma'));
    assert.equal(document.sources![0]!.licence, 'CC-BY-4.0');
  });
});

describe('actions', () => {
  it('are read when asked for', async () => {
    assert.equal((await read()).document.actions, undefined);
    const { document, context } = await read({ actions: true, indicators: '103' });
    assert.deepEqual(document.actions, [
      {
        id: 'kausal-action-1130',
        organization: 'kausal-5',
        title: 'Lisätään pyöräteitä',
        status: 'inProgress',
        start: '2024-01-01',
        end: '2027-12-31',
        url: 'https://ilmasto.esimerkkikunta.example.org/actions/C2',
      },
      {
        id: 'kausal-action-1131',
        organization: 'kausal-6',
        title: 'Vaihdetaan katuvalot',
        summary: 'Myöhässä',
        status: 'inProgress',
      },
    ]);
    assert.deepEqual(context.warnings, [
      'action 1132: left out, since it has not got a responsible organisation; say whose it is with "organization"',
    ]);
  });

  for (const [identifier, scheduleContinuous, status, summary] of [
    ['COMPLETED', false, 'done', undefined],
    ['COMPLETED', true, 'inProgress', undefined],
    ['ON_TIME', false, 'inProgress', undefined],
    ['IN_PROGRESS', false, 'inProgress', undefined],
    ['NOT_STARTED', false, 'planned', undefined],
    ['LATE', false, 'inProgress', 'Sana'],
    ['CANCELLED', false, 'stopped', 'Sana'],
    ['POSTPONED', false, 'stopped', 'Sana'],
    ['OUT_OF_SCOPE', false, 'stopped', 'Sana'],
    ['MERGED', false, 'stopped', 'Sana'],
    ['UNDEFINED', false, undefined, undefined],
    ['SOMETHING_NEW', false, undefined, 'Sana'],
  ] as const)
    it(`${identifier}${scheduleContinuous ? ' of what goes on' : ''} is ${status ?? 'no status'}`, async () => {
      const planActions = [
        {
          ...ACTIONS.planActions[0],
          scheduleContinuous,
          statusSummary: { identifier, label: 'Sana' },
        },
      ];
      const { document, context } = await read(
        { actions: true, indicators: '103' },
        server({ actions: { planActions } }),
      );
      assert.equal(document.actions![0]!.status, status);
      assert.equal(document.actions![0]!.summary, summary);
      assert.equal(context.warnings.length, identifier === 'SOMETHING_NEW' ? 1 : 0);
    });
});

describe('what is asked', () => {
  it('is a POST without cookies, with the plan as a variable', async () => {
    const { context } = await read({ plan: 'esimerkki' });
    const [request] = context.requests;
    assert.equal(request!.method, 'POST');
    assert.equal(request!.credentials, 'omit');
    const { query, variables } = JSON.parse(String(request!.body)) as Query;
    assert.deepEqual(variables, { plan: 'esimerkki', first: 200 });
    assert.doesNotMatch(query, /esimerkki/);
  });

  it('is nothing that is not shown: no persons, no pictures, no categories', async () => {
    const { context } = await read({ actions: true });
    for (const { body } of context.requests) {
      const { query } = JSON.parse(String(body)) as Query;
      assert.doesNotMatch(query, /person|contact|image|logo|categor|description/i);
    }
  });
});

describe('answers that cannot be used', () => {
  const failed = (answer: Answer, options = {}) => errorOf(read(options, answer));

  it('gives the message of a GraphQL error', async () => {
    for (const status of [200, 400]) {
      const errors = [
        { message: 'Cannot query field "goals" on type "Indicator".' },
        { message: 'x' },
      ];
      const error = await failed(() => Response.json({ errors }, { status }));
      assert.ok(ClientError.is(error));
      assert.equal(error.code, 'invalidResponse');
      assert.equal(
        error.message,
        `Kausal Watch: Cannot query field "goals" on type "Indicator". (and 1 more) (${URL_OF})`,
      );
    }
  });

  for (const [what, answer, code, message] of [
    ['no such plan', server(), 'notFound', /there is no plan "muu"/],
    ['JSON that is no answer', '[]', 'invalidResponse', /expected a GraphQL answer/],
    [
      'a list that is gone',
      () => Response.json({ data: { plan: {} } }),
      'invalidResponse',
      /expected a list "planIndicators"/,
    ],
    ['a web page', '<!doctype html>', 'invalidResponse', /expected JSON, got HTML/],
    ['a server in trouble', new Response('', { status: 503 }), 'http', /answered 503/],
  ] as const)
    it(`says what came: ${what}`, async () => {
      const error = await failed(answer, what === 'no such plan' ? { plan: 'muu' } : {});
      assert.equal(error.code, code);
      assert.match(error.message, message);
    });

  it('names a field that did not come, once', async () => {
    const planIndicators = INDICATORS.planIndicators.map(({ goals: _, ...rest }: any) => rest);
    const { goals, context } = await read({}, server({ indicators: { planIndicators } }));
    assert.equal(goals.length, 4);
    assert.deepEqual(context.warnings, [
      'indicator.goals: did not come, though it was asked for; what depends on it is missing',
    ]);
  });
});

describe('check', () => {
  const check = (answer: Answer, options: Partial<KausalOptions> = {}, lang = 'en') =>
    createSource('kausal', { plan: 'esimerkki', url: URL_OF, ...options }).check!(
      contextOf({ [URL_OF]: answer }, { lang }),
    );

  it('is content with the fields that are known', async () => {
    assert.deepEqual(await check(server(), { actions: true }), { ok: true, findings: [] });
  });

  it('names a field that the server refuses', async () => {
    const message = 'Cannot query field "referenceValue" on type "Indicator".';
    const answer = await check(() => Response.json({ errors: [{ message }] }, { status: 400 }));
    assert.deepEqual(answer, {
      ok: false,
      findings: [{ path: 'indicator.referenceValue', message }],
    });
  });

  it('names a field that did not come, and a plan that is not there', async () => {
    const { planIndicators } = INDICATORS;
    const { unit: _, ...rest } = planIndicators[0];
    const { ok, findings } = await check(server({ indicators: { planIndicators: [rest] } }));
    assert.equal(ok, false);
    assert.equal(findings[0]!.path, 'indicator.unit');
    const other = await check(() => Response.json({ data: { plan: null, planIndicators: null } }));
    assert.deepEqual(
      other.findings.map(({ path }) => path),
      ['plan', 'planIndicators'],
    );
  });

  it('says the sentence for the privacy notice, in the reader’s language', async () => {
    const { ok, findings } = await check(server(), { live: true }, 'fi-FI');
    assert.equal(ok, true);
    assert.equal(findings[0]!.path, 'live');
    assert.ok(findings[0]!.message.endsWith(privacySentence.fi));
  });
});

describe('in a browser', () => {
  afterEach(() => void delete (globalThis as { document?: object }).document);

  it('reads only when the host has said so', async () => {
    (globalThis as { document?: object }).document = {};
    const error = await errorOf(read());
    assert.equal(error.code, 'unsupported');
    assert.match(error.message, /Say "live": true if that is meant/);
    assert.ok(error.message.endsWith(privacySentence.en));
    assert.equal((await read({ live: true })).goals.length, 4);
  });
});

describe('units', () => {
  for (const [label, unit] of [
    ['kt CO₂e', 'ktCO2e'],
    ['kt CO2-ekv.', 'ktCO2e'],
    ['1 000 t CO2-ekv.', 'ktCO2e'],
    ['t CO2e/asukas', 'tCO2e/inhabitant'],
    ['ton CO2-ekvivalenter', 'tCO2e'],
    ['Mt CO2e', 'MtCO2e'],
    ['kWh/m²', 'kWh/m2'],
    ['GWh/v', 'GWh/a'],
    ['tonnia', 't'],
    ['m³', 'm3'],
    ['kpl', 'pcs'],
    ['%', '%'],
    ['kg/as.', 'kg/inhabitant'],
  ])
    it(`${label} is ${unit}`, () => assert.deepEqual(unitOf(label!), { unit }));

  for (const label of ['kt CO2', 'hlö', 'mt CO2e', '% / v', 'kWh/brm2', 'constructor', '€'])
    it(`${label} keeps its own name`, () =>
      assert.deepEqual(unitOf(label), { unit: 'other', unitLabel: label }));
});

describe('as a source', () => {
  it('refuses options that it does not take', async () => {
    const error = await errorOf((async () => createSource('kausal', { plan: '' }))());
    assert.ok(error.message.endsWith(' /plan: expected a word'), error.message);
  });

  it('ends when it is cancelled', async () => {
    const { fetch } = contextOf({ [URL_OF]: server() });
    const source = createSource('kausal', { plan: 'esimerkki', url: URL_OF });
    const signal = AbortSignal.abort();
    const error = await errorOf(readSource(source, { now: '2026-11-24', fetch, signal }));
    assert.equal(error.code, 'aborted');
  });
});

describe('as every source', () =>
  runSourceContract(kausal, {
    it,
    options: { plan: 'esimerkki', url: URL_OF, boundary: 'territory', actions: true },
    async respond(request) {
      const answer = server() as (request: { url: string; body: string }) => Response;
      return answer({ url: request.url, body: await request.text() });
    },
    schema: documentSchema,
    badOptions: [{}, { plan: 7 }, { plan: 'esimerkki', suunnitelma: 'x' }],
    badAnswers: [
      {
        name: 'a field renamed',
        respond: () =>
          Response.json(
            { errors: [{ message: 'Cannot query field "goals" on type "Indicator".' }] },
            { status: 400 },
          ),
      },
      { name: 'no such plan', respond: () => Response.json({ data: { plan: null } }) },
      { name: 'a web page', respond: () => new Response('<!doctype html>') },
      { name: 'a server in trouble', respond: () => new Response('', { status: 503 }) },
    ],
  }));
