import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CheckOptions,
  type TextBlock,
  checkDocument,
  checkText,
  loadClaims,
  ruleIds,
  rules,
} from '../../src/claims/index.js';
import type { Goal, IlmiDocument, Organization } from '../../src/index.js';

const languages = await loadClaims();
const options: CheckOptions = { now: '2026-11-24', languages };

const company: Organization = {
  id: 'paja',
  kind: 'company',
  name: 'Esimerkkipaja',
  isTrader: true,
};

/** A goal without a finding: a plan, an independent expert, figures with their source. */
const honest: Goal = {
  id: 'sahko',
  organization: 'paja',
  title: { fi: 'Sähkönkulutus', sv: 'Elanvändning', en: 'Electricity use' },
  kind: 'quantitative',
  theme: 'energyEfficiency',
  boundary: { kind: 'organization' },
  measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
  baseline: { year: 2022, value: 100, source: 'mittari' },
  target: { year: 2028, change: -20 },
  observations: [{ year: 2025, value: 90, quality: 'measured', source: 'mittari' }],
  status: 'decided',
  plan: {
    url: 'https://paja.example.org/suunnitelma/',
    measures: [{ title: 'Valaistus' }],
    resources: '20 000 euroa',
  },
  verification: {
    verifier: 'Esimerkkitarkastus',
    independent: true,
    scope: ['progress'],
    date: '2026-02-01',
    nextDue: '2027-02-01',
    reportUrl: 'https://tarkastus.example.org/paja.pdf',
  },
};
const emissions: Goal = {
  ...honest,
  title: { fi: 'Päästöt', sv: 'Utsläpp', en: 'Emissions' },
  boundary: { kind: 'organization', scopes: [1, 2] },
  measure: {
    quantity: 'ghgEmissions',
    unit: 'tCO2e',
    basis: 'absolute',
    accounting: 'ghgProtocol',
  },
};
const neutral: Goal = {
  ...emissions,
  kind: 'endState',
  target: { year: 2030 },
  neutrality: { definition: 'own', note: 'Oma toiminta' },
  residual: { share: 10, treatment: 'Poistumat' },
  offsets: { role: 'none' },
};

const documentOf = (
  goal: Goal,
  { organization = company, ...rest }: Partial<IlmiDocument> & { organization?: Organization } = {},
): IlmiDocument => ({
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  organizations: [organization],
  goals: [goal],
  sources: [{ id: 'mittari', name: 'Sähkömittari' }],
  ...rest,
});

const found = (document: IlmiDocument, texts?: TextBlock[]) =>
  checkDocument(document, { ...options, texts }).findings.map(
    ({ rule, level, path }) => `${level} ${rule} ${path}`,
  );
const inText = (block: TextBlock, document?: IlmiDocument) =>
  checkText(block, { ...options, document }).map(({ rule, level }) => `${level} ${rule}`);

test('there are 47 rules, each with data, a function and words in three languages', () => {
  assert.equal(rules.length, 47);
  assert.deepEqual(
    rules.map(({ id }) => id),
    ruleIds,
  );
  for (const { id, on, legal, looksAt } of rules) {
    assert.ok(on.length && legal && looksAt, id);
    for (const { lang, messages } of languages)
      assert.ok(messages[id].message && messages[id].hint, `${id} ${lang}`);
  }
});

test('an honest goal has no findings', () => {
  assert.deepEqual(found(documentOf(honest)), []);
  assert.deepEqual(found(documentOf(emissions)), []);
  assert.deepEqual(found(documentOf(neutral)), []);
});

/*
 * Rules for goals: the goal that trips it, what is found, and the near miss that does not.
 */
