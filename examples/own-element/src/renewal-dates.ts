import { type Catalogue, formatDate, type Phrase, pickText } from '@ilmi/core';
import { IlmiElement, tell, type ViewContext, wordsIn } from '@ilmi/elements/base';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type Renewal, renewalsIn } from './renewals.js';
import { renewalDatesStyles } from './renewal-dates.styles.js';
import { renewalWords } from './words.js';

/** What is laid out: everything is picked and sorted by then. */
interface RenewalDatesView {
  rows: { organization?: Phrase; title: Phrase; day: string; state: Renewal['state'] }[];
  network?: Phrase;
  updated?: string;
}

const DEFAULT_LIMIT = 5;

/**
 * The goals whose renewal comes next, soonest first, with the day and who has to renew.
 *
 * @slot - Fallback: shown until there is a list, and again when it fails.
 * @csspart list - The list.
 *
 * @example
 * <renewal-dates src="/ilmi.json" limit="3"><a href="/uusi/">Uusi tavoitteesi</a></renewal-dates>
 */
export class RenewalDates extends IlmiElement<RenewalDatesView> {
  static override readonly tag = 'renewal-dates';
  static override styles = [...IlmiElement.styles, renewalDatesStyles];
  static override properties: PropertyDeclarations = { organization: {}, limit: { type: Number } };

  /** Id of an organisation: only its goals. */
  declare organization: string | null | undefined;
  /** How many goals are listed, at least 1; without it 5. */
  declare limit: number | null | undefined;

  /** Which part of a published site is read; a document is always read as a whole. */
  protected override get want() {
    return { organization: this.organization ?? undefined };
  }

  /** Another organisation may be another part. Another limit is not. */
  protected override asksAnew(changed: PropertyValues<this>): boolean {
    return super.asksAnew(changed) || changed.has('organization');
  }

  /** Undefined says that there is nothing to show: then the children stay. */
  protected override viewOf({ words, now, document }: ViewContext): RenewalDatesView | undefined {
    if (!document) return undefined;
    const { lang } = words;
    const found = renewalsIn(document, now, this.organization);
    if (!found.length) return undefined;
    const rows = found.slice(0, this.#count).map(({ goal, day, state }) => {
      const owner = document.organizations?.find(({ id }) => id === goal.organization);
      return {
        organization: pickText(owner?.name, lang, document),
        title: pickText(goal.title, lang, document) ?? { text: goal.id },
        day,
        state,
      };
    });
    const network = pickText(document.network?.name, lang, document);
    return { rows, network, updated: document.updated?.slice(0, 10) };
  }

  protected override renderView(view: RenewalDatesView, words: Catalogue): TemplateResult {
    const own = wordsIn(renewalWords, words);
    const date = (day: string) => formatDate(words.format, day);
    const row = ({ organization, title, day, state }: RenewalDatesView['rows'][number]) => html`
      <li>
        <span>
          ${organization && html`<span class="organization">${said(organization)}</span>`}
          ${said(title)}
        </span>
        <span>
          ${own.renewBy(date(day))}
          ${state !== 'later' ? html`<span class="state ${state}">${own[state]}</span>` : nothing}
        </span>
      </li>
    `;
    // Safari takes the role from a list without marks, so it is written.
    return html`<div class="root" lang=${words.lang}>
      <ul role="list" part="list">
        ${view.rows.map(row)}
      </ul>
      ${view.network && html`<p>${own.source}: ${said(view.network)}</p>`}
      ${view.updated && html`<p>${own.updated(date(view.updated))}</p>`}
    </div>`;
  }

  get #count(): number {
    const { limit } = this;
    if (limit === null || limit === undefined) return DEFAULT_LIMIT;
    if (limit >= 1) return Math.trunc(limit);
    tell(this, `limit is not a number from 1 on; ${DEFAULT_LIMIT} goals are listed`);
    return DEFAULT_LIMIT;
  }
}

/** A text in another language than what is around it says so, for screen readers. */
const said = ({ text, lang }: Phrase) => html`<span lang=${lang ?? nothing}>${text}</span>`;
