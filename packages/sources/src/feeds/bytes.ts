import type { SourceContext } from '@ilmi/client';
import { failure, fetchStream } from '../shared/fetch.js';

/** What is at an address, and how its server calls it. */
export interface Fetched {
  bytes: Uint8Array;
  /** The header `Content-Type`. */
  type: string | null;
  /** Where it was at last, after redirections. */
  address: string;
}

/**
 * The bytes at an address, for text that need not be UTF-8.
 *
 * @throws {ClientError} as `fetchStream`, and `invalidResponse` for more than `most` bytes.
 */
export async function fetchBytes(
  url: string,
  { fetch, signal }: Pick<SourceContext, 'fetch' | 'signal'>,
  name: string,
  most: number,
): Promise<Fetched> {
  let type: string | null = null;
  let address = url;
  const parts: Uint8Array[] = [];
  let size = 0;
  // The helper's stream is text in UTF-8. It gets a letter for each piece, and the piece stays here.
  const pieces: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    type = response.headers.get('content-type');
    address = response.url || url;
    if (!response.ok || !response.body) return response;
    const letters = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        parts.push(piece);
        size += piece.length;
        controller.enqueue(new Uint8Array([0x2e]));
      },
    });
    return new Response(response.body.pipeThrough(letters));
  };
  for await (const _ of fetchStream(url, { fetch: pieces, signal }, name))
    if (size > most) {
      const what = `is larger than ${most / 1_000_000} MB; ask its publisher for a feed with its newest items`;
      throw failure(url, 'invalidResponse', name, what);
    }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, type, address };
}
