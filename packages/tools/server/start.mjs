/** `npm start`: builds, then serves the demo until it is told to stop. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** @returns {Promise<number>} the exit code; what was printed shows only when it failed */
function build() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['packages/tools/build/build.mjs'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', (error) => {
      console.error(`Cannot start the build: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code !== 0) console.error(`${output}\nThe build failed; nothing is served.`);
      resolve(code ?? 1);
    });
  });
}

/** @returns {number} */
function readPort() {
  const text = process.env.PORT || '4173';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(`PORT must be a number from 0 to 65535, not "${text}".`);
  process.exit(1);
}

const port = readPort();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

if (!process.argv.includes('--no-build')) {
  console.log('Building …');
  if ((await build()) !== 0) process.exit(1);
}
try {
  // Only now: it is made with what the build makes.
  const { mountJoins } = await import('./joins.mjs');
  const server = await startServer({ port });
  const file = resolve(process.env.ILMI_JOINS || join(ROOT, '.cache/joins.jsonl'));
  await mountJoins(server, file);
  console.log(`Ilmi demo: ${server.origin}/`);
  console.log(`Join requests: ${server.origin}/joins/, stored in ${file}`);
} catch (error) {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=8080 npm start`
      : `Cannot serve: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}
