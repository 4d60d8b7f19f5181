import { DocumentError, readDocument } from '@ilmi/core';
import { type Issue, validateDocument } from '@ilmi/core/schema';
import { canonicalDocument } from './canonical.js';
import type { Draft } from './document.js';
import { headerOf, type PartName, partsOfGoals, type Path } from './fields.js';
import type { Report } from './report.js';
import { type FieldPlace, type Item, removeAt, startsWith, valueAt } from './rows.js';

/*
 * What core says of a document, told at the cells that it came from. Whatever rules core has, or will have:
 * only places are known here.
 */

/**
 * The canonical document, without what readers of documents would leave out. Tells what that is, and all
 * else that core finds wrong or odd.
 */
export function judged({ document, ...origin }: Draft, report: Report): Record<string, unknown> {
  const { lang, unusable, correctIt } = report.messages;
  const issues = validateDocument(document, { lang }).map((issue): Told => {
    const path = pathOf(issue.path, document);
    const isMissing = valueAt(document, path) === undefined;
    return { ...issue, ...sourceOf(origin, path), isMissing };
  });
  const known = new Set(issues.flatMap(({ path: pointer }) => [...startsOf(pointer)]));
  const exact = new Set(issues.map(({ path: pointer }) => pointer));
  for (const [pointer, message] of leaveOut(document)) {
    if (known.has(pointer) || [...startsOf(pointer)].some((start) => exact.has(start))) continue;
    // Were readers of documents stricter than the schema, there would be at least what they say.
    const from = sourceOf(origin, pathOf(pointer, document));
    issues.push({
      ...{ ...from, code: 'structure', path: pointer },
      ...{ message: unusable(message), remedy: correctIt },
    });
  }
  for (const issue of issues) if (!isConsequence(issue)) tell(issue, document, report);
  return canonicalDocument(document);
}

/** A part of a document: the row that it came from, and where it stands in that. */
interface Source {
  item: Item;
  inItem: Path;
  place: FieldPlace;
  /** The path of the row in the document. */
  start: Path;
  /** The goal that it is a part of. */
  goal?: Item;
}

/** An issue, and where it comes from. */
interface Told extends Source, Omit<Issue, 'severity'> {
  isMissing?: boolean;
}

/** A pointer and those of all that is around it. */
function* startsOf(pointer: string): Generator<string> {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
    yield pointer.slice(0, end);
}

/** Addresses may be relative to a document that is known later. */
const anywhere = 'https://relative.invalid/';

/**
 * Takes out what readers of documents would leave out.
 *
 * @returns What they say of it, by its pointer.
 */
function leaveOut(document: Record<string, unknown>): Map<string, string> {
  const all = new Map<string, string>();
  // Again, as what is around it may be nothing without it. The format is nine levels deep.
  for (let round = 0; round < 20; round++) {
    const warnings = warningsOf(document);
    if (warnings.length === 0) break;
    for (const { path: pointer, message } of warnings) {
      const path = pathOf(pointer, document);
      // What is missing is no loss; what lacks it is.
      const isMissing = valueAt(document, path) === undefined;
      removeAt(document, isMissing ? path.slice(0, -1) : path);
      const removed = isMissing ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
      if (round === 0) all.set(removed, message);
    }
  }
  return all;
}

function warningsOf(document: unknown) {
  try {
    return readDocument(document, { base: anywhere }).warnings;
  } catch (error) {
    // Whoever reads the document is told.
    if (error instanceof DocumentError) return [];
    throw error;
  }
}

/** Keys and numbers of a JSON Pointer (RFC 6901). */
function pathOf(pointer: string, document: unknown): Path {
  const path: (string | number)[] = [];
  let at = document;
  for (const text of pointer.split('/').slice(1)) {
    const key = text.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(at) ? Number(key) : key;
    at = valueAt(at, [step]);
    path.push(step);
  }
  return path;
}

function sourceOf({ info, lists }: Omit<Draft, 'document'>, path: Path): Source {
  const source = (item: Item, length: number, goal?: Item): Source => {
    const inItem = path.slice(length);
    return { item, inItem, place: item.place(inItem), start: path.slice(0, length), goal };
  };
  const [list, index] = path;
  const item = typeof index === 'number' ? lists.get(String(list))?.[index] : undefined;
  if (!item) return source(info, 0);
  for (const [name, steps] of Object.entries(partsOfGoals) as [PartName, Path][]) {
    const at = 2 + steps.length;
    const isPart = startsWith(path.slice(2), steps);
    const part = isPart ? item.parts?.[name]?.[Number(path[at])] : undefined;
    if (part) return source(part, at + 1, item);
  }
  return source(item, 2);
}

/** Fields of a goal that rules hold against each other. */
const compared = ['measure', 'baseline', 'target', 'direction'];

/** Whether an issue is there because of what could not be read, which is told already. */
function isConsequence({ item, goal, inItem, code, isMissing }: Told): boolean {
  const { lost } = item;
  if (isMissing && lost.some((one) => startsWith(one, inItem) || startsWith(inItem, one)))
    return true;
  if (code === 'rule' && goal && lost.length > 0) return true;
  const isCompared = goal ? item.sheet === 'interim' : compared.includes(String(inItem[0]));
  // A rise may be meant where the direction could not be read.
  const causes = code === 'rule' ? compared : code === 'question' ? ['direction'] : [];
  const { lost: lostOfGoal } = goal ?? item;
  return isCompared && lostOfGoal.some(([field]) => causes.includes(String(field)));
}

function tell(
  { inItem, place: { isOwn, ...place }, start, code, message, remedy }: Told,
  document: unknown,
  report: Report,
): void {
  // Messages name a field, and not what it belongs to.
  const where = isOwn || inItem.length < 2 ? '' : `${headerOf(inItem)}: `;
  const whole = [...start, ...inItem];
  const gone =
    code === 'structure' &&
    [...whole.keys()]
      .map((at) => whole.slice(0, at + 1))
      .find((path) => path.length >= start.length && valueAt(document, path) === undefined);
  const field = gone && gone.length > start.length ? headerOf(gone.slice(start.length)) : undefined;
  report.say(
    place,
    ({ leftOut }) => `${where}${message}. ${remedy}${gone ? ` ${leftOut(field)}` : ''}`,
  );
}
