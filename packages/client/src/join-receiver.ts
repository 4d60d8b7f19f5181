import type { JoinProblem, JoinRequest } from '@ilmi/core';
import { canonicalJson, joinFromForm, joinProblems } from '@ilmi/core/schema';
import { correctionPage, laterPage, successPage, tooLargePage } from './join-pages.js';
import { type PageLanguage, pageLanguage } from './join-words.js';

/** A request as it is stored. */
export interface JoinRecord {
  id: string;
  /** What a repetition is recognised by: the sender's key, or one that is made of a form's content. */
  key: string;
  /** ISO date-time. */
  receivedAt: string;
  request: JoinRequest;
}

/** Where a receiver keeps what it has accepted. */
export interface JoinStore {
  /** Resolves when the record is safe; only then the sender is told. */
  put(record: JoinRecord): void | Promise<void>;
  /** The newest record with a key. */
  find(key: string): JoinRecord | undefined | Promise<JoinRecord | undefined>;
}

/** A store that forgets everything with its process. */
export function memoryJoinStore(): JoinStore & { readonly records: readonly JoinRecord[] } {
  const records: JoinRecord[] = [];
  return {
    records,
    put: (record) => void records.push(record),
    find: (key) => records.findLast((record) => record.key === key),
  };
}

/** What `createJoinReceiver` takes. */
export interface JoinReceiverOptions {
  /** Default: a new {@link memoryJoinStore}. */
  store?: JoinStore;
  /**
   * Signs the content of a form, by which a repeated one is recognised. Give one that outlives the
   * process if the store does. Default: a random one.
   */
  secret?: string;
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** Origins whose pages may send JSON. Default `'*'`, all. */
  origins?: '*' | readonly string[];
  /**
   * Where a form leads to when it was received; `?id=…` is added. Default: a page of the receiver itself,
   * `received` below its own address.
   */
  successUrl?: string | ((language: string) => string);
  /** How many requests are taken in each period, by `by` (default all together). Default: any number. */
  rateLimit?: { requests: number; periodMs: number; by?: (request: Request) => string };
  /** Answers a number of requests with a failure, before anything is stored. */
  fail?: { status: 409 | 429 | 503; times: number; retryAfterSeconds?: number };
  /** Milliseconds until an answer is given, after all is stored; `times`: how often. Default: always. */
  delay?: { ms: number; times?: number };
}

const MOST_BYTES = 65_536;
const MOST_ERRORS = 50;
const DAY = 86_400_000;

interface Answer {
  id: string;
}

/**
 * A receiver of join requests, for tests and for trying out. It takes JSON and forms as the contract says,
 * and can be mounted wherever there are `Request` and `Response`: its address is that of the request, and
 * that of the success page is `/received` below it.
 *
 * @example
 * const store = memoryJoinStore();
 * const receive = createJoinReceiver({ store, fail: { status: 503, times: 1 } });
 * const { id } = await sendJoin('https://hub.example.org/v1/joins', request, {
 *   fetch: (url, init) => receive(new Request(url, init)),
 * });
 */
