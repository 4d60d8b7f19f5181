import type { Presentation } from '@ilmi/core/claims';
import type { Piece } from './page.js';
import {
  fileNameOf,
  hasFigure,
  isReadMore,
  namesSeal,
  symbolsIn,
  symbolsShown,
  symbolsInClass,
} from './signals.js';
import {
  attribute,
  descendants,
  type Element,
  isElement,
  isIlmi,
  isPicture,
  NO_BOX,
  parentOf,
  squeeze,
  textOf,
} from './tree.js';

/** Parts of a page that a visitor sees in one view. */
const VIEWS = new Set(['section', 'article', 'figure', 'li', 'aside', 'td', 'div', 'blockquote']);

/** How a text is presented, as far as signals tell. */
export function presentationOf(pieces: readonly Piece[], text: string): Presentation {
  const symbols = new Set<string>();
  const signals = new Set<string>();
  const badge = pieces[0]!.badge;
  const inBadge = badge ? [badge, ...descendants(badge)] : [];
  const looked = new Set([
    ...inBadge,
    ...pieces.flatMap(({ element, parts }) => [element, ...parts]),
  ]);
  let seal = false;
  for (const element of looked) seal = lookAt(element, symbols, signals) || seal;

  const { specificationVisible, hidden } = specificationOf(pieces, text, signals);
  return {
    ...(badge && seal && { seal }),
    ...(symbols.size > 0 && { symbols: [...symbols] }),
    ...(specificationVisible !== undefined && { specificationVisible }),
    ...(hidden && { hidden }),
    ...(signals.size > 0 && { signals: [...signals] }),
  };
}

/** Collects the signals of one element. @returns whether they are those of a mark */
function lookAt(element: Element, symbols: Set<string>, signals: Set<string>): boolean {
  let isMark = false;
  const note = (signal: string, found: string[], isSeal: boolean) => {
    for (const symbol of found) symbols.add(symbol);
    if (isSeal || found.length > 0) signals.add(signal);
    isMark ||= isSeal;
  };
  for (const key of NO_BOX.has(element.tagName) ? [] : ['class', 'id']) {
    const value = attribute(element, key) ?? '';
    const names = value.split(/\s+/).filter(Boolean);
    note(`${key}="${value}"`, names.flatMap(symbolsInClass), names.some(namesSeal));
  }
  const source =
    attribute(element, 'src') ?? (element.tagName === 'use' ? attribute(element, 'href') : '');
  if (source) {
    // A drawing in the page itself is named by its id: #leaf.
    const file = fileNameOf(source) || (source.split('#')[1] ?? '');
    note(
      `${element.tagName === 'use' ? 'href' : 'src'}="${source}"`,
      symbolsIn(file),
      namesSeal(file),
    );
  }
  if (isPicture(element)) {
    const key = element.tagName === 'svg' ? 'aria-label' : 'alt';
    const words = attribute(element, key) ?? '';
    note(`${key}="${words}"`, symbolsShown(words), false);
  }
  return isMark;
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

/**
 * The neighbours of an element, and those of the box around it when that box is one view with few
 * things in it. A whole page is no view.
 */
function beside(element: Element): Element[] {
  const parent = parentOf(element);
  if (!parent) return [];
  if (!VIEWS.has(parent.tagName)) return [previousOf(element), nextOf(element)].flatMap(withInner);
  return parent.childNodes.filter(isElement).slice(0, 50).flatMap(withInner);
}

/** Places of elements among their siblings, counted once for each parent. */
const orders = new WeakMap<object, { siblings: Element[]; order: Map<Element, number> }>();

function siblingOf(element: Element, step: 1 | -1): Element | undefined {
  const parent = element.parentNode;
  if (!parent) return undefined;
  let known = orders.get(parent);
  if (!known) {
    const siblings = parent.childNodes.filter(isElement);
    known = { siblings, order: new Map(siblings.map((sibling, index) => [sibling, index])) };
    orders.set(parent, known);
  }
  return known.siblings[known.order.get(element)! + step];
}

const nextOf = (element: Element) => siblingOf(element, 1);
const previousOf = (element: Element) => siblingOf(element, -1);

/** An element with its children, which is as far as one looks; another part of the page is not beside. */
const withInner = (element: Element | undefined): Element[] => {
  if (!element) return [];
  return ['section', 'article', 'aside', 'main'].includes(element.tagName)
    ? [element]
    : [element, ...element.childNodes.filter(isElement)];
};

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
