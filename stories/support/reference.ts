/** Controls and reference of an element, from the custom-elements manifest. */
import manifest from '@ilmi/elements/custom-elements.json';
import * as words from '@ilmi/elements';
import * as vocabulary from '@ilmi/core/vocabulary';
import type { ArgTypes } from '@storybook/web-components-vite';
import {
  elementsIn,
  elementWords,
  ownWords,
  propertiesOf,
  sharedWords,
} from '../../packages/tools/build/elements.mjs';
import { goalIds, organizationIds } from './document.js';

type Element = ReturnType<typeof elementsIn>[number];
type Item = NonNullable<Element['attributes']>[number];

/** Attributes that take a word of a list; all others take text or a number. */
const listsOf = (element: Element): Record<string, readonly string[]> => ({
  goal: goalIds,
  organization: organizationIds,
  ...sharedWords(vocabulary),
  ...elementWords(element, vocabulary),
  ...ownWords(element.tagName, words),
});

export function elementOf(tag: string): Element {
  const element = elementsIn(manifest).find(({ tagName }) => tagName === tag);
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
  const lists = listsOf(element);
  const rows: [category: string, items: Item[] | undefined][] = [
    ['properties', propertiesOf(element)],
    ['slots', element.slots],
    ['events', element.events],
    ['parts', element.cssParts],
    ['custom properties', element.cssProperties],
    ['states', element.cssStates],
  ];
  const argTypes: ArgTypes = {};
  for (const one of element.attributes ?? []) {
    argTypes[one.name] = attributeRow(one, lists[one.name]);
  }
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

function attributeRow(item: Item, options?: readonly string[]): ArgTypes[string] {
  const isNumber = item.type?.text.includes('number');
  const control = options ? 'select' : isNumber ? 'number' : 'text';
  return { ...row(item, 'attributes'), control, options };
}
