import { UsageError } from './errors.js';
import { isObject, type JsonObject } from './merge/values.js';

/**
 * What `--option NAME=VALUE` says, given several times: `a.b=1` is `{a: {b: 1}}`, a repeated name makes a
 * list, and a value is JSON when it is JSON, else a text: `020` stays a text.
 *
 * @throws {UsageError}
 */
export function readOptions(written: readonly string[]): JsonObject {
  const values = new Map<string, unknown[]>();
  for (const one of written) {
    const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    const isName = name.split('.').every((key) => /^(?!__proto__$)[\p{L}\d_-]+$/u.test(key));
    if (!isName)
      throw new UsageError(
        `--option ${one}: this is no option of a source.`,
        'Expected NAME=VALUE, such as --option year=2024.',
      );
    values.set(name, [...(values.get(name) ?? []), valueOf(text)]);
  }
  const options = {};
  for (const [name, all] of values) put(options, name, all.length > 1 ? all : all[0]);
  return options;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function put(options: Record<string, unknown>, name: string, value: unknown): void {
  const keys = name.split('.');
  const last = keys.pop()!;
  let into = options;
  for (const key of keys) {
    if (!Object.hasOwn(into, key)) into[key] = {};
    if (!isObject(into[key])) throw twice(name);
    into = into[key];
  }
  if (Object.hasOwn(into, last)) throw twice(name);
  into[last] = value;
}

const twice = (name: string) =>
  new UsageError(
    `--option ${name}=…: another --option gives this name, or what it is a part of, a value.`,
    'Give either NAME=VALUE or NAME.PART=VALUE.',
  );

/** Options with others laid over them, part by part. */
export function withOptions(options: JsonObject, over: JsonObject): JsonObject {
  const entries = Object.entries(over).map(([key, value]): [string, unknown] => {
    const known = options[key];
    return [key, isObject(known) && isObject(value) ? withOptions(known, value) : value];
  });
  return { ...options, ...Object.fromEntries(entries) };
}
