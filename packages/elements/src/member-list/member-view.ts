import {
  currentGoals,
  type Goal,
  goalsByOrganization,
  isMember,
  lifeCycleOf,
  type Organization,
  organizationLifeCycle,
  type Phrase,
  pickText,
  wordOf,
} from '@ilmi/core';
import type { MemberWords } from '../directory/words.js';
import { goalsOf, linkable, pageOf, type Reference, type Telling } from '../list/parts.js';
import { type MemberFilter, memberFilters, type MemberSort } from './member-list.types.js';

/** What a member's card or row lays out. */
export interface MemberView {
  name: Phrase;
  href?: string;
  /** Kind, municipality and industry. */
  about: readonly Phrase[];
  kind: string;
  place?: Phrase;
  /** Goals that hold or are to come; of a member without any, those that it had. */
  goals: readonly Reference[];
  state: ReturnType<typeof organizationLifeCycle>;
  /** Its goals that hold have figures and no target. */
  monitored: boolean;
}

/** What a visitor, or the page, has asked for. Empty or missing: everything. */
export type MemberQuery = Partial<Record<MemberFilter | 'query', string | null>>;

/** Letters that are no base letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Without case and marks, so that "palkane" finds "Pälkäne" and "strasse" finds "Straße". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Also what is not seen: soft hyphens and spaces without width.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[ßæœøđłðþı]/g, (letter) => letters[letter]!);

/** A member, as far as sorting and filtering need it. */
export interface Member extends Readonly<Record<MemberFilter, readonly string[]>> {
  organization: Organization;
  name: Phrase;
  place?: Phrase;
  goals: readonly Goal[];
}

const order = ['active', 'renewalDue', 'upcoming', 'lapsed', 'ended', 'withdrawn', 'noGoal'];

/**
 * The members of a network on a day. A network can have thousands of them, and a page shows a few: a
 * member is put into words when it is shown, and texts are folded when somebody begins to search.
 */
export class Directory {
  readonly #members: readonly Member[];
  readonly #telling: Telling;
  readonly #places: ReadonlyMap<string, Organization['name']>;
  /** In the order of the language. */
  readonly compare: (a: string, b: string) => number;
  #folded?: ReadonlyMap<Member, string>;
  #last?: { query: string; found: readonly Member[] };

  constructor(telling: Telling) {
    const { document, now, lang } = telling;
    this.#telling = telling;
    this.compare = new Intl.Collator(lang).compare;
    const own = goalsByOrganization(currentGoals(document.goals ?? [], now));
    this.#places = new Map(document.network?.municipalities?.map(({ code, name }) => [code, name]));
    this.#members = (document.organizations ?? [])
      .filter((organization) => isMember(organization, now))
      .map((organization): Member => {
        const { id, kind, municipality, name } = organization;
        const goals = own.get(id) ?? [];
        return {
          organization,
          goals,
          name: this.#pick(name) ?? { text: id },
          place: municipality
            ? (this.#pick(this.#places.get(municipality)) ?? { text: municipality })
            : undefined,
          kind: [kind],
          municipality: municipality ? [municipality] : [],
          theme: [...new Set(goals.flatMap(({ theme }) => theme ?? []))],
        };
      })
      .sort((a, b) => this.compare(a.name.text, b.name.text));
  }

  #pick(text: Organization['name'] | undefined): Phrase | undefined {
    const { lang, document } = this.#telling;
    return pickText(text, lang, document);
  }

  /** Makes the texts ready to be searched, before the first letter is typed. */
  prepare(): ReadonlyMap<Member, string> {
    if (this.#folded) return this.#folded;
    const texts = this.#members.map(({ name, place, organization: { industry }, goals }) =>
      [name, place, ...[industry, ...goals.map(({ title }) => title)].map((one) => this.#pick(one))]
        .map((one) => one?.text)
        .join(' ')
        // It parts the texts below.
        .replaceAll('\0', ' '),
    );
    // In one go: folding ten thousand short texts takes many times as long.
    const folded = fold(texts.join('\0')).split('\0');
    return (this.#folded = new Map(this.#members.map((member, at) => [member, folded[at]!])));
  }

  #search(query: string): readonly Member[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (!words.length) return this.#members;
    // The counts of the filters ask for the same search again.
    if (this.#last?.query === query) return this.#last.found;
    const folded = this.prepare();
    const found = this.#members.filter((member) =>
      words.every((word) => folded.get(member)!.includes(word)),
    );
    this.#last = { query, found };
    return found;
  }

  /** Those that have every word of the search and pass the filters, but for `without`; by name. */
  find(asked: MemberQuery, without?: MemberFilter): readonly Member[] {
    const filters = memberFilters.filter((filter) => filter !== without && asked[filter]);
    return this.#search(asked.query ?? '').filter((member) =>
      filters.every((filter) => member[filter].includes(asked[filter]!)),
    );
  }

  /** How many there are of each word of a filter, after the search and the other filters. */
  counts(filter: MemberFilter, asked: MemberQuery): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const member of this.find(asked, filter)) {
      for (const word of member[filter]) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  }

  /** A word of a filter as visitors read it. */
  labelOf(filter: MemberFilter, code: string, { kinds, themes }: MemberWords): string {
    if (filter === 'municipality') return this.#pick(this.#places.get(code))?.text ?? code;
    if (filter === 'theme') return wordOf(themes, code);
    return Object.hasOwn(kinds, code) ? kinds[code as 'other'][1] : code;
  }

  /** In a new order; members that say nothing of it come last, and equals stay as they were. */
  sort(members: readonly Member[], by: MemberSort, descending: boolean, words: MemberWords) {
    const keyOf = (member: Member): string | number | undefined =>
      by === 'name'
        ? member.name.text
        : by === 'municipality'
          ? member.place?.text
          : by === 'kind'
            ? kindOf(member, words)
            : order.indexOf(this.#stateOf(member));
    const keys = new Map(members.map((member) => [member, keyOf(member)]));
    return [...members].sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (a === undefined || b === undefined) return +(a === undefined) - +(b === undefined);
      const way = typeof a === 'number' ? a - (b as number) : this.compare(a, b as string);
      return descending ? -way : way;
    });
  }

  #stateOf({ goals }: Member) {
    const { now, document } = this.#telling;
    return organizationLifeCycle(goals, { now, network: document.network });
  }

  /** A member in words. */
  tell(member: Member, words: MemberWords): MemberView {
    const { organization, name, place, goals } = member;
    const { now, document, page } = this.#telling;
    const states = goals.map((goal) => lifeCycleOf(goal, { now, network: document.network }));
    const live = goals.filter((_, at) => /^(active|renewalDue|upcoming)$/.test(states[at]!));
    const shown = live.length ? live : goals;
    const kind = kindOf(member, words);
    return {
      name,
      href:
        pageOf(`organizations/${organization.id}/`, this.#telling) ??
        linkable(organization.url, page),
      about: [{ text: kind }, place, this.#pick(organization.industry)].filter(
        (one) => one !== undefined,
      ),
      kind,
      place,
      goals: goalsOf(
        shown.map(({ id }) => id),
        this.#telling,
      ),
      state: this.#stateOf(member),
      monitored: shown.every(({ kind }) => kind === 'monitoring'),
    };
  }
}

const kindOf = ({ kind: [kind] }: Member, { kinds }: MemberWords): string =>
  Object.hasOwn(kinds, kind!) ? kinds[kind as 'other'][0] : kind!;
