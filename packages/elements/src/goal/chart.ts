import { daysBetween, type Level, type Series } from '@ilmi/core';
import { nice, ticks } from 'd3-array';

/** A place in the chart: percent of its width, and em from its top. */
export interface Place {
  x: number;
  y: number;
}

/** A text beside a point. */
export interface Tag extends Place {
  text: string;
  anchor: Anchor;
}

export interface Chart {
  /** Width of the column of numbers, em. */
  axis: number;
  /** Numbers of the scale, with the height at which each stands. */
  ticks: { y: number; text: string }[];
  /** Lines through figures that follow each other within two years. */
  figures: string[];
  /** Lines over longer gaps, where nothing is known. */
  gaps: string[];
  withoutCredits: string;
  /** The straight lines that are promised. */
  promise: string;
  /** Every figure, where lines don't show them all. */
  dots: Place[];
  /** Interim targets. */
  stages: Place[];
  first?: Place;
  latest?: Place;
  target?: Place;
  tags: Tag[];
  /** Years under the chart. */
  times: { x: number; text: string; anchor: Anchor; name: string }[];
}

/** Heights in em: lines are drawn between these. */
export const TOP = 2;
export const HEIGHT = 9.5;

// Just over two years: figures of every second year still make a line, longer gaps are shown.
const FOLLOWS = 732;
// For keeping labels apart, in em: the narrowest card's chart that shows them, and a sign's width.
const CHART = 26;
const SIGN = 0.64;
const GAP = 0.6;

/**
 * Geometry of a pathway: figures over time beside the promised line. The scale begins at zero, so
 * that heights can be compared.
 *
 * @param number Prints a number of the scale.
 * @param names What stands before the target's label, and beside the line without credits.
 */
export function chartOf(
  series: Series,
  number: (value: number) => string,
  names = { target: '', withoutCredits: '' },
): Chart {
  const { figures, promise } = series;
  const all = [...figures, ...promise];
  const withoutCredits = figures.flatMap(({ withoutCredits }) => withoutCredits ?? []);
  const values = [...all, ...withoutCredits].map(({ value }) => value);
  const ends = all.map(({ end }) => end).sort();
  const [from = '', to = ''] = [ends[0], ends.at(-1)];
  const days = daysBetween(from, to);
  let [low, high] = nice(Math.min(0, ...values), Math.max(0, ...values), 3);
  if (low === high) [low, high] = [0, 1];

  const place = ({ end, value }: Level): Place => ({
    x: round(days ? (daysBetween(from, end) / days) * 100 : 50),
    y: round(TOP + HEIGHT * (1 - (value - low) / (high - low))),
  });
  /** Points of a line in a box of 100 × 100. */
  const points = (levels: readonly Level[]) =>
    levels
      .map(place)
      .map(({ x, y }) => `${x},${round(((y - TOP) / HEIGHT) * 100)}`)
      .join(' ');

  const runs: Level[][] = [];
  const gaps: string[] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && daysBetween(before.end, figure.end) < FOLLOWS) run!.push(figure);
    else {
      if (before) gaps.push(points([before, figure]));
      runs.push([figure]);
    }
  }

  const scale = ticks(low, high, 3).map((value) => ({
    y: place({ end: from, value } as Level).y,
    text: number(value),
  }));
  const axis = round(SIGN * Math.max(...scale.map(({ text }) => text.length)));
  const wide = CHART - axis;
  const first = figures[0];
  const latest = figures.length > 1 ? figures.at(-1) : undefined;
  const target = promise.at(-1);
  return {
    axis,
    ticks: scale,
    figures: runs.filter((run) => run.length > 1).map(points),
    gaps,
    withoutCredits: withoutCredits.length > 1 ? points(withoutCredits) : '',
    promise: promise.length > 1 ? points(promise) : '',
    dots: gaps.length ? figures.map(place) : [],
    stages: promise.slice(promise[0] && promise[0].end === first?.end ? 1 : 0, -1).map(place),
    first: first && place(first),
    latest: latest && place(latest),
    target: target && place(target),
    tags: tagsOf(
      [
        label(first),
        label(target, names.target),
        label(latest),
        withoutCredits.length > 1 && {
          level: withoutCredits.at(-1)!,
          text: names.withoutCredits,
          short: names.withoutCredits,
        },
      ],
      [figures, promise, withoutCredits],
      wide,
      place,
    ),
    times: timesOf([first, target ?? latest, latest], wide, place),
  };
}