export function createJoinReceiver({
  store = memoryJoinStore(),
  secret = crypto.randomUUID(),
  now = Date.now,
  origins = '*',
  successUrl,
  rateLimit,
  fail,
  delay,
}: JoinReceiverOptions = {}): (request: Request) => Promise<Response> {
  let failures = fail?.times ?? 0;
  let delays = delay ? (delay.times ?? Infinity) : 0;
  const pending = new Map<string, Promise<Answer>>();
  const counted = new Map<string, { from: number; requests: number }>();

  return async (request) => {
    const response = await respond(request);
    for (const [name, value] of corsOf(request)) response.headers.append(name, value);
    if (request.method === 'POST' && delays > 0) {
      delays--;
      await new Promise((resolve) => setTimeout(resolve, delay!.ms));
    }
    return response;
  };

  async function respond(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const isPage = successUrl === undefined && pathname.endsWith('/received');
    if (isPage && (request.method === 'GET' || request.method === 'HEAD'))
      return successPage(pageLanguage(searchParams.get('lang')), searchParams.get('id'));
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    if (request.method !== 'POST' || isPage) {
      const allow = isPage ? 'GET, HEAD' : 'POST, OPTIONS';
      return problem(405, 'Send a join request with POST.', { headers: { allow } });
    }
    const type = mediaTypeOf(request.headers.get('content-type') ?? '');
    if (type === 'application/json') return receiveJson(request);
    if (type === 'application/x-www-form-urlencoded') return receiveForm(request);
    return problem(415, 'Send application/json or application/x-www-form-urlencoded, in UTF-8.');
  }

  async function receiveJson(request: Request): Promise<Response> {
    const refused = later(request);
    if (refused) {
      const { status, seconds } = refused;
      const detail =
        status === 409
          ? 'A request with this key is still being stored. Ask again with the same key.'
          : 'Send the same request again later, with the same key.';
      return problem(status, detail, { headers: { 'retry-after': String(seconds) } });
    }
    const body = await readBody(request);
    if (body === 'too large')
      return problem(413, 'A join request has at most 64 KiB. Shorten its texts.');
    const key = request.headers.get('idempotency-key') ?? '';
    if (!/^[\x21-\x7e]{1,255}$/.test(key))
      return problem(
        400,
        'Send the header Idempotency-Key with 1 to 255 visible ASCII characters.',
      );
    let input: unknown;
    try {
      input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch {
      return problem(400, 'The body is not JSON in UTF-8. Send a join request as JSON.');
    }
    const errors = joinProblems(input);
    if (errors.length)
      return problem(422, 'Correct what "errors" lists, and send it again.', { errors });
    const valid = input as JoinRequest;

    const own = `key:${key}`;
    if (pending.has(own))
      return problem(
        409,
        'A request with this key is still being stored. Ask again with the same key.',
        { headers: { 'retry-after': '1' } },
      );
    const answer = await accept(own, valid, async () => {
      const known = await recent(own);
      return known && canonicalJson(known.request) !== canonicalJson(valid) ? 'reused' : known;
    });
    if (answer === 'unavailable')
      return problem(503, 'It could not be stored. Send it again later, with the same key.', {
        headers: { 'retry-after': '5' },
      });
    if (answer === 'reused') {
      const code = 'idempotency-key-reused';
      const detail = 'This key was used for another request. Send this one with a new key.';
      return problem(422, detail, { code, errors: [{ pointer: '', code, detail }] });
    }
    return json(202, { id: answer.id, status: 'received' });
  }

  async function receiveForm(request: Request): Promise<Response> {
    const body = await readBody(request);
    if (body === 'too large')
      return tooLargePage(pageLanguage(request.headers.get('accept-language') ?? ''));
    const fields = [...new URLSearchParams(new TextDecoder().decode(body))];
    const language = fields.find(([name]) => name === 'language')?.[1].trim() ?? '';
    const lang = pageLanguage(language);
    const success = successOf(request, lang, language);
    const refused = later(request);
    if (refused) return laterPage(refused.status, lang, fields, refused.seconds, success);

    const moment = new Date(now()).toISOString();
    const form = joinFromForm(fields, { now: moment });
    const { sentAt: _, ...content } = form.request as Record<string, unknown>;
    const key = `form:${await sign(canonicalJson(content))}`;
    // A program must not see that it was found out: nothing about this answer is different.
    if (form.trapped) return received(success, uuidOf(await sign(`trap:${key}`)));
    if (form.problems.length)
      return correctionPage(lang, fields, form.problems.slice(0, MOST_ERRORS), success);
    // A second click gets the answer to the first.
    const first = pending.get(key);
    const answer = await (first?.catch(() => 'unavailable' as const) ??
      accept(key, form.request as JoinRequest, () => recent(key)));
    if (answer === 'unavailable') return laterPage(503, lang, fields, 5, success);
    return received(success, (answer as Answer).id);
  }

  /** Stores a request unless it is known. Nothing is awaited before it counts as pending. */
  async function accept(
    key: string,
    request: JoinRequest,
    find: () => Promise<JoinRecord | 'reused' | undefined>,
  ): Promise<Answer | 'reused' | 'unavailable'> {
    const store = async () => {
      const known = await find();
      if (known) return known;
      return put({
        id: crypto.randomUUID(),
        key,
        receivedAt: new Date(now()).toISOString(),
        request,
      });
    };
    const promise = store();
    pending.set(key, promise as Promise<Answer>);
    try {
      return await promise;
    } catch {
      // Whatever it was, the sender still has the request and can send it again.
      return 'unavailable';
    } finally {
      pending.delete(key);
    }
  }

  async function put(record: JoinRecord): Promise<JoinRecord> {
    await store.put(record);
    return record;
  }

  async function recent(key: string): Promise<JoinRecord | undefined> {
    const record = await store.find(key);
    return record && now() - Date.parse(record.receivedAt) < DAY ? record : undefined;
  }

  /** Whether a request has to come again, and in how many seconds. */
  function later(request: Request): { status: number; seconds: number } | undefined {
    if (failures > 0) {
      failures--;
      return { status: fail!.status, seconds: fail!.retryAfterSeconds ?? 1 };
    }
    if (!rateLimit) return;
    const who = rateLimit.by?.(request) ?? '';
    const at = now();
    for (const [name, { from }] of counted)
      if (at - from >= rateLimit.periodMs) counted.delete(name);
    const count = counted.get(who) ?? { from: at, requests: 0 };
    counted.set(who, count);
    if (++count.requests <= rateLimit.requests) return;
    return { status: 429, seconds: Math.ceil((count.from + rateLimit.periodMs - at) / 1000) };
  }

  function successOf(request: Request, lang: PageLanguage, language: string): string {
    // Anybody can write anything for a language, and it may become part of a header here.
    if (typeof successUrl === 'function')
      return successUrl(/^[a-z\d-]{2,35}$/i.test(language) ? language : 'fi');
    if (successUrl !== undefined) return successUrl;
    return `${new URL(request.url).pathname.replace(/\/*$/, '')}/received?lang=${lang}`;
  }

  async function sign(text: string): Promise<string> {
    const bytes = new TextEncoder();
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, [
      'sign',
    ]);
    const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(text));
    return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  }

  function corsOf(request: Request): [string, string][] {
    const origin = request.headers.get('origin');
    const headers: [string, string][] = origins === '*' ? [] : [['vary', 'Origin']];
    if (origins === '*') headers.push(['access-control-allow-origin', '*']);
    else if (origin && origins.includes(origin))
      headers.push(['access-control-allow-origin', origin]);
    else return headers;
    headers.push(['access-control-expose-headers', 'Retry-After']);
    if (request.method === 'OPTIONS')
      headers.push(
        ['access-control-allow-methods', 'POST'],
        ['access-control-allow-headers', 'Content-Type, Idempotency-Key'],
        ['access-control-max-age', '86400'],
      );
    return headers;
  }
}

