// What people get from npm: each package as packed after a build. Run `npm run build` first.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { consumerConfig } from '../../../rollup.config.mjs';
import { bundleText } from '../build/bundle.mjs';
import { FOR_NODE, PUBLISHED, filesIn, inPackage, readManifest } from '../build/paths.mjs';
import { formatSizes, measureSizes } from '../build/sizes.mjs';
import { importsOf } from '../build/syntax.mjs';

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'ilmi-packages-'));

/** Modules that do something when they load, and so need a page. */
const NEEDS_BROWSER = /^(?:define\/|loader\.js$)|\.define\.js$/;
/** Published as they are, without types. */
const NOT_CODE = /\.(?:json|css|txt)$|^\.\/cdn\//;

/**
 * @typedef {object} Packed
 * @property {any} manifest package.json as published
 * @property {Uint8Array} tarball
 * @property {string[]} files paths in the package
 */

/** @type {Record<string, Packed>} */
const packed = {};

before(async () => {
  for (const name of PUBLISHED) {
    assert.ok(
      existsSync(inPackage(name, 'dist')),
      `packages/${name}/dist is missing: run npm run build`,
    );
    packed[name] = await pack(name);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} name @returns {Promise<Packed>} */
async function pack(name) {
  const target = path.join(folder, name);
  mkdirSync(target);
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', target],
    { cwd: inPackage(name) },
  );
  const [{ filename, files }] = JSON.parse(stdout);
  const tarball = readFileSync(path.join(target, filename));
  const names = files.map((/** @type {{path: string}} */ file) => file.path);
  return { manifest: JSON.parse(readPacked(tarball, 'package.json')), tarball, files: names };
}

/** One text file of a tarball, from the blocks of its tar format. @param {Uint8Array} tarball @param {string} wanted */
function readPacked(tarball, wanted) {
  const tar = gunzipSync(tarball);
  for (let at = 0; at + 512 <= tar.length;) {
    const header = tar.subarray(at, at + 512);
    const name = header.subarray(0, 100).toString().replace(/\0.*$/s, '');
    const size = Number.parseInt(header.subarray(124, 136).toString(), 8) || 0;
    if (name === `package/${wanted}`) return tar.subarray(at + 512, at + 512 + size).toString();
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${wanted} is not in the tarball`);
}

/** @param {unknown} target @returns {string[]} */
const targetsOf = (target) =>
  typeof target === 'string'
    ? [target]
    : target && typeof target === 'object'
      ? Object.values(target).flatMap(targetsOf)
      : [];

/**
 * The export paths of a package with patterns filled in from its files.
 * @param {Packed} pkg
 * @returns {[subpath: string, files: string[]][]}
 */
function exportsOf({ manifest, files }) {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const targets = targetsOf(target).map((file) => file.slice(2));
    if (!subpath.includes('*')) return [/** @type {[string, string[]]} */ ([subpath, targets])];
    const [before = '', after = ''] = (targets.at(-1) ?? '').split('*');
    const found = files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => file.slice(before.length, file.length - after.length));
    return found.map(
      (star) =>
        /** @type {[string, string[]]} */ ([
          subpath.replace('*', star),
          targets.map((file) => file.replace('*', star)),
        ]),
    );
  });
}

for (const name of PUBLISHED) {
  describe(`@ilmi/${name} as packed`, () => {
    test('publint finds nothing', async () => {
      const { tarball, manifest } = packed[name];
      const { messages } = await publint({
        pack: { tarball: toArrayBuffer(tarball) },
        level: 'warning',
        strict: true,
      });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest)),
        [],
      );
    });

    test('types resolve as the code does', async () => {
      const { tarball } = packed[name];
      const result = await checkPackage(createPackageFromTarballData(tarball));
      assert.ok(result.types, 'the package has types');
      const problems = result.problems.filter(isOurs).map(describeProblem);
      assert.deepEqual(problems, []);
    });

    test('every export path leads to a file in the package', () => {
      const pkg = packed[name];
      for (const subpath of Object.keys(pkg.manifest.exports)) {
        const star = subpath.split('*')[0] ?? subpath;
        assert.ok(
          exportsOf(pkg).some(([found]) =>
            subpath.includes('*') ? found.startsWith(star) : found === subpath,
          ),
          `${subpath} matches no file`,
        );
      }
      for (const [subpath, targets] of exportsOf(pkg)) {
        for (const target of targets)
          assert.ok(pkg.files.includes(target), `${subpath} → ${target} is not in the package`);
      }
    });

    test('every export path resolves from outside', () => {
      const from = pathToFileURL(inPackage('tools', 'test', 'packages.test.mjs')).href;
      for (const [subpath] of exportsOf(packed[name])) {
        const specifier = path.posix.join(`@ilmi/${name}`, subpath);
        assert.ok(existsSync(new URL(import.meta.resolve(specifier, from))), specifier);
      }
    });

    test('importing its modules in Node needs no page', async () => {
      const entries = exportsOf(packed[name]).filter(
        ([subpath, targets]) => !NOT_CODE.test(subpath) && !needsBrowser(targets.at(-1)),
      );
      // A process of its own, in which none of the packages has been loaded yet.
      const imports = entries.map(
        ([subpath]) =>
          `await import(${JSON.stringify(path.posix.join(`@ilmi/${name}`, subpath))});`,
      );
      const guard =
        "if ('window' in globalThis || 'document' in globalThis) throw new Error('this is no bare Node');";
      await run(process.execPath, ['--input-type=module', '-e', guard + imports.join('')], {
        cwd: inPackage('tools'),
      });
    });

    test('modules that need a page are imported by nothing else', () => {
      const dist = inPackage(name, 'dist');
      for (const file of filesIn(dist).filter(
        (found) => found.endsWith('.js') && !NEEDS_BROWSER.test(found),
      )) {
        for (const specifier of importsOf(readFileSync(path.join(dist, file), 'utf8')).static) {
          const target = path.posix.join(path.posix.dirname(file), specifier);
          assert.ok(
            !specifier.startsWith('.') || !NEEDS_BROWSER.test(target),
            `${file} imports ${specifier}`,
          );
        }
      }
    });

    test('it imports only packages that it declares', () => {
      const { manifest } = packed[name];
      const declared = new Set([
        ...Object.keys(manifest.dependencies ?? {}),
        ...Object.keys(manifest.peerDependencies ?? {}),
      ]);
      const dist = inPackage(name, 'dist');
      for (const file of filesIn(dist).filter((found) => found.endsWith('.js'))) {
        for (const specifier of importsOf(readFileSync(path.join(dist, file), 'utf8')).static) {
          if (FOR_NODE.includes(name) && specifier.startsWith('node:')) continue;
          const wanted = /^(?:@[^/]+\/)?[^/.][^/]*/.exec(specifier)?.[0];
          assert.ok(!wanted || declared.has(wanted), `${file} imports ${specifier}`);
        }
      }
    });

    test('nothing runs when it is installed', () => {
      assert.deepEqual(
        Object.keys(packed[name].manifest.scripts ?? {}).filter((script) =>
          /install|prepare|prepublish/.test(script),
        ),
        [],
      );
    });

    test('neither sources nor tests are in it', () => {
      assert.deepEqual(
        packed[name].files.filter((file) => /\.test\.|\.stories\.|(?:^|\/)src\//.test(file)),
        [],
      );
    });
  });
}

/** @param {Uint8Array} bytes */
const toArrayBuffer = (bytes) => Uint8Array.from(bytes).buffer;

/** @param {string | undefined} target */
const needsBrowser = (target) => NEEDS_BROWSER.test((target ?? '').replace(/^dist\//, ''));

/**
 * The packages are ESM and ask for a resolver that reads `exports`; older ways of looking things up don't count, and
 * sheets and JSON files have no types.
 * @param {any} problem
 */
function isOurs(problem) {
  if (problem.kind === 'CJSResolvesToESM') return false;
  if (problem.entrypoint !== undefined && NOT_CODE.test(problem.entrypoint)) return false;
  if (problem.resolutionKind !== undefined)
    return ['node16-esm', 'bundler'].includes(problem.resolutionKind);
  return problem.resolutionOption !== 'node10';
}

/** Without the trace of the resolver, which fills pages. @param {any} problem */
const describeProblem = ({
  kind,
  entrypoint,
  resolutionKind,
  fileName,
  moduleSpecifier,
  typesFileName,
}) =>
  [kind, entrypoint, resolutionKind, fileName ?? typesFileName, moduleSpecifier]
    .filter(Boolean)
    .join(' ');

describe('what a bundler takes', () => {
  test('an unused import of the elements costs nothing', async () => {
    const code = await bundleText(consumerConfig("import '@ilmi/elements';"));
    assert.ok(code.length < 100, `${code.length} characters are left: ${code.slice(0, 300)}`);
  });

  test('a module that registers an element stays', async () => {
    const code = await bundleText(consumerConfig("import '@ilmi/elements/define/network.js';"));
    assert.match(code, /ilmi-network/);
  });

  test('every file in the list of side effects exists', () => {
    const { files, manifest } = packed.elements;
    for (const glob of [manifest.sideEffects].flat()) {
      assert.ok(
        files.some((file) => path.matchesGlob(`./${file}`, glob)),
        `${glob} matches nothing`,
      );
    }
  });

  /** Files of a package in `node_modules` that a module brings along. @param {string} code @param {string} name */
  async function filesOf(code, name) {
    const build = await rollup(consumerConfig(code));
    const folder = path.join('node_modules', name, path.sep);
    const files = build.watchFiles.filter((file) => file.includes(folder));
    await build.close();
    return files;
  }

  test('the document reader brings no zod', async () => {
    assert.deepEqual(await filesOf("export * from '@ilmi/core';", 'zod'), []);
  });

  test('the client brings no zod, and the small reader no ky', async () => {
    assert.deepEqual(await filesOf("export * from '@ilmi/client';", 'zod'), []);
    assert.deepEqual(await filesOf("export * from '@ilmi/client/lite';", 'ky'), []);
    // So that these lists can be trusted.
    assert.notDeepEqual(await filesOf("export * from '@ilmi/client';", 'ky'), []);
  });

  test('an error of the client is known to another, minified copy of it', async () => {
    const code = await bundleText(consumerConfig("export {ClientError} from '@ilmi/client';"));
    const load = (/** @type {number} */ copy) =>
      import(`data:text/javascript,${encodeURIComponent(code)}//${copy}`);
    const [{ ClientError: One }, { ClientError: Two }] = [await load(1), await load(2)];
    const error = new One('timeout', 'test');
    assert.deepEqual(
      [error.name, error.code, error instanceof Two, Two.is(error)],
      ['ClientError', 'timeout', false, true],
    );
  });

  test('an unused import of the client costs nothing', async () => {
    assert.equal((await bundleText(consumerConfig("import '@ilmi/client';"))).trim(), '');
  });
});