const { plan, verification, ...bare } = honest;
const GOALS: [rule: string, trips: Goal, finds: string, nearMiss: Goal][] = [
  [
    'SCP-02',
    { ...emissions, boundary: { kind: 'organization' } },
    'evidence SCP-02 /goals/0/boundary/scopes',
    { ...honest, boundary: { kind: 'organization' } },
  ],
  [
    'SCP-03',
    { ...emissions, boundary: { kind: 'valueChain', scopes: [1, 2] } },
    'misleading SCP-03 /goals/0/boundary/scopes',
    { ...emissions, boundary: { kind: 'valueChain', scopes: [1, 2, 3] } },
  ],
  [
    'OFF-01',
    {
      ...emissions,
      boundary: { kind: 'productGroup', scopes: [1] },
      offsets: { role: 'towardTarget', share: 20 },
    },
    'banned OFF-01 /goals/0/offsets/role',
    {
      ...emissions,
      boundary: { kind: 'productGroup', scopes: [1] },
      offsets: { role: 'contributionOnly', share: 20 },
    },
  ],
  [
    'OFF-02',
    { ...neutral, boundary: { kind: 'productGroup' }, offsets: undefined },
    'banned OFF-02 /goals/0/offsets',
    { ...neutral, boundary: { kind: 'productGroup' }, offsets: { role: 'none' } },
  ],
  [
    'OFF-03',
    { ...neutral, offsets: { role: 'towardTarget', share: 10 } },
    'misleading OFF-03 /goals/0/offsets/standard',
    { ...neutral, offsets: { role: 'towardTarget', share: 10, standard: 'Gold Standard' } },
  ],
  [
    'NEU-01',
    { ...neutral, residual: undefined },
    'evidence NEU-01 /goals/0/residual',
    { ...neutral, residual: undefined, removals: { share: 10 } },
  ],
  [
    'NEU-02',
    {
      ...neutral,
      neutrality: { definition: 'sbtiNetZero' },
      residual: undefined,
      removals: { share: 5 },
    },
    'evidence NEU-02 /goals/0/residual',
    { ...neutral, neutrality: { definition: 'sbtiNetZero' } },
  ],
  [
    'NEU-03',
    { ...neutral, boundary: { kind: 'territory' }, neutrality: { definition: 'hinku80' } },
    'evidence NEU-03 /goals/0/neutrality/note',
    {
      ...neutral,
      boundary: { kind: 'territory' },
      neutrality: { definition: 'hinku80', note: '−80 % vuodesta 2007' },
    },
  ],
  [
    'FUT-01',
    { ...honest, plan: undefined },
    'evidence FUT-01 /goals/0/plan/url',
    { ...honest, plan: undefined, status: 'withdrawn' },
  ],
  [
    'FUT-02',
    { ...honest, kind: 'directional', target: undefined, direction: 'decrease' },
    'evidence FUT-02 /goals/0/target',
    { ...honest, kind: 'milestone', milestones: [{ title: 'Ensimmäinen', due: '2027-05-01' }] },
  ],
  [
    'FUT-03',
    { ...honest, plan: { ...plan, resources: undefined } },
    'evidence FUT-03 /goals/0/plan/resources',
    honest,
  ],
  [
    'FUT-04',
    { ...honest, verification: { ...verification, independent: false } },
    'evidence FUT-04 /goals/0/verification/independent',
    honest,
  ],
  [
    'FUT-05',
    { ...honest, verification: { ...verification, nextDue: '2026-11-23' } },
    'evidence FUT-05 /goals/0/verification/nextDue',
    { ...honest, verification: { ...verification, nextDue: '2026-11-24' } },
  ],
  [
    'FUT-06',
    { ...honest, verification: { ...verification, reportUrl: undefined } },
    'evidence FUT-06 /goals/0/verification/reportUrl',
    {
      ...honest,
      verification: { ...verification, reportUrl: undefined, findings: 'Luvut täsmäävät.' },
    },
  ],
  [
    'FUT-07',
    { ...honest, target: { year: 2035, change: -40 } },
    'evidence FUT-07 /goals/0/interim',
    { ...honest, target: { year: 2035, change: -40 }, interim: [{ year: 2030, change: -25 }] },
  ],
  [
    'FUT-09',
    { ...emissions, offsets: { role: 'towardTarget' } },
    'misleading FUT-09 /goals/0/offsets/share',
    { ...emissions, offsets: { role: 'towardTarget', share: 5 } },
  ],
  [
    'FUT-10',
    { ...honest, statement: { fi: 'Vähennämme sähkönkulutusta' }, validUntil: '2026-11-23' },
    'misleading FUT-10 /goals/0/statement',
    { ...honest, statement: { fi: 'Vähennämme sähkönkulutusta' }, validUntil: '2026-11-24' },
  ],
  [
    'FUT-11',
    { ...honest, verification: { ...verification, scope: ['inventory'] } },
    'evidence FUT-11 /goals/0/verification/scope',
    { ...honest, verification: { ...verification, scope: ['inventory', 'plan'] } },
  ],
  [
    'LBL-01',
    { ...honest, label: { basis: 'none', name: 'Ilmastopaja' } },
    'banned LBL-01 /goals/0/label/basis',
    {
      ...honest,
      label: {
        basis: 'publicAuthority',
        authority: {
          name: 'Esimerkkilä',
          decisionUrl: 'https://esimerkkila.example.org/1',
          date: '2026-01-01',
          termsUrl: 'https://esimerkkila.example.org/2',
        },
      },
    },
  ],
  [
    'LBL-02',
    {
      ...honest,
      label: {
        basis: 'certificationScheme',
        scheme: {
          owner: 'Esimerkki',
          termsUrl: 'https://merkki.example.org/',
          openAccess: true,
          stakeholders: true,
          suspension: true,
        },
      },
    },
    'banned LBL-02 /goals/0/label/scheme',
    {
      ...honest,
      label: {
        basis: 'certificationScheme',
        scheme: {
          owner: 'Esimerkki',
          termsUrl: 'https://merkki.example.org/',
          openAccess: true,
          stakeholders: true,
          suspension: true,
          monitor: { name: 'Valvoja' },
        },
      },
    },
  ],
  [
    'LBL-03',
    {
      ...honest,
      label: {
        basis: 'publicAuthority',
        authority: {
          name: 'Esimerkkilä',
          decisionUrl: 'https://esimerkkila.example.org/1',
          termsUrl: 'https://esimerkkila.example.org/2',
        },
      },
    },
    'banned LBL-03 /goals/0/label/authority/date',
    honest,
  ],
  [
    'LBL-05',
    {
      ...honest,
      label: {
        basis: 'certificationScheme',
        validUntil: '2026-11-23',
        scheme: {
          owner: 'Esimerkki',
          termsUrl: 'https://merkki.example.org/',
          openAccess: true,
          stakeholders: true,
          suspension: true,
          monitor: { name: 'Valvoja' },
        },
      },
    },
    'banned LBL-05 /goals/0/label/validUntil',
    {
      ...honest,
      label: {
        basis: 'certificationScheme',
        validUntil: '2026-11-24',
        scheme: {
          owner: 'Esimerkki',
          termsUrl: 'https://merkki.example.org/',
          openAccess: true,
          stakeholders: true,
          suspension: true,
          monitor: { name: 'Valvoja' },
        },
      },
    },
  ],
  [
    'LBL-07',
    { ...honest, label: { kind: 'social', basis: 'none' } },
    'banned LBL-07 /goals/0/label/basis',
    honest,
  ],
  [
    'LEG-01',
    {
      ...honest,
      plan: { ...plan, measures: [{ title: 'Energiakatselmus', legalRequirement: true }] },
    },
    'evidence LEG-01 /goals/0/plan/measures/0/legalRequirement',
    {
      ...honest,
      plan: { ...plan, measures: [{ title: 'Energiakatselmus', legalRequirement: false }] },
    },
  ],
  [
    'DAT-01',
    { ...honest, observations: [{ year: 2025, value: 90 }] },
    'evidence DAT-01 /goals/0/observations',
    honest,
  ],
  [
    'DAT-02',
    { ...honest, statement: { fi: 'Sähköä kuluu 35 % vähemmän vuonna 2028 kuin 2022' } },
    'misleading DAT-02 /goals/0',
    { ...honest, statement: { fi: 'Sähköä kuluu 20 % vähemmän vuonna 2028 kuin 2022' } },
  ],
  [
    'DAT-03',
    {
      ...emissions,
      observations: [
        { year: 2024, value: 95, accounting: 'iso14064', source: 'mittari' },
        { year: 2025, value: 90, source: 'mittari' },
      ],
    },
    'evidence DAT-03 /goals/0/observations',
    {
      ...emissions,
      boundary: { kind: 'organization', scopes: [1, 2], note: 'Menetelmä vaihtui 2025' },
      observations: [
        { year: 2024, value: 95, accounting: 'iso14064', source: 'mittari' },
        { year: 2025, value: 90, source: 'mittari' },
      ],
    },
  ],
  [
    'DAT-04',
    { ...honest, observations: [{ year: 2023, value: 98, source: 'mittari' }] },
    'evidence DAT-04 /goals/0/observations',
    { ...honest, observations: [{ year: 2024, value: 98, source: 'mittari' }] },
  ],
  [
    'DAT-06',
    { ...emissions, measure: { ...emissions.measure!, basis: 'intensity', unit: 'tCO2e/MEUR' } },
    'evidence DAT-06 /goals/0/measure/basis',
    { ...honest, measure: { ...honest.measure!, basis: 'intensity', unit: 'MWh/m2' } },
  ],
  [
    'DAT-07',
    { ...emissions, offsets: { role: 'territorialCredit' } },
    'evidence DAT-07 /goals/0/observations/0/valueWithoutCredits',
    {
      ...emissions,
      offsets: { role: 'territorialCredit' },
      observations: [{ year: 2025, value: 90, valueWithoutCredits: 93, source: 'mittari' }],
    },
  ],
  [
    'DAT-08',
    {
      ...honest,
      baseline: { year: 2022, value: 120, source: 'mittari' },
      observations: [
        { year: 2021, value: 100, source: 'mittari' },
        { year: 2025, value: 90, source: 'mittari' },
      ],
    },
    'info DAT-08 /goals/0/baseline/value',
    {
      ...honest,
      baseline: { year: 2022, value: 114, source: 'mittari' },
      observations: [
        { year: 2021, value: 100, source: 'mittari' },
        { year: 2025, value: 90, source: 'mittari' },
      ],
    },
  ],
  [
    'LNG-01',
    { ...honest, title: { fi: 'Ekologinen paja', sv: 'Verkstad', en: 'Workshop' } },
    'evidence LNG-01 /goals/0',
    { ...honest, title: { fi: 'Paja', sv: 'Verkstad', en: 'Workshop' } },
  ],
];
for (const [rule, trips, finds, nearMiss] of GOALS)
  test(`${rule}: a goal that trips it, and a near miss`, () => {
    assert.ok(
      found(documentOf(trips)).includes(finds),
      `expected "${finds}", found: ${found(documentOf(trips)).join('; ')}`,
    );
    const near = found(documentOf(nearMiss)).filter((line) => line.includes(rule));
    assert.deepEqual(near, []);
  });

