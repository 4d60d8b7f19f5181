import { type Boundary, type Goal, type Id, isLink, resolveUrl, type Target } from '@ilmi/core';
import type { Column } from './columns.js';
import {
  CARBON_DIOXIDE,
  en,
  END_STATES,
  GREENHOUSE_GASES,
  INTENSITY,
  LESS,
  listOf,
  PARTS,
  plain,
  REDUCTION,
  STATUSES,
  UNDEFINED,
} from './words.js';

/** A cell of one row, trimmed; empty when the column is not there. */
export type Cells = (column: Column) => string;

/** Tells what was left out of one row, and why. */
export type Warn = (column: Column, message: string) => void;

/** Id of the table in the document's `sources`. */
export const SOURCE = 'net-zero-tracker';

/** A target as a row gives it. */
interface Aim {
  of: 'end_target' | 'interim_target';
  /** The table's word for its kind, as written and folded. */
  word: string;
  kind: string;
  /** What the table says where it has no such word. */
  other: string;
  /** By how many percent emissions shall be less than in the year `base`. */
  percent?: number;
  base?: number;
  year?: number;
  /** The year as written: `FY2030`. */
  by: string;
}

/** A target that the table puts into numbers. */
type Change = Aim & Required<Pick<Aim, 'percent' | 'base' | 'year'>>;

/**
 * The goals of one row: its end target, with the interim target in it. The interim target becomes a
 * goal of its own where it does not fit in: with another base year, not before the end target, or
 * without one. The table has no levels, so no goal gets a baseline value.
 */
export function goalsOf(cells: Cells, organization: Id, warn: Warn): Goal[] {
  const end = aimOf(cells, 'end_target', warn);
  const interim = aimOf(cells, 'interim_target', warn);
  const boundary = boundaryOf(cells);
  const shared: Shared = {
    theme: 'emissions',
    ...(boundary && { boundary }),
    assessment: recordOf(cells, end, interim),
  };
  const main =
    end && endGoal(cells, { id: `${organization}-end`, organization }, shared, end, warn);
  const change = interim && changeOf(interim, warn);
  if (main && change && fits(main, change)) {
    main.baseline = { year: change.base, source: SOURCE };
    main.interim = [targetOf(change)];
  } else if (change) {
    const id = `${organization}-interim`;
    const own: Goal = { id, organization, ...levelOf(cells, change, shared) };
    return main ? [main, { ...own, partOf: main.id }] : [own];
  } else if (interim && main) {
    // Words stay words: nobody should read a number out of them that the table does not give.
    const due = interim.year && `${interim.year}-12-31`;
    main.milestones = [{ title: en(wordsOf(interim)), ...(due && { due }) }];
  } else if (interim) {
    warn(
      'interim_target',
      `"${wordsOf(interim)}" is left out: there is no goal that could hold it`,
    );
  }
  return main ? [main] : [];
}

type Shared = Pick<Goal, 'theme' | 'boundary' | 'assessment'>;

/** Whether an interim target can stand in a goal: on its starting point, and before its end. */
const fits = ({ kind, baseline, measure, target }: Goal, { kind: word, base, year }: Change) =>
  word !== INTENSITY &&
  measure?.basis !== 'intensity' &&
  (kind !== 'quantitative' || baseline?.year === base) &&
  !(target && year >= target.year!);

function aimOf(cells: Cells, of: Aim['of'], warn: Warn): Aim | undefined {
  const word = cells(of);
  const kind = plain(word);
  const by = cells(`${of}_year`);
  const percent = cells(`${of}_percentage_reduction`);
  if (!kind || kind === 'no target') {
    if (by || percent)
      warn(of, `"${word}" stands beside "${by || percent}", which is left out; correct the table`);
    return undefined;
  }
  for (const part of ['baseline', 'target', 'bau'] as const) {
    const level = cells(`${of}_${part}_emissions`);
    if (level)
      warn(`${of}_${part}_emissions`, `${level} is left out: the table does not say its unit`);
  }
  const year = (column: Column) => {
    const text = cells(column);
    const found = /^(?:FY\s*)?((?:19|20|21)\d\d)(?:\.0+)?$/i.exec(text)?.[1];
    if (text && !found)
      warn(column, `expected a year such as 2030 or FY2030, got "${text}"; it is left out`);
    return found ? Number(found) : undefined;
  };
  const number = /^\d+(?:\.\d+)?(?=\s*%?$)/.exec(percent)?.[0];
  const isPart = number !== undefined && Number(number) > 0 && Number(number) <= 100;
  if (percent && !isPart)
    warn(
      `${of}_percentage_reduction`,
      `expected a number above 0 and up to 100, got "${percent}"; it is left out`,
    );
  return {
    of,
    word,
    kind,
    other: cells(`${of}_other`).replace(/\s+/g, ' '),
    percent: isPart ? Number(number) : undefined,
    base: year(`${of}_baseline_year`),
    year: year(`${of}_year`),
    by,
  };
}

