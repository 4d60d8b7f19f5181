import { dirname, resolve } from 'node:path';
import { nearest } from '@ilmi/core/schema';
import { sourceName, withAddresses } from './addresses.js';
import { UsageError } from './errors.js';
import { readTextFile, shown } from './files.js';
import { lineOfPointer, parseJson, placesOfJson } from './json-places.js';
import { isObject, type JsonObject } from './merge/values.js';

/** File in which a folder says what its document is made of. */
export const CONFIG_FILE = 'ilmi.config.json';

/** One source of a document, as `ilmi.config.json` names it. */
export interface ConfiguredSource {
  /** What messages call it, and under which its imports are remembered. Default: its type and address. */
  name: string;
  /** A kind of source: `spreadsheet`, `syke`, or one of a plugin. */
  type: string;
  /** What the source takes. Paths in a `url` are relative to the configuration, and here `file:` addresses. */
  options: JsonObject;
  /** Top-level fields of the document that are taken from it: `goals`, `stories`. Default: all. */
  only?: readonly string[];
  /** Places of the document that imports from it leave alone: `goals/ID/title`. */
  keep?: readonly string[];
}

/** What `ilmi.config.json` says. */
export interface Config {
  /** Absolute path of the configuration. */
  file: string;
  /** Absolute path of the document. */
  into?: string;
  /** Modules that define sources: absolute paths, or names of packages. */
  plugins: readonly string[];
  sources: readonly ConfiguredSource[];
}

/** Top-level fields that can be taken by themselves. */
export const FIELDS = [
  ...['network', 'organizations', 'goals', 'actions', 'stories', 'events', 'offers', 'sources'],
  ...['licence', 'links', 'checks'],
] as const;

/**
 * Reads a configuration and checks it. Whether the options suit a source, the source itself checks when it
 * is made.
 *
 * @param file Path, relative to `cwd`.
 * @throws {UsageError} when it is missing, or says something that is not understood, with the line.
 */
export async function readConfig(file: string, cwd: string): Promise<Config> {
  const config = await findConfig(file, cwd);
  if (config) return config;
  throw new UsageError(
    `${file}: there is no such file.`,
    'Name the configuration with --config, or write one: {"into": "ilmi.json", "sources": […]}',
  );
}

/** The same; nothing, when there is no such file. @throws {UsageError} */
export async function findConfig(file: string, cwd: string): Promise<Config | undefined> {
  const path = resolve(cwd, file);
  const text = await readTextFile(path, cwd);
  if (text === undefined) return undefined;
  const name = shown(path, cwd);
  return new Reader(text, name, path).read(parseJson(text, name));
}

class Reader {
  readonly #text: string;
  readonly #name: string;
  readonly #path: string;

  constructor(text: string, name: string, path: string) {
    this.#text = text;
    this.#name = name;
    this.#path = path;
  }

  read(raw: unknown): Config {
    const root = this.#object('', raw, ['into', 'plugins', 'sources']);
    const folder = dirname(this.#path);
    const into = this.#optionalText('/into', root.into);
    if (into !== undefined && !into.endsWith('.json'))
      this.#fail('/into', `"${into}" is no document`, 'Expected a path that ends in .json.');
    const plugins = this.#texts('/plugins', root.plugins) ?? [];
    const document = into === undefined ? folder : dirname(resolve(folder, into));
    const sources = this.#list('/sources', root.sources ?? []).map((one, index) =>
      this.#source(`/sources/${index}`, one, folder, document),
    );
    sources.forEach(({ name }, index) => {
      if (sources.findIndex((one) => one.name === name) < index)
        this.#fail(
          `/sources/${index}`,
          `there is another source "${name}"`,
          'Give one of them a "name" of its own.',
        );
    });
    return {
      file: this.#path,
      ...(into !== undefined && { into: resolve(folder, into) }),
      plugins: plugins.map((one) =>
        /^(?:\.{0,2}[\\/]|[a-z]:)/i.test(one) ? resolve(folder, one) : one,
      ),
      sources,
    };
  }

  #source(pointer: string, raw: unknown, folder: string, document: string): ConfiguredSource {
    const keys = ['type', 'name', 'options', 'only', 'keep'];
    const source = this.#object(pointer, raw, keys);
    const type = this.#optionalText(`${pointer}/type`, source.type);
    if (type === undefined)
      return this.#fail(pointer, 'the source has no "type"', 'ilmi sources lists the types.');
    const written = this.#object(`${pointer}/options`, source.options ?? {});
    const options = withAddresses(written, folder);
    const only = this.#texts(`${pointer}/only`, source.only);
    only?.forEach((field, index) => this.#oneOf(`${pointer}/only/${index}`, field, FIELDS));
    const keep = this.#texts(`${pointer}/keep`, source.keep);
    return {
      name:
        this.#optionalText(`${pointer}/name`, source.name) ??
        sourceName(type, options.url, document),
      type,
      options,
      ...(only && { only }),
      ...(keep && { keep }),
    };
  }

  /** @param keys All that it may have. */
  #object(pointer: string, raw: unknown, keys?: readonly string[]): JsonObject {
    if (!isObject(raw)) return this.#fail(pointer, 'this is no object', 'Expected { … }.');
    for (const key of keys ? Object.keys(raw) : []) this.#oneOf(`${pointer}/${key}`, key, keys!);
    return raw;
  }

  #list(pointer: string, raw: unknown): readonly unknown[] {
    if (Array.isArray(raw)) return raw;
    return this.#fail(pointer, 'this is no list', 'Expected [ … ].');
  }

  #texts(pointer: string, raw: unknown): string[] | undefined {
    if (raw === undefined) return undefined;
    return this.#list(pointer, raw).map((one, index) => {
      const text = this.#optionalText(`${pointer}/${index}`, one);
      return text ?? this.#fail(`${pointer}/${index}`, 'this is no text', 'Expected "…".');
    });
  }

  #optionalText(pointer: string, raw: unknown): string | undefined {
    if (raw === undefined) return undefined;
    if (typeof raw === 'string' && raw.trim()) return raw;
    return this.#fail(pointer, 'this is no text', 'Expected "…".');
  }

  #oneOf(pointer: string, word: string, known: readonly string[]): void {
    if (known.includes(word)) return;
    const near = nearest(word, known);
    this.#fail(
      pointer,
      `"${word}" is not known here`,
      `${near ? `Did you mean "${near}"? ` : ''}Known are ${known.join(', ')}.`,
    );
  }

  #fail(pointer: string, what: string, remedy: string): never {
    const line = lineOfPointer(placesOfJson(this.#text, this.#name), pointer);
    throw new UsageError(
      `${this.#name}:${line}: ${pointer.slice(1) || 'the file'}: ${what}.`,
      remedy,
    );
  }
}
