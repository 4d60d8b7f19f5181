import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument, checkText, loadClaims } from '../../src/claims/index.js';
import type { Goal, IlmiDocument } from '../../src/types.js';

/*
 * Who says what of whom, and what a sentence around a word makes of it: the same words are a claim about a
 * product, an aim of a town or no claim at all.
 */

const languages = await loadClaims();
const options = { now: '2026-11-24', languages };

/** A company's own goal, with everything that a goal should have. */
const own: Goal = {
  id: 'oma',
  organization: 'paja',
  title: 'Päästöt',
  kind: 'endState',
  boundary: { kind: 'organization', scopes: [1, 2] },
  measure: { quantity: 'ghgEmissions', unit: 'tCO2e', basis: 'absolute' },
  baseline: { year: 2022, value: 100, source: 'mittari' },
  target: { year: 2030 },
  interim: [{ year: 2028, value: 40 }],
  observations: [{ year: 2025, value: 70, quality: 'measured', source: 'mittari' }],
  neutrality: { definition: 'own', note: 'Oma toiminta' },
  residual: { share: 10, treatment: 'Poistumat' },
  offsets: { role: 'none' },
  plan: {
    url: 'https://paja.example.org/suunnitelma/',
    measures: [{ title: 'Aurinkopaneelit' }],
    resources: '20 000 €',
  },
  verification: {
    verifier: 'Esimerkkitarkastus Oy',
    independent: true,
    scope: ['target', 'progress'],
    date: '2026-02-01',
    reportUrl: 'https://paja.example.org/tarkastus/',
  },
};

const documentOf = (rest: Partial<IlmiDocument> = {}): IlmiDocument => ({
  ilmi: '1.0',
  languages: ['en'],
  organizations: [
    { id: 'paja', kind: 'company', name: 'Esimerkkipaja Oy', isTrader: true },
    { id: 'kunta', kind: 'municipality', name: 'Mallila' },
  ],
  goals: [own],
  sources: [{ id: 'mittari', name: 'Sähkömittari' }],
  ...rest,
});

const serious = (findings: readonly { level: string; rule: string }[]) =>
  findings
    .filter(({ level }) => level === 'banned' || level === 'misleading')
    .map(({ level, rule }) => `${level} ${rule}`);
const inText = (lang: string, text: string) => serious(checkText({ lang, text }, options));
const inDocument = (rest: Partial<IlmiDocument>) =>
  serious(checkDocument(documentOf(rest), options).findings);

describe('a claim about a product stays one beside the goal of a company', () => {
  const story = (title: string): Partial<IlmiDocument> => ({
    stories: [{ id: 's', organization: 'paja', goals: ['oma'], title }],
  });
  it('in a story that belongs to the goal', () => {
    assert.deepEqual(inDocument(story('Our climate neutral coffee')), ['banned OFF-02']);
    assert.deepEqual(inDocument(story('Our coffee is carbon neutral thanks to offsets.')), [
      'banned OFF-01',
    ]);
    assert.deepEqual(inDocument(story('Our company is on its way to net zero.')), []);
  });
  it('in an action', () => {
    const action = (title: string): Partial<IlmiDocument> => ({
      actions: [{ id: 'a', organization: 'paja', title }],
    });
    assert.deepEqual(inDocument(action('Climate neutral deliveries from today')), [
      'banned OFF-02',
    ]);
    assert.deepEqual(inDocument(action('Solar panels on the roof')), []);
  });
  it('and what a company says of itself is none about a product', () => {
    const organizations = (summary: string): Partial<IlmiDocument> => ({
      organizations: [
        { id: 'paja', kind: 'company', name: 'Esimerkkipaja Oy', isTrader: true, summary },
      ],
    });
    assert.deepEqual(inDocument(organizations('Carbon neutral since 2020.')), []);
    assert.deepEqual(inDocument(organizations('Carbon neutral coffee since 2020.')), [
      'banned OFF-02',
    ]);
    assert.deepEqual(inText('en', 'Our company\nCarbon neutral since 2020.'), []);
    assert.deepEqual(inText('en', 'Our coffee\nCarbon neutral since 2020.'), ['banned OFF-02']);
  });
});

