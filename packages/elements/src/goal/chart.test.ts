import { type Goal, type Level, type Series, seriesOf } from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { expect } from '@open-wc/testing';
import { type Chart, chartOf, HEIGHT, type Tag, TOP } from './chart.js';

type Point = readonly [when: number | string, value: number, withoutCredits?: number];

const level = (when: number | string, value: number): Level => ({
  end: typeof when === 'number' ? `${when}-12-31` : when,
  when: `${when}`,
  value,
  number: `${value}`,
  text: `${value} MWh`,
});

/** A series as core makes it, of years (or days) and levels. */
const seriesFrom = (figures: readonly Point[], promise: readonly Point[] = []): Series => ({
  unit: 'MWh',
  figures: figures.map(([when, value, without]) => ({
    ...level(when, value),
    withoutCredits: without === undefined ? undefined : level(when, without),
  })),
  promise: promise.map(([when, value]) => level(when, value)),
  table: { head: [], rows: [] },
});
const chart = (figures: readonly Point[], promise?: readonly Point[]) =>
  chartOf(seriesFrom(figures, promise), String);

const tagTexts = ({ tags }: Chart) =>
  tags.map(({ x, y, text, anchor }) => `${text} @ ${x},${y} ${anchor}`);
const timeTexts = ({ times }: Chart) =>
  times.map(({ x, text, anchor }) => `${text} @ ${x} ${anchor}`);
const tickTexts = ({ ticks }: Chart) => ticks.map(({ y, text }) => `${text} @ ${y}`);

/** Every number of a chart. */
const numbersOf = (made: Chart): number[] =>
  (JSON.stringify(made).match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? []).map(Number);

