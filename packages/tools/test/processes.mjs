/**
 * Child processes that never outlive us: each one leads its own process group, and the whole
 * group is killed when this process ends, whether normally, by a signal or by an exception.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let hooked = false;
let stopping = false;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * The processes below one, in groups of their own or not. Empty where there is no /proc.
 *
 * @param {number} pid
 * @returns {number[]}
 */
function descendants(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  let names;
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  for (const name of names) {
    try {
      // After the command, which is in parentheses: state, parent.
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1).split(' ');
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
    } catch {
      // It ended meanwhile.
    }
  }
  const below = (/** @type {number} */ one) =>
    (children.get(one) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

/** @param {number} pid */
function killHard(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
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
    process.once(/** @type {NodeJS.Signals} */ (signal), () => void stopAll(Number(code)));
  }
}

/** Children that own browsers get a moment to close them; then nothing below us stays. */
async function stopAll(/** @type {number} */ code) {
  stopping = true;
  const below = descendants(process.pid);
  // Whoever ends this process first: the code tells of the signal, and nothing stays.
  process.on('exit', () => {
    process.exitCode = code;
    [...below, ...descendants(process.pid)].forEach(killHard);
  });
  running.forEach((child) => killGroup(child, 'SIGTERM'));
  const end = Date.now() + 3000;
  while (running.size > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.exit(code);
}

/**
 * `spawn` in a process group of its own, cleaned up with this process.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnManaged(command, args, options = {}) {
  if (stopping) throw new Error('The test command is being stopped.');
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
    // Known before the child ends, because later nobody knows whose they were.
    const below = descendants(child.pid);
    const exit = new Promise((resolve) => child.once('exit', resolve));
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => {
      // It did not listen, so it did not end its own children either.
      killGroup(child, 'SIGKILL');
      below.forEach(killHard);
    }, grace);
    await exit;
    clearTimeout(timer);
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
