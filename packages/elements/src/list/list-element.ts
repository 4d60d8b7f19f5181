import type { Catalogue } from '@ilmi/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { IlmiElement } from '../base/ilmi-element.js';
import { wordsIn, type WordsOf } from './words.js';

interface ListWords {
  more(count: number): string;
  /** Said when more is shown. */
  shown(count: number, total: string): string;
}

/** @internal */
export const listWords: WordsOf<ListWords> = {
  fi: {
    more: (count) => `Näytä ${count} lisää`,
    shown: (count, total) => `Näkyvissä ${count}/${total}`,
  },
  sv: {
    more: (count) => `Visa ${count} till`,
    shown: (count, total) => `Visar ${count} av ${total}`,
  },
  en: {
    more: (count) => `Show ${count} more`,
    shown: (count, total) => `Showing ${count} of ${total}`,
  },
};

/**
 * Base of the elements that show a list: the first items, and a button for more. What was opened
 * stays open when the data or the language change.
 */
export abstract class ListElement<Item> extends IlmiElement<readonly Item[]> {
  static override properties: PropertyDeclarations = { limit: { type: Number } };

  /**
   * How many items are shown at first, and how many more each time; at least 1.
   * @attr limit
   * @default 6
   */
  declare limit: number | null | undefined;

  /** True when the number of items is said elsewhere. */
  declare protected readonly silent?: boolean;
  /** How many times as many items as at first are shown; 1 to start over. */
  protected steps = 1;
  /** Index of the first item that the last press has brought, for the focus; 0 when there is none. */
  #news = 0;

  /** What is written around the items of the list. */
  protected abstract renderItems(
    items: readonly Item[],
    words: Catalogue,
    more: unknown,
    total: number,
  ): TemplateResult;

  protected override renderView(items: readonly Item[], words: Catalogue): TemplateResult {
    const step = stepOf(this.limit);
    const count = Math.min(items.length, step * this.steps);
    const more = this.#more(items, count, step, words);
    return this.renderItems(items.slice(0, count), words, more, items.length);
  }

  #more({ length }: readonly Item[], count: number, step: number, words: Catalogue) {
    const { more, shown } = wordsIn(listWords, words);
    if (length <= step) return nothing;
    const next = Math.min(step, length - count);
    const handleClick = () => {
      this.steps++;
      this.#news = count;
      this.requestUpdate();
    };
    return html`<div class="ilmi-more">
      ${next ? html`<button class="ilmi-button" part="button" type="button" @click=${handleClick}>${more(next)}</button>` : nothing}
      <span role=${this.silent ? nothing : 'status'}
        >${shown(count, length.toLocaleString(words.lang))}</span
      >
    </div>`;
  }

  protected override updated(): void {
    if (!this.#news) return;
    // The button moves away, or is gone: reading goes on with what it has brought.
    const items = this.renderRoot.querySelectorAll<HTMLElement>('.ilmi-list > *');
    const item = items[this.#news];
    this.#news = 0;
    if (item) item.tabIndex = -1;
    item?.focus();
  }
}

/** How many items a limit means; what is no limit means the usual number. @internal */
export const stepOf = (limit: unknown, usual = 6): number =>
  Math.max(0, Math.trunc(Number(limit))) || usual;
