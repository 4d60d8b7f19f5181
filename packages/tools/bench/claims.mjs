/** The claim rules, in Node: ten times the goals are to cost ten times as much. */
import { readDocument } from '@ilmi/core';
import { checkDocument, checkText, loadClaims } from '@ilmi/core/claims';
import { makeDocument } from './documents.mjs';
import { cpu, inTurns, row } from './measure.mjs';

const GOALS = 10_000;
const BASE = 'https://verkosto.example.org/ilmi.json';
const SENTENCE = 'Our eco-friendly soap is made in Turku, and the parcel travels by train. ';

/** @returns {Promise<import('./measure.mjs').Row[]>} */
export async function claims() {
  const options = { now: '2026-11-24', languages: await loadClaims() };
  const few = readDocument(makeDocument(GOALS / 10), { base: BASE }).document;
  const many = readDocument(makeDocument(GOALS), { base: BASE }).document;
  const text = (/** @type {number} */ sentences) => ({
    lang: 'en',
    text: SENTENCE.repeat(sentences),
  });
  const tenTimes = (/** @type {() => unknown} */ run) => () =>
    cpu(() => {
      for (let time = 0; time < 10; time++) run();
    });
  const times = await inTurns({
    many: () => cpu(() => checkDocument(many, options)),
    few: tenTimes(() => checkDocument(few, options)),
    long: () => cpu(() => checkText(text(1000), options)),
    short: tenTimes(() => checkText(text(100), options)),
  });
  return [
    row('claim rules, 10,000 goals', times('many', 'few'), 'ten times 1,000 goals', { goal: 1.25 }),
    row('claim rules, 1,000 sentences', times('long', 'short'), 'ten times 100 sentences', {
      goal: 1.25,
    }),
  ];
}
