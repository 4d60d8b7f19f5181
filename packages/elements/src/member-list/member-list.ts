import type { Catalogue } from '@ilmi/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { attributeOf, checkWord } from '../base/dom.js';
import type { ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { lazyWords } from '../directory/lazy-words.js';
import { directoryLanguages, type MemberWords } from '../directory/words.js';
import { words as fi } from './words.fi.js';
import { goalStyles } from '../goal/goal.styles.js';
import { itemStyles } from '../list/item.styles.js';
import { ListElement, stepOf } from '../list/list-element.js';
import { listStyles } from '../list/list.styles.js';
import { filterBar } from './filter-bar.js';
import { memberListTemplate } from './member-list.template.js';
import { memberListStyles } from './member-list.styles.js';
import {
  memberFilters,
  type MemberListView,
  memberListViews,
  type MemberSort,
} from './member-list.types.js';
import { Directory, type Member, type MemberQuery } from './member-view.js';

const memberWords = /* @__PURE__ */ lazyWords<MemberWords>(fi, directoryLanguages);

/** More than in other lists: a member takes little room. */
const usual = 12;

/**
 * The directory of a network's members: who they are, where, with which goals, and whether those
 * hold. Visitors search it and filter it; the table can be sorted.
 *
 * Use it on a page about the network. For one member's goal use `ilmi-goal-badge`, for counts
 * `ilmi-network-summary`.
 *
 * @summary The members of a network.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown until the list has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The list shows its members.
 * @fires {IlmiErrorEvent} ilmi-error - The members could not be shown; the fallback stays.
 * @csspart filters - Search and filters.
 * @csspart list - The list or the table.
 * @csspart card - A member's card.
 * @csspart title - A member's name.
 * @csspart status - The state of a member's goals.
 * @csspart button - The buttons that show more and clear the filters.
 * @cssprop [--ilmi-accent=#155e75] - Links and buttons.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-warn=#8a4b00] - Goals to renew.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners of cards and fields.
 * @cssstate ready - The members are shown.
 * @cssstate error - The members could not be shown; the fallback stays.
 *
 * @example The companies of one municipality, as a table
 * ```html
 * <ilmi-member-list src="/ilmi.json" kind="company" municipality="635" view="table" lang="fi">
 *   <a href="/jasenet/">Verkoston jäsenet</a>
 * </ilmi-member-list>
 * ```
 */
export class IlmiMemberList extends ListElement<Member> {
  static override readonly tag = 'ilmi-member-list';
  static override styles = [baseStyles, goalStyles, itemStyles, listStyles, memberListStyles];
  static override properties: PropertyDeclarations = {
    limit: { converter: (value: string | null) => stepOf(value, usual) },
    kind: {},
    municipality: {},
    theme: {},
    view: {},
  };

  /**
   * Only members of a kind, for instance `company`; visitors are not asked for it then.
   * @attr kind
   */
  declare kind: string | null | undefined;
  /**
   * Code of a municipality: only its members.
   * @attr municipality
   */
  declare municipality: string | null | undefined;
  /**
   * Only members with a goal of a theme, for instance `transport`.
   * @attr theme
   */
  declare theme: string | null | undefined;
  /**
   * `grid`: cards; `table`: rows that can be sorted.
   * @attr view
   * @default grid
   */
  declare view: MemberListView | null | undefined;

  /**
   * How many members are shown at first, and how many more each time; at least 1.
   * @attr limit
   * @default 12
   */
  declare limit: number | null | undefined;

  /** What the visitor has asked for. It stays when data or language change. */
  #asked: MemberQuery = {};
  #sort: { by: MemberSort; descending: boolean } = { by: 'name', descending: false };
  #directory?: Directory;
  #of?: readonly unknown[];

  protected override readonly silent = true;

  constructor() {
    super();
    this.limit = usual;
  }

  protected override wordsFor(
    documentLanguages?: readonly string[],
  ): Catalogue | Promise<Catalogue> {
    return memberWords.with(super.wordsFor(documentLanguages));
  }

  protected override viewOf({ words, now, document }: ViewContext): readonly Member[] | undefined {
    checkWord(this, 'view', this.view, memberListViews);
    if (!document) return undefined;
    const { baseURI: page, site } = this;
    const of = [document, words, now, page, site];
    // Made once for what it is of, not with every letter that is typed.
    if (!this.#directory || of.some((part, at) => part !== this.#of![at])) {
      this.#directory = new Directory({ document, lang: words.lang, now, page, site });
      this.#of = of;
    }
    const { by, descending } = this.#sort;
    const directory = this.#directory;
    const preset = this.#preset;
    for (const filter of memberFilters)
      checkWord(this, filter, preset[filter], [...directory.counts(filter, {}).keys()]);
    if (!directory.find(preset).length) return undefined;
    const found = directory.find({ ...this.#asked, ...preset });
    return this.view !== 'table' || (by === 'name' && !descending)
      ? found
      : directory.sort(found, by, descending, memberWords.of(words));
  }

  /** What the page's author has asked for. */
  get #preset(): MemberQuery {
    const preset: MemberQuery = {};
    for (const filter of memberFilters) {
      const word = attributeOf(this, filter);
      if (word) preset[filter] = word;
    }
    return preset;
  }

  protected override renderItems(
    members: readonly Member[],
    words: Catalogue,
    more: unknown,
    total: number,
  ): TemplateResult {
    const own = memberWords.of(words);
    const directory = this.#directory!;
    const filters = filterBar({
      ...{ directory, total, words, own },
      asked: this.#asked,
      preset: this.#preset,
      ask: (asked) => {
        this.#asked = asked;
        this.#startOver();
      },
    });
    return memberListTemplate(
      this.view,
      members.map((member) => directory.tell(member, own)),
      {
        ...{ words, own, filters, more },
        headingLevel: this.headingLevel,
        today: true,
        sorted: {
          ...this.#sort,
          sort: (by) => {
            const { by: before, descending } = this.#sort;
            this.#sort = { by, descending: by === before && !descending };
            this.#startOver();
          },
        },
      },
    );
  }

  #startOver(): void {
    this.steps = 1;
    this.requestUpdate();
  }
}
