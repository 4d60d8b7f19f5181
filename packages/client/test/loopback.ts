/** A server on this machine that answers as a test tells it to, also wrongly. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Loopback {
  readonly origin: string;
  /** Every request so far, `GET /ilmi.json`. */
  readonly requests: string[];
  /** Their headers. */
  readonly headers: IncomingHttpHeaders[];
  /** From now on every path is answered like this. */
  answer(handler: Handler): void;
  close(): Promise<void>;
}

export async function startLoopback(): Promise<Loopback> {
  let handler: Handler = json({});
  const requests: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    headers,
    answer: (next) => (handler = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a text. */
export function text(
  body: string,
  status = 200,
  type = 'application/json',
  headers: Record<string, string> = {},
): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}

/** Answers with JSON. */
export const json = (value: unknown, status = 200): Handler => text(JSON.stringify(value), status);

/** Answers each path with its own JSON, and others with 404. */
export function files(values: Record<string, unknown>): Handler {
  return (request, response) =>
    (request.url! in values ? json(values[request.url!]) : text('', 404))(request, response);
}

/** Answers one request after the other, the last one for good. */
export function inTurn(...handlers: Handler[]): Handler {
  return (request, response) =>
    (handlers.length > 1 ? handlers.shift()! : handlers[0]!)(request, response);
}

/** Answers nothing before it is released. */
export function held(handler: Handler): {
  handler: Handler;
  /** Resolves when a request has come, with what resolves when its connection is gone. */
  arrived: Promise<{ closed: Promise<void> }>;
  release(): void;
} {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  let arrive!: (value: { closed: Promise<void> }) => void;
  const arrived = new Promise<{ closed: Promise<void> }>((resolve) => (arrive = resolve));
  return {
    arrived,
    release,
    handler(request, response) {
      arrive({ closed: new Promise((resolve) => response.once('close', resolve)) });
      void released.then(() => handler(request, response));
    },
  };
}
