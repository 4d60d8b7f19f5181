/**
 * Rules of this repository that no linter knows: the one direction of imports, a pure core, and
 * templates that hold under a strict Content Security Policy.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { findFiles } from './files.mjs';

/** What each package may import of the others; a package not listed may import none. */
const MAY_IMPORT = {
  core: [],
  client: ['core'],
  elements: ['core', 'client'],
  sources: ['core', 'client'],
  site: ['core', 'client', 'sources', 'elements'],
  hub: ['core', 'client', 'sources', 'site', 'elements'],
  cli: ['core', 'client', 'sources', 'site', 'hub', 'elements'],
};

/** Calls that read a clock or reach outside: the core gets such things as arguments. */
const IMPURE_CALLS = ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame'];

/** Names and markup that a strict policy blocks or that read text as HTML. */
const BANNED_NAMES = ['styleMap', 'unsafeHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'];

/**
 * @param {string} root
 * @returns {Promise<{imports: string[], templates: string[]}>} one line for each offence
 */
export async function checkRules(root) {
  const imports = [];
  const templates = [];
  for (const file of await findFiles(root, ['packages/*/src/**/*.ts'])) {
    const text = await readFile(file, 'utf8');
    const name = relative(root, file).split(sep).join('/');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    imports.push(...checkImports(name, text, source));
    if (!isTestCode(name)) {
      if (name.startsWith('packages/core/')) imports.push(...checkPurity(source));
      if (name.startsWith('packages/elements/')) templates.push(...checkTemplates(source));
    }
  }
  return { imports, templates };
}

/** Tests, and the contract suite that other people's tests import. */
function isTestCode(/** @type {string} */ name) {
  return /\.test\.ts$/.test(name) || name.includes('/src/testing/');
}

/** @param {string} name @param {string} text @param {ts.SourceFile} source */
function checkImports(name, text, source) {
  const own = name.split('/')[1] ?? '';
  const allowed = MAY_IMPORT[/** @type {keyof typeof MAY_IMPORT} */ (own)] ?? [];
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const problem = importProblem(name, own, allowed, fileName);
    return problem ? [`${place(source, pos)} ${problem}`] : [];
  });
}

/**
 * @param {string} name
 * @param {string} own
 * @param {readonly string[]} allowed
 * @param {string} target what is imported
 */
function importProblem(name, own, allowed, target) {
  if (target.startsWith('.')) {
    const reached = join(dirname(name), target).split(sep).join('/');
    return reached.startsWith(`packages/${own}/`)
      ? undefined
      : `"${target}" leaves the package: import @ilmi/… instead`;
  }
  if (
    (target === 'zod' || target.startsWith('zod/')) &&
    !/^packages\/(?:core\/src\/schema|sources\/src)\//.test(name)
  ) {
    return `"${target}" belongs in packages/core/src/schema, and in packages/sources for options`;
  }
  const match = /^@ilmi\/([^/]+)(?:\/(.+))?$/.exec(target);
  if (!match) return undefined;
  const [, other = '', path = ''] = match;
  if (/(^|\/)src(\/|$)/.test(path)) return `"${target}" reads another package's src`;
  if (other === own) return undefined;
  if (!allowed.includes(other)) {
    return `"${target}": ${own} may import ${allowed.join(', ') || 'no other package'}`;
  }
  const lite = path === 'lite' || (path === 'testing' && isTestCode(name));
  if (own === 'elements' && other === 'client' && !lite) {
    return `"${target}": elements may import only @ilmi/client/lite`;
  }
  return undefined;
}

/** @param {ts.SourceFile} source @returns {string[]} */
function checkPurity(source) {
  /** @type {string[]} */
  const found = [];
  walk(source, (node) => {
    const problem = impurity(node);
    if (problem) found.push(`${place(source, node.getStart())} ${problem} in core: pass it in`);
  });
  return found;
}

/** @param {ts.Node} node */
function impurity(node) {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date() without an argument';
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText().replace(/^globalThis\./, '');
  if (callee === 'Date.now' || callee === 'Date' || callee === 'performance.now') {
    return `${callee}()`;
  }
  return IMPURE_CALLS.includes(callee) ? `${callee}()` : undefined;
}

/** @param {ts.SourceFile} source @returns {string[]} */
function checkTemplates(source) {
  /** @type {string[]} */
  const found = [];
  const report = (/** @type {ts.Node} */ node, /** @type {string} */ what) =>
    found.push(`${place(source, node.getStart())} ${what}`);
  walk(source, (node) => {
    if (ts.isIdentifier(node) && BANNED_NAMES.includes(node.text)) {
      report(node, `${node.text} does not hold under Trusted Types and a strict policy`);
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isTemplatePart(node)) {
      const { text } = node;
      if (/<style[\s>]/i.test(text)) report(node, '<style in a template: use a constructed sheet');
      if (/(^|[\s"'])style\s*=/i.test(text)) {
        report(node, 'style= in a template: use SVG attributes or style.setProperty in updated()');
      }
    }
  });
  return found;
}

/** @param {ts.Node} node @returns {node is ts.TemplateMiddle | ts.TemplateTail} */
function isTemplatePart(node) {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** @param {ts.Node} node @param {(node: ts.Node) => void} visit */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** @param {ts.SourceFile} source @param {number} position */
function place(source, position) {
  const { line, character } = source.getLineAndCharacterOfPosition(position);
  return `${source.fileName}:${line + 1}:${character + 1}`;
}
