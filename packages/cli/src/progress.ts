import type { Output } from './surroundings.js';

/** One line that tells how far a long work is. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away, before something else is written. */
  clear(): void;
}

/** Milliseconds; more often than this nobody can read it. */
const PAUSE_MS = 100;

/** Writes on a terminal only, as nobody looks at a pipe while it runs. */
export function progressOn(output: Output, quiet = false): Progress {
  if (!output.isTTY || quiet) return { show: () => undefined, clear: () => undefined };
  let next = 0;
  return {
    show(text) {
      if (performance.now() < next) return;
      next = performance.now() + PAUSE_MS;
      output.write(`\r\u001b[2K${text}`);
    },
    clear() {
      next = 0;
      output.write('\r\u001b[2K');
    },
  };
}
