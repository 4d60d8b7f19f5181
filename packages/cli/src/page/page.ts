import type { TextBlock } from '@ilmi/core/claims';
import { parse } from 'parse5';
import { UsageError } from '../errors.js';
import { guessLanguage, languageOf, tagOf } from '../language.js';
import { marksOf } from './looks.js';
import { presentationOf } from './presentation.js';
import {
  attribute,
  descendants,
  type Element,
  HEADINGS,
  isDeeper,
  isElement,
  isIlmi,
  isInline,
  isPicture,
  isSkipped,
  type Node,
  parentOf,
  squeeze,
  textOf,
  type TextNode,
} from './tree.js';

/** What a page says. */
export interface PageTexts {
  blocks: TextBlock[];
  /** Its language as written in the page, or as guessed from its words; `und` when neither tells. */
  lang: string;
  guessed: boolean;
}

/** One piece of text between two edges of blocks. */
export interface Piece {
  text: string;
  lang: string;
  /** Where it starts in the source. */
  line: number;
  offset: number;
  /** The block element that it stands in. */
  element: Element;
  /** Inline elements inside, and pictures just before it. */
  parts: Element[];
  /** The box that looks like a mark, in which it stands. */
  badge: Element | undefined;
  heading: boolean;
}

/** A box with more text than this is no badge. */
const LONGEST_BADGE = 300;
/** Deeper than pages are; the walk calls itself for each level. */
const DEEPEST = 500;

/**
 * Reads what a page says as pieces that visitors see together: a headline with the paragraph under
 * it, a paragraph, a list item, a row of a table, a box that looks like a badge, the text of a
 * picture or a button, a tooltip; and its title and description, which search engines show.
 *
 * How a text is presented is told by signals in the markup only; style sheets are not read.
 *
 * @param html The page's source.
 * @param name Name of the page in the report.
 * @param fallback Its language, when it does not say one itself.
 */
export function readPage(html: string, name: string, fallback?: string): PageTexts {
  const tree = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = tree.childNodes.find(isElement)!;
  const [head, body] = ['head', 'body'].map((name) =>
    root.childNodes.filter(isElement).find(({ tagName }) => tagName === name),
  );
  if (isDeeper(root, DEEPEST))
    throw new UsageError(
      `${name}: its elements are nested more than ${DEEPEST} levels deep.`,
      'Check whether the page is complete; often elements are not closed.',
    );
  const written = langOf(root) || fallback;
  const lang = written || guessLanguage(body ? textOf(body) : '') || 'und';
  const { flow, apart } = body ? piecesOf(body, lang) : { flow: [], apart: [] };
  if (head) apart.push(...summariesOf(head, lang));
  const groups = [...join(flow), ...apart.map((piece) => [piece])];
  return {
    blocks: groups
      .sort((a, b) => a[0]!.offset - b[0]!.offset)
      .map((pieces) => blockOf(pieces, name)),
    lang,
    guessed: !written,
  };
}

// From the tree to pieces

/** What surrounds a node. */
interface Around {
  lang: string;
  block: Element;
  heading: boolean;
  badge: Element | undefined;
}

const pieceAt = (node: Node, { lang, block: element, heading, badge }: Around): Piece => {
  const { startLine: line = 1, startOffset: offset = 0 } = node.sourceCodeLocation ?? {};
  return { text: '', lang, line, offset, element, parts: [], badge, heading };
};

const langOf = (element: Element): string => tagOf(attribute(element, 'lang') ?? '');

/** Title and descriptions of a page, each text once. */
function summariesOf(head: Element, lang: string): Piece[] {
  const said = new Set<string>();
  return head.childNodes.filter(isElement).flatMap((element) => {
    const text = squeeze(summaryOf(element));
    if (!text || said.has(text)) return [];
    said.add(text);
    const around = { lang: langOf(element) || lang, block: element, heading: false };
    return [{ ...pieceAt(element, { ...around, badge: undefined }), text }];
  });
}

function summaryOf(element: Element): string {
  if (element.tagName === 'title') return textOf(element);
  const names = ['name', 'property'].map((key) => attribute(element, key)?.toLowerCase());
  return names.includes('description') || names.includes('og:description')
    ? (attribute(element, 'content') ?? '')
    : '';
}

