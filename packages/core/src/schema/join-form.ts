import { numberFrom, webAddressFrom } from '../join-values.js';
import type { JoinProblem } from '../types.js';
import { dateTime } from './document.js';
import { joinProblems, pointer } from './issues.js';

type Kind = 'text' | 'number' | 'url' | 'flag';

/** The fields of the form as a page names them; texts unless said otherwise. */
const KINDS: Record<string, Kind> = {
  purpose: 'text',
  'organization[id]': 'text',
  'organization[name]': 'text',
  'organization[kind]': 'text',
  'organization[businessId]': 'text',
  'organization[municipality]': 'text',
  'organization[url]': 'url',
  'organization[industry]': 'text',
  'organization[size]': 'text',
  'goal[id]': 'text',
  'goal[template]': 'text',
  'goal[theme]': 'text',
  'goal[title]': 'text',
  'goal[kind]': 'text',
  'goal[unit]': 'text',
  'goal[baselineYear]': 'number',
  'goal[baselineValue]': 'number',
  'goal[targetYear]': 'number',
  'goal[targetChange]': 'number',
  'goal[targetValue]': 'number',
  'goal[note]': 'text',
  'result[goal]': 'text',
  'result[year]': 'number',
  'result[value]': 'number',
  'result[note]': 'text',
  'contact[name]': 'text',
  'contact[email]': 'text',
  'contact[phone]': 'text',
  message: 'text',
  newsletter: 'flag',
  language: 'text',
  sentAt: 'text',
};

/** Names of the form's fields, in the order of the request. */
export const joinFormFields: readonly string[] = Object.keys(KINDS);

/** Nobody fills in a form faster. */
const LEAST_MS = 3000;

/** What a form holds. */
export interface JoinForm {
  /** The join request; not valid as long as there are problems. */
  request: unknown;
  /**
   * Whether a program filled it in: the field that nobody sees has a value, or it was sent within three
   * seconds. Store nothing, and give it back as it is: a program does not send it again, a person can.
   */
  trapped: boolean;
  /** What to correct, in the form and in the request. Empty: the request is valid. */
  problems: JoinProblem[];
}

/**
 * Reads the fields of a join form that was sent without script, and checks the request that they make.
 * What is empty is left out, and so is a group without any field. Texts are trimmed, numbers may have
 * spaces, a decimal comma, a minus sign (U+2212) and a percent sign, a web address may lack `https://`.
 *
 * @param fields Names and values, as `new URLSearchParams(body)` gives them.
 * @param options `now`: the moment at which they came, for a form that does not say when it was sent.
 */
export function joinFromForm(
  fields: Iterable<[name: string, value: string]>,
  { now }: { now: string },
): JoinForm {
  const problems: JoinProblem[] = [];
  const request: Record<string, unknown> = {};
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let trap = false;
  let started = '';

  for (const [name, raw] of fields) {
    const value = raw.trim();
    if (name === '_trap') trap ||= raw !== '';
    else if (name === '_started') started = value;
    else if (!Object.hasOwn(KINDS, name))
      problems.push({
        pointer: pointerOf(name),
        code: 'unknown-field',
        detail: `"${name}" is no field of this form. Correct the name, or remove the field.`,
      });
    else if (seen.has(name)) repeated.add(name);
    else {
      seen.add(name);
      if (value) place(request, name, read(value, KINDS[name]!));
    }
  }
  for (const name of repeated)
    problems.push({
      pointer: pointerOf(name),
      code: 'repeated-field',
      detail: `"${name}" was sent more than once. Send one value.`,
    });

  request.language ??= 'fi';
  request.sentAt ??= now;
  return {
    request,
    trapped: trap || isQuick(started, request.sentAt),
    problems: [...problems, ...joinProblems(request)],
  };
}

const stepsOf = (name: string) => /^([^[\]]+)\[([^[\]]+)\]$/.exec(name)?.slice(1) ?? [name];

const pointerOf = (name: string) => pointer(stepsOf(name));

function place(request: Record<string, unknown>, name: string, value: unknown) {
  const [group = '', key] = stepsOf(name);
  if (key === undefined) request[group] = value;
  else ((request[group] ??= {}) as Record<string, unknown>)[key] = value;
}

/** What can't be read stays a text, and the check says what was expected. */
function read(value: string, kind: Kind): unknown {
  switch (kind) {
    case 'text':
      return value;
    case 'number': {
      const number = numberFrom(value);
      return isNaN(number) ? value : number;
    }
    case 'url':
      return webAddressFrom(value);
    case 'flag':
      return ['on', 'true', '1'].includes(value) ? true : value;
  }
}

const isMoment = (value: unknown): value is string => dateTime.safeParse(value).success;

const isQuick = (start: unknown, end: unknown) =>
  isMoment(start) && isMoment(end) && Date.parse(end) - Date.parse(start) < LEAST_MS;
