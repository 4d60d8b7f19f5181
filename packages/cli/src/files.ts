import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { UsageError } from './errors.js';

/** Reads a text file. @returns Nothing when there is no such file. @throws {UsageError} */
export async function readTextFile(file: string, cwd: string): Promise<string | undefined> {
  const name = shown(file, cwd);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'ENOENT') return undefined;
    throw new UsageError(
      `${name} cannot be read: ${code === 'EISDIR' ? 'it is a folder' : message}.`,
      'Check the path and its permissions.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not written in UTF-8.`, 'Save it as UTF-8 and try again.');
  }
}

/** A path as a person would write it. */
export function shown(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path.startsWith('..') ? file : path || '.';
}

/** A file to write. */
export interface NewFile {
  /** Absolute path. */
  path: string;
  content: string | Uint8Array;
  /**
   * The text that it had when it was read, `null` when it was not there; the file is left alone when that is
   * different by now.
   */
  before?: string | null;
}

/**
 * Writes files so that each is either the old one or the new one, whatever happens meanwhile: the
 * content goes into a file beside it, which then takes its name. All contents are written before the
 * first takes its name; then they do so in the given order.
 *
 * @throws {UsageError} when one cannot be written, or was changed by somebody else meanwhile.
 */
export async function writeFiles(files: readonly NewFile[], cwd: string): Promise<void> {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const file of files) written.push(await writeBeside(file));
    for (const { path, before } of files)
      if (before !== undefined && ((await readTextFile(path, cwd)) ?? null) !== before)
        throw new UsageError(
          `${shown(path, cwd)} was changed while the command ran. Nothing was written.`,
          'Run the command again.',
        );
    for (const { temporary, target } of written) await rename(temporary, target);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const names = files.map(({ path }) => shown(path, cwd)).join(', ');
    throw new UsageError(
      `${names} cannot be written: ${(error as Error).message}.`,
      'Check the folder and its permissions.',
    );
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function writeBeside({
  path,
  content,
}: NewFile): Promise<{ temporary: string; target: string }> {
  // A symbolic link stays one.
  const target = (await exists(path)) ? await realpath(path) : path;
  const mode = await stat(target).then(
    (facts) => facts.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.writeFile(content);
    // Or a crash of the machine may leave the new name with nothing in it.
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { temporary, target };
}

/** Whether there is something of that name. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
