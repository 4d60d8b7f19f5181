import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { attributeOf, tell } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { itemStyles } from '../list/item.styles.js';
import { ListElement } from '../list/list-element.js';
import { listStyles } from '../list/list.styles.js';
import { baseOf } from '../list/parts.js';
import type { StoryView } from '../story/story-view.js';
import { storyStyles } from '../story/story.styles.js';
import { findStories } from './find-stories.js';
import { storyListTemplate } from './story-list.template.js';

/**
 * Stories of a network, of an organisation or about a goal, the newest first.
 *
 * Use it on a page of news or beside a goal. For a story that is picked by hand use
 * `ilmi-story-card`.
 *
 * @summary The newest stories.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the list has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The list shows its stories.
 * @fires {IlmiErrorEvent} ilmi-error - The stories could not be shown; the fallback stays.
 * @csspart list - The list.
 * @csspart card - A story's card.
 * @csspart image - A picture.
 * @csspart title - A story's title.
 * @csspart button - The button that shows more.
 * @cssprop [--ilmi-accent=#155e75] - Links and the button.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the cards.
 * @cssstate ready - The stories are shown.
 * @cssstate error - The stories could not be shown; the fallback stays.
 *
 * @example The three newest
 * ```html
 * <ilmi-story-list src="/ilmi.json" limit="3" lang="fi">
 *   <a href="/tarinat/">Tarinoita ilmastotyöstä</a>
 * </ilmi-story-list>
 * ```
 */
export class IlmiStoryList extends ListElement<StoryView> {
  static override readonly tag = 'ilmi-story-list';
  static override styles = [baseStyles, goalStyles, itemStyles, listStyles, storyStyles];
  static override properties: PropertyDeclarations = { organization: {}, goal: {}, theme: {} };

  /**
   * Id of an organisation: only its stories.
   * @attr organization
   */
  declare organization: string | null | undefined;
  /**
   * Id of a goal: only stories about it.
   * @attr goal
   */
  declare goal: string | null | undefined;
  /**
   * Theme of goals, for instance `transport`: only stories about goals of it.
   * @attr theme
   */
  declare theme: string | null | undefined;

  protected override get want() {
    return { list: 'stories' } as const;
  }

  protected override viewOf({ words, now, document }: ViewContext): StoryView[] | undefined {
    const { loaded, baseURI: page, site } = this;
    const base = baseOf(loaded);
    const telling = { words, now, page, site, base };
    const view = findStories((name) => attributeOf(this, name), document, telling);
    const problems = new Set(view?.flatMap((story) => story.problems));
    for (const problem of problems) tell(this, problem);
    return view;
  }

  protected override renderItems(
    stories: readonly StoryView[],
    words: Catalogue,
    more: unknown,
  ): TemplateResult {
    const { headingLevel, loaded, baseURI: page } = this;
    return storyListTemplate(stories, { words, headingLevel, page, base: baseOf(loaded) }, more);
  }
}