/** The aim in numbers, if it is a reduction and the table says by how much, since when, by when. */
function changeOf(aim: Aim, warn: Warn): Change | undefined {
  const { kind, of, percent, base, year } = aim;
  if (kind !== REDUCTION && kind !== INTENSITY) return undefined;
  if (percent !== undefined && base !== undefined && year !== undefined && base < year)
    return { ...aim, percent, base, year };
  const parts = { percentage: percent, 'base year': base, year };
  const lacks = Object.entries(parts).flatMap(([name, part]) => (part === undefined ? name : []));
  const why = lacks.length
    ? `the table has no ${lacks.join(' and no ')} for it`
    : 'its year is not after its base year';
  warn(of, `"${wordsOf(aim)}" is kept in words: ${why}`);
  return undefined;
}

const targetOf = ({ percent, year }: Change): Target => ({ year, change: -percent });

/** What a goal in numbers has: how much, of what, since when, by when. */
function levelOf(cells: Cells, change: Change, shared: Shared): Omit<Goal, 'id' | 'organization'> {
  const unit = cells(`${change.of}_intensity_unit`);
  return {
    title: titleOf(cells),
    kind: 'quantitative',
    ...shared,
    boundary: shared.boundary ?? {
      kind: isPlace(cells) ? 'territory' : 'organization',
      note: listOf([PARTS.unstated]),
    },
    measure:
      change.kind === INTENSITY || unit
        ? {
            quantity: 'ghgEmissions',
            unit: 'other',
            unitLabel: en(unit || 'unit not stated'),
            basis: 'intensity',
          }
        : // Only a change is known: nothing is printed in this unit until somebody adds a level.
          { quantity: 'ghgEmissions', unit: 'tCO2e', basis: 'absolute' },
    baseline: { year: change.base, source: SOURCE },
    target: targetOf(change),
  };
}

/** The end target as a goal, or nothing when it is none that can be told truthfully. */
function endGoal(
  cells: Cells,
  ids: Pick<Goal, 'id' | 'organization'>,
  shared: Shared,
  end: Aim,
  warn: Warn,
): Goal | undefined {
  const rest = restOf(cells, warn);
  const target = end.year === undefined ? undefined : { year: end.year };
  const state = Object.hasOwn(END_STATES, end.kind) && END_STATES[end.kind];
  if (state) {
    if (target) {
      const neutrality = { definition: 'own', note: UNDEFINED };
      return { ...ids, title: state, kind: 'endState', ...shared, target, neutrality, ...rest };
    }
    warn('end_target_year', `"${end.word}" is left out: the table has no year for it`);
    return undefined;
  }
  const change = changeOf(end, warn);
  if (change) return { ...ids, ...levelOf(cells, change, shared), ...rest };
  if (LESS.includes(end.kind) || /\b(?:reduc|decreas|lower|halv|cut)/i.test(end.other))
    return {
      ...ids,
      title: titleOf(cells),
      kind: 'directional',
      ...shared,
      direction: 'decrease',
      ...(target && { target }),
      ...rest,
    };
  warn(
    'end_target',
    `"${wordsOf(end)}" is left out: it is neither an end state nor a reduction that is known here`,
  );
  return undefined;
}

const isPlace = (cells: Cells): boolean => plain(cells('actor_type')) !== 'company';

const isOnlyCarbonDioxide = (cells: Cells): boolean =>
  plain(cells('gasses_coverage')) === 'carbon dioxide only';

const titleOf = (cells: Cells) => (isOnlyCarbonDioxide(cells) ? CARBON_DIOXIDE : GREENHOUSE_GASES);

