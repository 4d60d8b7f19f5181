import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { attributeOf, checkWord } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { lazyWords } from '../directory/lazy-words.js';
import { directoryLanguages, type SummaryWords } from '../directory/words.js';
import { words as fi } from './words.fi.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { networkSummaryTemplate } from './network-summary.template.js';
import { networkSummaryStyles } from './network-summary.styles.js';
import { type NetworkSummaryView, networkSummaryViews } from './network-summary.types.js';
import { summaryView, type SummaryView } from './summary-view.js';

const summaryWords = /* @__PURE__ */ lazyWords<SummaryWords>(fi, directoryLanguages);

/**
 * A network in numbers: its members by kind and municipality, its goals by theme, state and progress,
 * the renewals that are due, and the effects of done actions, as far as they may be added up.
 *
 * Use it on a network's front page or in a report. It never adds up goals or territories, and it says
 * what could not be counted. For the members themselves use a member list.
 *
 * @summary Counts of a network.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the summary has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The summary shows its data.
 * @fires {IlmiErrorEvent} ilmi-error - The data could not be shown; the fallback stays.
 * @csspart card - The card.
 * @csspart number - A number that stands out.
 * @csspart group - A group of counts.
 * @csspart title - A group's heading.
 * @cssprop [--ilmi-accent=#155e75] - Bars and links.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-warn=#8a4b00] - Overdue.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the card.
 * @cssstate ready - The data is shown.
 * @cssstate error - The data could not be shown; the fallback stays.
 *
 * @example With bars
 * ```html
 * <ilmi-network-summary src="/ilmi.json" view="bars" lang="fi">
 *   <a href="/verkosto/">Verkoston jäsenet ja tavoitteet</a>
 * </ilmi-network-summary>
 * ```
 */
export class IlmiNetworkSummary extends IlmiElement<SummaryView> {
  static override readonly tag = 'ilmi-network-summary';
  static override styles = [baseStyles, goalStyles, networkSummaryStyles];
  static override properties: PropertyDeclarations = { municipality: {}, view: {} };

  /**
   * Code of a municipality in the network: only its members and their goals.
   * @attr municipality
   */
  declare municipality: string | null | undefined;
  /**
   * `figures`: numbers alone; `bars`: with a bar beside each.
   * @attr view
   * @default figures
   */
  declare view: NetworkSummaryView | null | undefined;

  protected override wordsFor(
    documentLanguages?: readonly string[],
  ): Catalogue | Promise<Catalogue> {
    return summaryWords.with(super.wordsFor(documentLanguages));
  }

  protected override viewOf({ words, now, document }: ViewContext): SummaryView | undefined {
    checkWord(this, 'view', this.view, networkSummaryViews);
    const { baseURI: page, site } = this;
    const setting = { words, own: summaryWords.of(words), now, page, site };
    return summaryView((name) => attributeOf(this, name), document, setting);
  }

  protected override renderView(summary: SummaryView, words: Catalogue): TemplateResult {
    const { headingLevel } = this;
    const drawing = { words, own: summaryWords.of(words), headingLevel };
    return networkSummaryTemplate(this.view, summary, drawing);
  }
}