describe('the geometry of a pathway', () => {
  it('is drawn between 2 and 11.5 em', () => {
    expect([TOP, HEIGHT]).to.deep.equal([2, 9.5]);
  });

  it('is empty for an empty series', () => {
    expect(chart([])).to.deep.equal({
      axis: 1.92,
      ticks: [
        { y: 11.5, text: '0' },
        { y: 6.75, text: '0.5' },
        { y: 2, text: '1' },
      ],
      figures: [],
      gaps: [],
      withoutCredits: '',
      promise: '',
      dots: [],
      stages: [],
      first: undefined,
      latest: undefined,
      target: undefined,
      tags: [],
      times: [],
    });
  });

  it('has one point in the middle, and no line', () => {
    expect(chart([[2025, 80]])).to.deep.equal({
      axis: 1.28,
      ticks: [
        { y: 11.5, text: '0' },
        { y: 9.13, text: '20' },
        { y: 6.75, text: '40' },
        { y: 4.38, text: '60' },
        { y: 2, text: '80' },
      ],
      figures: [],
      gaps: [],
      withoutCredits: '',
      promise: '',
      dots: [],
      stages: [],
      first: { x: 50, y: 2 },
      latest: undefined,
      target: undefined,
      tags: [{ x: 50, y: 1.2, text: '2025 · 80', anchor: 'end' }],
      times: [{ x: 50, text: '2025', anchor: 'middle', name: '' }],
    });
  });

  it('has a line between two points, and the promised one to the target', () => {
    const made = chart(
      [
        [2024, 120],
        [2025, 112.4],
      ],
      [
        [2024, 120],
        [2028, 96],
      ],
    );
    expect(made.figures).to.deep.equal(['0,20 24.98,25.05']);
    expect(made.promise).to.equal('0,20 100,36');
    expect(made.gaps).to.deep.equal([]);
    expect([made.first, made.latest, made.target]).to.deep.equal([
      { x: 0, y: 3.9 },
      { x: 24.98, y: 4.38 },
      { x: 100, y: 5.42 },
    ]);
    expect(tickTexts(made)).to.deep.equal(['0 @ 11.5', '50 @ 8.33', '100 @ 5.17', '150 @ 2']);
    expect(tagTexts(made)).to.deep.equal([
      '2024 · 120 @ 0,3.1 start',
      '2028 · 96 @ 100,4.62 end',
      '2025 · 112.4 @ 24.98,5.98 start',
    ]);
    expect(timeTexts(made)).to.deep.equal([
      '2024 @ 0 start',
      '2028 @ 100 end',
      '2025 @ 24.98 middle',
    ]);
  });

  it('has two points without a promise', () => {
    const made = chart([
      [2020, 100],
      [2021, 50],
    ]);
    expect(made.figures).to.deep.equal(['0,0 100,50']);
    expect([made.promise, made.target]).to.deep.equal(['', undefined]);
    expect(timeTexts(made)).to.deep.equal(['2020 @ 0 start', '2021 @ 100 end']);
  });

  it('has one line through 200 points', () => {
    const made = chart(Array.from({ length: 200 }, (_, at) => [1826 + at, 1000 - at * 5] as const));
    expect(made.figures).to.have.length(1);
    const points = made.figures[0]!.split(' ').map((point) => point.split(',').map(Number));
    expect(points).to.have.length(200);
    expect(points[0]).to.deep.equal([0, 0]);
    expect(points[100]).to.deep.equal([50.25, 50]);
    expect(points[199]).to.deep.equal([100, 99.47]);
    points.slice(1).forEach(([x], at) => expect(x).to.be.above(points[at]![0]!));
    expect(made.gaps).to.deep.equal([]);
    expect(made.tags).to.have.length(2);
  });

  it('connects figures that follow each other within two years, and shows longer gaps', () => {
    const made = chart([
      [2010, 100],
      [2011, 90],
      [2013, 80],
      [2016, 70],
      [2020, 50],
      [2021, 40],
    ]);
    expect(made.figures).to.deep.equal(['0,0 9.08,10 27.28,20', '90.92,50 100,60']);
    expect(made.gaps).to.deep.equal(['27.28,20 54.55,30', '54.55,30 90.92,50']);
  });

  it('stands on zero when everything is zero', () => {
    const made = chart(
      [
        [2020, 0],
        [2025, 0],
      ],
      [
        [2020, 0],
        [2030, 0],
      ],
    );
    expect(tickTexts(made)).to.deep.equal(['0 @ 11.5', '0.5 @ 6.75', '1 @ 2']);
    expect(made.promise).to.equal('0,100 100,100');
    expect(made.gaps).to.deep.equal(['0,100 50,100']);
    expect(made.latest).to.deep.equal({ x: 50, y: 11.5 });
  });

  it('goes below zero', () => {
    const made = chart(
      [
        [2020, 10],
        [2021, -5],
      ],
      [
        [2020, 10],
        [2022, -20],
      ],
    );
    expect(tickTexts(made)).to.deep.equal(['-20 @ 11.5', '-10 @ 8.33', '0 @ 5.17', '10 @ 2']);
    expect(made.figures).to.deep.equal(['0,0 50,50']);
    expect(made.target).to.deep.equal({ x: 100, y: 11.5 });
  });

  it('has zero on top when all is below', () => {
    const made = chart([
      [2020, -100],
      [2021, -50],
    ]);
    expect(tickTexts(made)).to.deep.equal(['-100 @ 11.5', '-50 @ 6.75', '0 @ 2']);
    expect(made.figures).to.deep.equal(['0,100 100,50']);
  });

  it('rises to a target above', () => {
    const made = chart(
      [
        [2020, 40],
        [2021, 60],
      ],
      [
        [2020, 40],
        [2022, 70],
        [2024, 85],
      ],
    );
    expect(made.figures).to.deep.equal(['0,60 24.98,40']);
    expect(made.promise).to.equal('0,60 49.97,30 100,15.05');
    expect(made.stages).to.deep.equal([{ x: 49.97, y: 4.85 }]);
    expect(made.target).to.deep.equal({ x: 100, y: 3.43 });
  });

  for (const [name, value, ticks, axis] of [
    ['a thousandth', 0.001, ['0 @ 11.5', '0.0005 @ 6.75', '0.001 @ 2'], 3.84],
    ['a billion', 1e9, ['0 @ 11.5', '500000000 @ 6.75', '1000000000 @ 2'], 6.4],
  ] as const) {
    it(`has a scale for ${name}`, () => {
      const made = chart([
        [2020, value],
        [2021, value / 2],
      ]);
      expect(tickTexts(made)).to.deep.equal(ticks);
      expect(made.figures).to.deep.equal(['0,0 100,50']);
      expect(made.axis).to.equal(axis);
    });
  }

  it('bears a thousandth beside a billion', () => {
    const made = chart([
      [2020, 1e9],
      [2021, 0.001],
    ]);
    expect(made.figures).to.deep.equal(['0,0 100,100']);
  });

  it('has a column for its numbers that is wide enough', () => {
    const axis = (text: string) => chartOf(seriesFrom([[2020, 1]]), () => text).axis;
    expect(
      ['0', '100', '1000', '50 000', '100 000', '1 000 000', '10 000 000', '1 000 000 000'].map(
        axis,
      ),
    ).to.deep.equal([0.64, 1.92, 2.56, 3.84, 4.48, 5.76, 6.4, 8.32]);
  });

  it('draws figures without credits, with room for them', () => {
    const made = chart([
      [2020, 50, 100],
      [2021, 40],
      [2022, 30, 90],
    ]);
    expect(made.withoutCredits).to.equal('0,0 100,10');
    expect(made.figures).to.deep.equal(['0,50 50,60 100,70']);
    const names = { target: 'Goal', withoutCredits: 'without credits' };
    const series = seriesFrom([
      [2020, 50, 100],
      [2022, 30, 90],
    ]);
    expect(chartOf(series, String, names).tags.map(({ text }) => text)).to.deep.equal([
      '2020 · 50',
      '2022 · 30',
      'without credits',
    ]);
    expect(
      chart([
        [2020, 50, 100],
        [2021, 40],
      ]).withoutCredits,
    ).to.equal('');
  });

  it('has a place for days, not only for years', () => {
    const made = chart([
      ['2024-01-01', 100],
      ['2024-07-01', 50],
      ['2024-12-31', 0],
    ]);
    expect(made.figures).to.deep.equal(['0,0 49.86,50 100,100']);
  });

  it('marks all interim targets, also where the base level is unknown', () => {
    const promise: Point[] = [
      [2026, 80],
      [2028, 60],
      [2030, 50],
    ];
    expect(chart([[2020, 100]], [[2020, 100], ...promise]).stages).to.have.length(2);
    expect(chart([], promise).stages).to.have.length(2);
    expect(chart([[2024, 90]], promise).stages).to.have.length(2);
  });

  it('prints a year under the chart only where it has room', () => {
    const years = (...args: Parameters<typeof chart>) => timeTexts(chart(...args));
    const promise: Point[] = [
      [2007, 100],
      [2030, 20],
    ];
    expect(
      years(
        [
          [2007, 100],
          [2024, 46],
        ],
        promise,
      ),
    ).to.deep.equal(['2007 @ 0 start', '2030 @ 100 end', '2024 @ 73.92 middle']);
    expect(
      years(
        [
          [2007, 100],
          [2028, 46],
        ],
        promise,
      ),
    ).to.deep.equal(['2007 @ 0 start', '2030 @ 100 end']);
    expect(
      years(
        [
          [2007, 100],
          [2008, 46],
        ],
        promise,
      ),
    ).to.deep.equal(['2007 @ 0 start', '2030 @ 100 end']);
    expect(
      years(
        [
          [2007, 100],
          [2035, 10],
        ],
        promise,
      ),
    ).to.deep.equal(['2007 @ 0 start', '2030 @ 82.15 middle']);
  });
});

