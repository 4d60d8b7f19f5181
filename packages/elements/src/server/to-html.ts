import { nothing, type TemplateResult } from 'lit';

/** A place in a template that a value fills. */
interface Hole {
  /** Name of the attribute when the value is the whole of it, so that `nothing` leaves it out. */
  attribute?: string;
}

/** A template's text, cut at its holes. */
interface Compiled {
  texts: readonly string[];
  holes: readonly Hole[];
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const escape = (text: string): string =>
  // Most texts have nothing to escape, and a look costs less than a replacement.
  special.test(text) ? text.replace(everySpecial, (sign) => entities[sign]!) : text;

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/**
 * A template of ours as HTML text, with every value escaped. It knows what our templates use: text,
 * attributes, nested templates and lists. Directives, properties and listeners have no meaning in
 * text and are refused.
 *
 * @throws {Error} For a template that uses anything else.
 */
export const toHtml = (template: TemplateResult): string => textOf(template).trim();

function textOf(template: TemplateResult): string {
  const { texts, holes } = compile(template.strings);
  let html = texts[0]!;
  for (let at = 0; at < holes.length; at++) {
    const { attribute } = holes[at]!;
    const value = template.values[at];
    if (!attribute) html += valueText(value);
    else if (value !== nothing) html += ` ${attribute}="${escape(`${(value ?? '') as string}`)}"`;
    html += texts[at + 1]!;
  }
  return html;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return escape(value);
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(valueText).join('');
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'object' && '_$litType$' in value)
    return textOf(value as unknown as TemplateResult);
  throw new Error('A template has a value that is no text, list or template');
}

function compile(strings: TemplateStringsArray): Compiled {
  let found = compiled.get(strings);
  if (!found) {
    const holes: Hole[] = [];
    const texts = strings.map((text) => text.replace(/\s+/g, ' '));
    for (let at = 0; at < texts.length - 1; at++) {
      // An attribute without quotes is its value and nothing else.
      const match = / ([^\s"'<>=]+)=$/.exec(texts[at]!);
      const name = match?.[1];
      if (name && /^[.?@]/.test(name)) throw new Error(`A template sets ${name}, which is no text`);
      if (match) texts[at] = texts[at]!.slice(0, match.index);
      holes.push({ attribute: name });
    }
    compiled.set(strings, (found = { texts, holes }));
  }
  return found;
}