describe('only a known authority is measured more mildly', () => {
  const network = {
    id: 'v',
    name: 'Esimerkkiverkosto',
    audience: 'consumers' as const,
    operator: { name: 'Mallila', kind: 'municipality' as const },
  };
  it('a text of nobody known is that of a trader', () => {
    const texts = [{ lang: 'en', text: 'Eco-friendly soap.', path: 'p.html:1' }];
    const { findings } = checkDocument(documentOf({ network }), { ...options, texts });
    assert.deepEqual(serious(findings), ['banned GEN-01']);
  });
  it("an offer of a company is, too, and the network's own event is not", () => {
    const title = 'Eco-friendly soap for everybody';
    assert.deepEqual(
      inDocument({ network, offers: [{ id: 'o', kind: 'offer', topic: 'other', title }] }),
      ['banned GEN-01'],
    );
    assert.deepEqual(
      inDocument({ network, events: [{ id: 'e', title, start: '2026-12-01' }] }),
      [],
    );
  });
});

describe('every text that visitors read is read', () => {
  const title = 'Eco-friendly soap for every kitchen';
  for (const [what, changes] of Object.entries({
    'a step': { milestones: [{ title }] },
    'a measure of the plan': { plan: { ...own.plan, measures: [{ title }] } },
    'the note of the boundary': { boundary: { ...own.boundary!, note: title } },
    'the words of an assessment': { assessment: { state: 'behind' as const, note: title } },
  }))
    it(what, () => {
      const goals = [{ ...own, measure: undefined, ...changes } as Goal];
      assert.deepEqual(inDocument({ goals }), ['banned GEN-01']);
    });

  it('markdown as it is read, without the addresses of its links', () => {
    const story = (body: string): Partial<IlmiDocument> => ({
      stories: [{ id: 's', title: 'Shop', body, bodyFormat: 'markdown' }],
    });
    assert.deepEqual(
      inDocument(story('Our carbon **neutral** coffee and eco-**friendly** soap.')),
      ['banned GEN-01', 'banned OFF-02'],
    );
    assert.deepEqual(inDocument(story('- [carbon neutral tea](https://x.example.org/2045/)')), [
      'banned OFF-02',
    ]);
  });

  it('GEN-04: a leaf in the picture of a story', () => {
    const found = (alt: string) =>
      checkDocument(
        documentOf({
          stories: [
            { id: 's', title: 'Our shop', image: { src: 'https://x.example.org/a.jpg', alt } },
          ],
        }),
        options,
      ).findings.map(({ rule }) => rule);
    assert.deepEqual(found('A green leaf in a hand'), ['GEN-04']);
    assert.deepEqual(found('The shop in winter'), []);
  });

  it('the more serious of two findings of one wording is kept', () => {
    const story = (body: string): Partial<IlmiDocument> => ({
      languages: ['sv'],
      stories: [{ id: 's', title: 'Nyheter', body }],
    });
    const milk = 'Ekologisk mjölk i kaffet.';
    const cleaning = 'Ekologisk städning varje dag.';
    assert.deepEqual(inDocument(story(`${milk} ${cleaning}`)), ['banned GEN-01']);
    assert.deepEqual(inDocument(story(`${cleaning} ${milk}`)), ['banned GEN-01']);
  });
});

