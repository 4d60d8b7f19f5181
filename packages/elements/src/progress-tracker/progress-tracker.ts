import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { checkWord } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { GoalElement } from '../goal/goal-element.js';
import type { GoalView } from '../goal/goal-view.js';
import { goalStyles } from '../goal/goal.styles.js';
import { progressTrackerTemplate } from './progress-tracker.template.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { type ProgressTrackerView, progressTrackerViews } from './progress-tracker.types.js';

/**
 * How far a goal has come: the part of the way beside the part of the time, or the figures over
 * time beside what is promised, or the steps. The evidence stands under it.
 *
 * Use it where progress is the point: a page about one goal, a yearly report. Where a goal is only
 * mentioned, use `ilmi-goal-badge`. `milestones` needs a document. With attributes alone
 * `pathway` draws only the base, the latest figure and the target.
 *
 * @summary Progress of a goal over time.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the tracker has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The tracker shows its goal.
 * @fires {IlmiErrorEvent} ilmi-error - The goal could not be shown; the fallback stays.
 * @csspart badge - The card.
 * @csspart title - What is promised.
 * @csspart number - The number that stands out.
 * @csspart bar - Progress beside the time, as a bar or a ring.
 * @csspart chart - Figures over time.
 * @csspart status - The life cycle.
 * @csspart footer - Figures, check, plan and dates.
 * @cssprop [--ilmi-accent=#155e75] - Bar, line, links and the active state.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text, and the promised line.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders, grid lines and the bar's track.
 * @cssprop [--ilmi-warn=#8a4b00] - Renewal due, behind, late.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the card.
 * @cssstate ready - The goal is shown.
 * @cssstate error - The goal could not be shown; the fallback stays.
 *
 * @example Figures over time
 * ```html
 * <ilmi-progress-tracker src="/ilmi.json" goal="pirkanmaa-2030" view="pathway" lang="fi">
 *   <a href="/ilmasto">Ilmastotavoitteemme</a>
 * </ilmi-progress-tracker>
 * ```
 *
 * @example From attributes alone, without any request
 * ```html
 * <ilmi-progress-tracker lang="fi" organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"
 *   boundary="organization" unit="MWh" quantity="energy" baseline-year="2024" baseline-value="120"
 *   target-year="2028" target-change="-20" latest-year="2025"
 *   latest-value="112.4"></ilmi-progress-tracker>
 * ```
 */
export class IlmiProgressTracker extends GoalElement {
  static override readonly tag = 'ilmi-progress-tracker';
  static override styles = [baseStyles, goalStyles, progressTrackerStyles];
  static override properties: PropertyDeclarations = { view: {} };

  /**
   * `bar`, `ring`, `pathway` (figures over time) or `milestones` (steps). A view that the goal has
   * nothing for is drawn as a bar.
   * @attr view
   * @default bar
   */
  declare view: ProgressTrackerView | null | undefined;

  protected override viewOf(context: ViewContext): GoalView | undefined {
    checkWord(this, 'view', this.view, progressTrackerViews);
    return super.viewOf(context);
  }

  protected override renderView(view: GoalView, words: Catalogue): TemplateResult {
    const { headingLevel, today: now } = this;
    return progressTrackerTemplate(this.view, view, { words, headingLevel, now, today: true });
  }
}
