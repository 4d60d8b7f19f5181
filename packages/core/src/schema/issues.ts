import type * as z from 'zod/mini';

import { isBlank } from '../read.js';
import type { JoinProblem, JoinProblemCode } from '../types.js';
import { patternOf } from './checks.js';
import { documentSchema } from './document.js';
import { joinRequestSchema } from './join.js';
import { nearest } from './nearest.js';
import { questionsAbout } from './questions.js';
import { en } from './words/en.js';
import { fi } from './words/fi.js';
import { sv } from './words/sv.js';
import type { IssueLanguage, IssueWords, Said, Say } from './words/words.js';

/** One thing to correct, or to think about, in a document. */
export interface Issue {
  /** `question`: right if it was meant. */
  severity: 'error' | 'question';
  /**
   * - `structure`: a value that cannot be used; readers leave it out
   * - `unknown`: a key or word that this version does not know; readers keep it
   * - `rule`: fields that do not fit together, or a reference to nothing
   * - `question`: probably a slip
   */
  code: 'structure' | 'unknown' | 'rule' | 'question';
  /** JSON Pointer into the input: `/goals/0/target/year`. */
  path: string;
  /** What is wrong: names the field and what was expected. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

type Path = (string | number)[];
type ZodIssue = z.core.$ZodIssue;
/** An issue whose path is not yet a pointer. */
type Finding = Omit<Issue, 'path'> & { path: Path };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Pointer (RFC 6901). */
export const pointer = (path: Path) =>
  path.map((step) => '/' + `${step}`.replace(/~/g, '~0').replace(/\//g, '~1')).join('');

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** `"title"`, or `Item 3 of "goals"`. */
function nameOf(path: Path, words: IssueWords): string {
  const last = path.at(-1);
  if (last === undefined) return words.document;
  if (typeof last === 'string') return `"${last}"`;
  return words.item(
    last + 1,
    path.findLast((step) => typeof step === 'string'),
  );
}

/** A value as it is quoted in a message: short, and never deeper than one level. */
function quote(value: unknown, words: IssueWords): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? value.slice(0, 59) + '…' : value);
  if (Array.isArray(value)) return words.list;
  if (isRecord(value)) return words.object;
  return String(value);
}

/** A problem is told after the name of its field. */
const tell = (
  path: Path,
  [problem, remedy]: Said,
  words: IssueWords,
): Pick<Issue, 'message' | 'remedy'> => ({
  message: `${nameOf(path, words)} ${problem}`,
  remedy: remedy ?? words.correctIt,
});

/** Up to twenty words are worth reading in a message. */
const enumerate = (known: readonly string[], tooMany: string, words: IssueWords) =>
  known.length > 20 ? tooMany : words.oneOf(known.join(', '));

const suggest = (
  word: unknown,
  known: readonly string[],
  otherwise: string,
  words: IssueWords,
): string => {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  return near === undefined ? otherwise : words.didYouMean(near);
};

/** The keys that the schema knows at a place. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let at: z.core.$ZodType | undefined = schema;
  const unwrap = () => {
    while (at && 'innerType' in at._zod.def) at = at._zod.def.innerType as z.core.$ZodType;
  };
  for (const step of path) {
    unwrap();
    const def = at?._zod.def as {
      shape?: Record<string, z.core.$ZodType>;
      element?: z.core.$ZodType;
    };
    at = typeof step === 'number' ? def?.element : def?.shape?.[step];
  }
  unwrap();
  const def = at?._zod.def as { shape?: object } | undefined;
  return Object.keys(def?.shape ?? {});
}

// From zod's issues to sentences

function* explain(
  issue: ZodIssue,
  root: unknown,
  schema: z.core.$ZodType,
  words: IssueWords,
): Generator<Finding> {
  const path = issue.path as Path;
  const value = valueAt(root, path);
  const error = (code: Issue['code'], said: Said): Finding => ({
    severity: 'error',
    code,
    path,
    ...tell(path, said, words),
  });
  const structure = (expected: string, remedy?: string): Finding =>
    error(
      'structure',
      value === undefined
        ? [words.missing(expected), remedy ?? words.add(nameOf(path, words))]
        : [words.other(quote(value, words), expected), remedy ?? words.correctOrLeaveOut],
    );

  switch (issue.code) {
    case 'invalid_type':
      yield structure(words.types[issue.expected as keyof IssueWords['types']] ?? issue.expected);
      break;
    case 'invalid_format':
      yield structure(words.patterns[patternOf(issue.message)]);
      break;
    case 'too_small':
      yield structure(words.least(`${issue.minimum}`));
      break;
    case 'too_big':
      yield issue.origin === 'string'
        ? error('structure', words.tooLong(`${issue.maximum}`))
        : structure(words.most(`${issue.maximum}`));
      break;
    case 'invalid_value': {
      const known = issue.values.map(String);
      const expected = enumerate(known, words.anyWord, words);
      if (typeof value === 'string' && typeof issue.values[0] === 'string')
        yield {
          ...structure(expected, suggest(value, known, words.chooseWord, words)),
          code: 'unknown',
        };
      else yield structure(expected);
      break;
    }
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      for (const key of issue.keys) {
        const at = [...path, key];
        const said: Said = [
          words.unknownField(enumerate(known, words.anyField, words)),
          suggest(key, known, words.correctName, words),
        ];
        yield { severity: 'error', code: 'unknown', path: at, ...tell(at, said, words) };
      }
      break;
    }
    case 'invalid_union': {
      // A text: the branch that matches the kind of the value knows more.
      const inner = issue.errors.find(
        (errors) => errors.length && errors.every((error) => error.path.length),
      );
      if (inner)
        for (const one of inner)
          yield* explain({ ...one, path: [...path, ...one.path] }, root, schema, words);
      else if (issue.errors.length) {
        const custom = issue.errors.flat().find((error) => error.code === 'custom');
        if (custom && isRecord(value)) yield* explain({ ...custom, path }, root, schema, words);
        else yield structure(words.text, value === undefined ? undefined : words.writeText);
      }
      break;
    }
    case 'custom':
      yield error(
        // Most of zod's custom checks are rules; those of addresses look at one value alone.
        issue.params?.code === 'structure' ? 'structure' : 'rule',
        (issue.params!.say as Say)(words.rules),
      );
      break;
    default:
      yield structure(words.somethingElse);
  }
}

// What is blank says nothing, so it breaks no rule

/**
 * Leaves out what is blank, as the reader does, and every key `__proto__`, which is no key of any
 * document. `origin` tells the index that an item of a shortened list had in the input.
 */
function withoutBlanks(
  value: unknown,
  origin: Map<unknown, number[]>,
  refused: Path[],
  path: Path = [],
): unknown {
  // The document ends long before; deeper parts are unknown keys and stay as they are.
  if (path.length > 16 || typeof value !== 'object' || value === null) return value;
  const clean = (key: string | number, part: unknown) => {
    path.push(key);
    const result = withoutBlanks(part, origin, refused, path);
    path.pop();
    return result;
  };
  // Nearly everything is shared with the input: only what holds something blank is copied.
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((index) => !isBlank(value[index]));
    const list = kept.map((index) => clean(index, value[index]));
    if (kept.length < value.length) origin.set(list, kept);
    else if (list.every((item, index) => item === value[index])) return value;
    return list;
  }
  const entries = Object.entries(value);
  const kept: [string, unknown][] = [];
  let same = true;
  for (const [key, part] of entries)
    if (isBlank(part)) same = false;
    else if (key === '__proto__') {
      refused.push([...path, key]);
      same = false;
    } else {
      const left = clean(key, part);
      same &&= left === part;
      kept.push([key, left]);
    }
  return same ? value : Object.fromEntries(kept);
}

