/*
 * `@ilmi/client/join`: sends join requests. An entry of its own, since those who only read need none of
 * it, and those who only send need no reader.
 */
import { type IlmiDocument, type JoinRequest, resolveUrl } from '@ilmi/core';
import { ClientError } from './errors.js';
import { type JoinReceipt, sendJoin, type SendJoinOptions } from './send-join.js';

export { ClientError, type ClientErrorCode, type ClientErrorInfo } from './errors.js';
export { type Result, toResult } from './errors.js';
export { type JoinReceipt, randomKey, sendJoin, type SendJoinOptions } from './send-join.js';

/** What `createJoinClient` takes: where requests go to, and what {@link sendJoin} takes. */
export interface JoinClientOptions extends Omit<SendJoinOptions, 'key' | 'signal'> {
  /** Address of the receiver itself. */
  joinUrl?: string;
  /** Address of a hub; its receiver is `v1/joins` below it. */
  hub?: string;
  /** A document whose `links.join`, if it is of the kind `hub`, is the address of the receiver. */
  document?: Pick<IlmiDocument, 'links'>;
}

/** Sends join requests to one receiver. */
export interface JoinClient {
  /**
   * Sends a request; see {@link sendJoin} for when it is repeated and what it throws.
   *
   * @param options `idempotencyKey`: default a new one.
   */
  create(
    request: JoinRequest,
    options?: { idempotencyKey?: string; signal?: AbortSignal },
  ): Promise<JoinReceipt>;
}

/**
 * Makes a client for one receiver of join requests. Of several addresses the most exact one counts:
 * `joinUrl`, then `hub`, then the document's.
 *
 * @throws {TypeError} When no address can be used. A document can also have a form, a mail address or a
 * link in its `links.join`, and those take no JSON.
 * @example
 * const joins = createJoinClient({ hub: 'https://hub.example.org/' });
 * const { id } = await joins.create(request);
 */
export function createJoinClient({
  joinUrl,
  hub,
  document,
  ...options
}: JoinClientOptions): JoinClient {
  const join = document?.links?.join;
  const address =
    joinUrl ??
    (hub === undefined ? undefined : `${hub.replace(/\/*$/, '/')}v1/joins`) ??
    (join?.kind === 'hub' ? join.url : undefined);
  const page = (globalThis as { document?: { baseURI: string } }).document?.baseURI;
  const url = address === undefined ? undefined : resolveUrl(address, page);
  if (!url?.startsWith('http'))
    throw new TypeError(
      `createJoinClient: ${address === undefined ? 'joinUrl, hub, or a document with links.join of the kind "hub" is missing' : `"${address}" is not an address to send to`}`,
    );
  return {
    create: (request, { idempotencyKey, signal } = {}) => {
      if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
        return Promise.reject(
          new ClientError(
            'validation',
            'idempotencyKey must be 1 to 255 visible ASCII characters',
            { url },
          ),
        );
      return sendJoin(url, request, { ...options, key: idempotencyKey, signal });
    },
  };
}
