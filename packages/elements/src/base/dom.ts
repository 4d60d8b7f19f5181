/** The element itself and everything it stands in, out through shadow roots. */
export function* lineage(start: Element): Generator<Element> {
  let node: Node | null = start;
  while (node) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/** The visitor's calendar day, `YYYY-MM-DD`. */
export function isoDay(time = Date.now()): string {
  const behind = new Date(time).getTimezoneOffset() * 60_000;
  return new Date(time - behind).toISOString().slice(0, 10);
}

/** `<ilmi-goal-badge goal="x">`: how a console line names its element. */
export function nameOf(element: Element): string {
  const name = element.localName;
  const id = ['id', 'goal', 'organization'].find((attribute) => element.hasAttribute(attribute));
  return id ? `<${name} ${id}="${element.getAttribute(id)}">` : `<${name}>`;
}

export const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What an attribute says, also where a framework has set the property instead. */
export function attributeOf(element: Element, name: string): string | null {
  const value = (element as unknown as Record<string, unknown>)[camelCase(name)];
  return value === null || value === undefined ? null : `${value as string}`;
}

const reported = new Set<string>();

/** One console line per problem, however many elements meet it. */
export function report(level: 'warn' | 'error', message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console[level](`Ilmi: ${message}`);
}

/** One console line about an element, for the page's author. */
export const tell = (element: Element, problem: string): void =>
  report('warn', `${nameOf(element)}: ${problem}`);

/** Tells when an attribute's word is none of those it can have. */
export function checkWord(
  element: Element,
  name: string,
  word: string | null | undefined,
  list: readonly string[],
): void {
  if (word && !list.includes(word))
    tell(element, `${name}="${word}" is not known; it is one of ${list.join(', ')}`);
}
