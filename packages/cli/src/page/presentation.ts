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
  const looked = [
    ...new Set([...inBadge, ...pieces.flatMap(({ element, parts }) => [element, ...parts])]),
  ];
  const shown = looked.flatMap(symbolsOf);
  const symbols = new Set(shown.flatMap((one) => one.symbols));
  const signals = new Set([...inBadge.flatMap(marksOf), ...shown.map(({ signal }) => signal)]);
  const { specificationVisible, hidden } = specificationOf(pieces, text, signals);
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
  text: string,
  signals: Set<string>,
): Specification {
  if (hasFigure(text)) return {};
  const last = pieces.at(-1)!.badge ?? pieces.at(-1)!.element;
  const own = pieces.flatMap(({ element, parts, badge }) => [
    element,
    ...parts,
    ...(badge ? [badge, ...descendants(badge)] : []),
  ]);

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
    return { specificationVisible: false, hidden: squeeze(textOf(fold)) };
  }
  const link = [...own, ...lonelyLink(nextOf(last))].find(
    (element) => ['a', 'button'].includes(element.tagName) && isReadMore(squeeze(textOf(element))),
  );
  if (link) {
    signals.add(`<${link.tagName}>${squeeze(textOf(link))}`);
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

/** Children of a parent with their places, found once: pages stay linear. */
const orders = new WeakMap<object, { siblings: Element[]; order: Map<Element, number> }>();

function placeOf(element: Element): { siblings: readonly Element[]; at: number } {
  const parent = element.parentNode!;
  let known = orders.get(parent);
  if (!known) {
    const siblings = parent.childNodes.filter(isElement);
    known = { siblings, order: new Map(siblings.map((sibling, index) => [sibling, index])) };
    orders.set(parent, known);
  }
  return { siblings: known.siblings, at: known.order.get(element)! };
}

function nextOf(element: Element): Element | undefined {
  const { siblings, at } = placeOf(element);
  return siblings[at + 1];
}

function innerOf(element: Element): Element[] {
  const inner = element.childNodes.filter(isElement);
  return inner.length <= FEW ? inner : [];
}

/** Parts of a page that speak for themselves; what is in them is not beside. */
const APART = new Set(['section', 'article', 'aside', 'main', 'li']);

/** An element with its children, which is as far as one looks. */
const withInner = (element: Element): Element[] =>
  APART.has(element.tagName) ? [element] : [element, ...innerOf(element)];

/** A link that follows a text, alone in its paragraph. */
const lonelyLink = (next: Element | undefined): Element[] =>
  next && isReadMore(squeeze(textOf(next))) ? withInner(next) : [];

/** A closed fold with a figure: the one whose summary this is, or the next element. */
function foldOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  const fold = element.tagName === 'summary' ? parent : nextOf(element);
  return fold?.tagName === 'details' &&
    attribute(fold, 'open') === undefined &&
    hasFigure(squeeze(textOf(fold)))
    ? fold
    : undefined;
}

/** Its fallback, or its attributes, have figures. */
const hasFigures = (element: Element): boolean =>
  hasFigure(squeeze(textOf(element))) ||
  ['target-value', 'target-change', 'latest-value'].some(
    (name) => attribute(element, name) !== undefined,
  );