/** Language, text, and what is banned or misleading in it. */
const SENTENCES: readonly [title: string, rows: readonly [string, string, ...string[]][]][] = [
  [
    'a denial ends where another verb begins',
    [
      ['en', 'Our soap does not contain palm oil and is eco-friendly.', 'banned GEN-01'],
      ['en', "It isn't tested on animals and it is carbon neutral.", 'banned OFF-02'],
      ['fi', 'Saippua ei sisällä muovia ja on ekologinen.', 'banned GEN-01'],
      ['sv', 'Tvålen innehåller inte plast och är miljövänlig.', 'banned GEN-01'],
      ['en', 'Our soap is not eco-friendly.'],
    ],
  ],
  [
    'sayings that only look like denials',
    [
      ['en', "Don't miss our eco-friendly soap!", 'banned GEN-01'],
      ['sv', 'Missa inte vår miljövänliga tvål!', 'banned GEN-01'],
      ['fi', 'Älä missaa ekologista saippuaamme!', 'banned GEN-01'],
      ['en', 'There is nothing as eco-friendly as our soap.', 'banned GEN-01'],
      ['fi', 'EN-standardin mukainen ekologinen pussi.', 'banned GEN-01'],
    ],
  ],
  [
    'denials in other words',
    [
      ['en', 'We never call our coffee carbon neutral.'],
      ['en', 'No coffee is carbon neutral.'],
      ['fi', 'Hiilineutraalia kahvia ei ole olemassa.'],
      ['sv', 'Klimatneutralt kaffe finns inte.'],
      ['sv', 'Inget kaffe är klimatneutralt.'],
    ],
  ],
  [
    'everyday words do not make a claim a mere mention',
    [
      ['en', 'Eco-friendly packaging, made for recycling.', 'banned GEN-01'],
      ['en', 'Thanks to our solar panel the coffee is carbon neutral.', 'banned OFF-02'],
      ['en', 'Eco-friendly paint for all applications.', 'banned GEN-01'],
      ['en', 'Carbon neutral coffee means a better day.', 'banned OFF-02'],
      ['fi', 'Ekologinen pakkaus, helppo lajittelu.', 'banned GEN-01'],
      ['fi', 'Tutkimusten mukaan ekologinen pesuaine.', 'banned GEN-01'],
      ['sv', 'Miljövänligt tvättmedel även för kalla program.', 'banned GEN-01'],
      ['sv', 'Miljövänlig tvål enligt ny forskning.', 'banned GEN-01'],
      ['en', 'What could be better than carbon neutral coffee?', 'banned OFF-02'],
      ['fi', 'Mitä jos valitsisit ekologisen pesuaineen?', 'banned GEN-01'],
    ],
  ],
  [
    'weights and prices are no years',
    [
      ['en', 'Carbon neutral coffee, 2030 g.', 'banned OFF-02'],
      ['fi', 'Hiilineutraali kahvi 2050 €', 'banned OFF-02'],
      ['sv', 'Klimatneutralt kaffe, 2049 kr', 'banned OFF-02'],
      ['en', 'Eco-friendly bricks, 2024 kg per pallet.', 'banned GEN-01'],
      ['fi', 'Ekologinen saippua 500 g, 1999 €.', 'banned GEN-01'],
      ['en', 'Eco-friendly taxis since 2015, 24 h, 5 km from the airport.', 'banned GEN-01'],
    ],
  ],
  [
    'a promise for now is no plan for later',
    [
      ['en', 'We promise carbon neutral delivery.', 'banned OFF-02'],
      ['en', 'Our commitment: every delivery is carbon neutral.', 'banned OFF-02'],
      ['en', 'Our loyalty program gives you carbon neutral coffee.', 'banned OFF-02'],
      ['fi', 'Lupaamme hiilineutraalin toimituksen.', 'banned OFF-02'],
      ['fi', 'Hiilineutraali lento kohti Lappia.', 'banned OFF-02'],
      ['sv', 'Vill du ha klimatneutralt kaffe?', 'banned OFF-02'],
      ['en', 'Our aim is carbon neutral delivery by 2035.'],
    ],
  ],
  [
    'customers are compensated, too',
    [
      ['sv', 'Vi kompenserar dig för försenad leverans.'],
      ['sv', 'Om produkten är trasig kompenserar vi dig.'],
      ['fi', 'Kompensoimme viivästyneen toimituksen.'],
      ['en', 'The delivery delay was offset by extra staff.'],
      ['sv', 'Produktens vikt uppvägs av kvaliteten.'],
      ['en', 'Print settings: page offset'],
      ['en', 'All emissions of your stay are offset through cookstove projects.', 'banned OFF-01'],
    ],
  ],
  [
    'an ecolabel is known by its names in any language',
    [
      ['fi', 'Meillä on Blue Angel -ympäristömerkki.'],
      ['sv', 'Vi har fått miljömärket Nordic Swan.'],
      ['en', 'We have earned the eco label Bra Miljöval.'],
      ['fi', 'Meille on myönnetty ympäristömerkki: EU Flower.'],
      ['sv', 'Vi är miljöcertifierade: Green Globe.'],
      ['fi', 'Hotellimme on ympäristösertifioitu: Nordic Swan.'],
    ],
  ],
  [
    'certificates of other things',
    [
      ['sv', 'Avtalen undertecknas med certifierad e-signatur.'],
      ['sv', 'Arbetsmiljön är certifierad.'],
      ['en', 'Certified network engineers.'],
      ['en', 'Birth certificate needed for members.'],
      ['fi', 'SSL-sertifikaatti suojaa jäsensivut.'],
      ['fi', 'Sertifioitu hiilihydraattivalmentaja.'],
    ],
  ],
  [
    'ordinary sentences',
    [
      ['en', 'The change has no impact on your order.'],
      ['en', 'Strike: minimal impact on trains.'],
      ['en', 'Easy access to nature.'],
      ['en', 'A safe way to the sea.'],
      ['en', 'Better for the world economy.'],
      ['sv', 'Låg påverkan på trafiken.'],
      ['sv', 'Ett bra läge för natur och kultur.'],
    ],
  ],
  [
    'days and units as each language writes them',
    [
      ['fi', 'Ekologinen paja: sähkönkulutus −12 % (1.1.2023–31.12.2025).'],
      ['fi', '30 % vähemmän päästöjä kuin 31.12.2019.'],
      ['en', 'Climate-friendly city: emissions 52 kt CO2e in 2024.'],
      ['en', 'Climate-friendly heat: 1.2 TWh of energy in 2024.'],
      ['fi', 'Energiatehokas pesukone säästää 12 % sähköä vuoden 2022 malliin verrattuna.'],
      ['en', 'Energy-efficient school: heat per floor area −12% from 2023 to 2025.'],
      ['fi', 'Ympäristöystävällinen hotelli. Lupaamme 24 h palvelun.', 'banned GEN-01'],
    ],
  ],
  [
    'less, and compared with what',
    [
      ['en', 'We reduced our emissions by 20%.'],
      ['fi', 'Pienemmät päästöt 3 projektissa.'],
      ['en', 'Fewer emissions for 2 persons.'],
      ['en', 'We follow our electricity use better than before.'],
    ],
  ],
];
for (const [title, rows] of SENTENCES)
  describe(title, () => {
    for (const [lang, text, ...expected] of rows)
      it(text, () => {
        assert.deepEqual(inText(lang, text), expected);
      });
  });

