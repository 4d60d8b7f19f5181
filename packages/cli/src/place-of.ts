import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where in somebody's program an error arose: ` (src/source.mjs:12:5)`. Nothing when that is not known. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, url, place] = /^ +at (?:.*\()?(file:\/\/\S+?):(\d+:\d+)\)?$/m.exec(stack) ?? [];
  return url ? ` (${relative(process.cwd(), fileURLToPath(url))}:${place})` : '';
}
