import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeReference } from './html.js';

/** An element, with its namespace resolved. */
export interface Element {
  /** Namespace and local name: `http://www.w3.org/2005/Atom title`; the bare name without namespace. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

/** Why a text cannot be read; the message says what it is. */
export class XmlError extends Error {
  override name = 'XmlError' as const;
}

/** Namespaces, without a slash at their end: feeds write some of them with and without it. */
export const ATOM = 'http://www.w3.org/2005/Atom';
export const CONTENT = 'http://purl.org/rss/1.0/modules/content';
export const DC = 'http://purl.org/dc/elements/1.1';
export const MEDIA = 'http://search.yahoo.com/mrss';

/** Prefixes as everybody uses them, for feeds that forget to declare them. */
const USUAL: Readonly<Record<string, string>> = {
  atom: ATOM,
  content: CONTENT,
  dc: DC,
  media: MEDIA,
};

/** Only syntax: references are decoded below, so that nothing a file declares is ever expanded. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
});

/** What stands before the first element. */
export interface Prolog {
  /** The document type declaration, as written. */
  doctype?: string;
  /** Name of the first element, as written. */
  root?: string;
}

/**
 * Looks at the beginning of a text without reading it.
 *
 * @throws {XmlError} for a declaration that does not end.
 */
export function readProlog(text: string): Prolog {
  let doctype: string | undefined;
  let at = 0;
  const skip = (end: string) => {
    const found = text.indexOf(end, at);
    at = found < 0 ? text.length : found + end.length;
  };
  for (;;) {
    while (/\s|\ufeff/.test(text[at] ?? '')) at++;
    if (text.startsWith('<?', at)) skip('?>');
    else if (text.startsWith('<!--', at)) skip('-->');
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      const end = /[[>]/.exec(text.slice(at));
      if (!end) throw new XmlError('is cut off');
      // Of a list of declarations only the beginning is needed: such a file is not read.
      doctype = text.slice(at, at + end.index + 1);
      at += doctype.length;
      if (end[0] === '[') return { doctype };
    } else {
      const root = /^<([^\s/<>!?]{1,60})/.exec(text.slice(at, at + 80))?.[1];
      return { doctype, root };
    }
  }
}

/**
 * The root element of an XML text.
 *
 * @param warn Told when something had to be put right.
 * @throws {XmlError} for what declares entities, is cut off or is not well-formed.
 */
export function parseXml(written: string, warn: (message: string) => void): Element {
  // Many programs send an empty line before the declaration, where XML does not have one.
  const text = written.trimStart();
  const { doctype, root } = readProlog(text);
  if (doctype?.endsWith('['))
    throw new XmlError(
      'declares entities or rules of its own (<!DOCTYPE … [ … ]>). They can be used to attack whoever reads them, so it is not read; ask its publisher for a feed without them',
    );
  // A reference to rules elsewhere is left unread. Its line stays, for the numbers in messages.
  let xml = doctype ? text.replace(doctype, doctype.replace(/[^\n]/g, ' ')) : text;
  let result = XMLValidator.validate(xml);
  if (result !== true && /'&'/.test(result.err.msg)) {
    xml = xml.replace(/&(?!#\d+;|#x[\da-f]+;|[a-z][\da-z]*;)/gi, '&amp;');
    result = XMLValidator.validate(xml);
    if (result === true) warn('"&" that should be "&amp;" was put right; tell its publisher');
  }
  if (result !== true) {
    const { line, msg } = result.err;
    const isWhole = root && new RegExp(`</${escape(root)}\\s*>`).test(xml.slice(-10_000));
    throw new XmlError(
      isWhole
        ? `is not well-formed XML; line ${line}: ${msg}`
        : `is cut off: ${root ? `</${root}>` : 'the rest'} is missing at its end; try again, or tell its publisher`,
    );
  }
  try {
    const nodes = parser.parse(xml) as RawNode[];
    const element = elementsOf(nodes, {}, decoder()).find((node) => typeof node === 'object');
    if (element) return element;
  } catch (cause) {
    throw new XmlError(`is not usable XML: ${(cause as Error).message}`, { cause });
  }
  throw new XmlError('is XML without an element');
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the parser makes of a node: its name with its children, and `:@` with its attributes. */
type RawNode = Record<string, unknown> & { ':@'?: Record<string, string> };

type Scope = Readonly<Record<string, string>>;

function elementsOf(
  nodes: readonly RawNode[],
  scope: Scope,
  decode: (text: string) => string,
): (Element | string)[] {
  return nodes.flatMap((node): (Element | string)[] => {
    const tag = Object.keys(node).find((key) => key !== ':@');
    if (tag === undefined) return [];
    const value = node[tag];
    if (tag === '#text') return [decode(String(value))];
    if (tag === '#cdata')
      return (value as { '#text'?: string }[]).map((part) => part['#text'] ?? '');
    const attributes: Record<string, string> = {};
    const own: Record<string, string> = {};
    for (const [key, raw] of Object.entries(node[':@'] ?? {})) {
      const text = decode(String(raw));
      if (key === 'xmlns') own[''] = text.replace(/\/$/, '');
      else if (key.startsWith('xmlns:')) own[key.slice(6)] = text.replace(/\/$/, '');
      else attributes[key] = text;
    }
    const inner = { ...scope, ...own };
    const colon = tag.indexOf(':');
    const prefix = tag.slice(0, Math.max(0, colon));
    const space = inner[prefix] ?? USUAL[prefix] ?? '';
    const local = tag.slice(colon + 1);
    return [
      {
        name: space ? `${space} ${local}` : local,
        attributes,
        children: elementsOf(value as RawNode[], inner, decode),
      },
    ];
  });
}

/** Resolves character references; any other than those of HTML stays as written. */
function decoder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, (reference) => {
      const found = known.get(reference) ?? decodeReference(reference);
      known.set(reference, found);
      return found;
    });
}

/** The first child of a name. */
export const childOf = (element: Element, name: string): Element | undefined =>
  childrenOf(element, name)[0];

/** All children of a name. */
export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child): child is Element => typeof child === 'object' && child.name === name);

/** All text in an element. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** What is in an element as HTML: for XHTML in feeds, whose prefixes HTML does not know. */
export const htmlOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? escapeHtml(child) : tagOf(child))).join('');

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function tagOf(element: Element): string {
  const name = element.name.slice(element.name.lastIndexOf(' ') + 1).toLowerCase();
  const attributes = Object.entries(element.attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const open = `<${name}${attributes.join('')}>`;
  return VOID.test(name) ? open : `${open}${htmlOf(element)}</${name}>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
