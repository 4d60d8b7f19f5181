import { type Id, type IlmiDocument, type JoinRequest, resolveUrl } from '@ilmi/core';
import { failure } from './answer.js';
import { ClientError } from './errors.js';
import type { JoinClient } from './join.js';
import { fieldsOf, type ListName, type Lists, select } from './lists.js';
import { sliceUrl, type Want } from './lite.js';
import type { ClientOptions, ReadOptions } from './options.js';
import { createReader } from './reader.js';
import type { Loaded } from './source.js';

/** A part of the items of a list. */
export interface LoadedPage<T> extends Loaded<T[]> {
  /** `cursor` of the following page; absent on the last one. */
  next?: string;
}

/** One list of what is read: all goals, all organisations, and so on. */
export interface List<T, Query> {
  /**
   * The items that a query asks for, in the order of the document. A published site is asked for
   * `index.json`, for stories `stories.json`. `meta` is that of the whole answer, so its warnings can
   * also be about other lists.
   */
  list(query?: Query & ReadOptions): Promise<LoadedPage<T>>;
  /** The same items one by one; with a hub, page by page. */
  all(query?: Query & ReadOptions): AsyncIterable<T>;
  /**
   * One item. A published site is asked for `goals/ID.json` or `organizations/ID.json`, or for the file
   * that {@link List.list} reads.
   *
   * @throws {ClientError} Also `notFound` when there is no such item.
   */
  get(id: Id, options?: ReadOptions): Promise<Loaded<T>>;
}

/** Where an organisation asks to join, renews its goal or reports a figure. */
export interface Joins extends JoinClient {
  /**
   * Sends a request to the hub, or where the document's `links.join` takes JSON. Sending has limits and
   * repetitions of its own, longer than those of reading; see `sendJoin` of `@ilmi/client/join`.
   *
   * @throws {ClientError} Also `unsupported` where the source names no such receiver.
   */
  create: JoinClient['create'];
  /** Whether there is such a receiver. Without a hub the document is read for it. */
  supported(options?: ReadOptions): Promise<boolean>;
}

/**
 * Reads a document, a published site or a hub. What is read is shared between callers: don't change it.
 * Every method rejects with {@link ClientError}, unless a copy can be given instead.
 */
export type Client = {
  /**
   * The whole document, or the part about a goal or an organisation where a site or hub has one.
   * Without either, a site is asked for `index.json`.
   */
  document(options?: Want & ReadOptions): Promise<Loaded<IlmiDocument>>;
  readonly join: Joins;
} & { readonly [N in ListName]: List<Lists[N]['item'], Lists[N]['query']> };

/**
 * Makes a client. It makes no request before it is asked for something, and keeps copies of its own: one
 * client per source is enough for a page, a worker or a server.
 *
 * @throws {TypeError} When an option can't be used.
 * @example
 * const client = createClient({ src: 'https://www.example.org/ilmi.json' });
 * const { data, meta } = await client.goals.list({ theme: 'mobility' });
 */
export function createClient(options: ClientOptions): Client {
  const { src, hub } = options;
  if (!(src ?? hub)) throw new TypeError('createClient: src or hub is missing');
  const readUrl = createReader(options);

  /** The address of what is wanted: `site` below a published site, `api` below a hub. */
  async function read(site: (root: string) => string, api: string, options: ReadOptions) {
    const url = addressOf(src ?? hub!);
    if (src !== undefined) return readUrl(site(url), { ...options, lang: undefined });
    return readUrl(`${url.replace(/\/*$/, '/')}v1/${api}`, options);
  }

  function listOf<T extends { id: Id }, Query extends object>(name: ListName): List<T, Query> {
    const file = (root: string) =>
      root.endsWith('/') && name === 'stories' ? `${root}stories.json` : sliceUrl(root);
    const list = async (query: Query & ReadOptions = {} as Query): Promise<LoadedPage<T>> => {
      const { signal, maxAgeMs, staleForMs, lang, ...asked } = query;
      const fields = fieldsOf(name, asked);
      const search = new URLSearchParams(fields).toString();
      const api = search ? `${name}?${search}` : name;
      const { data, meta } = await read(file, api, { signal, maxAgeMs, staleForMs, lang });
      if (src !== undefined) return { ...select<T>(data, name, fields), meta };
      const { next } = data as { next?: unknown };
      return {
        data: (data[name] ?? []) as unknown as T[],
        meta,
        next: typeof next === 'string' && next ? next : undefined,
      };
    };
    return {
      list,
      async *all(query) {
        let cursor = (query as { cursor?: string } | undefined)?.cursor;
        do {
          const { data, meta, next } = await list({ ...query, cursor } as Query);
          yield* data;
          if (next !== undefined && next === cursor)
            throw failure(meta.source, 'invalidResponse', 'the next page is the same page again');
          cursor = next;
        } while (cursor !== undefined);
      },
      async get(id, options = {}) {
        const missing = (at: string) => failure(at, 'notFound', `has no "${id}" in ${name}`);
        // Nothing can have such an id, and no address is made of it.
        if (!/^[a-z\d][a-z\d-]{0,63}$/.test(id)) throw missing(src ?? hub!);
        const want = { goals: { goal: id }, organizations: { organization: id } };
        const site = (root: string) =>
          name in want ? sliceUrl(root, want[name as keyof typeof want]) : file(root);
        const { data, meta } = await read(site, `${name}/${id}`, options);
        const item = (data[name] as unknown as T[] | undefined)?.find((item) => item.id === id);
        if (!item) throw missing(meta.source);
        return { data: item, meta };
      },
    };
  }

  const document: Client['document'] = ({ goal, organization, ...options } = {}) =>
    read(
      (root) => sliceUrl(root, { goal, organization }),
      goal
        ? `goals/${encodeURIComponent(goal)}`
        : organization
          ? `organizations/${encodeURIComponent(organization)}`
          : 'document',
      options,
    );

  /** The address that takes requests to join; undefined where there is none that takes JSON. */
  async function joinUrl(options?: ReadOptions): Promise<string | undefined> {
    if (hub !== undefined) return `${addressOf(hub).replace(/\/*$/, '/')}v1/joins`;
    const { kind, url } = (await document(options)).data.links?.join ?? {};
    return kind === 'hub' ? url : undefined;
  }

  return {
    document,
    join: {
      supported: async (options) => (await joinUrl(options)) !== undefined,
      async create(request: JoinRequest, { signal, ...more } = {}) {
        const url = await joinUrl({ signal });
        if (url === undefined)
          throw failure(src!, 'unsupported', 'links.join names no receiver of the kind "hub"');
        // Those who only read never load it.
        const { createJoinClient } = await import('./join.js');
        const { fetch } = options;
        return createJoinClient({
          joinUrl: url,
          fetch: fetch && ((input, init) => fetch(new Request(input, init))),
        }).create(request, { signal, ...more });
      },
    },
    goals: listOf('goals'),
    organizations: listOf('organizations'),
    stories: listOf('stories'),
    actions: listOf('actions'),
    events: listOf('events'),
    offers: listOf('offers'),
  };
}

/** An absolute address. Only now is there need of a page: a client can be made where there is none. */
function addressOf(address: string): string {
  const { document, location } = globalThis as {
    document?: { baseURI: string };
    location?: { href: string };
  };
  const url = resolveUrl(address, document?.baseURI ?? location?.href);
  if (url?.startsWith('http')) return url;
  throw new ClientError('unsupported', `src="${address}" is not an address that can be read`, {
    url: address,
  });
}
