import { type Catalogue, formatNumber } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type MemberWords, nounFor } from '../directory/words.js';
import { type MemberFilter, memberFilters } from './member-list.types.js';
import type { Directory, MemberQuery } from './member-view.js';

export interface FilterBar {
  directory: Directory;
  /** What the visitor has asked for, and what the page's author has. */
  asked: MemberQuery;
  preset: MemberQuery;
  /** How many members were found. */
  total: number;
  words: Catalogue;
  own: MemberWords;
  ask(asked: MemberQuery): void;
}

/**
 * Filters that have something to choose between: the author has not chosen, and there are two words, or
 * one that the visitor has chosen among those of earlier data.
 */
export const filtersOf = (
  directory: Directory,
  preset: MemberQuery,
  asked: MemberQuery = {},
): MemberFilter[] =>
  memberFilters.filter(
    (filter) => !preset[filter] && (asked[filter] || directory.counts(filter, preset).size > 1),
  );

/** Search, filters with counts, and what they have found. */
export function filterBar(bar: FilterBar): TemplateResult {
  const { directory, asked, preset, own, ask } = bar;
  const handleInput = ({ target }: Event) =>
    ask({ ...asked, query: (target as HTMLInputElement).value });
  const handleFocus = () => void directory.prepare();
  const handleClear = ({ target }: Event) => {
    // The button goes away: whoever pressed it goes on where a search begins.
    (target as Element).closest('.ilmi-root')?.querySelector('input')?.focus();
    ask({});
  };
  return html`<div class="ilmi-filters" part="filters" role="search" aria-label=${own.search}>
      <label class="ilmi-field"
        >${own.search}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${asked.query ?? ''}
          @focus=${handleFocus}
          @input=${handleInput}
      /></label>
      ${filtersOf(directory, preset, asked).map((filter) => select(filter, bar))}
    </div>
    ${found(
      bar,
      Object.entries(asked).some(([name, word]) => word && !preset[name as MemberFilter])
        ? html`<button class="ilmi-button" part="button" type="button" @click=${handleClear}>
            ${own.clear}
          </button>`
        : nothing,
    )}`;
}

function select(filter: MemberFilter, { directory, asked, preset, words, own, ask }: FilterBar) {
  const chosen = asked[filter] ?? '';
  const counts = directory.counts(filter, { ...asked, ...preset });
  const all = [...directory.counts(filter, preset).keys()];
  // What was chosen stays in sight when newer data do not have it.
  const options = [...new Set(chosen ? [...all, chosen] : all)].map((code) => ({
    code,
    label: directory.labelOf(filter, code, own),
  }));
  options.sort((a, b) => directory.compare(a.label, b.label));
  const handleChange = ({ target }: Event) =>
    ask({ ...asked, [filter]: (target as HTMLSelectElement).value });
  const option = (code: string, label: string, count: number) =>
    html`<option value=${code} .selected=${code === chosen}>
      ${label} (${formatNumber(words.format, count)})
    </option>`;
  return html`<label class="ilmi-field"
    >${filter === 'theme' ? own.theme : own.columns[filter]}
    <select @change=${handleChange}>
      ${option('', own.all, directory.find({ ...asked, ...preset, [filter]: preset[filter] }).length)}
      ${options.map(({ code, label }) => option(code, label, counts.get(code) ?? 0))}
    </select></label
  >`;
}

/** The number of members, which is said when it changes. */
const found = (
  { total, words, own }: Pick<FilterBar, 'total' | 'words' | 'own'>,
  button: unknown = nothing,
) =>
  html`<div class="ilmi-found">
    <span role="status"
      >${total ? `${formatNumber(words.format, total)}\u00a0${nounFor(own.member, total)}` : own.none}</span
    >
    ${button}
  </div>`;

/** The room of search and filters where there is no script yet, and the number of members. */
export const filterRoom = (bar: Pick<FilterBar, 'total' | 'words' | 'own'>, filters: number) =>
  html`<div class="ilmi-filters ilmi-room" aria-hidden="true">
      ${Array.from(
        { length: filters + 1 },
        () =>
          html`<div class="ilmi-field">
            &nbsp;
            <select></select>
          </div>`,
      )}
    </div>
    ${found(bar)}`;
