/**
 * What makeDocument writes, as valibot checks it: every field with its type, range, pattern or words, and no unknown
 * key. Like the structure in `@ilmi/core/schema`, but without that one's rules between fields, its questions and its
 * sentences, so it has less to do.
 */
import * as v from 'valibot';

const word = v.pipe(v.string(), v.regex(/\S/));
const text = v.union([word, v.record(v.string(), word)]);
const id = v.pipe(v.string(), v.regex(/^(?!(?:index|con|aux|nul)$)[a-z0-9][a-z0-9-]{0,63}$/));
const date = v.pipe(v.string(), v.isoDate());
const url = v.pipe(v.string(), v.url());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const target = v.strictObject({ year, change: v.number() });

const organization = v.strictObject({
  id,
  kind: word,
  name: text,
  url,
  size: word,
  membership: v.strictObject({ since: date, recordedBy: text }),
});

const goal = v.strictObject({
  id,
  organization: id,
  title: text,
  statement: v.optional(text),
  kind: v.picklist(['quantitative', 'endState', 'milestone', 'directional', 'monitoring']),
  theme: v.optional(word),
  boundary: v.optional(v.strictObject({ kind: word, coverage: v.optional(percent) })),
  measure: v.optional(v.strictObject({ quantity: word, unit: word, basis: word })),
  baseline: v.optional(v.strictObject({ year, value: v.optional(v.number()), source: id })),
  target: v.optional(target),
  observations: v.optional(
    v.array(
      v.strictObject({
        year,
        value: v.number(),
        quality: v.picklist(['measured', 'estimated', 'preliminary']),
        source: id,
      }),
    ),
  ),
  interim: v.optional(v.array(target)),
  status: v.optional(word),
  decision: v.optional(v.strictObject({ date, body: text, url })),
  plan: v.optional(v.strictObject({ url, updated: date })),
  verification: v.optional(
    v.strictObject({
      verifier: text,
      independent: v.boolean(),
      scope: v.array(word),
      date,
      reportUrl: url,
    }),
  ),
  validFrom: v.optional(date),
  validUntil: v.optional(date),
});

const schema = v.strictObject({
  ilmi: v.pipe(v.string(), v.regex(/^1\.\d+$/)),
  updated: v.pipe(v.string(), v.isoTimestamp()),
  languages: v.array(word),
  licence: word,
  network: v.strictObject({
    id,
    name: text,
    renewal: v.strictObject({ months: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  }),
  organizations: v.array(organization),
  goals: v.array(goal),
  sources: v.array(v.strictObject({ id, name: text, url, retrieved: date })),
});

/** @param {unknown} input */
export const validateWithValibot = (input) => v.safeParse(schema, input).success;
