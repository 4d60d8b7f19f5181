/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the roles from lists without marks and from tables laid out as blocks. */
import type { Catalogue } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MemberWords } from '../directory/words.js';
import { dot, glyph, headingLevelOf, linked, phrase, pill } from '../goal/parts.js';
import { goalsLine } from '../list/parts.js';
import type { MemberView } from './member-view.js';
import type { MemberSort } from './member-list.types.js';

export interface MemberDrawing {
  words: Catalogue;
  own: MemberWords;
  headingLevel?: unknown;
  /** False for what can outlive its day: no member's state is named. */
  today: boolean;
  /** Search and filters; a server's fallback keeps their room. */
  filters: unknown;
  more: unknown;
  /** What the table is sorted by, and how to sort it anew. */
  sorted?: { by: MemberSort; descending: boolean; sort(by: MemberSort): void };
}

/** The element's content, for the element and for the server's fallback. */
export const memberListTemplate = (
  view: string | null | undefined,
  members: readonly MemberView[],
  drawing: MemberDrawing,
): TemplateResult =>
  html`<div class="ilmi-root" lang=${drawing.words.lang}>
    ${drawing.filters} ${view === 'table' ? table(members, drawing) : grid(members, drawing)}
    ${drawing.more}
  </div>`;

const grid = (members: readonly MemberView[], drawing: MemberDrawing) =>
  html`<ul class="ilmi-list" role="list" part="list">
    ${members.map((member) => {
      const { name, href, about, goals } = member;
      return html`<li>
        <article class="ilmi-badge ilmi-member" part="card">
          <p class="ilmi-who">${about.map((one, at) => [at ? dot : '', phrase(one)])}</p>
          <p
            class="ilmi-title"
            part="title"
            role="heading"
            aria-level=${headingLevelOf(drawing.headingLevel)}
          >
            ${linked(phrase(name), href)}
          </p>
          ${goalsLine(goals, drawing.words)}
          <p
            class=${drawing.today ? 'ilmi-fact' : 'ilmi-fact ilmi-room'}
            aria-hidden=${drawing.today ? nothing : 'true'}
          >
            <span class="ilmi-label">${drawing.own.columns.state}</span>
            <span part="status">${stateOf(member, drawing)}</span>
          </p>
        </article>
      </li>`;
    })}
  </ul>`;

const heads = ['name', 'kind', 'municipality', 'goals', 'state'] as const;

// Narrow tables are laid out as blocks, which takes their roles away in some browsers: so they are written.
const table = (members: readonly MemberView[], drawing: MemberDrawing) => {
  const { columns, members: caption } = drawing.own;
  return html`<table class="ilmi-members" role="table" part="list" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => column(head, drawing))}
      </tr>
    </thead>
    <tbody class="ilmi-list" role="rowgroup">
      ${members.map((member) => {
        const { name, href, kind, place, goals } = member;
        const cell = (head: keyof typeof columns, content: unknown) =>
          html`<td role="cell">
            <span class="ilmi-label" aria-hidden="true">${columns[head]}</span> ${content}
          </td>`;
        return html`<tr role="row">
          <th role="rowheader" scope="row">${linked(phrase(name), href)}</th>
          ${cell('kind', kind)} ${cell('municipality', place && phrase(place))}
          ${cell(
            'goals',
            goals.map(({ text, href }, at) => [at ? ', ' : '', linked(phrase(text), href)]),
          )}
          ${cell('state', stateOf(member, drawing))}
        </tr>`;
      })}
    </tbody>
  </table>`;
};

const column = (head: (typeof heads)[number], { own, sorted }: MemberDrawing) => {
  const text = own.columns[head];
  if (head === 'goals') return html`<th role="columnheader" scope="col">${text}</th>`;
  // Without script nothing sorts; the room is the same.
  if (!sorted) {
    return html`<th role="columnheader" scope="col">
      <span class="ilmi-sort">${text}${glyph('')}</span>
    </th>`;
  }
  const { by, descending, sort } = sorted;
  const order = by !== head ? undefined : descending ? 'descending' : 'ascending';
  const handleClick = () => sort(head);
  return html`<th role="columnheader" scope="col" aria-sort=${order ?? nothing}>
    <button class="ilmi-sort" type="button" @click=${handleClick}>
      ${text}${glyph(
        order ? (descending ? 'M2 4h8l-4 5z' : 'M2 8h8l-4-5z') : 'M3 5h6l-3-4zm0 2h6l-3 4z',
      )}
    </button>
  </th>`;
};

/** The state in a word; where it could outlive its day only the room of it, drawn by the sheet. */
function stateOf({ state, monitored }: MemberView, { words, own, today }: MemberDrawing) {
  const text =
    state === 'noGoal'
      ? own.noGoal
      : monitored && state === 'active'
        ? words.monitored
        : words.lifeCycle[state];
  if (!today) return html`<span class="ilmi-pill ilmi-room" data-room=${text}></span>`;
  return state === 'noGoal' ? text : pill(state, text);
}