/** What a rule says of a goal, in Finnish, Swedish and English. */
const said = (id: string, goal: Goal) => {
  const { findings } = checkDocument(documentOf(goal), options);
  return Object.values(findings.find(({ rule }) => rule === id)!.message);
};

test('FUT-05: the day of the latest check, or else the day by which a new one was due', () => {
  const { date, ...undated } = verification!;
  assert.ok(date);
  assert.deepEqual(
    said('FUT-05', { ...honest, verification: { ...undated, date: '2024-05-01' } }),
    [
      'Viimeisin tarkastus tehtiin 1.5.2024; nyt on uuden aika.',
      'Den senaste granskningen gjordes den 1\u00a0maj\u00a02024; det är dags för en ny.',
      'The latest check was on 1\u00a0May\u00a02024; a new one is due.',
    ],
  );
  assert.deepEqual(
    said('FUT-05', { ...honest, verification: { ...undated, nextDue: '2026-05-01' } }),
    [
      'Uuden tarkastuksen piti olla viimeistään 1.5.2026.',
      'En ny granskning skulle göras senast den 1\u00a0maj\u00a02026.',
      'A new check was due by 1\u00a0May\u00a02026.',
    ],
  );
});

test('what is missing, and percentages, as each language writes them', () => {
  const { measure, boundary, ...bald } = honest;
  assert.ok(measure && boundary);
  assert.deepEqual(said('DAT-01', { ...bald, observations: [{ year: 2025, value: 90 }] }), [
    'Lisää lukuun yksikkö, rajaus ja lähde.',
    'Komplettera siffran med enhet, avgränsning och källa.',
    'Add the unit, the boundary and the source to the figure.',
  ]);
  const statement = { fi: 'Sähköä kuluu 12,3 % vähemmän vuonna 2028 kuin 2022' };
  const target = { year: 2028, change: -7.2 };
  const observations = [{ year: 2025, value: 100, source: 'mittari' }];
  assert.deepEqual(said('DAT-02', { ...honest, statement, target, observations }), [
    '12,3\u00a0% ei vastaa tietoja (7,2\u00a0%).',
    '12,3\u00a0% stämmer inte med uppgifterna (7,2\u00a0%).',
    '12.3% does not match the data (7.2%).',
  ]);
});

