import { type JoinRequest, numberFrom, webAddressFrom } from '@ilmi/core';
import { type Field, type FieldName, stepsOf, type Values } from './fields.js';
import type { JoinFormPurpose } from './join-form.types.js';
import type { JoinWords } from './words.js';

const asNumber = new Set(['number', 'year']);

/** Everything that a form of this purpose asks, but for what does not apply to this goal. */
export const askedOf = (purpose: JoinFormPurpose, values: Values): Field[] =>
  stepsOf[purpose]
    .flatMap(([, fields]) => fields)
    .filter(({ numeric }) => !numeric || values['goal[kind]'] === 'quantitative');

/** What is sent, as its schema has it. */
export function requestOf(
  purpose: JoinFormPurpose,
  values: Values,
  { lang, sentAt }: { lang: string; sentAt: string },
): JoinRequest {
  const request: Record<string, Record<string, unknown>> = {};
  const other: Record<string, unknown> = { purpose, language: lang, sentAt };
  const name: Field = { name: 'organization[name]' };
  const fields = askedOf(purpose, values);
  for (const field of purpose === 'join' ? fields : [...fields, name]) {
    // Half an emoji and NUL are no text: some receivers could not store a request with them.
    const text = values[field.name]?.replace(/[\p{Cs}\0]/gu, '').trim();
    if (!text) continue;
    const value =
      field.as === 'check'
        ? true
        : field.as === 'url'
          ? webAddressFrom(text)
          : asNumber.has(field.as ?? '')
            ? numberFrom(text)
            : text;
    const [, group, key] = /^(\w+)\[(\w+)\]$/.exec(field.name) ?? [];
    if (group) (request[group] ??= {})[key!] = value;
    else other[field.name] = value;
  }
  return { ...request, ...other } as unknown as JoinRequest;
}

/** A value as it is read back to the person. */
export type Shown = (name: FieldName) => string;

/** The request for reading: in a mail, in a file. */
export const textOfRequest = (
  purpose: JoinFormPurpose,
  values: Values,
  own: JoinWords,
  shown: Shown,
): string =>
  [
    own.title[purpose],
    '',
    ...askedOf(purpose, values)
      .filter(({ name }) => values[name]?.trim())
      // Lines of a text are indented, so that none can pass for a field.
      .map(
        ({ name }) =>
          `${own.fields[name].replace('?', '')}: ${shown(name).replace(/\r?\n/g, '\n    ')}`,
      ),
  ].join('\n');
