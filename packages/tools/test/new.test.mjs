/** `npm run new` in a copy of the repository. That a new element passes the contract is tested in e2e/system. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { copyRepository } from './copy.mjs';
import { runCommand } from './processes.mjs';
import { storiesIn, wantedStories } from './wanted-stories.mjs';

/** @type {ReturnType<typeof copyRepository>} */
let copy;
before(() => (copy = copyRepository()));
after(() => copy.remove());

const STORY = 'stories/elements/goal-count.stories.ts';
const run = (/** @type {string[]} */ ...args) =>
  runCommand(process.execPath, args, { cwd: copy.folder });
const create = (/** @type {string[]} */ ...args) => run('packages/tools/new/new.mjs', ...args);
const read = (/** @type {string} */ file) =>
  readFileSync(path.join(copy.folder, 'packages/elements/src', file), 'utf8');

/** Every file that the command could touch, with its text. */
const contents = () =>
  ['packages/elements/src', 'stories'].flatMap((folder) =>
    readdirSync(path.join(copy.folder, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(copy.folder, folder, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

describe('npm run new', () => {
  /** @type {[args: string[], message: RegExp][]} */
  const refused = [
    [[], /say the name of the element/],
    [['GoalCount'], /"GoalCount" is not a name: small letters, digits and single hyphens/],
    [['member_list'], /is not a name/],
    [['member--list'], /is not a name/],
    [['member-'], /is not a name/],
    [['2members'], /is not a name/],
    [['../members'], /is not a name/],
    [['jäsenet'], /is not a name/],
    [['ilmi-members'], /leave out "ilmi-": npm run new -- members/],
    [['goal-badge'], /packages\/elements\/src\/goal-badge is there already/],
    [['network'], /is there already/],
    [['all'], /"all" is the name of a file/],
    [['loader'], /"loader" is the name of a file/],
    [['ilmi'], /"ilmi" is the name of a file/],
    [['status'], /the class \.ilmi-status is in use/],
    [['button'], /the class \.ilmi-button is in use/],
    [['goal-count', 'join-form'], /one name at a time, not also join-form/],
  ];
  for (const [args, message] of refused) {
    test(`refuses ${JSON.stringify(args.join(' '))} and writes nothing`, async () => {
      const files = contents();
      const { code, output } = await create(...args);
      assert.equal(code, 1);
      assert.match(output, message);
      assert.equal(output.trim().split('\n').length, 1, 'one line');
      assert.deepEqual(contents(), files);
    });
  }

  describe('goal-count', () => {
    const NAMES = [
      'goal-count.styles.ts',
      'goal-count.template.ts',
      'goal-count.test.ts',
      'goal-count.ts',
      'goal-count.types.ts',
    ];
    before(async () => {
      const { code, output } = await create('goal-count');
      assert.equal(code, 0, output);
    });

    test('has every file of an element', () => {
      const folder = path.join(copy.folder, 'packages/elements/src/goal-count');
      assert.deepEqual(readdirSync(folder).sort(), NAMES);
      assert.match(read('goal-count/goal-count.ts'), /export class IlmiGoalCount extends/);
      assert.match(read('goal-count/goal-count.types.ts'), /goalCountVariants = \[/);
      assert.match(read('define/goal-count.ts'), /'ilmi-goal-count': IlmiGoalCount;/);
    });

    test('is listed where every element is', () => {
      assert.match(read('define/all.ts'), /import '\.\/goal-count\.js';/);
      assert.match(read('index.ts'), /\{ IlmiGoalCount \} from '\.\/goal-count\/goal-count\.js'/);
      assert.match(
        read('loader.ts'),
        /'goal-count': \(\) => import\('\.\/define\/goal-count\.js'\)/,
      );
    });

    test('compiles, its test too', async () => {
      const project = path.join(copy.folder, 'tsconfig.new.json');
      const include = ['goal-count/*.ts', 'define/all.ts', 'index.ts', 'loader.ts'];
      writeFileSync(
        project,
        JSON.stringify({
          extends: './tsconfig.json',
          compilerOptions: { types: ['node', 'mocha'] },
          include: include.map((file) => `packages/elements/src/${file}`),
        }),
      );
      const { code, output } = await run('node_modules/typescript/bin/tsc', '-p', project);
      assert.equal(code, 0, output);
    });

    test('has nothing for lint to find', async () => {
      const files = NAMES.map((name) => `packages/elements/src/goal-count/${name}`).concat(
        'packages/elements/src/define/goal-count.ts',
        STORY,
        ...['all', 'index', 'loader'].map(
          (name) => `packages/elements/src/${name === 'all' ? 'define/' : ''}${name}.ts`,
        ),
      );
      const eslint = ['--config', 'packages/tools/eslint.config.mjs', '--max-warnings', '0'];
      const found = await run('node_modules/eslint/bin/eslint.js', ...eslint, ...files);
      assert.equal(found.code, 0, found.output);
      const prettier = ['--config', 'packages/tools/prettier.config.mjs', '--check'];
      const format = await run('node_modules/prettier/bin/prettier.cjs', ...prettier, ...files);
      assert.equal(format.code, 0, format.output);
    });

    test('is in the manifest with its attributes and descriptions', async () => {
      const code =
        "import { writeElementsManifest } from './packages/tools/build/manifest.mjs'; await writeElementsManifest();";
      const { code: exit, output } = await run('--input-type=module', '--eval', code);
      assert.equal(exit, 0, output);
      const manifest = JSON.parse(
        readFileSync(path.join(copy.folder, 'packages/elements/custom-elements.json'), 'utf8'),
      );
      const found = manifest.modules
        .flatMap((/** @type {any} */ module) => module.declarations)
        .find((/** @type {any} */ item) => item.tagName === 'ilmi-goal-count');
      assert.equal(found.summary, 'The name of a network or organisation.');
      const variant = found.attributes.find(
        (/** @type {any} */ attribute) => attribute.name === 'variant',
      );
      assert.equal(variant.default, 'block');
      assert.match(variant.description, /^`block` stands by itself/);

      const stories = await storiesIn(path.join(copy.folder, STORY));
      const types = { goalCountVariants: ['block', 'strong'] };
      const wanted = wantedStories(found, types);
      assert.deepEqual(
        wanted.filter((one) => !stories.includes(one)),
        [],
      );
      assert.ok(wanted.includes('VariantStrong') && wanted.includes('StateStale'));
    });
  });
});
