import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What was asked for so far. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/**
 * Like `fetch`, and reads files of this machine, too: `file:` addresses answer 404 when there is no such
 * file, 403 when it may not be read. A folder answers 404; nothing is listed. Large files come in parts.
 *
 * @param load What reads other addresses.
 * @param moved Called as answers come in.
 */
export function fetchWithFiles(
  load: typeof fetch = fetch,
  moved?: (traffic: Readonly<Traffic>) => void,
): typeof fetch {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    traffic.requests++;
    moved?.(traffic);
    const isFile = /^file:/i.test(address);
    const answer = await (isFile ? readFile(address, signal) : load(input, init));
    return moved ? counted(answer, traffic, moved) : answer;
  };
}

const STATUS: Readonly<Record<string, number>> = {
  ENOENT: 404,
  ENOTDIR: 404,
  EACCES: 403,
  EPERM: 403,
};

async function readFile(
  address: string,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  signal?.throwIfAborted();
  const file = fileURLToPath(address);
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return at(address, new Response(null, { status: 404 }));
    const stream = createReadStream(file, { signal: signal ?? undefined });
    // Waits until it is open, so that a file that may not be read has its status.
    await new Promise((opened, failed) => stream.once('open', opened).once('error', failed));
    const headers = new Headers({ 'last-modified': facts.mtime.toUTCString() });
    if (facts.isFile()) headers.set('content-length', String(facts.size));
    const body = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
    return at(address, new Response(body, { headers }));
  } catch (error) {
    const status = STATUS[(error as { code?: string }).code ?? ''];
    if (!status) throw error;
    return at(address, new Response(null, { status }));
  }
}

/** Responses that are made by hand have no address. */
const at = (address: string, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: address });

function counted(
  answer: Response,
  traffic: Traffic,
  moved: (traffic: Readonly<Traffic>) => void,
): Response {
  if (!answer.body) return answer;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      traffic.bytes += part.byteLength;
      moved(traffic);
      controller.enqueue(part);
    },
  });
  const { status, statusText, headers, url } = answer;
  return at(url, new Response(answer.body.pipeThrough(counter), { status, statusText, headers }));
}
