import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { attributeOf, tell } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { itemStyles } from '../list/item.styles.js';
import { baseOf } from '../list/parts.js';
import type { StoryView } from '../story/story-view.js';
import { storyStyles } from '../story/story.styles.js';
import { findStory } from './find-story.js';
import { storyCardTemplate } from './story-card.template.js';

/**
 * One story: what an organisation has done, in its own words, with a picture.
 *
 * Use it where one story is picked by hand, for instance on a front page. For the newest ones of a
 * network use `ilmi-story-list`. A picture needs `alt`, or the word that it is decorative, and it
 * comes from the page's own server or from that of the document.
 *
 * @summary A story of climate work.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the card has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The card shows its story.
 * @fires {IlmiErrorEvent} ilmi-error - The story could not be shown; the fallback stays.
 * @csspart card - The card.
 * @csspart image - The picture.
 * @csspart title - The title.
 * @cssprop [--ilmi-accent=#155e75] - Links.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the card.
 * @cssstate ready - The story is shown.
 * @cssstate error - The story could not be shown; the fallback stays.
 *
 * @example From a document
 * ```html
 * <ilmi-story-card src="/ilmi.json" story="aurinkopaneelit" lang="fi">
 *   <a href="/tarinat/">Tarinoita ilmastotyöstä</a>
 * </ilmi-story-card>
 * ```
 *
 * @example From attributes alone, without any request
 * ```html
 * <ilmi-story-card lang="fi" story-title="Aurinkopaneelit leipomon katolla"
 *   story-summary="Kesällä uuni lämpenee omalla sähköllä." story-href="/tarinat/paneelit/"
 *   organization-name="Mallileipomo Oy" published="2026-06-12"></ilmi-story-card>
 * ```
 */
export class IlmiStoryCard extends IlmiElement<StoryView> {
  static override readonly tag = 'ilmi-story-card';
  static override styles = [baseStyles, goalStyles, itemStyles, storyStyles];
  static override properties: PropertyDeclarations = {
    story: {},
    storyTitle: { attribute: 'story-title' },
    storySummary: { attribute: 'story-summary' },
    storyHref: { attribute: 'story-href' },
    organizationName: { attribute: 'organization-name' },
    published: {},
    imageSrc: { attribute: 'image-src' },
    imageAlt: { attribute: 'image-alt' },
    imageCredit: { attribute: 'image-credit' },
  };

  /**
   * Id of the story in the document.
   * @attr story
   */
  declare story: string | null | undefined;
  /**
   * What the story is about. With this and the following attributes no document is needed.
   * @attr story-title
   */
  declare storyTitle: string | null | undefined;
  /**
   * A sentence or two.
   * @attr story-summary
   */
  declare storySummary: string | null | undefined;
  /**
   * Address of the whole story.
   * @attr story-href
   */
  declare storyHref: string | null | undefined;
  /**
   * Whose story it is.
   * @attr organization-name
   */
  declare organizationName: string | null | undefined;
  /**
   * Day of publication, `2026-05-31`.
   * @attr published
   */
  declare published: string | null | undefined;
  /**
   * Address of a picture; it needs `image-alt`.
   * @attr image-src
   */
  declare imageSrc: string | null | undefined;
  /**
   * What the picture shows; empty when it adds nothing to the text.
   * @attr image-alt
   */
  declare imageAlt: string | null | undefined;
  /**
   * Who took the picture.
   * @attr image-credit
   */
  declare imageCredit: string | null | undefined;

  protected override get want() {
    return { list: 'stories' } as const;
  }

  protected override get needsData(): boolean {
    const { story, storyTitle, src, data, source } = this;
    return !!(story || src || data || source || !storyTitle?.trim());
  }

  protected override asksAnew(changed: PropertyValues<this>): boolean {
    return super.asksAnew(changed) || changed.has('story') || changed.has('storyTitle');
  }

  protected override viewOf({ words, now, document }: ViewContext): StoryView | undefined {
    const { loaded, baseURI: page, site } = this;
    const view = findStory((name) => attributeOf(this, name), document, {
      words,
      now,
      page,
      site,
      base: baseOf(loaded),
    });
    for (const problem of view?.problems ?? []) tell(this, problem);
    return view;
  }

  protected override renderView(view: StoryView, words: Catalogue): TemplateResult {
    const { headingLevel, loaded, baseURI: page } = this;
    return storyCardTemplate(view, { words, headingLevel, page, base: baseOf(loaded) });
  }
}
