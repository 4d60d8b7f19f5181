import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { checkWord } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { GoalElement } from '../goal/goal-element.js';
import type { GoalView } from '../goal/goal-view.js';
import { type GoalBadgeVariant, goalBadgeVariants } from './goal-badge.types.js';
import { goalBadgeTemplate } from './goal-badge.template.js';
import { goalStyles } from '../goal/goal.styles.js';
import { goalBadgeStyles } from './goal-badge.styles.js';

/**
 * One climate goal with its evidence in plain sight: whose it is, what it covers, what is
 * promised, where it stands, how that compares with the time, where the figures come from and who
 * checked them.
 *
 * Use it wherever a goal is mentioned: `statement` in a column of its own, `compact` in a side
 * column or a list, `line` inside text. For
 * several goals on one page put the badges into an `ilmi-network`. It is a statement, not a seal:
 * it never looks like a certificate.
 *
 * @summary A climate goal with its evidence.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the badge has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The badge shows its goal.
 * @fires {IlmiErrorEvent} ilmi-error - The goal could not be shown; the fallback stays.
 * @csspart badge - The card or line.
 * @csspart title - What is promised.
 * @csspart number - The number that stands out.
 * @csspart bar - Progress beside the time.
 * @csspart status - The life cycle.
 * @csspart footer - Figures, check, plan and dates.
 * @cssprop [--ilmi-accent=#155e75] - Bar, links and the active state.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders and the bar's track.
 * @cssprop [--ilmi-warn=#8a4b00] - Renewal due, behind.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the card.
 * @cssstate ready - The goal is shown.
 * @cssstate error - The goal could not be shown; the fallback stays.
 *
 * @example From a document
 * ```html
 * <ilmi-goal-badge src="/ilmi.json" goal="sahko-2028" lang="fi">
 *   <a href="/ilmasto">Ilmastotavoitteemme</a>
 * </ilmi-goal-badge>
 * ```
 *
 * @example From attributes alone, without any request
 * ```html
 * <ilmi-goal-badge lang="fi" organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"
 *   boundary="organization" unit="MWh" quantity="energy" baseline-year="2024"
 *   baseline-value="120" target-year="2028" target-change="-20"></ilmi-goal-badge>
 * ```
 */
export class IlmiGoalBadge extends GoalElement {
  static override readonly tag = 'ilmi-goal-badge';
  static override styles = [baseStyles, goalStyles, goalBadgeStyles];
  static override properties: PropertyDeclarations = { variant: {} };

  /**
   * `statement` is a card, `compact` a small one, `line` flows with the text.
   * @attr variant
   * @default statement
   */
  declare variant: GoalBadgeVariant | null | undefined;

  protected override viewOf(context: ViewContext): GoalView | undefined {
    checkWord(this, 'variant', this.variant, goalBadgeVariants);
    return super.viewOf(context);
  }

  protected override renderView(view: GoalView, words: Catalogue): TemplateResult {
    const { variant, headingLevel } = this;
    return goalBadgeTemplate(variant, view, { words, headingLevel, now: this.today, today: true });
  }
}