test('LBL-05: a membership that is over', () => {
  const member = (validUntil: string) =>
    documentOf(honest, { organization: { ...company, membership: { validUntil } } });
  assert.deepEqual(found(member('2026-11-23')), ['banned LBL-05 /goals/0']);
  assert.deepEqual(found(member('2026-11-24')), []);
});

test('DAT-05: the source says that its figure is preliminary, and the figure does not', () => {
  const sources = [{ id: 'mittari', name: 'Tilasto', note: { fi: 'Vuoden 2025 ennakkotieto' } }];
  assert.deepEqual(found(documentOf(honest, { sources })), [
    'evidence DAT-05 /goals/0/observations/0/quality',
  ]);
  const observations = [{ year: 2025, value: 90, quality: 'preliminary', source: 'mittari' }];
  assert.deepEqual(found(documentOf({ ...honest, observations }, { sources })), []);
});

test('CTX-01: who reads it, and whether the company sells to consumers', () => {
  const { isTrader, ...unset } = company;
  assert.equal(isTrader, true);
  assert.deepEqual(found(documentOf(honest, { organization: unset })), [
    'info CTX-01 /organizations/0/isTrader',
  ]);
  const network = { id: 'verkosto', name: 'Verkosto' };
  assert.deepEqual(found(documentOf(honest, { network })), ['info CTX-01 /network/audience']);
  assert.deepEqual(found(documentOf(honest, { network: { ...network, audience: 'mixed' } })), []);
});

test('GEN-03: an ecolabel is named without a valid licence', () => {
  const text = 'Joutsenmerkitty ja ympäristöystävällinen pesuaine.';
  const block = { lang: 'fi', text, organization: 'paja' };
  const held = (validUntil?: string) =>
    documentOf(honest, {
      organization: {
        ...company,
        recognitions: [{ scheme: 'Joutsenmerkki', licence: '3026 0001', validUntil }],
      },
    });
  assert.deepEqual(inText(block, documentOf(honest)), ['banned GEN-03']);
  assert.deepEqual(inText(block, held('2026-11-23')), ['banned GEN-03']);
  assert.deepEqual(inText(block, held('2027-01-01')), []);
  assert.deepEqual(inText(block, held()), []);
});

test('SCP-01 and SCP-04: a text about a goal that covers a part, or an area', () => {
  const part = documentOf({
    ...emissions,
    boundary: { kind: 'activity', scopes: [1], coverage: 40 },
  });
  const whole = {
    lang: 'fi',
    text: 'Koko yrityksemme päästöt laskevat 20 % vuoteen 2028 mennessä.',
    goals: ['sahko'],
  };
  assert.deepEqual(inText(whole, part), ['banned SCP-01']);
  assert.deepEqual(inText(whole, documentOf(emissions)), []);
  const [finding] = checkText(whole, { ...options, document: part });
  assert.deepEqual(finding!.message, {
    fi: 'Teksti puhuu koko organisaatiosta, mutta tavoite kattaa vain: 40\u00a0% rajauksesta.',
    sv: languages[1]!.messages['SCP-01'].message.replace(
      '{boundary}',
      '40\u00a0% av avgränsningen',
    ),
    en: 'The text speaks of the whole organisation, but the goal covers only: 40% of the boundary.',
  });
  const area = documentOf({ ...emissions, boundary: { kind: 'territory' } });
  const own = {
    lang: 'sv',
    text: 'Våra egna utsläpp minskade 9 % från 2022 till 2025.',
    goals: ['sahko'],
  };
  assert.deepEqual(inText(own, area), ['misleading SCP-04']);
  assert.deepEqual(inText(own, documentOf(emissions)), []);
});

