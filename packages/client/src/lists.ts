import type {
  Action,
  ActionStatus,
  EventStatus,
  Goal,
  GoalKind,
  GoalStatus,
  GoalTheme,
  Id,
  IlmiDocument,
  IlmiEvent,
  Offer,
  OfferKind,
  OfferTopic,
  Open,
  Organization,
  OrganizationKind,
  Story,
} from '@ilmi/core';
import { ClientError } from './errors.js';

/** Turns pages. Whatever else a query has must all be true of an item. */
export interface Page {
  /** Items at most, from 1. Default: all; a hub may give fewer, and has a limit of its own. */
  limit?: number;
  /** `next` of the page before. */
  cursor?: string;
}

export interface GoalQuery extends Page {
  organization?: Id;
  theme?: Open<GoalTheme>;
  kind?: Open<GoalKind>;
  /** Code of the municipality that the goal's organisation belongs to. */
  municipality?: string;
  status?: Open<GoalStatus>;
}

export interface OrganizationQuery extends Page {
  kind?: Open<OrganizationKind>;
  /** Code of the municipality, with its leading zeros. */
  municipality?: string;
}

export interface StoryQuery extends Page {
  organization?: Id;
  goal?: Id;
}

export interface ActionQuery extends Page {
  organization?: Id;
  goal?: Id;
  status?: Open<ActionStatus>;
}

export interface EventQuery extends Page {
  status?: Open<EventStatus>;
}

export interface OfferQuery extends Page {
  organization?: Id;
  kind?: Open<OfferKind>;
  topic?: Open<OfferTopic>;
}

/** The lists of a document that can be asked for, with their items and queries. */
export interface Lists {
  goals: { item: Goal; query: GoalQuery };
  organizations: { item: Organization; query: OrganizationQuery };
  stories: { item: Story; query: StoryQuery };
  actions: { item: Action; query: ActionQuery };
  events: { item: IlmiEvent; query: EventQuery };
  offers: { item: Offer; query: OfferQuery };
}

export type ListName = keyof Lists;

/** What each list can be asked by. */
const filters: Record<ListName, string> = {
  goals: 'organization theme kind municipality status',
  organizations: 'kind municipality',
  stories: 'organization goal',
  actions: 'organization goal status',
  events: 'status',
  offers: 'organization kind topic',
};

/**
 * The fields of a query that are set.
 *
 * @throws {ClientError} `validation`: a filter that is ignored would give a wrong list unnoticed.
 */
export function fieldsOf(name: ListName, query: object): Record<string, string> {
  const known = [...filters[name].split(' '), 'limit', 'cursor'];
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries(query) as [string, unknown][]) {
    if (value === undefined) continue;
    if (!known.includes(key))
      throw mistake(`${name} can't be asked by "${key}", only by ${known.join(', ')}`);
    const usable =
      key === 'limit' ? Number.isInteger(value) && Number(value) > 0 : typeof value === 'string';
    if (!usable) throw mistake(`${name} can't be asked by "${key}": ${JSON.stringify(value)}`);
    fields[key] = `${value as string | number}`;
  }
  return fields;
}

/** The items of a document that a query asks for, one page of them. */
export function select<T>(
  document: IlmiDocument,
  name: ListName,
  { limit = 'Infinity', cursor = '0', ...wanted }: Record<string, string>,
): { data: T[]; next?: string } {
  if (!/^\d+$/.test(cursor)) throw mistake(`"${cursor}" is no cursor of ${name}`);
  const homes = new Map(document.organizations?.map(({ id, municipality }) => [id, municipality]));
  const matches = (item: Item, key: string, value: string) =>
    key === 'goal'
      ? item.goals?.includes(value)
      : key === 'municipality' && name === 'goals'
        ? homes.get(item.organization!) === value
        : item[key as keyof Item] === value;
  const filters = Object.entries(wanted);
  const found = ((document[name] ?? []) as Item[]).filter((item) =>
    filters.every(([key, value]) => matches(item, key, value)),
  );
  const end = Number(cursor) + Number(limit);
  return {
    data: found.slice(Number(cursor), end) as T[],
    next: end < found.length ? String(end) : undefined,
  };
}

interface Item {
  organization?: Id;
  goals?: Id[];
}

const mistake = (what: string) => new ClientError('validation', what);
