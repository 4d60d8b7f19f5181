import type { Catalogue } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tell } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { glyph, phrase } from '../goal/parts.js';
import { itemStyles } from '../list/item.styles.js';
import { ListElement } from '../list/list-element.js';
import { listStyles } from '../list/list.styles.js';
import { baseOf } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import { eventButtonStyles, eventListStyles } from './event-list.styles.js';
import { eventListTemplate, leaf } from './event-list.template.js';
import { type EventView, findEvents } from './event-view.js';
import { type EventWords, eventWords } from './words.js';
import { clockOf } from './zone.js';

/**
 * Events that are coming or going on, the next one first, each with a file for the visitor's calendar.
 *
 * Use it on a front page or a page of events. For what has happened use `ilmi-story-list`. Times are
 * those of the place; visitors whose clocks differ read whose time it is. The calendar files (`.ics`)
 * are made in the page, without a request to anybody.
 *
 * @summary Coming events, with calendar files.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the list has its data, and again when it fails or no event is coming.
 * @fires {IlmiLoadEvent} ilmi-load - The list shows its events.
 * @fires {IlmiErrorEvent} ilmi-error - The events could not be shown; the fallback stays.
 * @csspart list - The list.
 * @csspart card - An event's card.
 * @csspart date - The day as a leaf of a calendar.
 * @csspart title - An event's title.
 * @csspart status - Whether it is cancelled or not yet confirmed.
 * @csspart time - When it is, in words.
 * @csspart add - A button that makes a calendar file.
 * @csspart button - The button that shows more.
 * @cssprop [--ilmi-accent=#155e75] - Links and buttons.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-warn=#8a4b00] - The word at a cancelled event.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of the cards.
 * @cssstate ready - The events are shown.
 * @cssstate empty - No event is coming; the fallback stays.
 * @cssstate error - The events could not be shown; the fallback stays.
 *
 * @example The three next
 * ```html
 * <ilmi-event-list src="/ilmi.json" limit="3" lang="fi">
 *   <a href="/tapahtumat/">Tapahtumat</a>
 * </ilmi-event-list>
 * ```
 */
export class IlmiEventList extends ListElement<EventView> {
  static override readonly tag = 'ilmi-event-list';
  static override styles = [
    baseStyles,
    goalStyles,
    itemStyles,
    listStyles,
    eventListStyles,
    eventButtonStyles,
  ];

  /** The moment, in milliseconds; tests replace it. @internal */
  static moment: () => number = () => Date.now();
  /** The visitor's time zone; tests replace it. @internal */
  static zone: () => string = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

  /** Those that are coming, also where fewer are shown. */
  #coming: readonly EventView[] = [];
  #hasFailed = false;

  protected override viewOf({ words, now, document }: ViewContext): EventView[] | undefined {
    const { moment, zone } = this.constructor as typeof IlmiEventList;
    const view = findEvents(document, {
      ...{ words, now, moment: moment(), zone: zone(), page: this.baseURI },
      tell: (problem) => tell(this, problem),
    });
    this.#coming = view ?? [];
    return view;
  }

  protected override renderItems(
    events: readonly EventView[],
    words: Catalogue,
    more: unknown,
  ): TemplateResult {
    const own = wordsIn(eventWords, words);
    const all = this.#coming;
    const button = (text: unknown, list: readonly EventView[], file: string) => {
      const handleClick = () => void this.#save(list, file, own);
      return html`<button class="ilmi-add" part="add" type="button" @click=${handleClick}>
        ${glyph(leaf)}<span>${text}</span>
      </button>`;
    };
    const add = (event: EventView) =>
      button(
        html`${own.add}<span class="ilmi-hidden">: ${phrase(event.title)}</span>`,
        [event],
        event.item.id,
      );
    return eventListTemplate(
      events,
      { words, headingLevel: this.headingLevel },
      {
        add,
        more: html`${more}${
            all.length > 1
              ? html`<p class="ilmi-all">${button(own.addAll(all.length), all, own.file)}</p>`
              : nothing
          }
          <p class="ilmi-fact" role="status">${this.#hasFailed ? own.failed : nothing}</p>`,
      },
    );
  }

  /** Most visitors only read: what writes calendar files comes with the first press. */
  async #save(events: readonly EventView[], name: string, own: EventWords): Promise<void> {
    const { loaded, baseURI } = this;
    try {
      const { saveCalendar } = await import('./calendar.js');
      const address = baseOf(loaded) ?? baseURI;
      saveCalendar(events, name, { own, document: loaded!.data, address, clockOf });
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      tell(this, `no calendar file: ${(error as Error).message}`);
    }
    this.requestUpdate();
  }
}
