import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { derive } from '../src/derive.js';
import { describeWith, type Description } from '../src/describe.js';
import { catalogues } from '../src/languages/index.js';
import { readDocument } from '../src/read.js';
import { type Series, seriesOf, stepsOf } from '../src/series.js';
import type { Goal, IlmiDocument, Observation } from '../src/types.js';
import { goalArbitrary, propertyRuns } from './arbitrary.js';

const NOW = '2026-11-24';
const languages = ['fi', 'sv', 'en'] as const;
type Lang = (typeof languages)[number];

const around: IlmiDocument = {
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  organizations: [{ id: 'o', kind: 'company', name: 'Esimerkki Oy' }],
  sources: [{ id: 'meters', name: 'Mittarit' }],
};

/** From 100 MWh to 50 in ten years; energy, so that accounting rules do not apply. */
function goal(changes: Partial<Goal> = {}): Goal {
  return {
    id: 'g',
    organization: 'o',
    title: 'Sähkönkulutus',
    kind: 'quantitative',
    boundary: { kind: 'organization' },
    measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
    baseline: { year: 2020, value: 100 },
    target: { year: 2030, value: 50 },
    observations: figures([2021, 96], [2025, 80]),
    ...changes,
  };
}

/** Figures of years, for objects that are made before this line too. */
function figures(...values: [year: number, value: number][]): Observation[] {
  return values.map(([year, value]) => ({ year, value }));
}

const series = (about: Goal, lang: Lang = 'en', now = NOW): Series =>
  seriesOf(about, { ...around, goals: [about] }, { words: catalogues[lang]!, now });
const say = (about: Goal, lang: Lang = 'en', now = NOW): Description =>
  describeWith(about, { ...around, goals: [about] }, { words: catalogues[lang]!, now });

