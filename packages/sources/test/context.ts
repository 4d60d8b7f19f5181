import { readFile } from 'node:fs/promises';
import type { SourceContext } from '@ilmi/client';

/** What an address answers: a body, a file (as URL), a whole answer, or what makes one. */
export type Answer =
  | string
  | URL
  | Response
  | ((request: RequestInit & { url: string }) => Response | Promise<Response>);

export interface TestContext extends SourceContext {
  /** `path: message` of every warning, in order. */
  warnings: string[];
  requests: (RequestInit & { url: string })[];
}

/** A context whose addresses answer what the test says, and 404 otherwise. The day is 24 November 2026. */
export function contextOf(
  answers: Record<string, Answer>,
  { signal = new AbortController().signal, lang = 'en' } = {},
): TestContext {
  const warnings: string[] = [];
  const requests: TestContext['requests'] = [];
  return {
    signal,
    lang,
    now: '2026-11-24',
    warnings,
    requests,
    warn: (path, message) => void warnings.push(`${path}: ${message}`),
    async fetch(input, init) {
      const url = String(input);
      requests.push({ ...init, url });
      init?.signal?.throwIfAborted();
      const answer = answers[url];
      if (answer === undefined) return new Response('', { status: 404 });
      if (typeof answer === 'function') return answer({ ...init, url });
      if (answer instanceof Response) return answer.clone();
      return new Response(answer instanceof URL ? await readFile(answer) : answer);
    },
  };
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await promise;
  } catch (error) {
    return error as Error & { code?: string };
  }
  throw new Error('expected a rejection');
}