describe('the script-tag build', () => {
  const cdn = inPackage('elements', 'cdn');
  const read = (/** @type {string} */ file) => readFileSync(path.join(cdn, file), 'utf8');

  test('ilmi.js loads nothing further', () => {
    const { static: specifiers, dynamic } = importsOf(read('ilmi.js'));
    assert.deepEqual({ specifiers, dynamic }, { specifiers: [], dynamic: 0 });
    assert.doesNotMatch(read('ilmi.js'), /\bimport\(/);
  });

  test('the loader imports nothing before it has looked at the page', () => {
    assert.deepEqual(importsOf(read('loader.js')).static, []);
  });

  test('an element needs the shared chunk and nothing else', () => {
    assert.deepEqual(importsOf(read('goal-badge.js')).static, ['./chunks/base.js']);
    assert.deepEqual(importsOf(read('chunks/base.js')).static, []);
  });

  test('Swedish and English are chunks of their own', () => {
    for (const language of ['sv', 'en'])
      assert.ok(existsSync(path.join(cdn, 'chunks', `${language}.js`)), language);
  });

  test('integrity.json knows every script and sheet, in this version', () => {
    const integrity = JSON.parse(read('integrity.json'));
    assert.equal(integrity.version, readManifest('elements').version);
    assert.deepEqual(
      Object.keys(integrity.files).sort(),
      filesIn(cdn).filter((file) => /\.(?:js|css)$/.test(file)),
    );
  });

  test('every budget is kept', async () => {
    const rows = await measureSizes();
    assert.deepEqual(
      rows.filter((row) => row.problem).map((row) => row.name),
      [],
      `\n${formatSizes(rows)}`,
    );
  });
});
