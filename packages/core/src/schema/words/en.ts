import type { IssueWords } from './words.js';

/** English: what the strict check says. */
export const en: IssueWords = {
  number: (value) => String(value).replace('-', '−'),

  document: 'The document',
  item: (n, list) => `Item ${n}` + (list === undefined ? '' : ` of "${list}"`),

  list: 'a list',
  object: 'an object',

  missing: (expected) => `is missing; expected ${expected}`,
  other: (value, expected) => `is ${value}; expected ${expected}`,
  tooLong: (most) => [`is longer than ${most} characters`, 'Shorten it.'],
  unknownField: (expected) => `is no field here; expected ${expected}`,
  prototype: ['is not a field; it would change the object it is copied into', 'Remove it.'],

  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  patterns: {
    word: 'a word or more',
    id: 'an id of 1–64 small letters, digits and hyphens, not index, con, aux or nul',
    day: 'a day that exists, such as 2027-05-31',
    moment: 'a moment such as 2026-11-24T10:00:00Z',
    dayOrMoment: 'a day or a moment with its time zone',
    dayOrLocalTime: 'a day, or a local time without zone such as 2026-12-01T09:00',
    address: 'an address',
    email: 'an email address',
    businessId: 'seven digits, a hyphen and a check digit',
    version: 'the version "1.0"',
  },
  text: 'a text, or a text per language',
  least: (number) => `${number} or more`,
  most: (number) => `${number} or less`,
  oneOf: (words) => `one of: ${words}`,
  anyWord: 'one of the words of version 1',
  anyField: 'one of the fields of version 1',
  somethingElse: 'something else',

  correctIt: 'Correct it.',
  correctOrLeaveOut: 'Correct it, or leave it out while it is unknown.',
  add: (name) => `Add ${name}.`,
  didYouMean: (word) => `Did you mean "${word}"?`,
  writeText: 'Write "…" or {"fi": "…", "en": "…"}.',
  chooseWord: 'Choose one of the known words.',
  correctName: 'Correct the name, or remove the field.',

  rules: {
    noText: ['holds no text'],
    noLanguageKey: ['is not a language tag', 'Use a tag such as "fi", "sv" or "en".'],
    noLanguage: ['is not a language tag'],
    noAddress: [
      'is not an address that can be shown',
      'Use an https address without user name and password.',
    ],
    noContactAddress: [
      'is not an address that can be shown',
      'Use an https, mailto or tel address.',
    ],
    noEmail: ['is not an email address'],
    noBusinessId: [
      'is not a Finnish business id: seven digits, a hyphen and the right check digit',
      'Copy the id from the register (ytj.fi).',
    ],
    altMissing: [
      'is missing; people who cannot see the picture need it',
      'Describe the picture in "alt", or say "decorative": true when the text says it all.',
    ],
    endBeforeStart: ['is before "start"', 'Swap the two days, or correct them.'],

    momentMissing: ['is missing', 'Say "year" or "date".'],
    momentOfFigureMissing: ['is missing', 'Say "year", "period" or "date".'],
    beside: (other) => [`stands beside "${other}"`, 'Keep one of the two.'],

    levelNeeds: (field) => [
      'is missing; a level to reach needs it',
      `Add "${field}", or use the kind "directional", "milestone" or "monitoring".`,
    ],
    levelNeedsNumber: [
      'is missing; a level to reach is a number',
      'Say "value" in the unit, "change" in percent of the baseline or "points".',
    ],
    endStateNeedsYear: [
      'is missing; an end state needs it',
      'Say by which year: "target": {"year": 2035}.',
    ],
    endStateNeedsDefinition: [
      'is missing; an end state needs it',
      'Say what neutral means here: "neutrality": {"definition": …}.',
    ],
    directionMissing: [
      'is missing; without a number nothing else tells which way is meant',
      'Say "direction": "decrease", "increase" or "hold".',
    ],
    stepsMissing: ['is missing; a goal in steps needs them', 'Add at least one step.'],
    unitLabelMissing: ['is missing; the unit "other" has no name', 'Name the unit.'],
    changeOfPercent: [
      'is a percentage of a percentage',
      'Say "points" (percentage points) or "value" with the unit %.',
    ],
    changeOfUnknown: [
      'is a percentage of an unknown baseline',
      'Say "baseline": {"year": …}; its value may stay unknown.',
    ],
    changeOfNothing: [
      'is a percentage of a baseline that is not above zero',
      'Say "value" instead.',
    ],
    pointsNeedPercent: ['are percentage points, which need the unit %', 'Say "value" or "change".'],
    notAfterBaseline: ['is not after the baseline', 'Correct one of the two.'],
    sameAsBaseline: [
      'is missing; the target equals the baseline',
      'Say "direction": "hold", "decrease" or "increase".',
    ],

    usedTwice: (id) => [`"${id}" is used twice`, 'Give each item of the list its own.'],
    notInList: (id, list) => [
      `"${id}" is not in "${list}"`,
      `Correct the id, or add the item to "${list}".`,
    ],

    wrongCheckDigit: ['has a wrong check digit'],
    noWebAddress: ['is not a web address', 'Write the whole address, https://www.example.org/.'],
    notAfterBaseYear: (year, baseYear) => [
      `is ${year}; expected a year after the base year ${baseYear}`,
      'Correct one of the two.',
    ],
    purposeNeeds: (purpose, field) => [
      `is missing; the purpose "${purpose}" needs it`,
      `Add "${field}".`,
    ],
  },

  questions: {
    rise: (change, quantity) => [
      `is ${change}, a rise of ${quantity} by ${change} percent`,
      `Did you mean −${change}? If the rise is meant, say "direction": "increase".`,
    ],
    moreThanAll: (change) => [
      `is ${change}, a fall by more than all there was`,
      'A fall by ten percent is -10, and -100 leaves nothing. Correct it if it is a slip.',
    ],
    lessThanOnePercent: (change, meant) => [
      `is ${change}, which is less than one percent`,
      `Did you mean ${meant}? It is in percent.`,
    ],
    figureBefore: (when) => [
      `is ${when}, of which there is a figure before this one; pages show that one, and not this one`,
      'Remove one of the two, or correct the time. What tells two figures apart is "quality" or "accounting".',
    ],
    fileBeside: (address) => [
      `is "${address}", a file beside the document, since it does not start with https://`,
      `Did you mean https://${address}?`,
    ],
  },
};