describe('labels of a pathway', () => {
  // What the geometry assumes: a chart of 26 em, and signs of 0.58 em.
  const boxOf = ({ x, y, text, anchor }: Tag) => {
    const width = text.length * 0.58;
    const left = (x / 100) * 26 - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { text, left, right: left + width, top: y - 0.9, bottom: y + 0.2 };
  };
  const check = (made: Chart, what: string) => {
    const boxes = made.tags.map(boxOf);
    for (const [at, a] of boxes.entries()) {
      expect(a.left, `${what}: ${a.text}`).to.be.at.least(-0.51);
      expect(a.right, `${what}: ${a.text}`).to.be.at.most(26.51);
      expect(a.top, `${what}: ${a.text}`).to.be.at.least(0);
      expect(a.bottom, `${what}: ${a.text}`).to.be.at.most(11.81);
      for (const b of boxes.slice(at + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(meet, `${what}: ${a.text} and ${b.text}`).to.equal(false);
      }
    }
    for (const number of numbersOf(made)) expect(Number.isFinite(number)).to.equal(true);
  };

  const cases: Record<string, [figures: Point[], promise?: Point[]]> = {
    'all at one place': [
      [
        [2024, 100],
        [2025, 100],
      ],
      [
        [2024, 100],
        [2026, 100],
      ],
    ],
    'the latest figure on the target': [
      [
        [2007, 100],
        [2030, 20],
      ],
      [
        [2007, 100],
        [2030, 20],
      ],
    ],
    'the latest figure beside the base': [
      [
        [2007, 100],
        [2008, 99],
      ],
      [
        [2007, 100],
        [2030, 20],
      ],
    ],
    'the latest figure beside the target': [
      [
        [2007, 100],
        [2029, 21],
      ],
      [
        [2007, 100],
        [2030, 20],
      ],
    ],
    'a figure after the target': [
      [
        [2007, 100],
        [2031, 20],
      ],
      [
        [2007, 100],
        [2030, 20],
      ],
    ],
    'away from the goal': [
      [
        [2024, 84000],
        [2025, 86100],
      ],
      [
        [2024, 84000],
        [2027, 71400],
      ],
    ],
    'all on the floor': [
      [
        [2024, 0],
        [2025, 0],
      ],
      [
        [2024, 0],
        [2028, 0],
      ],
    ],
    'from the top to the floor': [
      [
        [2024, 1e9],
        [2025, 0.001],
      ],
      [
        [2024, 1e9],
        [2028, 0],
      ],
    ],
    'from the floor to the top': [
      [
        [2024, 0],
        [2025, 5],
      ],
      [
        [2024, 0],
        [2028, 1e9],
      ],
    ],
    'negative levels': [
      [
        [2024, -100000],
        [2025, -100001],
      ],
      [
        [2024, -100000],
        [2028, -100000],
      ],
    ],
    'long numbers': [
      [
        [2024, 123456789],
        [2025, 123456788],
      ],
      [
        [2024, 123456789],
        [2026, 123456780],
      ],
    ],
    'days close to each other': [
      [
        ['2024-06-29', 10],
        ['2024-06-30', 9.5],
      ],
      [
        ['2024-06-29', 10],
        ['2024-07-01', 9],
      ],
    ],
  };
  for (const [name, [figures, promise]] of Object.entries(cases)) {
    it(`cover no other and stay within the chart: ${name}`, () => {
      const made = chart(figures, promise);
      expect(made.tags).to.have.length(3);
      check(made, name);
    });
  }

  it('cover no other and stay within the chart, whatever the latest figure is', () => {
    for (let year = 2008; year <= 2032; year++) {
      for (let value = -25; value <= 160; value += 5) {
        const made = chart(
          [
            [2007, 100],
            [year, value],
          ],
          [
            [2007, 100],
            [2030, 20],
          ],
        );
        check(made, `${year}: ${value}`);
      }
    }
  });

  it('cover no other when the latest figure is far beyond a target that is near', () => {
    const figures: Point[] = [
      [2007, 100],
      [2028, -35],
    ];
    check(
      chart(figures, [
        [2007, 100],
        [2030, 20],
      ]),
      'beyond',
    );
  });

  it('cover no other and stay within the chart for periods', () => {
    const goal = {
      id: 'g',
      organization: 'o',
      title: 'x',
      kind: 'quantitative',
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      baseline: { date: '2023-09-30', value: 123456 },
      target: { date: '2028-09-30', value: 98765 },
      observations: [{ period: { start: '2024-10-01', end: '2025-09-30' }, value: 120000 }],
    } as unknown as Goal;
    const words = catalogues.fi!;
    const series = seriesOf(goal, { ilmi: '1.0' }, { words, now: '2026-11-24' });
    const made = chartOf(series, String, { target: 'Tavoite', withoutCredits: '' });
    check(made, words.lang);
    // A period is too long for a label; its figure is not.
    expect(made.tags.map(({ text }) => text)).to.deep.equal([
      '30.9.2023 · 123\u00a0456',
      'Tavoite 30.9.2028 · 98\u00a0765',
      '120\u00a0000',
    ]);
  });
});