describe('what a goal covers', () => {
  const part = documentOf({
    languages: ['en'],
    goals: [
      {
        ...own,
        kind: 'quantitative',
        neutrality: undefined,
        target: { year: 2030, value: 50 },
        boundary: { kind: 'organization', scopes: [1, 2], excluded: 'Commuting' },
      },
    ],
  });
  const said = (text: string) =>
    serious(checkText({ lang: 'en', text, goals: ['oma'] }, { ...options, document: part }));
  it('a boiler may be fully replaced, and limits are honest', () => {
    assert.deepEqual(
      said('We have fully replaced the oil boiler, which cut emissions by 30% from 2022 to 2025.'),
      [],
    );
    assert.deepEqual(said('Emissions of our whole company, commuting excluded, fall by 2030.'), []);
    assert.deepEqual(said('The figure does not cover emissions of the whole company.'), []);
    assert.deepEqual(said('The figure does not cover emissions of the supply chain.'), []);
    assert.deepEqual(said('Emissions of our whole company fall by 2030.'), ['banned SCP-01']);
  });
  it('SBT-01: whoever says that a target is not validated yet is honest', () => {
    assert.deepEqual(
      said('We have committed to the SBTi; our target has not been validated yet.'),
      [],
    );
    assert.deepEqual(said('Our targets are science-based.'), ['misleading SBT-01']);
  });
});

