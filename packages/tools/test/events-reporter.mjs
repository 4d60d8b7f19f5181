/** A reporter for node:test that writes the events we count as JSON, one a line. */
export default async function* events(/** @type {AsyncIterable<any>} */ source) {
  for await (const { type, data } of source) {
    if (type !== 'test:start' && type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, skip, todo, details } = data;
    const failure = details?.error?.failureType;
    yield `${JSON.stringify({ type, name, nesting, skip, todo, kind: details?.type, failure })}\n`;
  }
}
