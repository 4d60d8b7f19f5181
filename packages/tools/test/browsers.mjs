/**
 * The three browser engines of this machine: where they are, how a missing one is installed, and
 * how a display and a WebDriver server for WebKit are started and stopped.
 */
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, spawnManaged, stopManaged } from './processes.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** What each engine needs, and the Debian package that has it. */
const PARTS = [
  { engine: 'chromium', part: 'Chromium', package: 'chromium', find: findChromium },
  { engine: 'firefox', part: 'Firefox ESR', package: 'firefox-esr', find: findFirefox },
  {
    engine: 'webkit',
    part: 'WebKitWebDriver',
    package: 'webkit2gtk-driver',
    find: findWebKitDriver,
  },
  { engine: 'webkit', part: 'MiniBrowser', package: 'webkit2gtk-driver', find: findMiniBrowser },
  { engine: 'webkit', part: 'Xvfb', package: 'xvfb', find: findXvfb },
];

/** Environment variables that name another executable, for machines that are not like Debian. */
const OVERRIDES = {
  Chromium: 'ILMI_CHROMIUM',
  'Firefox ESR': 'ILMI_FIREFOX',
  WebKitWebDriver: 'ILMI_WEBKIT_DRIVER',
  MiniBrowser: 'ILMI_MINIBROWSER',
  Xvfb: 'ILMI_XVFB',
};

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** @param {(string | undefined)[]} candidates */
async function firstExecutable(candidates) {
  for (const path of candidates) if (path && (await isExecutable(path))) return path;
  return undefined;
}

/** Debian keeps WebKitGTK's programs in a folder named after machine and API version. */
async function inWebKitFolders(/** @type {string} */ name) {
  /** @type {string[]} */
  const found = [];
  for (const triplet of await readdir('/usr/lib').catch(() => [])) {
    if (!triplet.includes('-linux-')) continue;
    for (const api of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      found.push(join('/usr/lib', triplet, api, name));
    }
  }
  return found;
}

/** An override is taken at its word: a path that is not there means the engine is missing. */
async function find(/** @type {string} */ variable, /** @type {string[]} */ ...candidates) {
  const named = process.env[variable];
  return firstExecutable(named ? [named] : candidates);
}

export function findChromium() {
  return find('ILMI_CHROMIUM', '/usr/bin/chromium');
}

export function findFirefox() {
  return find('ILMI_FIREFOX', '/usr/bin/firefox-esr');
}

async function findWebKitDriver() {
  const inFolders = await inWebKitFolders('WebKitWebDriver');
  return find('ILMI_WEBKIT_DRIVER', '/usr/bin/WebKitWebDriver', ...inFolders);
}

export async function findMiniBrowser() {
  return find('ILMI_MINIBROWSER', ...(await inWebKitFolders('MiniBrowser')));
}

function findXvfb() {
  return find('ILMI_XVFB', '/usr/bin/Xvfb');
}

/** The parts of the wanted engines that this machine lacks. */
async function missingParts(/** @type {readonly Engine[]} */ engines) {
  const wanted = PARTS.filter((part) => engines.includes(/** @type {Engine} */ (part.engine)));
  const paths = await Promise.all(wanted.map((part) => part.find()));
  return wanted.filter((_, index) => paths[index] === undefined);
}

/** The words before `apt-get` that give us root, or undefined when nobody does. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await runCommand('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function aptInstall(
  /** @type {string[]} */ packages,
  /** @type {(line: string) => void} */ log,
) {
  const prefix = (await isExecutable('/usr/bin/apt-get')) ? await rootPrefix() : undefined;
  if (!prefix) return false;
  // `env` carries the setting through sudo, which drops the environment.
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const run = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...apt, ...args];
    return runCommand(command, rest, { timeout: 15 * 60_000 });
  };
  // A mirror of no interest to us may fail to update; the install decides.
  await run('update');
  const { code, output } = await run('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) {
    log(`apt-get install failed:\n${output.slice(-2000)}`);
    return false;
  }
  return true;
}

/**
 * Finds the engines and installs what is missing where that is possible.
 *
 * @param {{engines?: readonly Engine[], log?: (line: string) => void, install?: boolean}} [options]
 * @returns {Promise<{available: Engine[], missing: {engine: Engine, reason: string}[]}>}
 */
