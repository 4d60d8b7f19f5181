/** Controls and reference of an element, from the custom-elements manifest. */
import manifest from '@ilmi/elements/custom-elements.json';
import { goalBadgeVariants, progressTrackerViews } from '@ilmi/elements';
import * as vocabulary from '@ilmi/core/vocabulary';
import type { ArgTypes } from '@storybook/web-components-vite';
import { goalIds, organizationIds } from './document.js';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Item {
  kind: string;
  attribute?: string;
  privacy?: string;
  readonly?: boolean;
}

interface Element {
  tagName?: string;
  description?: string;
  attributes?: Item[];
  members?: Member[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}

/** Attributes that take a word of a list; all others take text or a number. */
const lists: Record<string, readonly string[]> = {
  variant: goalBadgeVariants,
  view: progressTrackerViews,
  goal: goalIds,
  organization: organizationIds,
  kind: vocabulary.goalKinds,
  quantity: vocabulary.quantities,
  basis: vocabulary.bases,
  direction: vocabulary.directions,
  boundary: vocabulary.boundaryKinds,
  accounting: vocabulary.accountings,
  'latest-quality': vocabulary.observationQualities,
  status: vocabulary.goalStatuses,
};

const declarations = manifest.modules.flatMap(({ declarations }) => declarations as Element[]);

export function elementOf(tag: string): Element {
  const element = declarations.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`${tag} is not in custom-elements.json: run npm run build`);
  return element;
}

/** What a story file says of its element: description, controls, and the events to list. */
export function reference(tag: string) {
  const element = elementOf(tag);
  const handles = (element.events ?? []).map(({ name }) => name);
  return {
    component: tag,
    argTypes: argTypesOf(element),
    parameters: {
      docs: { description: { component: element.description } },
      actions: { handles },
    },
  };
}

function argTypesOf(element: Element): ArgTypes {
  const { attributes = [], members = [] } = element;
  const properties = members.filter(
    ({ kind, attribute, privacy, readonly }) =>
      kind === 'field' && !attribute && !privacy && !readonly,
  );
  const rows: [category: string, items: Item[] | undefined][] = [
    ['properties', properties],
    ['slots', element.slots],
    ['events', element.events],
    ['parts', element.cssParts],
    ['custom properties', element.cssProperties],
    ['states', element.cssStates],
  ];
  const argTypes: ArgTypes = {};
  for (const one of attributes) argTypes[one.name] = attributeRow(one);
  for (const [category, items = []] of rows) {
    for (const one of items) argTypes[`${category}: ${one.name}`] = row(one, category);
  }
  return argTypes;
}

function row({ name, description, type, default: value }: Item, category: string) {
  return {
    name,
    description,
    control: false as const,
    table: {
      category,
      type: { summary: type?.text.replaceAll(/ \| (?:null|undefined)/g, '') },
      defaultValue: value ? { summary: value } : undefined,
    },
  };
}

function attributeRow(item: Item): ArgTypes[string] {
  const options = lists[item.name];
  const isNumber = item.type?.text.includes('number');
  const control = options ? 'select' : isNumber ? 'number' : 'text';
  return { ...row(item, 'attributes'), control, options };
}
