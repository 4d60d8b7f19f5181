import { transformSync } from 'esbuild';
import { childNodes } from '../syntax.mjs';
import { minifyCss } from '../minify-css.mjs';

/**
 * Shortens the text of css`…`, html`…` and svg`…` literals, which terser leaves alone.
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)\s*`/.test(code)) return null;
      /** @type {{start: number, end: number, text: string}[]} */
      const edits = [];
      collect(this.parse(code), code, edits);
      // From the end, so that earlier positions stay true.
      edits.sort((a, b) => b.start - a.start);
      let result = code;
      for (const { start, end, text } of edits)
        result = result.slice(0, start) + text + result.slice(end);
      return { code: result, map: null };
    },
  };
}

/** @param {any} node @param {string} code @param {{start: number, end: number, text: string}[]} edits */
function collect(node, code, edits) {
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
    const shortened = shorten(node.tag.name, node.quasi.quasis);
    node.quasi.quasis.forEach((/** @type {any} */ quasi, /** @type {number} */ index) => {
      const text = shortened?.[index];
      // Positions are taken from the neighbours: parsers disagree on whether a quasi's range includes its delimiters.
      if (text !== undefined) edits.push({ ...rangeOf(node.quasi, index), text });
    });
  }
  for (const child of childNodes(node)) collect(child, code, edits);

  /** @param {any} template @param {number} index */
  function rangeOf(template, index) {
    const before = index === 0 ? template.start : template.expressions[index - 1].end;
    const start = index === 0 ? before + 1 : code.indexOf('}', before) + 1;
    return { start, end: start + template.quasis[index].value.raw.length };
  }
}

/**
 * @param {string} tag
 * @param {{value: {raw: string, cooked?: string | null}}[]} quasis
 * @returns {string[] | undefined} the new raw texts
 */
function shorten(tag, quasis) {
  const raw = quasis.map((quasi) => quasi.value.raw);
  if (tag === 'html' || tag === 'svg') return collapseMarkup(raw);
  if (tag !== 'css') return undefined;
  const whole = quasis.length === 1 ? minifyWholeSheet(quasis[0]?.value.cooked ?? '') : undefined;
  return whole === undefined ? collapseCss(raw) : [whole];
}

/** @param {string} css @returns {string | undefined} undefined for a fragment that is no sheet by itself */
function minifyWholeSheet(css) {
  const { warnings } = transformSync(css, { loader: 'css', logLevel: 'silent' });
  return warnings.length > 0 ? undefined : minifyCss(css).replace(/[\\`]|\$\{/g, '\\$&');
}

/**
 * Only comments and white space: the text has holes, so a parser would have to guess.
 * @param {string[]} parts
 * @returns {string[]}
 */
export function collapseCss(parts) {
  const token =
    /(?:\s*\/\*[\s\S]*?\*\/)+\s*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\s*([{};,])\s*|\s+/g;
  const collapsed = parts.map((part) =>
    part.replace(token, (text, punctuation) => {
      if (text.trimStart().startsWith('/*')) return ' ';
      if (text.startsWith('"') || text.startsWith("'")) return text;
      return punctuation ?? ' ';
    }),
  );
  // A comment or a string that spans a hole cannot be judged part by part.
  const torn = parts.some((part) =>
    /\/\*|["']/.test(part.replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '')),
  );
  return torn ? parts : collapsed;
}

/**
 * Indentation becomes one space: between two tags, between a tag and a hole, and between attributes. Beside a block
 * nobody would see it, and it would be a node of its own in every copy of the template: there it goes. White space
 * within a text stays as written, and so does everything in a template with preformatted content.
 * @param {string[]} parts
 * @returns {string[]}
 */
export function collapseMarkup(parts) {
  if (parts.some((part) => /<(?:pre|textarea|script|style)\b/i.test(part))) return parts;
  let state = 'text';
  return parts.map((part) => {
    let result = '';
    for (let at = 0; at < part.length;) {
      const rest = part.slice(at);
      const indentation = /^[ \t]*\r?\n\s*/.exec(rest)?.[0];
      if (state === 'comment') {
        const end = rest.indexOf('-->');
        const length = end < 0 ? rest.length : end + 3;
        if (end >= 0) state = 'text';
        result += rest.slice(0, length);
        at += length;
      } else if (
        indentation &&
        (state === 'tag' || (state === 'text' && atEdge(result, rest.slice(indentation.length))))
      ) {
        if (state === 'tag' || !atBlock(result, rest.slice(indentation.length))) result += ' ';
        at += indentation.length;
      } else {
        state = nextState(state, rest);
        result += rest[0];
        at += 1;
      }
    }
    return result;
  });
}

/** Whether white space lies against a tag or the end of the part on at least one side. @param {string} before @param {string} after */
const atEdge = (before, after) => /(?:^|>)$/.test(before) || after === '' || after.startsWith('<');

const BLOCK =
  'article|aside|circle|dd|details|div|dl|dt|footer|h[1-6]|header|li|line|ol|p|path|rect|section|summary|t[dhr]|table|tbody|thead|ul';
const endsWithBlock = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]*)?>$`);
const startsWithBlock = new RegExp(`^</?(?:${BLOCK})(?![\\w-])`);

/** Whether a block begins or ends on one side. @param {string} before @param {string} after */
const atBlock = (before, after) => endsWithBlock.test(before) || startsWithBlock.test(after);

/** @param {string} state @param {string} rest */
function nextState(state, rest) {
  if (state === 'text') {
    if (rest.startsWith('<!--')) return 'comment';
    return /^<[/a-z]/i.test(rest) || rest === '<' ? 'tag' : 'text';
  }
  if (state === 'tag') {
    if (rest[0] === '>') return 'text';
    return rest[0] === '"' || rest[0] === "'" ? rest[0] : 'tag';
  }
  return rest[0] === state ? 'tag' : state;
}
