import type { Warning } from '@ilmi/core';
import type { Change } from './merge/merge.js';
import { isIn } from './merge/parts.js';
import { isObject } from './merge/values.js';
import { type Paint, printable } from './report/terminal.js';
import type { SourceWords } from './words/sources.js';

/** What came of importing from one source. */
export interface Outcome {
  /** The source's name. */
  name: string;
  changes: readonly Change[];
  /** What was left out or could not be understood. */
  notes: readonly Warning[];
  /** Why it could not be read. */
  failure?: string;
  /** Where what the source has no more was to be taken out. */
  pruned?: true | readonly string[];
  /** Lists of which the source has nothing. */
  missing?: readonly string[];
  /** Sources of the same type that are not read any more, when nothing is remembered of this one. */
  others?: readonly string[];
}

export interface ReportOptions {
  words: SourceWords;
  paint: Paint;
  /** Every change, not only the first ones of each kind. */
  all: boolean;
  /** Only what somebody has to look at. */
  brief: boolean;
  /** Whether there was a document before. */
  hasOldData: boolean;
  /** The command for one source, to which options can be added. */
  commandFor(name: string): string;
}

/** Whether there is nothing to look at: no failure, no conflict, and nothing left out. */
export const isClear = ({ changes, notes, failure }: Outcome): boolean =>
  failure === undefined && notes.length === 0 && changes.every(({ kind }) => kind !== 'kept');

/** More than this nobody reads; `--diff all` shows them. */
const MOST = 20;

/** What has to be looked at comes first. */
const ORDER = ['kept', 'notes', 'updated', 'added', 'removed', 'gone', 'away'] as const;
const COUNTED = ['added', 'updated', 'removed', 'kept', 'gone', 'away', 'own', 'notes'] as const;

type Kind = (typeof COUNTED)[number];

/** A whole item that a person took out is worth telling each time: nobody sees that it is not there. */
const kindOf = ({ kind, path, before }: Change): Change['kind'] | 'away' =>
  kind === 'own' && before === undefined && /^[^/]+\/[^/]+$/.test(path) ? 'away' : kind;

/** What an import does to the document, source by source. */
export const formatImport = (outcomes: readonly Outcome[], options: ReportOptions): string =>
  outcomes.map((outcome) => `${linesOf(outcome, options).join('\n')}\n`).join('\n');

function linesOf(outcome: Outcome, options: ReportOptions): string[] {
  const { name, changes, notes, failure, others = [] } = outcome;
  const { words, paint, all, brief, hasOldData } = options;
  if (failure !== undefined) {
    const say = hasOldData ? words.failedWithOldData : words.failed;
    return [paint('red', printable(say(name, failure)))];
  }
  const of = (kind: Kind) => changes.filter((change) => kindOf(change) === kind);
  const lines = {
    notes: notes.map(({ path, message }) => [path, message].filter(Boolean).join(': ')),
    kept: of('kept').map((change) => `${change.path}: ${disagreement(change, words)}`),
    updated: of('updated').map(
      ({ path, before, after }) => `${path}: ${short(before)} → ${short(after)}`,
    ),
    added: of('added').map(({ path, after }) => `${path}: ${short(after)}`),
    gone: of('gone').map(({ path, before }) => `${path}: ${short(before)}`),
    removed: of('removed').map(({ path, before }) => `${path}: ${short(before)}`),
    away: of('away').map(({ path, after }) => `${path}: ${short(after)}`),
    own: of('own').map((change) => `${change.path}: ${disagreement(change, words)}`),
  };
  const counts = COUNTED.filter((kind) => lines[kind].length > 0).map((kind) =>
    words.counts[kind](lines[kind].length),
  );
  // What a person wrote and nobody questions is worth a number, and a list only for who asks.
  const shown = brief ? (['kept', 'notes'] as const) : all ? ([...ORDER, 'own'] as const) : ORDER;
  return [
    `${paint('bold', printable(name))}: ${counts.join(', ') || words.noChanges}`,
    ...shown
      .filter((kind) => lines[kind].length > 0)
      .flatMap((kind) => {
        const some = all ? lines[kind] : lines[kind].slice(0, MOST);
        const left = lines[kind].length - some.length;
        return [
          `  ${words.changes[kind]}`,
          ...some.map((line) => `    ${printable(line)}`),
          ...(left > 0 ? [`    ${words.moreChanges(left)}`] : []),
          ...hintsOf(kind, outcome, options).map((line) => `    ${printable(line)}`),
        ];
      }),
    ...(others.length > 0
      ? [`  ${printable(words.otherNames(others.map(inShell).join(', ')))}`]
      : []),
  ];
}

/** What to do about a list of changes. */
function hintsOf(
  kind: Kind,
  { name, changes, notes, pruned, missing = [] }: Outcome,
  { words, commandFor }: ReportOptions,
): string[] {
  const paths = changes.filter((change) => kindOf(change) === kind).map(({ path }) => path);
  const overwrite = `${commandFor(name)} --overwrite ${inShell(paths[0]!)}`;
  if (kind === 'kept') return [words.conflictHint(overwrite)];
  if (kind === 'away') return [words.awayHint(overwrite)];
  if (kind !== 'gone') return [];
  const command = `${commandFor(name)} --prune`;
  if (!pruned) return [notes.length > 0 ? words.pruneLater(command) : words.pruneHint(command)];
  if (pruned === true && notes.length > 0) return [words.pruneWaits(command)];
  const lists = missing.filter((list) => paths.some((path) => isIn(path, [list])));
  const isLeft = (path: string) => (pruned === true ? !isIn(path, lists) : isIn(path, pruned));
  return [
    ...(pruned === true ? lists.map((list) => words.pruneList(list, `${command} ${list}`)) : []),
    ...(paths.some(isLeft) ? [words.pruneKept] : []),
  ];
}

const disagreement = ({ before, after }: Change, words: SourceWords): string =>
  before === undefined ? words.removed(short(after)) : words.conflict(short(before), short(after));

const LONGEST = 60;

/** A value in a line: an item by its title, anything else as JSON. */
function short(value: unknown): string {
  const name = isObject(value) ? (value.title ?? value.name) : undefined;
  const title = isObject(name) ? Object.values(name)[0] : name;
  const text = JSON.stringify(title ?? value);
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

/** A word as a shell takes it. */
export const inShell = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
