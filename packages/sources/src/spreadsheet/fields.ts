import { documentJsonSchema, type JsonSchema } from '@ilmi/core/schema';

/*
 * What may stand in which column. Everything here is made of the published JSON Schema, so that a field
 * that the document gets is a column without further ado.
 */

/** What a value of the document may be. */
export type Field =
  | TextField
  | ScalarField
  | { kind: 'list'; item: Field }
  | { kind: 'object'; fields: ReadonlyMap<string, Field>; required: readonly string[] };

/** A text, or a text per language. */
export interface TextField {
  kind: 'text';
}

export type ScalarField =
  | { kind: 'string'; is?: 'id' | 'url'; pattern: RegExp }
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'number'; isWhole: boolean; min: number; max: number; only?: readonly number[] }
  | { kind: 'boolean' }
  /** A day, a local time or a moment with its zone: whichever are true. */
  | { kind: 'moment'; day: boolean; local: boolean; zoned: boolean; pattern: RegExp };

export type ObjectField = Extract<Field, { kind: 'object' }>;

/** Keys and numbers from 0 that lead to a value: `['identifiers', 0, 'scheme']`. */
export type Path = readonly (string | number)[];

export const sheetNames = [
  'info',
  'organizations',
  'goals',
  'observations',
  'interim',
  'milestones',
  'measures',
  'actions',
  'stories',
  'events',
  'offers',
  'sources',
] as const;
export type SheetName = (typeof sheetNames)[number];

/** Lists of a goal that have a sheet of their own, with a column `goal`. */
export const partsOfGoals = {
  observations: ['observations'],
  interim: ['interim'],
  milestones: ['milestones'],
  measures: ['plan', 'measures'],
} as const;
export type PartName = keyof typeof partsOfGoals;

export const isPart = (name: SheetName): name is PartName => Object.hasOwn(partsOfGoals, name);

/** Lists that are sheets, as they stand in the document. */
export const listNames = sheetNames.filter(
  (name): name is Exclude<SheetName, PartName | 'info'> => name !== 'info' && !isPart(name),
);

/** The list in which the id stands that a field of this name holds. */
export const references: ReadonlyMap<string, ListWithIds> = new Map([
  ['organization', 'organizations'],
  ['goal', 'goals'],
  ['goals', 'goals'],
  ['renews', 'goals'],
  ['partOf', 'goals'],
  ['source', 'sources'],
  ['municipality', 'municipalities'],
] as const);
export type ListWithIds = 'organizations' | 'goals' | 'sources' | 'municipalities';

/** The path as a header: `identifiers.1.scheme`. */
export const headerOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');

export const isLanguage = (tag: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Fields {
  document: ObjectField;
  sheets: ReadonlyMap<SheetName, ObjectField>;
}

let compiled: Fields | undefined;

/** The whole document, and what a row of each sheet may hold. Made on first use. */
export function fields(): Fields {
  return (compiled ??= compile());
}

function compile(): Fields {
  const schema = documentJsonSchema();
  const document = fieldOf(schema, schema.$defs as Record<string, JsonSchema>) as ObjectField;
  const itemOf = (list: Field | undefined) => (list as { item: ObjectField }).item;
  const without = ({ fields, required }: ObjectField, names: readonly string[]): ObjectField => ({
    kind: 'object',
    fields: new Map([...fields].filter(([name]) => !names.includes(name))),
    required,
  });
  const goal = itemOf(document.fields.get('goals'));
  const plan = goal.fields.get('plan') as ObjectField;
  const id = goal.fields.get('id')!;

  const sheets = new Map<SheetName, ObjectField>([['info', without(document, listNames)]]);
  for (const name of listNames) sheets.set(name, itemOf(document.fields.get(name)));
  for (const [name, path] of Object.entries(partsOfGoals) as [PartName, readonly string[]][]) {
    const item = itemOf((path.length > 1 ? plan : goal).fields.get(path.at(-1)!));
    sheets.set(name, {
      kind: 'object',
      fields: new Map([['goal', id], ...item.fields]),
      required: ['goal', ...item.required],
    });
  }
  const ownSheet = without(goal, Object.keys(partsOfGoals));
  sheets.set('goals', {
    ...ownSheet,
    fields: new Map([...ownSheet.fields, ['plan', without(plan, ['measures'])]]),
  });
  // `plan` keeps its place among the columns: setting a key that a map has does not move it.
  return { document, sheets };
}

function fieldOf(schema: JsonSchema, defs: Record<string, JsonSchema>): Field {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice('#/$defs/'.length);
    if (name === 'Text') return { kind: 'text' };
    const field = fieldOf(defs[name]!, defs);
    if (field.kind !== 'string') return field;
    return { ...field, is: name === 'Id' ? 'id' : name === 'Url' ? 'url' : undefined };
  }
  switch (schema.type) {
    case 'object':
      return {
        kind: 'object',
        fields: new Map(
          Object.entries(schema.properties as Record<string, JsonSchema>).map(([key, part]) => [
            key,
            fieldOf(part, defs),
          ]),
        ),
        required: (schema.required as string[] | undefined) ?? [],
      };
    case 'array':
      return { kind: 'list', item: fieldOf(schema.items as JsonSchema, defs) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        isWhole: schema.type === 'integer',
        min: (schema.minimum as number | undefined) ?? -Infinity,
        max: (schema.maximum as number | undefined) ?? Infinity,
        only: schema.enum as number[] | undefined,
      };
  }
  if (Array.isArray(schema.enum)) return { kind: 'word', words: schema.enum as string[] };
  const pattern = new RegExp((schema.pattern as string | undefined) ?? '', 'u');
  const [day, local, zoned] = ['2024-02-29', '2024-02-29T10:00', '2024-02-29T10:00:00Z'].map(
    (text) => pattern.test(text),
  ) as [boolean, boolean, boolean];
  // Ids and words match a day as well, and much else.
  return (day || zoned) && !pattern.test('word')
    ? { kind: 'moment', day, local, zoned, pattern }
    : { kind: 'string', pattern };
}
