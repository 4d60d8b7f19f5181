import { fileNameOf, namingMark, symbolsIn, wordsOfName } from './signals.js';
import {
  attribute,
  descendants,
  type Element,
  hasText,
  isPicture,
  NO_BOX,
  squeeze,
  textOf,
} from './tree.js';

/** What an element, its file or its alternative text is called. */
interface Name {
  /** As a report writes it: `class="eco-seal"`. */
  signal: string;
  /** In small letters; commas part the classes. */
  words: string;
  isClass: boolean;
}

const BACKGROUND = /url\(\s*["']?([^"')]+)/giu;

function namesOf(element: Element): Name[] {
  const names: Name[] = [];
  const add = (signal: string, parts: readonly string[], isClass = false) =>
    names.push({ signal, words: parts.map(wordsOfName).join(', '), isClass });
  const look = (one: Element, key: string, read: (value: string) => readonly string[]) => {
    const value = attribute(one, key);
    if (value) add(`${key}="${value}"`, read(value), key === 'class' || key === 'id');
  };
  if (!NO_BOX.has(element.tagName))
    for (const key of ['class', 'id']) look(element, key, (value) => value.split(/\s+/));
  for (const [, address = ''] of attribute(element, 'style')?.matchAll(BACKGROUND) ?? [])
    add(`url(${address})`, [fileNameOf(address)]);
  if (!isPicture(element)) return names;
  look(element, 'src', (value) => [fileNameOf(value)]);
  for (const key of ['alt', 'aria-label']) look(element, key, (value) => [value]);
  if (element.tagName === 'svg')
    for (const part of descendants(element)) {
      // A drawing in the page itself is named by its id: #leaf.
      if (part.tagName === 'use')
        look(part, 'href', (value) => [fileNameOf(value), value.split('#')[1] ?? '']);
      if (part.tagName === 'title' && part.parentNode === element)
        add(`<title>${squeeze(textOf(part))}`, [textOf(part)]);
    }
  return names;
}

/** They show something, where others only have a text. */
const IMAGES = new Set(['img', 'svg', 'figure']);

/** The signals by which an element looks like a mark: a seal, a stamp, a medal. */
export const marksOf = (element: Element): string[] =>
  NO_BOX.has(element.tagName)
    ? []
    : namingMark(namesOf(element), IMAGES.has(element.tagName)).map(({ signal }) => signal);

/** The symbols that an element shows, with the signals that tell. */
export function symbolsOf(element: Element): { signal: string; symbols: string[] }[] {
  const isIcon = isPicture(element) || !hasText(element);
  return namesOf(element)
    .filter(({ isClass }) => isIcon || !isClass)
    .map(({ signal, words, isClass }) => ({ signal, symbols: symbolsIn(words, isClass) }))
    .filter(({ symbols }) => symbols.length > 0);
}