test('SCP-03: the whole chain is named, and its scope 3 is missing', () => {
  const block = {
    lang: 'en',
    text: 'Emissions of our supply chain fell 9% from 2022 to 2025.',
    goals: ['sahko'],
  };
  assert.deepEqual(inText(block, documentOf(emissions)), ['misleading SCP-03']);
  const three = documentOf({ ...emissions, boundary: { kind: 'valueChain', scopes: [1, 2, 3] } });
  assert.deepEqual(inText(block, three), []);
});

test('FUT-10: a page speaks of a goal that is over as if it held', () => {
  const block = {
    lang: 'en',
    text: 'We aim to cut emissions 20% by 2028 from 2022.',
    goals: ['sahko'],
  };
  assert.deepEqual(inText(block, documentOf({ ...emissions, status: 'withdrawn' })), [
    'misleading FUT-10',
  ]);
  assert.deepEqual(inText(block, documentOf(emissions)), []);
});

test('SBT-01: a target that was only announced', () => {
  const block = { lang: 'en', text: 'Our target is science-based.', goals: ['sahko'] };
  const at = (status: string) => documentOf({ ...emissions, framework: { name: 'sbti', status } });
  assert.deepEqual(inText(block, at('committed')), ['misleading SBT-01']);
  assert.deepEqual(inText(block, at('removed')), ['misleading SBT-01']);
  assert.deepEqual(inText(block, at('validated')), []);
});

/*
 * Rules for texts: what trips each, and a near miss, in the three languages.
 */
const TEXTS: [rule: string, level: string, ...[lang: string, trips: string, nearMiss: string][]][] =
  [
    [
      'GEN-01',
      'banned',
      ['fi', 'Pesemme ikkunat ympäristöystävällisesti.', 'Pesemme ikkunat ilman pesuainetta.'],
      ['sv', 'Ett klimatsmart val för hela familjen.', 'Ett smart val för hela familjen.'],
      ['en', 'The greener choice for your office.', 'The green door leads to our office.'],
    ],
    [
      'OFF-01',
      'banned',
      ['fi', 'Kaikki toimituksemme ovat kompensoituja.', 'Voit kompensoida toimituksesi päästöt.'],
      ['sv', 'Klimatkompenserade paket till dörren.', 'Paket till dörren.'],
      ['en', 'Every parcel is carbon compensated.', 'You can offset your parcel.'],
    ],
    [
      'OFF-02',
      'banned',
      ['fi', 'Hiilineutraalia kahvia jo tänään.', 'Kahvia jo tänään.'],
      ['sv', 'Koldioxidneutralt kaffe.', 'Nybryggt kaffe.'],
      ['en', 'Carbon-neutral coffee.', 'Coffee roasted in Turku.'],
    ],
    [
      'OFF-03',
      'misleading',
      [
        'fi',
        'Yrityksemme on hiilineutraali, koska kompensoimme päästömme.',
        'Yrityksemme kompensoi matkakulut.',
      ],
      [
        'sv',
        'Företaget är klimatneutralt tack vare klimatkompensation.',
        'Företaget betalar kompensation för övertid.',
      ],
      [
        'en',
        'The company is climate neutral thanks to carbon credits.',
        'The company gives credit to its customers.',
      ],
    ],
    [
      'OFF-04',
      'evidence',
      ['fi', 'Vähennämme päästöjämme istuttamalla puita.', 'Istutamme puita pihalle keväällä.'],
      ['sv', 'Vi minskar våra utsläpp: vi planterar träd i Kenya.', 'Vi planterar träd på gården.'],
      ['en', 'We reduce our emissions: we plant trees in Kenya.', 'We plant trees in the yard.'],
    ],
    [
      'NEU-01',
      'evidence',
      ['fi', 'Yrityksemme on hiilineutraali.', 'Yrityksemme ei ole hiilineutraali.'],
      ['sv', 'Kommunen är klimatneutral.', 'Kommunen är inte klimatneutral.'],
      ['en', 'Our company is carbon neutral.', 'Our company is not carbon neutral.'],
    ],
    [
      'FUT-01',
      'evidence',
      [
        'fi',
        'Puolitamme päästömme 40 %:lla vuoteen 2030 mennessä.',
        'Puolitamme päästömme 2030, suunnitelma: https://paja.example.org/',
      ],
      [
        'sv',
        'Vi siktar på 40 % lägre utsläpp senast 2030.',
        'Vi siktar på 40 % lägre utsläpp senast 2030: www.verkstad.example.org',
      ],
      ['en', 'We aim to cut emissions 40% by 2030.', 'We aim to open a shop by 2030.'],
    ],
    [
      'FUT-02',
      'evidence',
      [
        'fi',
        'Tavoitteenamme on vähentää päästöjä.',
        'Tavoitteenamme on vähentää päästöjä 20 % vuoteen 2028 mennessä.',
      ],
      [
        'sv',
        'Vårt mål är att minska utsläppen.',
        'Vårt mål är att minska utsläppen 20 % till 2028.',
      ],
      ['en', 'Our goal is to reduce emissions.', 'Our goal is to reduce emissions 20% by 2028.'],
    ],
    [
      'FUT-08',
      'evidence',
      ['fi', 'Olemme päästöttömiä vuonna 2035.', 'Pyrimme olemaan päästöttömiä vuonna 2035.'],
      ['sv', 'Kommunen är koldioxidfri 2035.', 'Kommunen siktar på att vara koldioxidfri 2035.'],
      [
        'en',
        'The city will be carbon neutral in 2035.',
        'The city aims to be carbon neutral in 2035.',
      ],
    ],
    [
      'LBL-01',
      'banned',
      [
        'fi',
        'Olemme ansainneet oman ympäristömerkin.',
        'Joutsenmerkki on pohjoismainen ympäristömerkki, joka meillä on.',
      ],
      ['sv', 'Vi har fått ett eget klimatmärke.', 'Klimatmärken blir vanligare.'],
      ['en', 'We have earned our own eco label.', 'Eco labels are getting common.'],
    ],
    [
      'LBL-04',
      'banned',
      ['fi', 'Olemme verkoston hyväksymä ilmastoyritys.', 'Olemme verkoston jäsen vuodesta 2024.'],
      ['sv', 'Vi är ett certifierat klimatföretag.', 'Vi är medlem i klimatnätverket sedan 2024.'],
      [
        'en',
        'We are a certified climate company.',
        'We have been a member of the climate network since 2024.',
      ],
    ],
    [
      'SBT-01',
      'misleading',
      [
        'fi',
        'Tavoitteemme on tiedeperustainen.',
        'SBTi vahvisti tiedeperustaisen tavoitteemme 2024.',
      ],
      ['sv', 'Vårt mål är vetenskapsbaserat.', 'SBTi validerade vårt vetenskapsbaserade mål 2024.'],
      [
        'en',
        'Our target is science-based.',
        'The SBTi validated our science-based target in 2024.',
      ],
    ],
    [
      'LEG-01',
      'evidence',
      [
        'fi',
        'Olemme ylpeitä: lajittelemme jätteet lain mukaisesti.',
        'Jätteet lajitellaan lain mukaisesti.',
      ],
      [
        'sv',
        'Vi är stolta över att vi följer lagens krav.',
        'Avfallet sorteras enligt lagens krav.',
      ],
      [
        'en',
        'We are proud that our waste sorting is required by law.',
        'Waste sorting is required by law.',
      ],
    ],
    [
      'CMP-01',
      'misleading',
      ['fi', '30 % vähemmän päästöjä kuin muilla.', '30 % vähemmän päästöjä kuin vuonna 2019.'],
      ['sv', '30 % mindre utsläpp än konkurrenterna.', '30 % mindre utsläpp jämfört med 2019.'],
      ['en', '30% lower emissions than others.', '30% lower emissions than in 2019.'],
    ],
    [
      'CMP-02',
      'evidence',
      ['fi', 'Suomen vastuullisin kahvila on täällä.', 'Suomen vanhin kahvila on täällä.'],
      ['sv', 'Finlands grönaste kafé finns här.', 'Finlands äldsta kafé finns här.'],
      ['en', 'Finland’s most sustainable cafe is here.', 'Finland’s oldest cafe is here.'],
    ],
  ];
