import type { Presentation } from '@ilmi/core/claims';
import type { Piece } from './page.js';
import { marksOf, symbolsOf } from './looks.js';
import { hasFigure, isReadMore } from './signals.js';
import {
  attribute,
  descendants,
  type Element,
  HEADINGS,
  isElement,
  isIlmi,
  parentOf,
  squeeze,
  textOf,
} from './tree.js';

/** Parts of a page that a visitor sees in one view, if there is little in them. */
const VIEWS = new Set(['section', 'article', 'figure', 'li', 'aside', 'td', 'div', 'blockquote']);
/** More elements than this are no card, no list item and no section that one sees at once. */
const FEW = 6;

/** How a text is presented, as far as signals tell. */
export function presentationOf(pieces: readonly Piece[], text: string): Presentation {
  const badge = pieces[0]!.badge;
  const inBadge = badge ? [badge, ...descendants(badge)] : [];
  const own = [
    ...new Set([...inBadge, ...pieces.flatMap(({ element, parts }) => [element, ...parts])]),
  ];
  const shown = own.flatMap(symbolsOf);
  const symbols = new Set(shown.flatMap((one) => one.symbols));
  const signals = new Set([...inBadge.flatMap(marksOf), ...shown.map(({ signal }) => signal)]);
  const { specificationVisible, hidden } = specificationOf(pieces, own, text, signals);
  return {
    ...(badge && { seal: true }),
    ...(symbols.size > 0 && { symbols: [...symbols] }),
    ...(specificationVisible !== undefined && { specificationVisible }),
    ...(hidden && { hidden }),
    ...(signals.size > 0 && { signals: [...signals] }),
  };
}

type Specification = Pick<Presentation, 'specificationVisible' | 'hidden'>;

/**
 * Whether what specifies a text is beside it, or only behind a tooltip, a fold or a link. A text with
 * a figure of its own is left for the rules to judge.
 */
function specificationOf(
  pieces: readonly Piece[],
  own: readonly Element[],
  text: string,
  signals: Set<string>,
): Specification {
  if (hasFigure(text)) return {};
  const last = pieces.at(-1)!.badge ?? pieces.at(-1)!.element;
  const evidence = beside(last).find((element) => isIlmi(element) && hasFigures(element));
  if (evidence) {
    signals.add(`<${evidence.tagName}>`);
    return { specificationVisible: true };
  }
  const tooltip = own
    .map((element) => squeeze(attribute(element, 'title') ?? ''))
    .find((title) => hasFigure(title) && title !== text);
  if (tooltip) {
    signals.add(`title="${tooltip}"`);
    return { specificationVisible: false, hidden: tooltip };
  }
  const fold = foldOf(last);
  if (fold) {
    signals.add('<details>');
    return { specificationVisible: false, hidden: saidIn(fold) };
  }
  const link = [...own, ...lonelyLink(nextOf(last))].find(
    (element) => ['a', 'button'].includes(element.tagName) && isReadMore(saidIn(element)),
  );
  if (link) {
    signals.add(`<${link.tagName}>${saidIn(link)}`);
    return { specificationVisible: false };
  }
  return {};
}

/** What stands in or next to an element, where both are in one small part of the page. */
function beside(element: Element): Element[] {
  const parent = parentOf(element);
  const { siblings, at } = placeOf(element);
  const view = viewAround(siblings, at);
  // A whole page is no view, however little is in it.
  const near =
    parent && VIEWS.has(parent.tagName)
      ? view
      : view.filter((one) => [siblings[at - 1], siblings[at + 1]].includes(one));
  return [...innerOf(element), ...near.flatMap(withInner)];
}

/** All siblings when they are few; else those from one headline to the next. */
function viewAround(siblings: readonly Element[], at: number): readonly Element[] {
  if (siblings.length <= FEW) return siblings;
  const isHeading = (index: number) => HEADINGS.has(siblings[index]!.tagName);
  let from = at;
  while (from > 0 && at - from < FEW && !isHeading(from)) from--;
  let to = at + 1;
  while (to < siblings.length && to - from <= FEW && !isHeading(to)) to++;
  return to - from <= FEW ? siblings.slice(from, to) : [];
}

function nextOf(element: Element): Element | undefined {
  const { siblings, at } = placeOf(element);
  return siblings[at + 1];
}

function placeOf(element: Element): { siblings: readonly Element[]; at: number } {
  const { elements, places } = childrenOf(element.parentNode!);
  return { siblings: elements, at: places.get(element)! };
}

const innerOf = (element: Element): readonly Element[] => {
  const { elements } = childrenOf(element);
  return elements.length <= FEW ? elements : [];
};

/** What is looked up of one element for many texts is found once: long pages are read in one go. */
function once<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

const childrenOf = once(({ childNodes }: NonNullable<Element['parentNode']>) => {
  const elements = childNodes.filter(isElement);
  return { elements, places: new Map(elements.map((element, index) => [element, index])) };
});

const saidIn = once((element: Element) => squeeze(textOf(element)));

/** Parts of a page that speak for themselves; what is in them is not beside. */
const APART = new Set(['section', 'article', 'aside', 'main', 'li']);

/** An element with its children, which is as far as one looks. */
const withInner = (element: Element): readonly Element[] =>
  APART.has(element.tagName) ? [element] : [element, ...innerOf(element)];

/** A link that follows a text, alone in its paragraph. */
const lonelyLink = (next: Element | undefined): readonly Element[] =>
  next && isReadMore(saidIn(next)) ? withInner(next) : [];

/** A closed fold with a figure: the one whose summary this is, or the next element. */
function foldOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  const fold = element.tagName === 'summary' ? parent : nextOf(element);
  return fold?.tagName === 'details' &&
    attribute(fold, 'open') === undefined &&
    hasFigure(saidIn(fold))
    ? fold
    : undefined;
}

/** Its fallback, or its attributes, have figures. */
const hasFigures = (element: Element): boolean =>
  hasFigure(saidIn(element)) ||
  ['target-value', 'target-change', 'latest-value'].some(
    (name) => attribute(element, name) !== undefined,
  );
