import { dirname, resolve } from 'node:path';
import { sourceName, withAddresses, writtenAddress } from './addresses.js';
import {
  type Config,
  CONFIG_FILE,
  type ConfiguredSource,
  findConfig,
  readConfig,
} from './config.js';
import { UsageError } from './errors.js';
import { shown } from './files.js';
import { readOptions, withOptions } from './source-options.js';
import type { Surroundings } from './surroundings.js';

/** What the command line says about sources. */
export interface SourceChoice {
  /** A type, or the name of a source in the configuration. Default: every source of the configuration. */
  type?: string;
  /** File, folder or address; its option `url`. */
  address?: string;
  /** `NAME=VALUE`. */
  option: readonly string[];
  /** Name under which its imports are remembered. Default: that in the configuration, or {@link sourceName}. */
  name?: string;
  /** Default: `ilmi.config.json`, if there is one. */
  config?: string;
  /** Document to put the data into. Default: that of the configuration. */
  into?: string;
}

export interface SelectedSources {
  config: Config | undefined;
  sources: readonly ConfiguredSource[];
  /** Absolute path of the document. */
  into: string | undefined;
}

/** The sources of the configuration that are meant, or the one that the command line describes. */
export async function selectSources(
  choice: SourceChoice,
  { cwd }: Surroundings,
): Promise<SelectedSources> {
  const { type, name } = choice;
  const config = await (choice.config
    ? readConfig(choice.config, cwd)
    : findConfig(CONFIG_FILE, cwd));
  const into = choice.into ? documentPath(choice.into, cwd) : config?.into;
  if (!type) {
    if (choice.option.length > 0 || name)
      throw new UsageError(
        `${name ? '--name' : '--option'} belongs to one source, and none is named.`,
        'Name it: ilmi import TYPE …',
      );
    if (config?.sources.length) return { config, sources: config.sources, into };
    throw new UsageError(
      config
        ? `${shown(config.file, cwd)} names no sources.`
        : `No source is named, and there is no ${CONFIG_FILE}.`,
      'Name one: ilmi import TYPE ADDRESS. ilmi sources lists the types.',
    );
  }

  const written = readOptions(choice.option);
  const url = choice.address ?? written.url;
  const address = typeof url === 'string' ? writtenAddress(url, cwd) : undefined;
  const over = withAddresses(address ? { ...written, url: address } : written, cwd);
  const meant = meantBy(type, address, config);
  if (meant.length > 1 && (Object.keys(over).length > 0 || name))
    throw new UsageError(
      `There are ${meant.length} sources of the type "${type}".`,
      `Name the one that is meant: ${meant.map((one) => one.name).join(', ')}.`,
    );
  const folder = into ? dirname(into) : cwd;
  const sources = meant.map((source) => ({
    ...source,
    name: name ?? nameOf(source, address, folder),
    options: withOptions(source.options, over),
  }));
  return { config, sources, into };
}

const nameOf = ({ name, type, options }: ConfiguredSource, address: unknown, folder: string) =>
  address === undefined || address === options.url ? name : sourceName(type, address, folder);

function documentPath(into: string, cwd: string): string {
  if (into.endsWith('.json')) return resolve(cwd, into);
  throw new UsageError(`--into ${into}: a document is a .json file.`, 'Try: --into ilmi.json');
}

/** Those of the configuration with this name or type, or one that is not in it. */
function meantBy(
  type: string,
  address: string | undefined,
  config: Config | undefined,
): readonly ConfiguredSource[] {
  const all = config?.sources ?? [];
  const named = all.filter((source) => source.name === type);
  const meant = named.length > 0 ? named : all.filter((source) => source.type === type);
  const there = meant.filter(({ options }) => address && options.url === address);
  if (there.length > 0) return there;
  return meant.length > 0 ? meant : [{ name: type, type, options: {} }];
}
