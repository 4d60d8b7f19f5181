/**
 * Child processes that never outlive us: each one leads its own process group, and the whole
 * group is killed when this process ends, whether normally, by a signal or by an exception.
 */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let hooked = false;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function hookExit() {
  if (hooked) return;
  hooked = true;
  process.on('exit', () => running.forEach((child) => killGroup(child, 'SIGKILL')));
  // An 'exit' listener alone does not run when a signal ends the process.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(/** @type {NodeJS.Signals} */ (signal), () => {
      // Children that own browsers get the chance to close them; then the exit hook kills the rest.
      running.forEach((child) => killGroup(child, 'SIGTERM'));
      setTimeout(() => process.exit(Number(code)), running.size > 0 ? 500 : 0);
    });
  }
}

/**
 * `spawn` in a process group of its own, cleaned up with this process.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnManaged(command, args, options = {}) {
  hookExit();
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a child and everything it started.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {{grace?: number}} [options] milliseconds between the polite and the hard signal
 */
export async function stopManaged(child, { grace = 2000 } = {}) {
  if (child.pid === undefined) return;
  const ended = child.exitCode !== null || child.signalCode !== null;
  if (!ended) {
    const exit = new Promise((resolve) => child.once('exit', resolve));
    if (grace > 0) {
      killGroup(child, 'SIGTERM');
      const timer = setTimeout(() => killGroup(child, 'SIGKILL'), grace);
      await exit;
      clearTimeout(timer);
    } else {
      killGroup(child, 'SIGKILL');
      await exit;
    }
  }
  // Grandchildren may have outlived the leader.
  killGroup(child, 'SIGKILL');
  running.delete(child);
}

/**
 * Runs a command to its end and collects what it printed (both streams, in order of arrival).
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {timeout?: number}} [options]
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>}
 */
export function runCommand(command, args, { timeout = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawnManaged(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const timer =
      timeout > 0
        ? setTimeout(() => {
            timedOut = true;
            void stopManaged(child, { grace: 5000 });
          }, timeout)
        : undefined;
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
