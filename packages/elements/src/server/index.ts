import {
  type End,
  type Fact,
  type IlmiDocument,
  type Line,
  type Progress,
  resolveUrl,
} from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { barOf } from '../goal/bar.js';
import { goalView } from '../goal/goal-view.js';

export interface FallbackOptions {
  /** Language of the words: `fi`, `sv` or `en`. */
  lang: string;
  /** The day on which it is rendered, `YYYY-MM-DD`: figures of later periods are left out. */
  now: string;
  /** Address of the page, for relative addresses in attributes. */
  page?: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

const tag = (name: string, attributes: Record<string, unknown>, ...content: unknown[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return `<${name}${written}>${content.filter(Boolean).join('')}</${name}>`;
};

const line = (phrases: Line): string =>
  phrases
    .map(({ text, lang }) => (lang ? tag('span', { lang }, escape(text)) : escape(text)))
    .join('');

const linked = (content: string, href?: string): string =>
  href && content ? tag('a', { href }, content) : content;

/**
 * The server's rendering of an element: light-DOM HTML that `ilmi.css` lays out like the element,
 * readable at the first paint, without script, under any CSP. Put it between the element's tags; it
 * stays until the element is ready.
 *
 * It can outlive the day on which it was made, so it prints dates and never a word for a life
 * cycle or a pace.
 *
 * @param tagName `ilmi-goal-badge`.
 * @param attributes The element's attributes, as written in the page.
 * @param document The document that the element will read; undefined for attributes alone.
 * @returns HTML, with every text escaped; empty when the document has nothing to show.
 * @throws {Error} For an unknown tag, or attributes that don't say which goal is meant.
 *
 * @example
 * ```ts
 * renderFallback('ilmi-goal-badge', { goal: 'sahko-2028' }, document, { lang: 'fi', now: '2026-11-24' });
 * ```
 */
export function renderFallback(
  tagName: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  document: IlmiDocument | undefined,
  { lang, now, page }: FallbackOptions,
): string {
  if (tagName !== 'ilmi-goal-badge') {
    throw new Error(`There is no fallback for <${tagName}>; there is one for <ilmi-goal-badge>`);
  }
  const primary = lang.toLowerCase().split('-')[0]!;
  const words = Object.hasOwn(catalogues, primary) ? catalogues[primary]! : catalogues.en!;
  const get = (name: string) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value === null || value === undefined ? undefined : String(value);
  };
  const src = get('src');
  const site = src?.endsWith('/') ? resolveUrl(src, page) : undefined;
  const view = goalView(get, document, { words, now, page, site });
  if (!view) return '';
  const { description: d, href } = view;
  const [figures, check, ...others] = d.facts;
  // Keeps the room where the element will say what is true only on the visitor's day.
  const status = '<span class="ilmi-status"></span>';
  const root = (content: string) => tag('div', { class: 'ilmi-root', lang: d.lang }, content);
  if (get('variant') === 'line') {
    return root(tag('p', { class: 'ilmi-line' }, linked(line(d.line), href), ' ', status));
  }
  return root(
    tag(
      'article',
      { class: 'ilmi-badge' },
      tag(
        'div',
        { class: 'ilmi-head' },
        tag(
          'p',
          { class: 'ilmi-who' },
          tag('b', { lang: d.who.lang }, escape(d.who.text)),
          ' ',
          line(d.boundary),
        ),
        status,
      ),
      tag(
        'p',
        { class: 'ilmi-title', role: 'heading', 'aria-level': Number(get('heading-level')) || 3 },
        line(d.title),
      ),
      d.standing &&
        tag(
          'p',
          { class: 'ilmi-standing' },
          d.standing.value && `${tag('b', { class: 'ilmi-number' }, escape(d.standing.value))} `,
          tag('span', {}, escape(d.standing.rest)),
        ),
      d.progress && bar(d.progress),
      d.ends.length && tag('dl', { class: 'ilmi-ends' }, ...d.ends.map(end)),
      d.roomForPace && '<p class="ilmi-pace"></p>',
      d.comparison && tag('p', { class: 'ilmi-comparison' }, escape(d.comparison)),
      ...d.notes.map((note) => tag('p', { class: 'ilmi-note' }, line(note))),
      tag(
        'div',
        { class: 'ilmi-foot' },
        ...[figures, check].map((item) => item && tag('p', { class: 'ilmi-fact' }, fact(item))),
        tag(
          'p',
          { class: 'ilmi-fact' },
          [...others.map(fact), href && linked(escape(words.record), href)]
            .filter(Boolean)
            .map((item) => `<span>${item}</span>`)
            .join(' · '),
        ),
      ),
    ),
  );
}

function bar(progress: Progress): string {
  const { base, target, fillStart, fillWidth, negative, time, anchor, now } = barOf(progress);
  const height = { y: '1.6em', height: '0.75em', rx: '0.375em' };
  const edge = (at: number) =>
    tag('line', { class: 'ilmi-edge', x1: `${at}%`, x2: `${at}%`, y1: '1.3em', y2: '2.6em' });
  return tag(
    'div',
    {
      class: 'ilmi-bar',
      role: 'meter',
      'aria-label': progress.label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': now,
      'aria-valuetext': progress.text,
    },
    tag(
      'svg',
      { 'aria-hidden': true },
      tag('rect', { class: 'ilmi-track', width: '100%', ...height }),
      tag('rect', {
        class: negative ? 'ilmi-away' : 'ilmi-fill',
        x: `${fillStart}%`,
        width: `${fillWidth}%`,
        ...height,
      }),
      base > 0 && edge(base),
      target < 100 && edge(target),
      time !== null &&
        edge(time) +
          tag(
            'text',
            { class: 'ilmi-time', x: `${time}%`, y: '0.9em', 'text-anchor': anchor },
            escape(progress.timeMark ?? ''),
          ),
    ),
  );
}

const end = ({ role, label, when, value }: End): string =>
  tag(
    'div',
    {},
    tag(
      'dt',
      {},
      tag('span', { class: role === 'target' ? undefined : 'ilmi-hidden' }, `${escape(label)} `),
      escape(when),
    ),
    ' ',
    tag('dd', {}, escape(value)),
  );

function fact({ label, text: [first, ...rest], href, note }: Fact): string {
  return (
    (label ? `${tag('span', { class: 'ilmi-label' }, escape(label))} ` : '') +
    linked(line(first ? [first] : []), href) +
    line(rest) +
    (note ? `. ${tag('span', { lang: note.lang }, escape(note.text))}` : '')
  );
}