for (const [rule, level, ...cases] of TEXTS)
  for (const [lang, trips, nearMiss] of cases)
    test(`${rule} in ${lang}: a text that trips it, and a near miss`, () => {
      const inTrip = inText({ lang, text: trips });
      assert.ok(
        inTrip.includes(`${level} ${rule}`),
        `"${trips}": ${inTrip.join('; ') || 'nothing'}`,
      );
      assert.deepEqual(
        inText({ lang, text: nearMiss }).filter((line) => line.includes(rule)),
        [],
      );
    });

test('STY-01: a story with a claim that belongs to no goal', () => {
  const story = (text: string, goals?: string[]) =>
    documentOf(honest, { stories: [{ id: 's', title: text, organization: 'paja', goals }] });
  const text = { fi: 'Vähensimme päästöjä 12 % vuodesta 2022 vuoteen 2025' };
  const at = (goals?: string[]) =>
    found({ ...story(''), stories: [{ id: 's', title: text, organization: 'paja', goals }] });
  assert.deepEqual(at(), ['evidence STY-01 /stories/0/title']);
  assert.deepEqual(at(['sahko']), []);
});

/*
 * Rules for texts that need to know what they speak of: document, what trips each, and a near miss.
 */
const part = documentOf({
  ...emissions,
  boundary: { kind: 'activity', scopes: [1], coverage: 40 },
});
const area = documentOf({ ...emissions, boundary: { kind: 'territory' } });
const SPOKEN: [
  rule: string,
  finds: string,
  document: IlmiDocument,
  ...texts: [lang: string, trips: string, nearMiss: string][],
][] = [
  [
    'GEN-03',
    'banned GEN-03',
    documentOf(honest),
    [
      'fi',
      'Joutsenmerkitty ja ekologinen maali.',
      'Joutsenmerkitty ja ekologinen maali, lupanumero 3026 0001.',
    ],
    [
      'sv',
      'Svanenmärkt och miljövänlig färg.',
      'Svanenmärkt och miljövänlig färg, licensnummer 3026 0001.',
    ],
    [
      'en',
      'Nordic Swan labelled, eco-friendly paint.',
      'Nordic Swan labelled, eco-friendly paint, licence 3026 0001.',
    ],
  ],
  [
    'SCP-01',
    'banned SCP-01',
    part,
    [
      'fi',
      'Koko konsernin päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
      'Maalaamon päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
    ],
    [
      'sv',
      'Hela företagets utsläpp minskade 9 % från 2022 till 2025.',
      'Måleriets utsläpp minskade 9 % från 2022 till 2025.',
    ],
    [
      'en',
      'Emissions of the whole company fell 9% from 2022 to 2025.',
      'Emissions of the paint shop fell 9% from 2022 to 2025.',
    ],
  ],
  [
    'SCP-03',
    'misleading SCP-03',
    documentOf(emissions),
    [
      'fi',
      'Toimitusketjumme päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
      'Toimintamme päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
    ],
    [
      'sv',
      'Utsläppen i vår värdekedja minskade 9 % från 2022 till 2025.',
      'Utsläppen i vår verksamhet minskade 9 % från 2022 till 2025.',
    ],
    [
      'en',
      'Emissions of our value chain fell 9% from 2022 to 2025.',
      'Emissions of our operations fell 9% from 2022 to 2025.',
    ],
  ],
  [
    'SCP-04',
    'misleading SCP-04',
    area,
    [
      'fi',
      'Kunnan oman toiminnan päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
      'Alueen päästöt pienenivät 9 % vuodesta 2022 vuoteen 2025.',
    ],
    [
      'sv',
      'Kommunens egna utsläpp minskade 9 % från 2022 till 2025.',
      'Områdets utsläpp minskade 9 % från 2022 till 2025.',
    ],
    [
      'en',
      'The city organisation’s own emissions fell 9% from 2022 to 2025.',
      'Emissions in the municipality fell 9% from 2022 to 2025.',
    ],
  ],
  [
    'FUT-10',
    'misleading FUT-10',
    documentOf({ ...emissions, status: 'withdrawn' }),
    [
      'fi',
      'Tavoitteemme on vähentää päästöjä 20 % vuoteen 2028 mennessä.',
      'Luovuimme tavoitteesta vuonna 2025.',
    ],
    ['sv', 'Vårt mål är att minska utsläppen 20 % till 2028.', 'Vi gav upp målet år 2025.'],
    ['en', 'Our goal is to cut emissions 20% by 2028.', 'We dropped the goal in 2025.'],
  ],
];
for (const [rule, finds, document, ...texts] of SPOKEN)
  for (const [lang, trips, nearMiss] of texts)
    test(`${rule} in ${lang}: a text about a goal that trips it, and a near miss`, () => {
      const about = (text: string) => ({ lang, text, goals: ['sahko'], organization: 'paja' });
      assert.deepEqual(
        inText(about(trips), document).filter((line) => line.includes(rule)),
        [finds],
      );
      assert.deepEqual(
        inText(about(nearMiss), document).filter((line) => line.includes(rule)),
        [],
      );
    });