export async function ensureBrowsers({
  engines = ENGINES,
  log = console.log,
  install = true,
} = {}) {
  let parts = await missingParts(engines);
  const installable = parts.filter(({ part }) => !process.env[OVERRIDES[part] ?? '']);
  const packages = [...new Set(installable.map((part) => part.package))];
  if (install && packages.length > 0) {
    log(`browsers: missing here: ${installable.map(({ part }) => part).join(', ')}`);
    const done = await aptInstall(packages, log);
    if (!done) {
      log(
        'browsers: please install them. On Debian or Ubuntu, as root:\n' +
          `    apt-get update && apt-get install -y ${packages.join(' ')}\n` +
          'Elsewhere, say where they are: ' +
          Object.values(OVERRIDES).join(', '),
      );
    }
    parts = await missingParts(engines);
  }
  const missing = engines.flatMap((engine) => {
    const lacking = parts.filter((part) => part.engine === engine);
    return lacking.length === 0 ? [] : [{ engine, reason: reasonFor(lacking) }];
  });
  const available = engines.filter((engine) => !missing.some((one) => one.engine === engine));
  return { available, missing };
}

/** @param {typeof PARTS} parts */
function reasonFor(parts) {
  return parts
    .map(({ part, package: name }) => {
      const variable = OVERRIDES[part] ?? '';
      const named = process.env[variable];
      return named
        ? `${part} is not at ${named} (${variable})`
        : `${part} is missing: apt-get install ${name}`;
    })
    .join('; ');
}

/** @returns {Promise<number>} a port nobody listens on just now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * A virtual display. Xvfb picks the number itself, so that two runs never fight for one.
 *
 * @returns {Promise<{display: string, stop: () => Promise<void>}>}
 */
export async function startDisplay() {
  const xvfb = await findXvfb();
  if (!xvfb) throw new Error('Xvfb is missing: apt-get install xvfb');
  const child = spawnManaged(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += chunk));
  const display = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start in 15 s')), 15_000);
    const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
    pipe.once('data', (chunk) => {
      clearTimeout(timer);
      resolve(`:${String(chunk).trim()}`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Xvfb ended with ${code}: ${errors.trim()}`));
    });
    child.once('error', reject);
  });
  return { display, stop: () => stopManaged(child) };
}

/**
 * GTK settings for MiniBrowser. Its toolbar would keep the window at 447 px or wider, and we test
 * at 320; page content is not drawn by GTK and stays as it is.
 */
async function gtkSettings(/** @type {{colorScheme?: string, reducedMotion?: string}} */ emulated) {
  const folder = await mkdtemp(join(tmpdir(), 'ilmi-gtk-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(
    join(folder, 'gtk-3.0', 'gtk.css'),
    'headerbar, toolbar, headerbar *, toolbar *, entry, button {' +
      ' min-width: 0; padding: 0; margin: 0; }\n' +
      'entry { font-size: 1px; }\n' +
      'headerbar image, toolbar image, entry image { -gtk-icon-source: none; }\n',
  );
  await writeFile(
    join(folder, 'gtk-3.0', 'settings.ini'),
    '[Settings]\n' +
      `gtk-application-prefer-dark-theme=${emulated.colorScheme === 'dark' ? 1 : 0}\n` +
      `gtk-enable-animations=${emulated.reducedMotion === 'reduce' ? 0 : 1}\n`,
  );
  return folder;
}

/**
 * A WebDriver server for WebKit. It holds one session at a time, so each page has its own.
 *
 * @param {{display: string, colorScheme?: string, reducedMotion?: string}} options
 * @returns {Promise<{port: number, url: string, capabilities: object, stop: () => Promise<void>}>}
 */
export async function startWebKitDriver({ display, ...emulated }) {
  const [program, browser] = await Promise.all([findWebKitDriver(), findMiniBrowser()]);
  if (!program || !browser) {
    throw new Error('WebKit is missing: apt-get install webkit2gtk-driver');
  }
  const settings = await gtkSettings(emulated);
  const port = await freePort();
  const child = spawnManaged(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: settings,
      // WebKit's sandbox needs user namespaces, which containers rarely have. Our pages only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      ...(emulated.colorScheme ? { GTK_THEME: darkTheme(emulated.colorScheme) } : {}),
    },
  });
  const stop = async () => {
    await stopManaged(child, { grace: 500 });
    await rm(settings, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitForDriver(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { port, url, capabilities, stop };
}

function darkTheme(/** @type {string} */ colorScheme) {
  return colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita';
}

async function waitForDriver(
  /** @type {string} */ url,
  /** @type {import('node:child_process').ChildProcess} */ child,
) {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('WebKitWebDriver did not answer within 15 s');
}
