import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Language } from '../language.js';
import type { Surroundings } from '../surroundings.js';
import { wordsIn } from '../words/words.js';

/** The part of `integrity.json` that is used here. */
interface Integrity {
  version: string;
  files: Record<string, { integrity: string }>;
  modulepreload: Record<string, string[]>;
}

/** The element that most pages show first; its files are asked for before the loader has looked. */
const FIRST_ELEMENT = 'goal-badge';

type Files = Map<string, Uint8Array>;

/** `ilmi assets`. @throws {UsageError} */
export async function assets(
  folder: string,
  { lang, url }: { lang: Language; url?: string },
  { stdout, cwd }: Surroundings,
): Promise<ExitCode> {
  const parent = resolve(cwd, folder);
  const { files, integrity } = await releasedFiles();
  const target = join(parent, integrity.version);
  const shown = join(folder, integrity.version);
  const words = wordsIn(lang);
  const base = addressOf(url ?? `/${basename(parent)}/`, integrity.version);

  const existing = await readExisting(target, shown);
  if (existing) refuseForeign(existing, files, shown);
  else await place(files, parent, target, folder);

  const lines = [
    existing ? words.assetsSame(shown) : words.assetsDone(files.size, shown),
    '',
    `${words.assetsSnippet(base)}:`,
    '',
    ...snippet(integrity, base),
    '',
    words.assetsNext,
  ];
  stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

/** The folder's address on the site, with the version; a path or a whole address. */
function addressOf(url: string, version: string): string {
  if (!/^(?:\/|https?:\/\/)[^\s"'<>&]*$/.test(url))
    throw new UsageError(
      `--url ${url}: this is no address of a folder.`,
      'Expected a path or an address such as /ilmi/ or https://www.example.org/ilmi/.',
    );
  return `${url.replace(/\/*$/, '/')}${version}/`;
}

/** Lines for a page's head, with the hash of each file. */
function snippet({ files, modulepreload }: Integrity, base: string): string[] {
  const at = (line: string) => line.replace(/href="(?!\/)/, `href="${base}`);
  // A hash of another origin's file is looked at only with CORS.
  const cors = base.startsWith('/') ? '' : ' crossorigin';
  return [
    `<link rel="stylesheet" href="${base}ilmi.css" integrity="${files['ilmi.css']!.integrity}"${cors}>`,
    ...(modulepreload[FIRST_ELEMENT] ?? []).map(at),
    `<script type="module" src="${base}loader.js" integrity="${files['loader.js']!.integrity}"${cors}></script>`,
  ];
}

/** The script-tag build of `@ilmi/elements`, each file as its hash says. */
async function releasedFiles(): Promise<{ files: Files; integrity: Integrity }> {
  const manifest = createRequire(import.meta.url).resolve('@ilmi/elements/package.json');
  const files = await readFolder(join(dirname(manifest), 'cdn'));
  const described = files.get('integrity.json');
  if (!described)
    throw new UsageError(
      'The files of @ilmi/elements are missing.',
      'Install @ilmi/cli again; in a clone of the repository: npm run build',
    );
  const integrity = JSON.parse(Buffer.from(described).toString()) as Integrity;
  for (const [name, { integrity: expected }] of Object.entries(integrity.files)) {
    const hash = `sha384-${createHash('sha384')
      .update(files.get(name) ?? '')
      .digest('base64')}`;
    if (hash !== expected)
      throw new UsageError(
        `${name} of @ilmi/elements is not the released file.`,
        'Install @ilmi/cli again.',
      );
  }
  return { files, integrity };
}

/** All files under a folder by their path with `/`; none, when there is no folder. */
async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: Files = new Map();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    // What is neither file nor folder is none of ours.
    const content = entry.isFile() ? await readFile(file) : new Uint8Array();
    files.set(relative(folder, file).split(sep).join('/'), content);
  }
  return files;
}

/** What is at the target already. */
async function readExisting(target: string, shown: string): Promise<Files | undefined> {
  const facts = await lstat(target).catch(() => undefined);
  if (!facts) return undefined;
  if (!facts.isDirectory())
    throw new UsageError(`${shown} exists and is no folder.`, 'Name another folder.');
  return readFolder(target);
}

/** @throws {UsageError} when the folder has other content than these files. */
function refuseForeign(existing: Files, files: Files, shown: string): void {
  const foreign = [...existing].find(([name, content]) => {
    const own = files.get(name);
    return !own || Buffer.compare(own, content) !== 0;
  })?.[0];
  const missing = [...files.keys()].find((name) => !existing.has(name));
  if (foreign ?? missing)
    throw new UsageError(
      foreign
        ? `${shown} has a file that is not of this release, or was changed: ${foreign}. Nothing was written.`
        : `${shown} lacks ${missing}. Nothing was written.`,
      'Name another folder, or move this one away first.',
    );
}

/** Writes next to the target and renames, so that a site never shows half of it. */
async function place(files: Files, parent: string, target: string, folder: string): Promise<void> {
  let temporary: string | undefined;
  try {
    await mkdir(parent, { recursive: true });
    temporary = await mkdtemp(join(parent, '.ilmi-'));
    const inside = join(temporary, 'files');
    for (const [name, content] of files) {
      const file = join(inside, ...name.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await rename(inside, target);
  } catch (error) {
    throw new UsageError(
      `${folder} cannot be written: ${(error as Error).message}.`,
      'Check the folder and its permissions.',
    );
  } finally {
    if (temporary) await rm(temporary, { recursive: true, force: true });
  }
}