/** The media type in lower case; nothing when the text is in another encoding than UTF-8. */
function mediaTypeOf(header: string): string {
  const [type = '', ...parameters] = header.toLowerCase().split(';');
  const charset = parameters.find((one) => one.trim().startsWith('charset='))?.split('=')[1];
  return charset && !/^"?utf-?8"?$/.test(charset.trim()) ? '' : type.trim();
}

/** The body, without reading more of it than is allowed. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 'too large'> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return 'too large';
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      void reader?.cancel();
      return 'too large';
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** Of a signature, in the shape of the ids of requests that are stored. */
const uuidOf = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'.charAt(parseInt(hex.charAt(16), 16) % 4)}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

function received(success: string, id: string): Response {
  const [address = '', fragment] = success.split('#', 2);
  const location = `${address}${address.includes('?') ? '&' : '?'}id=${id}`;
  return new Response(null, {
    status: 303,
    headers: {
      location: fragment === undefined ? location : `${location}#${fragment}`,
      'cache-control': 'no-store',
    },
  });
}

function json(status: number, value: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  405: 'Method not allowed',
  409: 'In progress',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not valid',
  429: 'Too many requests',
  503: 'Not available now',
};

/** Problem details (RFC 9457). */
function problem(
  status: number,
  detail: string,
  {
    errors,
    code,
    headers,
  }: { errors?: JoinProblem[]; code?: string; headers?: Record<string, string> } = {},
): Response {
  const title = TITLES[status]!;
  const type = `urn:ilmi:problem:${title.toLowerCase().replace(/ /g, '-')}`;
  return json(
    status,
    // A body of unknown fields only would otherwise get an answer of megabytes.
    { type, title, status, code, detail, errors: errors?.slice(0, MOST_ERRORS) },
    { 'content-type': 'application/problem+json', ...headers },
  );
}
