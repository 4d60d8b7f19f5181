import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ClientError,
  createSource,
  defineSource,
  hasSource,
  listSources,
  type Source,
  type SourceDefinition,
} from '@ilmi/client';
import { nearest } from '@ilmi/core/schema';
import type { Config, ConfiguredSource } from './config.js';
import { UsageError } from './errors.js';
import { isObject } from './merge/values.js';
import { placeOf } from './place-of.js';
import type { BuiltIn, Surroundings } from './surroundings.js';

/** Loads what is built in only when it is asked for: the libraries that it brings are large. */
export async function builtIn({ builtIn }: Surroundings): Promise<BuiltIn> {
  if (builtIn) return builtIn;
  const [{ ilmiSources }, { csvFilesOf, workbookOf }] = await Promise.all([
    import('@ilmi/sources'),
    import('@ilmi/sources/spreadsheet'),
  ]);
  return { sources: ilmiSources, csvFilesOf, workbookOf };
}

/** Makes the sources known that are built in, then those of plugins. @throws {UsageError} */
export async function defineSources(
  config: Config | undefined,
  surroundings: Surroundings,
): Promise<{ sources: readonly SourceDefinition[]; isBuiltIn(type: string): boolean }> {
  const { sources } = await builtIn(surroundings);
  for (const source of sources) defineSource(source);
  for (const plugin of config?.plugins ?? []) await loadPlugin(plugin, config!.file);
  const types = new Set(sources.map(({ type }) => type));
  return { sources: listSources(), isBuiltIn: (type) => types.has(type) };
}

/** A plugin defines its sources itself, or exports them. */
async function loadPlugin(plugin: string, configFile: string): Promise<void> {
  let module: Record<string, unknown>;
  try {
    module = (await import(locate(plugin, configFile))) as Record<string, unknown>;
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const [first = ''] = message.split('\n');
    const isMissing = code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
    throw new UsageError(
      `The plugin ${plugin} cannot be loaded: ${first}${isMissing ? '' : placeOf(error)}`,
      isMissing
        ? 'Check "plugins" in the configuration: a path that starts with ./, or the name of a package that is installed.'
        : `Correct it. Whether it runs by itself, and in which line it fails, shows: node ${plugin}`,
    );
  }
  for (const one of Object.values(module)) if (isDefinition(one)) defineSource(one);
}

/** A package is looked for where the configuration is. */
function locate(plugin: string, configFile: string): string {
  if (isAbsolute(plugin)) return pathToFileURL(plugin).href;
  try {
    return pathToFileURL(createRequire(configFile).resolve(plugin)).href;
  } catch (error) {
    // One that only `import` may ask for is looked for where this package is.
    if ((error as { code?: string }).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return plugin;
    throw error;
  }
}

const isDefinition = (value: unknown): value is SourceDefinition =>
  isObject(value) &&
  typeof value.type === 'string' &&
  typeof value.create === 'function' &&
  // Schemas of some libraries are functions.
  value.options != null &&
  isObject(value.capabilities);

/** Makes a source. Nothing is read yet. @throws {UsageError} for a type or options that do not exist */
export function makeSource({ name, type, options }: ConfiguredSource): Source {
  if (!hasSource(type)) {
    const near = nearest(
      type,
      listSources().map((one) => one.type),
    );
    throw new UsageError(
      `There is no source "${type}".`,
      `${near ? `Did you mean "${near}"? ` : ''}ilmi sources lists them all. One of your own is named under "plugins" in ilmi.config.json.`,
    );
  }
  try {
    return createSource(type, options);
  } catch (error) {
    if (!ClientError.is(error)) throw error;
    const which = name.startsWith(type) ? '' : `The source "${name}": `;
    throw new UsageError(
      `${which}${error.message.replace(/\.$/, '')}.`,
      'ilmi sources lists the options of each.',
    );
  }
}