const wordsIn: Readonly<Record<IssueLanguage, IssueWords>> = { fi, sv, en };

/**
 * Checks a document or a slice of one strictly and explains what to correct, in plain words. Blank values
 * (`null`, `""`, `[]`, `{}`) say "unknown" and are no errors. A slice is checked against the lists that it
 * has.
 *
 * @param input The parsed JSON, whatever it is.
 * @param options `lang`: the language of messages and remedies, English by default.
 * @returns Nothing to correct: an empty list.
 */
export function validateDocument(
  input: unknown,
  { lang = 'en' }: { lang?: IssueLanguage } = {},
): Issue[] {
  const words = wordsIn[lang];
  const origin = new Map<unknown, number[]>();
  const refused: Path[] = [];
  const value = withoutBlanks(input, origin, refused);

  /** JSON Pointer into the input, from a path in what is left of it. */
  const toInput = (path: Path): string => {
    let at = value;
    return pointer(
      path.map((step) => {
        const list = at;
        at = valueAt(at, [step]);
        return typeof step === 'number' ? (origin.get(list)?.[step] ?? step) : step;
      }),
    );
  };

  const issues: Issue[] = refused.map((path) => ({
    severity: 'error',
    code: 'unknown',
    path: pointer(path),
    ...tell(path, words.prototype, words),
  }));
  for (const issue of documentSchema.safeParse(value).error?.issues ?? [])
    for (const { path, ...rest } of explain(issue, value, documentSchema, words))
      issues.push({ ...rest, path: toInput(path) });
  for (const { path, said } of questionsAbout(value, words))
    issues.push({
      severity: 'question',
      code: 'question',
      path: toInput(path),
      ...tell(path, said, words),
    });
  return issues;
}

/**
 * Checks a join request strictly and explains what to correct, in plain English. Unlike in a
 * document, nothing is left out: the receiver stores what it was sent.
 */
export function validateJoinRequest(input: unknown): Issue[] {
  const issues: Issue[] = [];
  for (const issue of joinRequestSchema.safeParse(input).error?.issues ?? [])
    for (const { path, ...rest } of explain(issue, input, joinRequestSchema, en))
      issues.push({ ...rest, path: pointer(path) });
  return issues;
}

/**
 * Checks a join request like {@link validateJoinRequest}, and answers in the form of the `errors` of a
 * receiver: finer codes, so that a form can say them in the language of its reader.
 *
 * @returns Nothing to correct: an empty list.
 */
export function joinProblems(input: unknown): JoinProblem[] {
  const problems: JoinProblem[] = [];
  for (const issue of joinRequestSchema.safeParse(input).error?.issues ?? [])
    for (const { path, message, remedy } of explain(issue, input, joinRequestSchema, en))
      problems.push({
        pointer: pointer(path),
        code: joinCode(issue, valueAt(input, path)),
        detail: `${message}. ${remedy}`,
      });
  return problems;
}

function joinCode(issue: ZodIssue, value: unknown): JoinProblemCode {
  const { code } = issue;
  if (code === 'custom' && issue.params?.joinCode) return issue.params.joinCode as JoinProblemCode;
  if (code === 'unrecognized_keys') return 'unknown-field';
  // A name of spaces says as little as none.
  if (value === undefined || (typeof value === 'string' && !/\S/.test(value))) return 'missing';
  if (code === 'too_big' && typeof value === 'string') return 'too-long';
  return code === 'invalid_value' && typeof value === 'string' ? 'unknown-word' : 'not-valid';
}