/** `flow`: texts one after the other. `apart`: texts of pictures, buttons and tooltips. */
function piecesOf(body: Element, pageLang: string): { flow: Piece[]; apart: Piece[] } {
  const flow: Piece[] = [];
  const apart: Piece[] = [];
  let open: Piece | undefined;
  /** Pictures without a text, for the text that follows them. */
  let loose: { parent: Element; parts: Element[] } | undefined;

  const start = (node: Node, around: Around): Piece => {
    if (open) return open;
    open = pieceAt(node, around);
    if (loose && [around.block, parentOf(around.block)].includes(loose.parent))
      open.parts.push(...loose.parts);
    return open;
  };
  const close = () => {
    if (!open) return;
    const text = squeeze(open.text);
    if (text) flow.push({ ...open, text });
    const pictures = open.parts.filter(isPicture);
    loose = text || pictures.length === 0 ? undefined : { parent: open.element, parts: pictures };
    open = undefined;
  };

  const readElement = (element: Element, around: Around) => {
    const { tagName } = element;
    const lang = langOf(element) || around.lang;
    const isBlock = !isInline(element);
    const badge = around.badge ?? (isBadge(element) ? element : undefined);
    // A badge and another language are pieces of their own, also inside a sentence.
    const breaks = isBlock || lang !== around.lang || badge !== around.badge;
    if (breaks) close();
    const inside: Around = {
      lang,
      badge,
      block: isBlock || badge !== around.badge ? element : around.block,
      heading: (around.heading && !isBlock) || isHeading(element),
    };
    if (!isBlock) start(element, inside).parts.push(element);
    if (tagName === 'br') start(element, inside).text += ' ';

    const alternatives = alternativesOf(element);
    for (const text of alternatives)
      (badge ? flow : apart).push({
        ...pieceAt(element, inside),
        element,
        text,
        parts: [element],
        heading: false,
      });
    const title = squeeze(attribute(element, 'title') ?? '');
    if (title && !alternatives.includes(title))
      apart.push({
        ...pieceAt(element, inside),
        element,
        text: title,
        badge: undefined,
        heading: false,
      });

    if (!ONE_THING.has(tagName)) for (const child of element.childNodes) walk(child, inside);
    if (breaks) close();
  };
  const walk = (node: Node, around: Around): void => {
    if (node.nodeName === '#text') {
      const { value } = node as TextNode;
      if (open || value.trim()) start(node, around).text += value;
    } else if (isElement(node) && isShown(node)) readElement(node, around);
  };

  walk(body, { lang: pageLang, block: body, heading: false, badge: undefined });
  close();
  return { flow, apart };
}

/** Ilmi's elements are evidence and no claims of the page; see presentation.ts. */
const isShown = (element: Element): boolean =>
  !isSkipped(element) &&
  !isIlmi(element) &&
  [undefined, 'until-found'].includes(attribute(element, 'hidden'));

function isHeading(element: Element): boolean {
  if (element.tagName !== 'summary') return HEADINGS.has(element.tagName);
  // What is folded away does not stand under its summary.
  const details = parentOf(element);
  return details !== undefined && attribute(details, 'open') !== undefined;
}

/** A box, or a picture, that looks like a mark by its names. */
function isBadge(element: Element): boolean {
  const parts = element.tagName === 'figure' ? [...descendants(element)].filter(isPicture) : [];
  return (
    [element, ...parts].some((one) => marksOf(one).length > 0) &&
    squeeze(textOf(element)).length <= LONGEST_BADGE
  );
}

/** They stand in a sentence as a whole; what they say is read apart. */
const ONE_THING = new Set(['svg', 'option']);

/** What an element says beside the text around it: pictures, buttons, what one can choose. */
function alternativesOf(element: Element): string[] {
  const texts = () => {
    switch (element.tagName) {
      case 'img':
        return [attribute(element, 'alt')];
      case 'input': {
        const type = attribute(element, 'type')?.toLowerCase() ?? '';
        const key = type === 'image' ? 'alt' : 'value';
        return ['image', 'submit', 'button', 'reset'].includes(type)
          ? [attribute(element, key)]
          : [];
      }
      case 'optgroup':
        return [attribute(element, 'label')];
      case 'option':
        return [textOf(element)];
      case 'svg':
        return [attribute(element, 'aria-label') || titleOf(element), drawnText(element)];
      default:
        return attribute(element, 'role') === 'img' ? [attribute(element, 'aria-label')] : [];
    }
  };
  return [...new Set(texts().map((text) => squeeze(text ?? '')))].filter(Boolean);
}

function titleOf(svg: Element): string {
  const title = svg.childNodes.find((node) => isElement(node) && node.tagName === 'title');
  return title ? textOf(title) : '';
}

const drawnText = (svg: Element): string =>
  [...descendants(svg)]
    .filter(({ tagName }) => tagName === 'text' || tagName === 'foreignObject')
    .map(textOf)
    .join(' ');

// From pieces to blocks

/** A headline goes with what follows it, the cells of a row are one text, and so is a badge. */
function join(flow: Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of flow) {
    const previous = groups.at(-1)?.at(-1);
    if (previous && belongTogether(previous, piece)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function belongTogether(previous: Piece, piece: Piece): boolean {
  if (previous.lang !== piece.lang) return false;
  if (previous.badge ?? piece.badge) return previous.badge === piece.badge;
  const row = rowOf(piece.element);
  return (
    (previous.heading && !piece.heading) || (row !== undefined && row === rowOf(previous.element))
  );
}

function rowOf(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at))
    if (at.tagName === 'tr') return at;
  return undefined;
}

function blockOf(pieces: Piece[], name: string): TextBlock {
  const first = pieces[0]!;
  const text = pieces
    .map((piece) => piece.text)
    .reduce((sum, next) => sum + (/[.!?:…]$/.test(sum) ? ' ' : '. ') + next);
  const presentation = presentationOf(pieces, text);
  return {
    lang: languageOf(first.lang) ?? first.lang,
    text,
    role: first.badge ? 'badge' : 'page',
    ...(Object.keys(presentation).length > 0 && { presentation }),
    path: `${name}:${first.line}`,
  };
}
