import { type IlmiDocument, resolveUrl } from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { goalBadgeTemplate } from '../goal-badge/goal-badge.template.js';
import { progressTrackerTemplate } from '../progress-tracker/progress-tracker.template.js';
import { goalView } from '../goal/goal-view.js';
import { toHtml } from './to-html.js';

export interface FallbackOptions {
  /** Language of the words: `fi`, `sv` or `en`. */
  lang: string;
  /** The day on which it is rendered, `YYYY-MM-DD`: figures of later periods are left out. */
  now: string;
  /** Address of the page, for relative addresses in attributes. */
  page?: string;
}

/** Each element's template, and the attribute that chooses between its forms. */
const templates: Record<string, [attribute: string, template: typeof goalBadgeTemplate]> = {
  'ilmi-goal-badge': ['variant', goalBadgeTemplate],
  'ilmi-progress-tracker': ['view', progressTrackerTemplate],
};

/**
 * The server's rendering of an element: light-DOM HTML that `ilmi.css` lays out like the element,
 * readable at the first paint, without script, under any CSP. Put it between the element's tags; it
 * stays until the element is ready.
 *
 * It can outlive the day on which it was made, so it prints dates and never a word for a life
 * cycle or a pace.
 *
 * @param tagName `ilmi-goal-badge` or `ilmi-progress-tracker`.
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
  const [attribute, template] = Object.hasOwn(templates, tagName) ? templates[tagName]! : [];
  if (!template) {
    const known = Object.keys(templates)
      .map((name) => `<${name}>`)
      .join(' and ');
    throw new Error(`There is no fallback for <${tagName}>; there is one for ${known}`);
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
  const headingLevel = get('heading-level');
  return toHtml(template(get(attribute!), view, { words, headingLevel, now, today: false }));
}
