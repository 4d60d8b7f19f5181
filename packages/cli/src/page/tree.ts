import { type DefaultTreeAdapterTypes as Tree, html } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;
export type TextNode = Tree.TextNode;

/** What is in them is no text of the page. */
const SKIPPED = new Set([
  ...['head', 'script', 'style', 'template', 'datalist', 'textarea', 'iframe', 'object'],
  ...['annotation', 'annotation-xml'],
]);

/** What is in it is no text of the page: also code, which a page shows and does not say. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.tagName) ||
  (element.tagName === 'pre' &&
    element.childNodes.some((node) => isElement(node) && node.tagName === 'code'));

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label ' +
    'mark meter optgroup option output picture q s samp select small source span strike strong sub sup ' +
    'svg time tt u use var wbr'
  ).split(' '),
);

/** It does not start a new piece of text. */
export const isInline = ({ tagName, namespaceURI }: Element): boolean =>
  INLINE.has(tagName) || namespaceURI === html.NS.MATHML;

export const HEADINGS: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt'],
]);

/** Parts of a page that are no box, whatever their class is called. */
export const NO_BOX: ReadonlySet<string> = new Set([
  ...['html', 'body', 'main', 'header', 'footer', 'nav', 'form', 'label'],
]);

export const isElement = (node: Node | Tree.ParentNode | null | undefined): node is Element =>
  node != null && 'tagName' in node;

export const parentOf = ({ parentNode }: Element): Element | undefined =>
  isElement(parentNode) ? parentNode : undefined;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

export const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Ilmi's own elements and what a server rendered for them. */
export const isIlmi = (element: Element): boolean =>
  element.tagName.startsWith('ilmi-') ||
  attribute(element, 'data-ilmi') !== undefined ||
  classesOf(element).includes('ilmi');

export const isPicture = ({ tagName }: Element): boolean =>
  ['img', 'svg', 'i', 'use', 'input'].includes(tagName);

/** All text of an element, with what is folded away in it. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as TextNode).value;
  if (!isElement(node) || isSkipped(node)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return isInline(node) && !['br', 'option'].includes(node.tagName) ? inner : ` ${inner} `;
}

/** Stops at the first text. */
export const hasText = (node: Node): boolean =>
  node.nodeName === '#text'
    ? squeeze((node as TextNode).value) !== ''
    : isElement(node) && node.childNodes.some(hasText);

export function* descendants(element: Element): Generator<Element> {
  for (const child of element.childNodes)
    if (isElement(child)) {
      yield child;
      yield* descendants(child);
    }
}

/** Whether elements are nested deeper than `most`. Calls no function for each level. */
export function isDeeper(root: Element, most: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((element) => element.childNodes.filter(isElement));
  }
  return false;
}