test('DAT-02 and STY-01 in each language', () => {
  const said = { fi: 'Sähköä kuluu −35 %', sv: 'Elanvändningen −35 %', en: 'Electricity use −35%' };
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const trips = documentOf({ ...honest, statement: { [lang]: said[lang] } });
    assert.deepEqual(found(trips), ['misleading DAT-02 /goals/0'], lang);
    const right = { [lang]: said[lang].replace('35', '20') };
    assert.deepEqual(found(documentOf({ ...honest, statement: right })), [], lang);
  }
  const stories = {
    fi: 'Vähensimme päästöjä 12 % vuodesta 2022 vuoteen 2025',
    sv: 'Vi minskade utsläppen 12 % från 2022 till 2025',
    en: 'We cut emissions 12% from 2022 to 2025',
  };
  for (const [lang, text] of Object.entries(stories)) {
    const story = (goals?: string[]) => [
      { id: 's', title: { [lang]: text }, organization: 'paja', goals },
    ];
    const trips = documentOf(honest, { stories: story() });
    assert.deepEqual(found(trips), ['evidence STY-01 /stories/0/title'], lang);
    assert.deepEqual(found(documentOf(honest, { stories: story(['sahko']) })), [], lang);
  }
});

test('DAT-01: a percentage of less says since when', () => {
  const texts = [
    ['fi', 'Vähensimme päästöjämme 20 %.', 'Vähensimme päästöjämme 20 % vuodesta 2019.'],
    ['sv', 'Vi minskade utsläppen med 20 %.', 'Vi minskade utsläppen med 20 % från 2019.'],
    ['en', 'We cut our emissions by 20%.', 'We cut our emissions by 20% from 2019.'],
  ] as const;
  for (const [lang, trips, nearMiss] of texts) {
    assert.deepEqual(inText({ lang, text: trips }), ['evidence DAT-01'], lang);
    assert.deepEqual(inText({ lang, text: nearMiss }), [], lang);
  }
});

test('GEN-02, GEN-04 and LBL-01 in each language', () => {
  const texts = { fi: 'Ekologinen hotelli', sv: 'Ekologiskt hotell', en: 'Ecological hotel' };
  for (const [lang, text] of Object.entries(texts)) {
    const presented = (presentation: TextBlock['presentation']) =>
      inText({ lang, text, presentation }).filter((line) => !line.includes('GEN-01'));
    assert.deepEqual(presented({ specificationVisible: false }), ['banned GEN-02'], lang);
    assert.deepEqual(presented({ symbols: ['leaf.svg'] }), ['evidence GEN-04'], lang);
    assert.deepEqual(presented({ seal: true }), ['banned LBL-01'], lang);
    assert.deepEqual(presented({}), [], lang);
  }
});

