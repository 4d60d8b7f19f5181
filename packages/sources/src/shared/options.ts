import type { SourceDefinition } from '@ilmi/client';
import * as z from 'zod/mini';

/** Words in a list, or as on a command line: `a,b`. A number is a word, too, since codes look like numbers. */
export type Words = string | number | readonly (string | number)[];

const word = z.union([z.string().check(z.regex(/\S/, 'expected a word')), z.number()]);

export const words = z.union([word, z.readonly(z.array(word))]);

/** The words of a list, without the white space around them. */
export const wordsOf = (list: Words): string[] =>
  (typeof list === 'object' ? list.map(String) : String(list).split(',')).map((one) => one.trim());

/** Addresses may be anything that the context's `fetch` takes, such as `file:` for the command. */
export const address = z.string().check(z.regex(/\S/, 'expected an address'));

/** An id that others are made from, so it leaves them room. */
export const shortId = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      'expected an id of 1–40 small letters, digits and hyphens',
    ),
  );

export const year = z.int().check(z.gte(1900, 'expected a year'), z.lte(2200, 'expected a year'));

type Issue = z.core.$ZodIssue;
interface Sentence {
  path: readonly PropertyKey[];
  message: string;
}

/** What takes options, and says which there are (https://standardschema.dev/json-schema). */
interface ExplainedOptions<T> {
  readonly '~standard': SourceDefinition<string, T>['options']['~standard'] & {
    readonly jsonSchema: Readonly<Record<'input' | 'output', () => Record<string, unknown>>>;
  };
}

/**
 * A schema of options whose refusals are sentences. zod/mini alone says "Invalid input" of everything, and
 * its texts are set for a whole process, host included.
 */
export function explained<T>(
  schema: z.ZodMiniType<T> & { def: { shape?: Record<string, z.core.$ZodType> } },
): ExplainedOptions<T> {
  const fields = Object.entries(schema.def.shape ?? {});
  const known = fields.map(([name]) => name);
  // Names alone, the same in every version of JSON Schema: zod's own would bring 7 kB into a page.
  const jsonSchema = () => ({
    type: 'object',
    properties: Object.fromEntries(known.map((name) => [name, {}])),
    required: fields.filter(([, field]) => !field._zod.optin).map(([name]) => name),
    additionalProperties: false,
  });
  return {
    '~standard': {
      version: 1,
      vendor: 'ilmi',
      jsonSchema: { input: jsonSchema, output: jsonSchema },
      validate(given) {
        const result = z.safeParse(schema, given);
        if (result.success) return { value: result.data };
        return { issues: result.error.issues.flatMap((issue) => sentences(issue, known)) };
      },
    },
  };
}

function sentences(issue: Issue, known: readonly string[]): Sentence[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `is not an option${path.length ? ' here' : `; options are ${known.join(', ')}`}`,
    }));
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) =>
      branch.flatMap((one) => sentences({ ...one, path: [...path, ...one.path] }, known)),
    );
    // The branch that was meant is the one that fits until deep inside.
    const deepest = branches.find((branch) => branch.some((one) => one.path.length > path.length));
    if (deepest) return deepest;
    // A union may have words of its own.
    if (issue.message.startsWith('expected ')) return [{ path, message: issue.message }];
    const parts = branches.flat().map(({ message }) => message.replace(/^expected /, ''));
    return [{ path, message: `expected ${[...new Set(parts)].join(', or ')}` }];
  }
  return [{ path, message: expectation(issue) }];
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}