/** Spaces that hold together are for the eye; one test below is about them. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const levels = (list: Series['promise']) => list.map(({ when, text }) => plain(`${when} ${text}`));
const rows = ({ table: { head, rows } }: Series) =>
  [head, ...rows].map((row) => plain(row.join(' | ')));

describe('figures of a series', () => {
  it('begin with the baseline and go on, oldest first', () => {
    const { figures: list } = series(goal({ observations: figures([2025, 80], [2021, 96]) }));
    assert.deepEqual(
      list.map(({ end, when, value }) => [end, when, value]),
      [
        ['2020-12-31', '2020', 100],
        ['2021-12-31', '2021', 96],
        ['2025-12-31', '2025', 80],
      ],
    );
  });

  it('tell at the baseline what its own figure tells', () => {
    const observations: Observation[] = [
      { year: 2020, value: 100, quality: 'preliminary', valueWithoutCredits: 110 },
      { year: 2025, value: 80 },
    ];
    assert.deepEqual(rows(series(goal({ observations }))), [
      'When | Figures | Without emission credits | Goal',
      '2020 | 100 MWh, preliminary | 110 MWh | 100 MWh',
      '2025 | 80 MWh | – | –',
      '2030 | – | – | 50 MWh',
    ]);
    // Another level than the baseline's is none of it.
    assert.deepEqual(
      rows(series(goal({ baseline: { year: 2020, value: 99 }, observations })))[1],
      '2020 | 99 MWh | 99 MWh',
    );
  });

  it('begin with a figure where the baseline has no value, and promise nothing from it', () => {
    const { figures: list, promise } = series(
      goal({
        baseline: { year: 2020 },
        target: { year: 2030, change: -50 },
        observations: figures([2020, 100], [2025, 80]),
      }),
    );
    assert.deepEqual(levels(list), ['2020 100 MWh', '2025 80 MWh']);
    assert.deepEqual(promise, []);
  });

  it('are printed with and without their unit, held together', () => {
    const [, , last] = series(
      goal({ observations: figures([2021, 9600], [2025, 8000.4]) }),
      'fi',
    ).figures;
    assert.deepEqual([last!.number, last!.text], ['8\u00a0000', '8\u00a0000\u00a0MWh']);
  });

  it('leave out what comes before the baseline, and what is still to come', () => {
    const observations = figures([2018, 120], [2019, 110], [2020, 100], [2025, 80], [2026, 70]);
    assert.deepEqual(levels(series(goal({ observations })).figures), [
      '2020 100 MWh',
      '2025 80 MWh',
    ]);
    assert.deepEqual(levels(series(goal({ observations }), 'en', '2026-12-31').figures), [
      '2020 100 MWh',
      '2025 80 MWh',
      '2026 70 MWh',
    ]);
  });

  it('are all there are without a baseline', () => {
    const observations = figures([1990, 200], [2025, 80]);
    const { figures: list } = series(goal({ baseline: undefined, observations }));
    assert.deepEqual(levels(list), ['1990 200 MWh', '2025 80 MWh']);
  });

  it('begin after a baseline whose value is unknown', () => {
    const about = goal({
      baseline: { year: 2020 },
      observations: figures([2019, 110], [2021, 96]),
    });
    assert.deepEqual(levels(series(about).figures), ['2021 96 MWh']);
    assert.deepEqual(levels(series(about).promise), ['2030 50 MWh']);
    const relative = goal({ baseline: { year: 2020 }, target: { year: 2030, change: -50 } });
    assert.deepEqual(series(relative).promise, []);
  });

  it('are one per day: measured before estimated before preliminary', () => {
    const observations: Observation[] = [
      { year: 2025, value: 83, quality: 'preliminary' },
      { date: '2025-12-31', value: 81, quality: 'measured' },
      { year: 2025, value: 82, quality: 'estimated' },
    ];
    assert.deepEqual(
      series(goal({ observations })).figures.map(({ when, value, quality }) => [
        when,
        value,
        quality,
      ]),
      [
        ['2020', 100, undefined],
        ['31\u00a0December\u00a02025', 81, 'measured'],
      ],
    );
  });

  it('leave out periods that are no year', () => {
    const period = (start: string, end: string) => ({ period: { start, end }, value: 80 });
    const observations = [
      period('2024-01-01', '2024-06-30'),
      period('2024-07-01', '2025-06-30'),
    ] as Observation[];
    assert.deepEqual(
      series(goal({ observations }), 'fi').figures.map(({ when }) => when),
      ['2020', '1.7.2024–30.6.2025'],
    );
  });

  it('are empty when there is nothing, and the table is too', () => {
    const empty = series({
      id: 'g',
      organization: 'o',
      title: 'x',
      kind: 'endState',
      target: { year: 2035 },
    });
    assert.deepEqual(empty, {
      unit: '',
      figures: [],
      promise: [],
      table: { head: ['When', 'Figures'], rows: [] },
    });
  });

  for (const [value, expected] of [
    [0, '0 MWh'],
    [-12.5, '\u221212.5 MWh'],
    [0.001, '0.001 MWh'],
    [1e9, '1,000,000,000 MWh'],
  ] as const) {
    it(`print ${value} as ${expected}`, () => {
      const { figures: list, table } = series(goal({ observations: figures([2025, value]) }));
      assert.equal(list.at(-1)!.value, value);
      assert.equal(plain(list.at(-1)!.text), expected);
      assert.equal(plain(table.rows[1]![1]!), expected);
    });
  }

  it('keep a gap: nothing is filled in', () => {
    const about = goal({ observations: figures([2021, 96], [2025, 80]) });
    assert.deepEqual(
      series(about).table.rows.map(([when]) => when),
      ['2020', '2021', '2025', '2030'],
    );
  });
});

describe('the unit of a series', () => {
  const units: [measure: Goal['measure'], fi: string, sv: string, en: string][] = [
    [{ quantity: 'energy', unit: 'MWh', basis: 'absolute' }, 'MWh', 'MWh', 'MWh'],
    [
      { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute' },
      'kt CO₂-ekv.',
      'kton CO₂e',
      'kt CO₂e',
    ],
    [{ quantity: 'energy', unit: 'kWh/m2', basis: 'intensity' }, 'kWh/m²', 'kWh/m²', 'kWh/m²'],
    [{ quantity: 'energy', unit: '%', basis: 'share' }, '%', '%', '%'],
    [
      {
        quantity: 'other',
        unit: 'other',
        unitLabel: { fi: 'ateriaa', sv: 'måltider', en: 'meals' },
        basis: 'count',
      },
      'ateriaa',
      'måltider',
      'meals',
    ],
  ];
  for (const [measure, ...expected] of units) {
    it(`is printed: ${measure!.unit}`, () => {
      const printed = languages.map((lang) => plain(series(goal({ measure }), lang).unit));
      assert.deepEqual(printed, expected);
    });
  }

  it('stands with every number when it is percent', () => {
    const about = goal({
      measure: { quantity: 'energy', unit: '%', basis: 'share' },
      direction: 'increase',
      baseline: { year: 2020, value: 40 },
      target: { year: 2030, points: 45 },
      interim: [{ year: 2027, points: 30 }],
      observations: figures([2025, 70.25]),
    });
    const { figures: list, promise } = series(about, 'fi');
    assert.deepEqual(
      list.map(({ number, text }) => [number, text]),
      [
        ['40\u00a0%', '40\u00a0%'],
        ['70,3\u00a0%', '70,3\u00a0%'],
      ],
    );
    assert.deepEqual(levels(promise), ['2020 40 %', '2027 70 %', '2030 85 %']);
  });
});

describe('the promise of a series', () => {
  it('is the baseline, the interim targets and the target', () => {
    const about = goal({
      interim: [
        { year: 2028, value: 60 },
        { date: '2025-06-30', value: 76 },
      ],
    });
    assert.deepEqual(levels(series(about, 'fi').promise), [
      '2020 100 MWh',
      '30.6.2025 76 MWh',
      '2028 60 MWh',
      '2030 50 MWh',
    ]);
  });

  it('takes levels from changes', () => {
    const about = goal({
      baseline: { year: 2007, value: 5311.2 },
      target: { year: 2030, change: -80 },
      interim: [{ year: 2025, change: -60 }],
    });
    const { promise } = series(about);
    assert.deepEqual(
      promise.map(({ value }) => value),
      [5311.2, 2124.48, 1062.24],
    );
    assert.deepEqual(levels(promise), ['2007 5,311 MWh', '2025 2,124 MWh', '2030 1,062 MWh']);
  });

  it('has two interim targets of one day in one row', () => {
    const interim = [
      { year: 2025, value: 70 },
      { date: '2025-12-31', value: 75 },
    ];
    assert.deepEqual(rows(series(goal({ interim }))).slice(3), [
      '2025 | 80 MWh | 70 MWh, 75 MWh',
      '2030 | – | 50 MWh',
    ]);
  });

  it('leaves out interim targets outside of its time, and those without a level', () => {
    const about = goal({
      interim: [
        { year: 2019, value: 99 },
        { year: 2020, value: 98 },
        { year: 2024, points: -3 },
        { year: 2025, value: 70 },
        { year: 2030, value: 51 },
        { year: 2031, value: 40 },
      ],
    });
    assert.deepEqual(levels(series(about).promise), ['2020 100 MWh', '2025 70 MWh', '2030 50 MWh']);
  });

  it('is empty where only following is meant', () => {
    const about = goal({ kind: 'monitoring', target: undefined });
    assert.deepEqual(series(about).promise, []);
    assert.deepEqual(rows(series(about)), [
      'When | Figures',
      '2020 | 100 MWh',
      '2021 | 96 MWh',
      '2025 | 80 MWh',
    ]);
  });

  it('is empty when interim targets have no target', () => {
    const about = goal({
      kind: 'endState',
      target: { year: 2030 },
      interim: [{ year: 2025, value: 70 }],
    });
    assert.deepEqual(series(about).promise, []);
  });

  it('holds a level', () => {
    const about = goal({ direction: 'hold', target: { year: 2030, value: 100 } });
    assert.deepEqual(levels(series(about).promise), ['2020 100 MWh', '2030 100 MWh']);
  });
});

describe('the table of a series', () => {
  const about = goal({
    interim: [{ year: 2025, change: -30 }],
    observations: [
      { year: 2023, value: 90, valueWithoutCredits: 93, quality: 'measured' },
      { year: 2024, value: 85.5, quality: 'estimated' },
      { year: 2025, value: 1234.5, valueWithoutCredits: 1300, quality: 'preliminary' },
    ],
  });

  const expected: Record<Lang, string[]> = {
    fi: [
      'Ajankohta | Luvut | Ilman päästöhyvityksiä | Tavoite',
      '2020 | 100 MWh | – | 100 MWh',
      '2023 | 90 MWh, mitattu | 93 MWh | –',
      '2024 | 85,5 MWh, arvio | – | –',
      '2025 | 1 235 MWh, ennakkotieto | 1 300 MWh | 70 MWh',
      '2030 | – | – | 50 MWh',
    ],
    sv: [
      'Tidpunkt | Siffror | Utan utsläppskrediter | Mål',
      '2020 | 100 MWh | – | 100 MWh',
      '2023 | 90 MWh, uppmätt | 93 MWh | –',
      '2024 | 85,5 MWh, uppskattning | – | –',
      '2025 | 1 235 MWh, preliminär uppgift | 1 300 MWh | 70 MWh',
      '2030 | – | – | 50 MWh',
    ],
    en: [
      'When | Figures | Without emission credits | Goal',
      '2020 | 100 MWh | – | 100 MWh',
      '2023 | 90 MWh, measured | 93 MWh | –',
      '2024 | 85.5 MWh, estimate | – | –',
      '2025 | 1,235 MWh, preliminary | 1,300 MWh | 70 MWh',
      '2030 | – | – | 50 MWh',
    ],
  };
  for (const lang of languages) {
    it(`says all of it in ${lang}`, () => {
      assert.deepEqual(rows(series(about, lang)), expected[lang]);
    });
  }

  it('has no column without anything in it', () => {
    assert.deepEqual(rows(series(goal())), [
      'When | Figures | Goal',
      '2020 | 100 MWh | 100 MWh',
      '2021 | 96 MWh | –',
      '2025 | 80 MWh | –',
      '2030 | – | 50 MWh',
    ]);
    assert.deepEqual(series(goal({ target: undefined })).table.head, ['When', 'Figures']);
  });

  it('prints a quality that a later version of the document brought', () => {
    const observations = [
      { year: 2024, value: 85, quality: 'audited' },
      { year: 2025, value: 80, quality: 'constructor' },
    ] as unknown as Observation[];
    assert.deepEqual(rows(series(goal({ observations }))).slice(2, 4), [
      '2024 | 85 MWh, audited | –',
      '2025 | 80 MWh, constructor | –',
    ]);
  });
});

describe('stepsOf', () => {
  const milestones: Goal['milestones'] = [
    { title: { fi: 'Astiat', sv: 'Kärl', en: 'Bins' }, due: '2026-03-31', done: '2026-04-02' },
    { title: { fi: 'Ohjeet', sv: 'Anvisningar' }, due: '2026-11-23' },
    { title: 'Tänään', due: '2026-11-24' },
    { title: 'Ilmoitettu ennalta', due: '2026-06-30', done: '2027-01-15' },
    { title: 'Päivätön' },
    { title: 'Tehty tänään', done: '2026-11-24' },
  ];
  const about = goal({ kind: 'milestone', milestones });
  const steps = (lang: Lang, now = NOW) =>
    stepsOf(about, around, { words: catalogues[lang]!, now }).map(({ title, state, text }) =>
      plain(`${title.lang ? `${title.lang}:` : ''}${title.text} | ${state} | ${text}`),
    );
  const expected: Record<Lang, string[]> = {
    fi: [
      'Astiat | done | Tehty 2.4.2026',
      'Ohjeet | late | Myöhässä, piti tehdä viimeistään 23.11.2026',
      'Tänään | due | Viimeistään 24.11.2026',
      'Ilmoitettu ennalta | late | Myöhässä, piti tehdä viimeistään 30.6.2026',
      'Päivätön | due | ',
      'Tehty tänään | done | Tehty 24.11.2026',
    ],
    sv: [
      'Kärl | done | Klart 2 april 2026',
      'Anvisningar | late | Försenat, skulle vara klart senast 23 november 2026',
      'fi:Tänään | due | Senast 24 november 2026',
      'fi:Ilmoitettu ennalta | late | Försenat, skulle vara klart senast 30 juni 2026',
      'fi:Päivätön | due | ',
      'fi:Tehty tänään | done | Klart 24 november 2026',
    ],
    en: [
      'Bins | done | Done 2 April 2026',
      'fi:Ohjeet | late | Late, was due by 23 November 2026',
      'fi:Tänään | due | By 24 November 2026',
      'fi:Ilmoitettu ennalta | late | Late, was due by 30 June 2026',
      'fi:Päivätön | due | ',
      'fi:Tehty tänään | done | Done 24 November 2026',
    ],
  };
  for (const lang of languages) {
    it(`says where each step stands, in their order, in ${lang}`, () => {
      assert.deepEqual(steps(lang), expected[lang]);
    });
  }

  it('knows a step as done from its day on', () => {
    const [, , , ahead] = steps('en', '2027-01-14');
    assert.equal(ahead, 'fi:Ilmoitettu ennalta | late | Late, was due by 30 June 2026');
    assert.equal(
      steps('en', '2027-01-15')[3],
      'fi:Ilmoitettu ennalta | done | Done 15 January 2027',
    );
  });

  it('is empty without steps', () => {
    assert.deepEqual(stepsOf(goal(), around, { words: catalogues.fi!, now: NOW }), []);
  });

  it('counts like the rest of the goal', () => {
    const { steps: counted } = derive(about, { now: NOW });
    const done = steps('fi').filter((step) => step.includes('| done |'));
    assert.deepEqual(counted, { done: done.length, total: milestones.length });
  });
});

describe('what a series is made of', () => {
  const of = (changes: Partial<Goal> = {}, now = NOW) => derive(goal(changes), { now });

  it('figures are usable ones, oldest first, and end with the latest', () => {
    const { figures: list, latest } = of({
      observations: figures([2025, 80], [2019, 110], [2022, NaN], [2023, 90], [2027, 60]),
    });
    assert.deepEqual(
      list.map(({ end, value }) => [end, value]),
      [
        ['2023-12-31', 90],
        ['2025-12-31', 80],
      ],
    );
    assert.equal(list.at(-1), latest);
  });

  it('interim targets have their day and their level, earliest first', () => {
    const { interim } = of({
      interim: [
        { year: 2028, change: -45 },
        { date: '2025-06-30', value: 76, accounting: 'hinku' },
      ],
    });
    assert.deepEqual(interim, [
      { date: '2025-06-30', value: 76, accounting: 'hinku', end: '2025-06-30' },
      { year: 2028, change: -45, value: 55, end: '2028-12-31' },
    ]);
  });

  it('interim targets do not depend on the day', () => {
    const interim = [{ year: 2025, value: 70 }];
    assert.deepEqual(of({ interim }, '2010-01-01').interim, of({ interim }, '2050-01-01').interim);
  });

  it('no interim target has a level without a baseline to change', () => {
    assert.deepEqual(
      of({ baseline: undefined, interim: [{ year: 2025, change: -30 }] }).interim,
      [],
    );
    assert.deepEqual(
      of({ baseline: { year: 2020 }, interim: [{ year: 2025, change: -30 }] }).interim,
      [],
    );
  });
});

describe('progress for drawings', () => {
  const progress = (changes: Partial<Goal> = {}, lang: Lang = 'en') =>
    say(goal(changes), lang).progress;

  it('prints the part of the way without a sign', () => {
    const value = (latest: number, lang: Lang) =>
      plain(progress({ observations: figures([2025, latest]) }, lang)!.value);
    assert.deepEqual(
      languages.map((lang) => value(80, lang)),
      ['40 %', '40 %', '40%'],
    );
    assert.deepEqual(
      languages.map((lang) => value(110, lang)),
      ['20 %', '20 %', '20%'],
    );
    assert.equal(value(100, 'en'), '0%');
    assert.equal(value(99.9, 'en'), '0.2%');
    assert.equal(value(50.1, 'en'), '99.8%');
    assert.equal(value(0, 'en'), '200%');
    assert.equal(value(1e9, 'en'), '1,999,999,800%');
  });

  it('prints steps as steps', () => {
    const milestones = [
      { title: 'a', due: '2026-01-01', done: '2026-01-01' },
      { title: 'b', due: '2027-01-01' },
    ];
    const { value, stages } = progress({
      kind: 'milestone',
      milestones,
      interim: [{ year: 2025, value: 70 }],
    })!;
    assert.deepEqual([value, stages], ['1/2', []]);
  });

  it('tells where the interim targets are on the way', () => {
    const interim = [
      { year: 2028, value: 60 },
      { year: 2023, value: 110 },
      { year: 2026, value: 45 },
    ];
    assert.deepEqual(progress({ interim })!.stages, [-0.2, 1.1, 0.8]);
    assert.deepEqual(progress()!.stages, []);
  });

  it('has none where nothing is to be reached', () => {
    assert.equal(progress({ observations: [] }), undefined);
    assert.equal(progress({ direction: 'hold', target: { year: 2030, value: 100 } }), undefined);
    assert.equal(progress({ kind: 'monitoring', target: undefined }), undefined);
  });
});

describe('any goal', () => {
  const read = goalArbitrary.map((about) => readDocument({ ...around, goals: [about] }).document);
  const days = fc.constantFrom(NOW, '1950-06-30', '2100-01-01');
  const each = (look: (about: Goal, document: IlmiDocument, lang: Lang, now: string) => void) =>
    fc.assert(
      fc.property(read, days, (document, now) => {
        for (const about of document.goals ?? [])
          for (const lang of languages) look(about, document, lang, now);
      }),
      { numRuns: propertyRuns },
    );

  const compare = (d: Description) => {
    if (d.comparison === undefined) return;
    assert.ok(d.progress, 'a comparison needs progress');
    assert.ok(d.comparison.startsWith(d.progress.value), `${d.comparison} / ${d.progress.value}`);
    assert.match(d.comparison.slice(d.progress.value.length), /^[\s\u00a0]\S/);
    assert.equal(d.today.progress, undefined);
  };

  it('has a comparison that begins with the value of its progress', () => {
    each((about, document, lang, now) =>
      compare(describeWith(about, document, { words: catalogues[lang]!, now })),
    );
  });

  it('has that comparison whatever its levels are', () => {
    // Few random goals have a figure between base and target: these all do.
    const level = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const levels = fc.tuple(level, level, level).filter(([base, target]) => base !== target);
    fc.assert(
      fc.property(levels, ([base, target, latest]) => {
        const about = goal({
          baseline: { year: 2020, value: base },
          target: { year: 2030, value: target },
          observations: figures([2025, latest]),
        });
        for (const lang of languages) {
          const d = say(about, lang);
          if (derive(about, { now: NOW }).achieved !== null) assert.ok(d.comparison);
          compare(d);
        }
      }),
      { numRuns: propertyRuns },
    );
  });

  it('has a series in order, without holes, and a table that is equal to it', () => {
    each((about, document, lang, now) => {
      const s = seriesOf(about, document, { words: catalogues[lang]!, now });
      const values = derive(about, { now, network: document.network });
      assert.doesNotMatch(JSON.stringify([s.figures, s.promise, s.table]), /NaN|undefined|null/);
      for (const list of [s.figures, s.promise]) {
        for (const [at, { end }] of list.entries()) {
          if (at) assert.ok(list[at - 1]!.end <= end, `${list[at - 1]!.end} before ${end}`);
        }
      }
      assert.equal(new Set(s.figures.map(({ end }) => end)).size, s.figures.length);
      const { latest } = values;
      if (latest) assert.equal(s.figures.at(-1)!.value, latest.value);
      if (values.baselineValue !== null) assert.equal(s.figures[0]!.value, values.baselineValue);

      const { head, rows: all } = s.table;
      for (const row of all) assert.equal(row.length, head.length);
      const column = (at: number) =>
        all.flatMap((row) => (row[at] === '–' ? [] : [row[at]!])).map(plain);
      assert.deepEqual(
        column(1),
        s.figures.map(({ text, quality }) => plain(quality ? `${text}, ${quality}` : text)),
      );
      const without = s.figures.flatMap(({ withoutCredits }) => withoutCredits?.text ?? []);
      const credits = without.length ? 1 : 0;
      if (credits) assert.deepEqual(column(2), without.map(plain));
      if (s.promise.length) {
        // Two interim targets for one day stand in one row.
        const days = [...new Set(s.promise.map(({ end }) => end))];
        const texts = days.map((day) =>
          s.promise.flatMap(({ end, text }) => (end === day ? plain(text) : [])).join(', '),
        );
        assert.deepEqual(column(2 + credits), texts);
      }
      assert.equal(head.length, 2 + credits + +!!s.promise.length);
      const ends = new Set([...s.figures, ...s.promise].map(({ end }) => end));
      assert.equal(all.length, ends.size);
    });
  });

  it('has steps with a state and a text that agree', () => {
    const begins: Record<Lang, Record<string, string>> = {
      fi: { done: 'Tehty ', due: 'Viimeistään ', late: 'Myöhässä, ' },
      sv: { done: 'Klart ', due: 'Senast ', late: 'Försenat, ' },
      en: { done: 'Done ', due: 'By ', late: 'Late, ' },
    };
    each((about, document, lang, now) => {
      const steps = stepsOf(about, document, { words: catalogues[lang]!, now });
      assert.equal(steps.length, about.milestones?.length ?? 0);
      for (const { title, state, text } of steps) {
        assert.ok(title.text);
        if (text || state !== 'due') assert.ok(text.startsWith(begins[lang][state]!), text);
      }
    });
  });
});
