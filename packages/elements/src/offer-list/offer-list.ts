import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { attributeOf, checkWord } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { itemStyles } from '../list/item.styles.js';
import { listStyles } from '../list/list.styles.js';
import { offerListStyles } from './offer-list.styles.js';
import { offerListTemplate } from './offer-list.template.js';
import { findOffers, type TopicView } from './offer-view.js';
import { offerWords } from './words.js';

/**
 * What members and experts offer, and what members need, by topic, with the ways to reach them.
 *
 * Use it where people look for help or for somebody to work with. What has expired is left out.
 *
 * @summary Offers and needs by topic.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the list has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The list shows its offers.
 * @fires {IlmiErrorEvent} ilmi-error - The offers could not be shown; the fallback stays.
 * @csspart topic - A topic's heading.
 * @csspart list - The list of a topic.
 * @csspart card - An offer's card.
 * @csspart title - An offer's title.
 * @csspart kind - Whether it is offered or needed.
 * @cssprop [--ilmi-accent=#155e75] - Links.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the cards.
 * @cssstate ready - The offers are shown.
 * @cssstate error - The offers could not be shown; the fallback stays.
 *
 * @example What members need
 * ```html
 * <ilmi-offer-list src="/ilmi.json" kind="need" lang="fi">
 *   <a href="/apua/">Apua ilmastotyöhön</a>
 * </ilmi-offer-list>
 * ```
 */
export class IlmiOfferList extends IlmiElement<TopicView[]> {
  static override readonly tag = 'ilmi-offer-list';
  static override styles = [baseStyles, goalStyles, itemStyles, listStyles, offerListStyles];
  static override properties: PropertyDeclarations = { kind: {}, topic: {}, organization: {} };

  /**
   * Only what is offered (`offer`) or needed (`need`).
   * @attr kind
   */
  declare kind: string | null | undefined;
  /**
   * Only one topic: `energySaving`, `funding`, `partners`, `peerSupport`, `audit`, `communication` or
   * `other`.
   * @attr topic
   */
  declare topic: string | null | undefined;
  /**
   * Id of an organisation: only its offers and needs.
   * @attr organization
   */
  declare organization: string | null | undefined;

  protected override viewOf({ words, now, document }: ViewContext): TopicView[] | undefined {
    checkWord(this, 'kind', this.kind, Object.keys(offerWords.en.kind));
    checkWord(this, 'topic', this.topic, Object.keys(offerWords.en.topic));
    return findOffers((name) => attributeOf(this, name), document, {
      words,
      now,
      page: this.baseURI,
    });
  }

  protected override renderView(topics: TopicView[], words: Catalogue): TemplateResult {
    return offerListTemplate(topics, { words, headingLevel: this.headingLevel });
  }
}