/** A text for a point, and what is left of it where it does not fit: a period can be long. */
interface Label {
  level: Level;
  text: string;
  short: string;
}

const label = (level?: Level, name = ''): Label | undefined =>
  level && { level, text: `${name} ${level.when} · ${level.number}`.trim(), short: level.number };

/** Labels beside their points, each where it covers no other label and as little of a line as can be. */
function tagsOf(
  labels: readonly (Label | false | undefined)[],
  lines: readonly (readonly Level[])[],
  wide: number,
  place: (level: Level) => Place,
): Tag[] {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((level, at) => [place(line[at]!), place(level)] as const),
  );
  const taken: Box[] = [];
  return labels.flatMap((label): Tag[] => {
    if (!label) return [];
    const { x, y } = place(label.level);
    let best: { cost: number; tag: Tag; box: Box } | undefined;
    for (const text of [label.text, label.short]) {
      for (const dy of [-0.8, 1.6, -2, 2.8, -3.2, 4]) {
        for (const anchor of ANCHORS) {
          const base = y + dy;
          const box = boxOf(text, x, anchor, wide, base);
          const outside =
            box.left < -0.1 ||
            box.right > wide + 0.1 ||
            box.top < 0 ||
            box.bottom > TOP + HEIGHT + 0.3;
          const covered = taken.filter((other) => meet(box, other)).length;
          const crossed = segments.filter(([a, b]) => crosses(box, a, b, wide)).length;
          const cost =
            +outside * 1000 +
            +(text !== label.text) * 500 +
            covered * 100 +
            Math.min(crossed, 9) * 10;
          // Of equals the first: the places are listed from near to far.
          if (!best || cost < best.cost)
            best = { cost, tag: { x, y: round(base), text, anchor }, box };
        }
      }
    }
    taken.push(best!.box);
    return [best!.tag];
  });
}

const ANCHORS = ['end', 'start', 'middle'] as const;
type Anchor = (typeof ANCHORS)[number];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room that a text takes in a chart of a width, in em. */
function boxOf(text: string, x: number, anchor: Anchor, wide: number, base: number): Box {
  const width = text.length * SIGN;
  const left = (x / 100) * wide - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: base - 0.9, bottom: base + 0.2 };
}

const meet = (a: Box, b: Box) =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;

/** Whether a piece of a line runs through a box; a few of its points tell. */
function crosses(box: Box, a: Place, b: Place, wide: number): boolean {
  for (let part = 0; part <= 1; part += 0.05) {
    const x = ((a.x + (b.x - a.x) * part) / 100) * wide;
    const y = a.y + (b.y - a.y) * part;
    if (meet(box, { left: x, right: x, top: y, bottom: y })) return true;
  }
  return false;
}

/** The times of first, last and latest point, as long as they don't meet. */
function timesOf(
  levels: readonly (Level | undefined)[],
  wide: number,
  place: (level: Level) => Place,
) {
  const times: Chart['times'] = [];
  const taken: Box[] = [];
  levels.forEach((level, at) => {
    if (!level) return;
    const { x } = place(level);
    const anchor = x < 10 ? 'start' : x > 90 ? 'end' : 'middle';
    const box = boxOf(level.when, x, anchor, wide, 0);
    if (taken.some((other) => meet(box, other))) return;
    taken.push(box);
    times.push({ x, text: level.when, anchor, name: at > 1 ? 'ilmi-between' : '' });
  });
  return times;
}

const round = (value: number) => Math.round(value * 100) / 100;
