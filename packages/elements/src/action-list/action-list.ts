import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { attributeOf, checkWord } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { itemStyles } from '../list/item.styles.js';
import { ListElement } from '../list/list-element.js';
import { listStyles } from '../list/list.styles.js';
import { actionListTemplate } from './action-list.template.js';
import { type ActionView, findActions } from './action-view.js';
import { actionWords } from './words.js';

/**
 * What organisations do for their goals: what is going on, what is planned and what is done, with the
 * effect that they report.
 *
 * Use it beside a goal or on an organisation's page. An effect is the organisation's own figure, and
 * the list says so; effects are never added up here.
 *
 * @summary Actions of organisations.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the list has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The list shows its actions.
 * @fires {IlmiErrorEvent} ilmi-error - The actions could not be shown; the fallback stays.
 * @csspart list - The list.
 * @csspart card - An action's card.
 * @csspart title - An action's title.
 * @csspart status - Whether it is planned, going on, done or stopped.
 * @csspart button - The button that shows more.
 * @cssprop [--ilmi-accent=#155e75] - Links and the button.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the cards.
 * @cssstate ready - The actions are shown.
 * @cssstate error - The actions could not be shown; the fallback stays.
 *
 * @example What is going on for a goal
 * ```html
 * <ilmi-action-list src="/ilmi.json" goal="sahko-2028" status="inProgress" lang="fi">
 *   <a href="/teot/">Teot ilmaston hyväksi</a>
 * </ilmi-action-list>
 * ```
 */
export class IlmiActionList extends ListElement<ActionView> {
  static override readonly tag = 'ilmi-action-list';
  static override styles = [baseStyles, goalStyles, itemStyles, listStyles];
  static override properties: PropertyDeclarations = { organization: {}, goal: {}, status: {} };

  /**
   * Id of an organisation: only its actions.
   * @attr organization
   */
  declare organization: string | null | undefined;
  /**
   * Id of a goal: only actions for it.
   * @attr goal
   */
  declare goal: string | null | undefined;
  /**
   * Only actions that are `planned`, `inProgress`, `done` or `stopped`.
   * @attr status
   */
  declare status: string | null | undefined;

  protected override viewOf({ words, now, document }: ViewContext): ActionView[] | undefined {
    checkWord(this, 'status', this.status, Object.keys(actionWords.en.status));
    const { baseURI: page, site } = this;
    return findActions((name) => attributeOf(this, name), document, { words, now, page, site });
  }

  protected override renderItems(
    actions: readonly ActionView[],
    words: Catalogue,
    more: unknown,
  ): TemplateResult {
    return actionListTemplate(actions, { words, headingLevel: this.headingLevel }, more);
  }
}