/** What the target covers, where the table says so. */
function boundaryOf(cells: Cells): Boundary | undefined {
  const says = (column: Column) => cells(column).toLowerCase();
  const gases = isOnlyCarbonDioxide(cells) && PARTS.carbonDioxide;
  if (isPlace(cells)) {
    if (says('territorial_emissions') !== 'yes') return undefined;
    const excluded = listOf([
      says('international_aviation') === 'no' && PARTS.aviation,
      says('international_shipping') === 'no' && PARTS.shipping,
    ]);
    const note = listOf([
      says('consumption_emissions') === 'yes' && PARTS.consumption,
      says('international_aviation') === 'yes' && PARTS.withAviation,
      says('international_shipping') === 'yes' && PARTS.withShipping,
      gases,
    ]);
    return { kind: 'territory', ...(excluded && { excluded }), ...(note && { note }) };
  }
  const all = [1, 2, 3] as const;
  const scopes = all.filter((scope) => says(`scope_${scope}`) === 'yes');
  if (!scopes.length) return undefined;
  const excluded = listOf(
    all.map((scope) => says(`scope_${scope}`) === 'no' && PARTS[`scope${scope}`]),
  );
  const note = listOf([
    ...all.map((scope) => says(`scope_${scope}`) === 'partial' && PARTS[`partly${scope}`]),
    gases,
  ]);
  return {
    kind: scopes.includes(3) ? 'valueChain' : 'organization',
    scopes,
    ...(excluded && { excluded }),
    ...(note && { note }),
  };
}

/** What else a row says about its end target. */
function restOf(
  cells: Cells,
  warn: Warn,
): Pick<Goal, 'status' | 'decision' | 'offsets' | 'removals' | 'framework'> {
  const words = plain(cells('end_target_status'));
  const status = Object.hasOwn(STATUSES, words) ? STATUSES[words] : undefined;
  if (words && !status)
    warn('end_target_status', `"${cells('end_target_status')}" is not known; it is left out`);
  const url = addressOf(cells, warn);
  const credits = cells('carbon_credit_offsets').toLowerCase();
  const conditions = [
    cells('carbon_credit_conditions').replaceAll('|', ', '),
    cells('conditions_other').replace(/\s+/g, ' '),
  ].filter(Boolean);
  if (cells('max_emission_offset'))
    warn(
      'max_emission_offset',
      `${cells('max_emission_offset')} is left out: the table does not say what it is a part of`,
    );
  // "Yes (nature-based removals e.g. …)": what it says of them stands in brackets.
  const removal = /^yes(?:\s*\((.*)\))?$/is.exec(cells('cdr'));
  const treatment = [
    removal?.[1],
    cells('removals_targets').toLowerCase() === 'yes' && 'a target of their own',
  ].filter((part) => part !== undefined && part !== false);
  return {
    ...(status && { status }),
    ...(url && { decision: { url } }),
    ...(credits === 'no' && { offsets: { role: 'none' } }),
    ...(credits === 'yes' && {
      offsets: {
        role: 'towardTarget',
        ...(conditions.length && { note: en(conditions.join('; ')) }),
      },
    }),
    ...(treatment.length && { removals: { treatment: en(treatment.join('; ')) } }),
    ...(cells('race_to_zero_member').toLowerCase() === 'yes' && {
      framework: { name: 'raceToZero' },
    }),
  };
}

/** Where the table has the target from. Some cells hold several addresses; a goal has room for one. */
function addressOf(cells: Cells, warn: Warn): string | undefined {
  const [first = '', ...others] = cells('source_url').split(/[\s,;]+(?=https?:\/\/)/);
  if (!first) return undefined;
  const url = resolveUrl(first);
  if (!url || !isLink(url)) {
    warn('source_url', `"${first}" is left out: it is not an https address`);
    return undefined;
  }
  if (others.length)
    warn('source_url', `only the first address is kept; left out: ${others.join(', ')}`);
  return url;
}

/** The table's own words for a target. */
function wordsOf({ word, kind, other, percent, base }: Aim): string {
  const number = [percent !== undefined && `${percent}\u00a0%`, base && `below ${base}`]
    .filter(Boolean)
    .join(' ');
  return kind === 'other' && other ? other : [word, number, other].filter(Boolean).join(': ');
}

/** What the tracker recorded, on which day, in its own words. */
function recordOf(
  cells: Cells,
  end: Aim | undefined,
  interim: Aim | undefined,
): Goal['assessment'] {
  const quoted = (aim: Aim) => `“${wordsOf(aim)}”${aim.by && ` by ${aim.by.replace(/\.0+$/, '')}`}`;
  const status = cells('end_target_status');
  const said = [
    end && `End target ${quoted(end)}`,
    end && status && `Status “${status}”${cells('status_date') && ` (${cells('status_date')})`}`,
    interim && `Interim target ${quoted(interim)}`,
    cells('has_plan') && `Plan: ${cells('has_plan').toLowerCase()}`,
    cells('reporting_mechanism') && `Reporting: ${cells('reporting_mechanism').toLowerCase()}`,
  ].filter(Boolean);
  const on = /^\d{4}-\d\d-\d\d/.exec(cells('last_updated'))?.[0];
  return {
    state: 'unknown',
    by: 'Net Zero Tracker',
    ...(on && { on }),
    note: en(said.join('. ')),
  };
}
