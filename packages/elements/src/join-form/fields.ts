import { emailShape, isBusinessId, numberFrom, resolveUrl, webAddressFrom } from '@ilmi/core';
import type { JoinFormPurpose } from './join-form.types.js';
import type { Problem, Step } from './words.js';

/** Names of the fields, as the receiver of a form gets them. */
export type FieldName =
  | 'organization[id]'
  | 'organization[name]'
  | 'organization[kind]'
  | 'organization[municipality]'
  | 'organization[businessId]'
  | 'organization[industry]'
  | 'organization[url]'
  | 'organization[size]'
  | 'goal[id]'
  | 'goal[theme]'
  | 'goal[template]'
  | 'goal[title]'
  | 'goal[kind]'
  | 'goal[unit]'
  | 'goal[baselineYear]'
  | 'goal[baselineValue]'
  | 'goal[targetYear]'
  | 'goal[targetValue]'
  | 'goal[targetChange]'
  | 'goal[note]'
  | 'result[goal]'
  | 'result[year]'
  | 'result[value]'
  | 'result[note]'
  | 'contact[name]'
  | 'contact[email]'
  | 'contact[phone]'
  | 'message'
  | 'newsletter';

export type Values = Partial<Record<FieldName, string>>;

export interface Field {
  name: FieldName;
  /** How it is asked; a line of text without it. */
  as?: 'area' | 'select' | 'radio' | 'check' | 'number' | 'year' | 'email' | 'tel' | 'url';
  required?: boolean;
  /** Characters at most; 200 without it. */
  max?: number;
  autocomplete?: string;
  /** This or another has to be filled in, which a problem then says. */
  either?: boolean;
  /** Asked only where a goal has numbers. */
  numeric?: boolean;
  /** Asked only where the person opens "more". */
  extra?: boolean;
}

const organization: readonly Field[] = [
  { name: 'organization[name]', required: true, autocomplete: 'organization' },
  { name: 'organization[kind]', as: 'select', required: true },
  { name: 'organization[municipality]', as: 'select' },
  { name: 'organization[businessId]', max: 9 },
  { name: 'organization[industry]', extra: true },
  { name: 'organization[url]', as: 'url', max: 2048, autocomplete: 'url', extra: true },
  { name: 'organization[size]', as: 'select', extra: true },
];

const goal: readonly Field[] = [
  { name: 'goal[title]', required: true },
  { name: 'goal[kind]', as: 'radio', required: true },
  { name: 'goal[unit]', required: true, numeric: true },
  { name: 'goal[baselineYear]', as: 'year', required: true, numeric: true },
  { name: 'goal[baselineValue]', as: 'number', numeric: true },
  { name: 'goal[targetYear]', as: 'year', required: true, numeric: true },
  { name: 'goal[targetChange]', as: 'number', either: true, numeric: true },
  { name: 'goal[targetValue]', as: 'number', either: true, numeric: true },
  { name: 'goal[note]', as: 'area', max: 2000 },
];

const contact: readonly Field[] = [
  { name: 'contact[name]', required: true, autocomplete: 'name' },
  { name: 'contact[email]', as: 'email', required: true, max: 254, autocomplete: 'email' },
  { name: 'contact[phone]', as: 'tel', autocomplete: 'tel' },
  { name: 'message', as: 'area', max: 5000 },
  { name: 'newsletter', as: 'check' },
];

/** Whose goal it is: chosen from the network's members. */
const member = (id: 'goal[id]' | 'result[goal]'): readonly Field[] => [
  { name: 'organization[id]', as: 'select', required: true, max: 64 },
  { name: id, as: 'select', required: true, max: 64 },
];

export type Steps = readonly (readonly [Step, readonly Field[]])[];

const rest: Steps = [
  ['contact', contact],
  ['review', []],
];

/** What each step of a form asks. The last step, the review, asks nothing. */
export const stepsOf: Readonly<Record<JoinFormPurpose, Steps>> = {
  join: [
    ['who', organization],
    [
      'goal',
      [{ name: 'goal[theme]', as: 'select' }, { name: 'goal[template]', as: 'radio' }, ...goal],
    ],
    ...rest,
  ],
  renew: [['goal', [...member('goal[id]'), ...goal]], ...rest],
  result: [
    [
      'goal',
      [
        ...member('result[goal]'),
        { name: 'result[year]', as: 'year', required: true },
        { name: 'result[value]', as: 'number' },
        { name: 'result[note]', as: 'area', max: 2000 },
      ],
    ],
    ...rest,
  ],
};

/** What is wrong with a value, if anything. */
export function problemOf(field: Field, values: Values): Problem | undefined {
  const { name, as, required, max = 200, numeric } = field;
  if (numeric && values['goal[kind]'] !== 'quantitative') return undefined;
  const value = values[name]?.trim() ?? '';
  if (!value) {
    // A goal with numbers says where it goes: a level, or a change.
    const aimless = name === 'goal[targetChange]' && !values['goal[targetValue]']?.trim();
    return required ? 'required' : aimless ? 'target' : undefined;
  }
  // As receivers count: an emoji is one.
  if ([...value].length > max) return 'long';
  if (as === 'email' && !emailShape.test(value)) return 'email';
  if (as === 'url' && !/^https?:\/\/[^/]+\.[^/]/.test(resolveUrl(webAddressFrom(value)) ?? ''))
    return 'url';
  if (name === 'organization[businessId]' && !isBusinessId(value)) return 'businessId';
  const number = numberFrom(value);
  if (as === 'number' && !Number.isFinite(number)) return 'number';
  if (as === 'year' && !(Number.isInteger(number) && number >= 1900 && number <= 2200))
    return 'year';
  if (name === 'goal[targetYear]' && number <= numberFrom(values['goal[baselineYear]'] ?? ''))
    return 'order';
  return undefined;
}
