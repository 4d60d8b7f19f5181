import { type Catalogue, type IlmiDocument, resolveUrl } from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { actionListTemplate } from '../action-list/action-list.template.js';
import { findActions } from '../action-list/action-view.js';
import type { DirectoryWords } from '../directory/words.js';
import { words as en } from '../directory/words.en.js';
import { words as sv } from '../directory/words.sv.js';
import { eventListFallback } from '../event-list/event-list.template.js';
import { findEvents } from '../event-list/event-view.js';
import { goalBadgeTemplate } from '../goal-badge/goal-badge.template.js';
import { progressTrackerTemplate } from '../progress-tracker/progress-tracker.template.js';
import { goalView } from '../goal/goal-view.js';
import { filterRoom, filtersOf } from '../member-list/filter-bar.js';
import { memberListTemplate } from '../member-list/member-list.template.js';
import { words as memberFi } from '../member-list/words.fi.js';
import { memberFilters } from '../member-list/member-list.types.js';
import { Directory, type MemberQuery } from '../member-list/member-view.js';
import { networkSummaryTemplate } from '../network-summary/network-summary.template.js';
import { words as summaryFi } from '../network-summary/words.fi.js';
import { summaryView } from '../network-summary/summary-view.js';
import { offerListTemplate } from '../offer-list/offer-list.template.js';
import { findOffers } from '../offer-list/offer-view.js';
import { listWords, stepOf } from '../list/list-element.js';
import { wordsIn } from '../list/words.js';
import { findStory } from '../story-card/find-story.js';
import { findStories } from '../story-list/find-stories.js';
import { storyCardTemplate } from '../story-card/story-card.template.js';
import { storyListTemplate } from '../story-list/story-list.template.js';
import { html, nothing, type TemplateResult } from 'lit';
import { toHtml } from './to-html.js';

export { renderJoinForm } from './join-form.js';

export interface FallbackOptions {
  /** Language of the words: `fi`, `sv` or `en`. */
  lang: string;
  /** The day on which it is rendered, `YYYY-MM-DD`: figures of later periods are left out. */
  now: string;
  /** Address of the page, for relative addresses in attributes. */
  page?: string;
}

interface Setting {
  words: Catalogue;
  now: string;
  page?: string;
  site?: string;
  headingLevel?: string;
}

type Render = (
  get: (name: string) => string | undefined,
  document: IlmiDocument | undefined,
  setting: Setting,
) => TemplateResult | undefined;

/** An element of one goal; `attribute` chooses between its forms. */
const ofGoal =
  (attribute: string, template: typeof goalBadgeTemplate): Render =>
  (get, document, setting) => {
    const view = goalView(get, document, setting);
    return view && template(get(attribute), view, { ...setting, today: false });
  };

/**
 * The first items of a list. Where there are more, the room of the button is kept: by its words, since
 * they take a second line where it is narrow.
 */
function firstOf<Item>(
  items: readonly Item[] | undefined,
  get: (name: string) => string | undefined,
  words: Catalogue,
  render: (items: readonly Item[], more: TemplateResult | typeof nothing) => TemplateResult,
  usual?: number,
): TemplateResult | undefined {
  const step = stepOf(get('limit'), usual);
  const total = items?.length ?? 0;
  const own = wordsIn(listWords, words);
  const more =
    total > step
      ? html`<div class="ilmi-more ilmi-room" aria-hidden="true">
          <b class="ilmi-button" data-room=${own.more(Math.min(step, total - step))}></b>
          <span data-room=${own.shown(step, total.toLocaleString(words.lang))}></span>
        </div>`
      : nothing;
  return items && render(items.slice(0, step), more);
}

/** Pictures and links of a document are relative to its own address. */
const fromDocument = (document: IlmiDocument | undefined, setting: Setting) => ({
  ...setting,
  base: document?.links?.self ?? setting.page,
});

const directoryWords: Readonly<Record<string, DirectoryWords>> = {
  fi: { ...memberFi, ...summaryFi },
  sv,
  en,
};

const templates: Record<string, Render> = {
  'ilmi-goal-badge': ofGoal('variant', goalBadgeTemplate),
  'ilmi-progress-tracker': ofGoal('view', progressTrackerTemplate),
  'ilmi-action-list': (get, document, setting) =>
    firstOf(findActions(get, document, setting), get, setting.words, (actions, more) =>
      actionListTemplate(actions, setting, more),
    ),
  'ilmi-event-list': (get, document, setting) => {
    const events = findEvents(document, setting);
    return firstOf(events, get, setting.words, (shown, more) =>
      eventListFallback(shown, setting, more, events!.length),
    );
  },
  'ilmi-offer-list': (get, document, setting) => {
    const view = findOffers(get, document, setting);
    return view && offerListTemplate(view, setting);
  },
  'ilmi-member-list': (get, document, setting) => {
    if (!document) return undefined;
    const own = directoryWords[setting.words.lang]!;
    const directory = new Directory({ ...setting, document, lang: setting.words.lang });
    const preset: MemberQuery = {};
    for (const filter of memberFilters) preset[filter] = get(filter);
    const found = directory.find(preset);
    if (!found.length) return undefined;
    const bar = { total: found.length, words: setting.words, own };
    const filters = filterRoom(bar, filtersOf(directory, preset).length);
    return firstOf(
      found,
      get,
      setting.words,
      (members, more) =>
        memberListTemplate(
          get('view'),
          members.map((member) => directory.tell(member, own)),
          { ...setting, own, filters, more, today: false },
        ),
      12,
    );
  },
  'ilmi-network-summary': (get, document, setting) => {
    const drawing = { ...setting, own: directoryWords[setting.words.lang]! };
    const view = summaryView(get, document, drawing);
    return view && networkSummaryTemplate(get('view'), view, drawing);
  },
  'ilmi-story-card': (get, document, setting) => {
    const drawing = fromDocument(document, setting);
    const view = findStory(get, document, drawing);
    return view && storyCardTemplate(view, drawing);
  },
  'ilmi-story-list': (get, document, setting) => {
    const drawing = fromDocument(document, setting);
    return firstOf(findStories(get, document, drawing), get, setting.words, (stories, more) =>
      storyListTemplate(stories, drawing, more),
    );
  },
};

/**
 * The server's rendering of an element: light-DOM HTML that `ilmi.css` lays out like the element,
 * readable at the first paint, without script, under any CSP. Put it between the element's tags; it
 * stays until the element is ready.
 *
 * It can outlive the day on which it was made, so it prints dates and never a word for a life
 * cycle or a pace.
 *
 * @param tagName The tag of an element that shows something, for instance `ilmi-goal-badge`.
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
  const render = Object.hasOwn(templates, tagName) && templates[tagName];
  if (!render) {
    const known = Object.keys(templates)
      .map((name) => `<${name}>`)
      .join(', ');
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
  const content = render(get, document, {
    ...{ words, now, page, site },
    headingLevel: get('heading-level'),
  });
  return content ? toHtml(content) : '';
}