test('GEN-02 and GEN-04: how a text is presented', () => {
  const text = 'Ilmastoystävällinen hotelli';
  assert.deepEqual(inText({ lang: 'fi', text, presentation: { specificationVisible: false } }), [
    'banned GEN-01',
    'banned GEN-02',
  ]);
  assert.deepEqual(inText({ lang: 'fi', text, presentation: { specificationVisible: true } }), []);
  const symbols = ['leaf.svg'];
  assert.deepEqual(inText({ lang: 'fi', text: 'Hotelli', presentation: { symbols } }), [
    'evidence GEN-04',
  ]);
  assert.deepEqual(
    inText({ lang: 'fi', text: 'Sähkönkulutus −12 % vuodesta 2023', presentation: { symbols } }),
    [],
  );
});

test('LBL-01: what looks like a seal', () => {
  const presentation = { seal: true };
  assert.deepEqual(inText({ lang: 'en', text: 'Climate partner', presentation }), [
    'banned LBL-01',
  ]);
  assert.deepEqual(inText({ lang: 'en', text: 'Family business since 1987', presentation }), []);
});

test('levels follow who speaks to whom', () => {
  const text = 'Ympäristöystävällinen valinta';
  const at = (organization: Organization, audience?: string) =>
    inText(
      { lang: 'fi', text, organization: 'paja' },
      documentOf(honest, { organization, network: { id: 'v', name: 'V', audience } }),
    )[0];
  assert.equal(at(company), 'banned GEN-01');
  assert.equal(at(company, 'mixed'), 'banned GEN-01');
  assert.equal(at(company, 'businesses'), 'misleading GEN-01');
  assert.equal(at({ id: 'paja', kind: 'municipality', name: 'Kunta' }), 'evidence GEN-01');
  assert.equal(
    at({ id: 'paja', kind: 'municipality', name: 'Vesilaitos', isTrader: true }),
    'banned GEN-01',
  );
});

test('a rule is switched off with its reason, which the report shows', () => {
  const document = documentOf(
    { ...bare },
    {
      checks: {
        off: [
          { rule: 'FUT-04', reason: { fi: 'Tarkastus on tilattu' }, by: 'Paja', on: '2026-11-01' },
        ],
      },
    },
  );
  const report = checkDocument(document, options);
  assert.deepEqual(
    report.findings.map(({ rule }) => rule),
    ['FUT-01'],
  );
  assert.deepEqual(report.off, [
    {
      rule: 'FUT-04',
      reason: { fi: 'Tarkastus on tilattu' },
      by: 'Paja',
      on: '2026-11-01',
      findings: 1,
    },
  ]);
  assert.equal(report.rules, 47);
});

test('the same wording is found however it is spelt', () => {
  for (const text of [
    'CO2-neutraali kahvi',
    'CO₂-neutraali kahvi',
    'CO₂ neutraali kahvi',
    'CO\u2082\u2011neutraali kahvi',
    'hiili\u00adneutraali kahvi',
    'hiili-neutraali kahvi',
    'HIILINEUTRAALI KAHVI',
    'hiili\u200bneutraali kahvi',
  ])
    assert.deepEqual(inText({ lang: 'fi', text }), ['banned OFF-02'], text);
});

test('a denial is no claim, and "not only" is no denial', () => {
  const clean = [
    ['fi', 'Emme vielä ole hiilineutraali yritys.'],
    ['fi', 'Kahvimme ei ole hiilineutraalia.'],
    ['fi', 'Emme väitä, että pesuaine olisi ekologinen.'],
    ['sv', 'Vi är ännu inte klimatneutrala.'],
    ['sv', 'Produkten är ej miljövänlig.'],
    ['en', 'This product isn’t eco-friendly.'],
    ['en', 'We do not say that the delivery is carbon neutral.'],
  ];
  for (const [lang, text] of clean)
    assert.deepEqual(inText({ lang: lang!, text: text! }), [], text);
  const claims = [
    ['fi', 'Pesuaine ei ole vain ekologinen, se on myös edullinen.'],
    ['sv', 'Produkten är inte bara miljövänlig utan också billig.'],
    ['en', 'Not only eco-friendly but cheap.'],
    ['en', 'It does not stain, and it is eco-friendly.'],
  ];
  for (const [lang, text] of claims)
    assert.deepEqual(inText({ lang: lang!, text: text! })[0], 'banned GEN-01', text);
});

test('hostile texts end, and nothing of them is lost', () => {
  for (const text of [
    'a'.repeat(200_000),
    '-'.repeat(50_000),
    'eco '.repeat(20_000),
    '(((((',
    '\u0000',
  ])
    assert.doesNotThrow(() => inText({ lang: 'en', text }));
  const [finding] = checkText({ lang: 'en', text: '<b>eco-friendly</b> soap' }, options);
  assert.equal(finding!.evidence, 'eco-friendly');
});
