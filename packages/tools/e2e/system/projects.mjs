/** Projects outside the workspaces, as their owners have them: our packages packed and installed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT, serveProbe } from '../helpers.mjs';

const run = promisify(execFile);
const PACKAGES = ['core', 'client', 'elements'].map((name) => join(ROOT, 'packages', name));

/**
 * Copies projects into a temporary folder and installs them there, as the examples' README says. The
 * lock file decides about everything that is not ours.
 *
 * @param {string[]} folders in the repository; a project's name is the last part
 */
export async function installProjects(folders) {
  const temporary = await mkdtemp(join(tmpdir(), 'ilmi-projects-'));
  const folderOf = (/** @type {string} */ project) => join(temporary, project);

  /** @param {string} project @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
  async function npm(project, args, env) {
    const options = { cwd: folderOf(project), maxBuffer: 2 ** 25, env: { ...process.env, ...env } };
    try {
      return (await run('npm', args, options)).stdout;
    } catch (error) {
      const { stdout, stderr } = /** @type {{stdout?: string, stderr?: string}} */ (error);
      throw new Error(`${project}: npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  const packed = join(temporary, 'packed');
  await mkdir(packed);
  await run('npm', ['pack', '--ignore-scripts', ...PACKAGES, '--pack-destination', packed]);
  const tarballs = (await readdir(packed)).map((file) => join(packed, file));
  assert.equal(tarballs.length, PACKAGES.length);
  for (const folder of folders) {
    const project = basename(folder);
    const filter = (/** @type {string} */ path) => !/[\\/](node_modules|dist)$/.test(path);
    await cp(join(ROOT, folder), folderOf(project), { recursive: true, filter });
    await npm(project, ['install', '--no-save', '--ignore-scripts', ...tarballs]);
  }
  const remove = () => rm(temporary, { recursive: true, force: true });
  return { folderOf, npm, remove };
}

/**
 * Serves a built application under a strict policy, with the probe in front.
 *
 * @param {import('../helpers.mjs').Server} server @param {string} folder @param {string} policy
 */
export function serveApp(server, folder, policy) {
  server.route(
    () => true,
    async (_request, _response, { url }) => {
      if (url.pathname !== '/') return { body: await readFile(join(folder, url.pathname)) };
      const text = await readFile(join(folder, 'index.html'), 'utf8');
      const body = text.replace('<head>', '<head><script src="/probe.js"></script>');
      return { body, headers: { 'Content-Security-Policy': policy } };
    },
  );
  serveProbe(server);
}
