/** What a page's owner or visitor would notice while a test runs. */
export interface Incidents {
  /** Calls of `console.error` and `console.warn`. */
  console: string[];
  /** Uncaught errors and rejections that nobody handled. */
  errors: string[];
  /** Content Security Policy and Trusted Types. */
  violations: string[];
  /** Everything that the page fetched. */
  requests: string[];
}

// As it is before a test puts something in its place.
const { now } = performance;

/** Records {@link Incidents} until `stop()`, which also waits for those on their way. */
export function watch(): { incidents: Incidents; stop(): Promise<Incidents> } {
  const incidents: Incidents = { console: [], errors: [], violations: [], requests: [] };
  const { error, warn } = console;
  const original = window.fetch;
  const known = new Set(performance.getEntriesByType('resource'));
  const began = now.call(performance);
  const record =
    (level: string) =>
    (...values: unknown[]) =>
      void incidents.console.push(`${level}: ${values.map(String).join(' ')}`);
  console.error = record('error');
  console.warn = record('warn');
  window.fetch = (...args) => {
    const [input] = args;
    incidents.requests.push(input instanceof Request ? input.url : String(input));
    return original.apply(window, args);
  };
  const handleError = (event: ErrorEvent) => void incidents.errors.push(event.message);
  const handleRejection = (event: PromiseRejectionEvent) =>
    void incidents.errors.push(`rejected: ${String(event.reason)}`);
  const handleViolation = (event: SecurityPolicyViolationEvent) =>
    void incidents.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  addEventListener('error', handleError);
  addEventListener('unhandledrejection', handleRejection);
  document.addEventListener('securitypolicyviolation', handleViolation);
  return {
    incidents,
    async stop() {
      await nextTask();
      console.error = error;
      console.warn = warn;
      window.fetch = original;
      removeEventListener('error', handleError);
      removeEventListener('unhandledrejection', handleRejection);
      document.removeEventListener('securitypolicyviolation', handleViolation);
      for (const entry of performance.getEntriesByType('resource')) {
        // The entry of what was asked for before may come only now.
        const isOurs = !known.has(entry) && entry.startTime >= began;
        if (isOurs && !incidents.requests.includes(entry.name)) {
          incidents.requests.push(entry.name);
        }
      }
      return incidents;
    },
  };
}

/**
 * After the events that are waiting. Not by a timer or a frame: in a background tab, where tests may
 * run, these hardly come.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Waits for something that comes by itself, for as long as a busy machine may need. */
export async function until(check: () => unknown, what: string): Promise<void> {
  const end = now.call(performance) + 20_000;
  while (!(await check())) {
    if (now.call(performance) > end) throw new Error(`not within 20 s: ${what}`);
    await nextTask();
  }
}

/** Console lines while something happens, in which nothing may be thrown. */
export async function consoleOf(run: () => Promise<unknown>): Promise<string[]> {
  const watched = watch();
  try {
    await run();
  } finally {
    await watched.stop();
  }
  const { console: lines, errors } = watched.incidents;
  if (errors.length) throw new Error(errors.join('\n'));
  return lines;
}