describe('DAT-02: percentages that the data give', () => {
  const found = (statement: string, changes: Partial<Goal> = {}) =>
    inDocument({
      goals: [
        {
          ...own,
          kind: 'quantitative',
          neutrality: undefined,
          residual: undefined,
          baseline: { year: 2022, value: 200, source: 'mittari' },
          target: { year: 2030, value: 100 },
          interim: [{ year: 2028, value: 176 }],
          observations: [
            { year: 2024, value: 190, source: 'mittari' },
            { year: 2025, value: 171, source: 'mittari' },
          ],
          statement,
          ...changes,
        },
      ],
    });
  it('rounded, earlier, in between, and what is left', () => {
    assert.deepEqual(found('Emissions −15% from 2022 to 2025'), []);
    assert.deepEqual(found('Emissions −5% in 2024, −14.5% in 2025, −12% by 2028'), []);
    assert.deepEqual(found('At most 50% of the emissions of 2022 by 2030'), []);
    assert.deepEqual(found('Emissions −17% from 2022 to 2025'), ['misleading DAT-02']);
  });
  it('thousands are read as each language writes them', () => {
    const output = { observations: [{ year: 2025, value: 2600, source: 'mittari' }] };
    assert.deepEqual(found('Output +1,200% from 2022 to 2025', output), []);
  });
});

describe('places and facts of goals', () => {
  const places = (goal: Goal) =>
    checkDocument(documentOf({ goals: [goal] }), options).findings.map(
      ({ rule, path }) => `${rule} ${path}`,
    );
  const alike = [
    { year: 2024, value: 90, source: 'mittari' },
    { year: 2025, value: 90, source: 'mittari' },
  ];
  it('DAT-07: the latest of two equal figures', () => {
    assert.deepEqual(
      places({
        ...own,
        offsets: { role: 'territorialCredit' },
        boundary: { kind: 'territory' },
        observations: alike,
      }),
      ['DAT-07 /goals/0/observations/1/valueWithoutCredits'],
    );
  });
  it('DAT-05: what the note says of this figure', () => {
    const noted = (note: string) =>
      checkDocument(
        documentOf({
          goals: [{ ...own, observations: alike }],
          sources: [{ id: 'mittari', name: 'Mittari', note }],
        }),
        options,
      ).findings.map(({ rule, path }) => `${rule} ${path}`);
    assert.deepEqual(noted('The latest figure is preliminary.'), [
      'DAT-05 /goals/0/observations/1/quality',
    ]);
    assert.deepEqual(noted('Final figures, no longer preliminary.'), []);
    assert.deepEqual(noted('Figures for 2026 and later are preliminary.'), []);
  });
  it('DAT-03: a figure without a method is not calculated by another one', () => {
    const observations = [
      { year: 2024, value: 90, source: 'mittari', accounting: 'ghgProtocol' as const },
      { year: 2025, value: 80, source: 'mittari' },
    ];
    assert.deepEqual(places({ ...own, observations }), []);
  });
  it('FUT-07: an interim target lies ahead, before the target', () => {
    const far = { ...own, target: { year: 2040 } };
    assert.deepEqual(places(far), []);
    for (const year of [2025, 2045])
      assert.deepEqual(places({ ...far, interim: [{ year, value: 40 }] }), [
        'FUT-07 /goals/0/interim',
      ]);
    // Known as a change only, without a level.
    const promised = { ...far, baseline: { year: 2022 }, observations: undefined };
    assert.deepEqual(places({ ...promised, interim: [{ year: 2030, change: -40 }] }), []);
  });
  it('DAT-06: a total that has risen does not stand beside a figure per product', () => {
    const perProduct: Goal = {
      ...own,
      id: 'osuus',
      measure: { ...own.measure!, basis: 'intensity', unit: 'kgCO2e/pcs' },
    };
    const found = (value: number) =>
      checkDocument(
        documentOf({
          goals: [{ ...own, observations: [{ year: 2025, value, source: 'mittari' }] }, perProduct],
        }),
        options,
      ).findings.map(({ rule, path }) => `${rule} ${path}`);
    assert.deepEqual(found(70), []);
    assert.deepEqual(found(120), ['DAT-06 /goals/1/measure/basis']);
  });
  it('FUT-09: credits of an area count, too', () => {
    const area: Goal = {
      ...own,
      boundary: { kind: 'territory' },
      offsets: { role: 'towardTarget' },
    };
    assert.deepEqual(places(area), ['FUT-09 /goals/0/offsets/share']);
  });
  it('LNG-01: a statement in one language beside titles in all', () => {
    const goal = { ...own, title: { en: 'Emissions', fi: 'Päästöt' }, statement: 'Less by 2030' };
    assert.deepEqual(places(goal), []);
  });
});
