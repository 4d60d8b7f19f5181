import { readFileSync } from 'node:fs';
import { inPackage, posix } from '../paths.mjs';
import { childNodes } from '../syntax.mjs';

const NO_GOALS = '\0no-goals';
/** A form says what its texts are about. */
const SUBJECT = /\/core\/dist\/claims\/subject\.js$/;
const GIVEN_SUBJECT = `
export const subjectOf = ({ block }) => block.subject;
export const isBought = () => false;`;
const RULE = /^[A-Z]{3}-\d\d$/;
/** What only checks of whole documents, and reports, ask of a rule. */
const FOR_REPORTS = new Set(['goal', 'document', 'legal', 'looksAt']);
/**
 * Classes of words that no rule of a form asks for: those about figures and areas of known goals, pictures, rankings
 * and duties, and those that decide what a text is about, which a form says.
 */
const FOR_OTHERS = new Set(
  'netZero product entity speaker whole valueChain own area duty merit ranking symbol'.split(' '),
);

/** `ilmi.js` gives no hints: rules and words would make it a third larger. @returns {import('rollup').Plugin} */
export const withoutHints = () => ({
  name: 'without-hints',
  load: (id) => (id.endsWith('has-hints.ts') ? { code: 'export const hasHints = false;' } : null),
});

/** The rules that the form to join asks for. */
export const rulesOfForms = () =>
  new Set(
    [
      ...readFileSync(inPackage('elements', 'src', 'join-form', 'hints.ts'), 'utf8').matchAll(
        /^ {2}'([A-Z]{3}-\d\d)',$/gm,
      ),
    ].map(([, rule]) => rule),
  );

/**
 * Hints in a form need a quarter of the rules. Everything else is left out of what is fetched for them: rules, their
 * messages, and classes of words. A test compares what is found with what the whole of it finds.
 *
 * @returns {import('rollup').Plugin}
 */
export function claimsForForms() {
  const kept = rulesOfForms();
  /** @param {unknown} rule */
  const isLeftOut = (rule) => typeof rule === 'string' && RULE.test(rule) && !kept.has(rule);
  return {
    name: 'claims-for-forms',
    // A form names no goals of the document, so nothing of them is derived.
    resolveId: (specifier, importer = '') =>
      specifier === '../derive.js' && posix(importer).endsWith('/claims/case.js') ? NO_GOALS : null,
    load: (id) => (id === NO_GOALS ? 'export const derive = () => ({});' : null),
    transform(code, id) {
      if (SUBJECT.test(posix(id))) return { code: GIVEN_SUBJECT, map: null };
      const [, file] = /\/core\/dist\/claims\/(.+)\.js$/.exec(posix(id)) ?? [];
      if (file === undefined) return null;
      const classes = file.endsWith('.words') ? FOR_OTHERS : new Set();
      /** @type {[start: number, end: number][]} from the end of the file */
      const cuts = [];
      /** @param {any} node */
      const visit = (node) => {
        const list = node.type === 'ObjectExpression' ? node.properties : node.elements;
        const isList = /^(?:Object|Array)Expression$/.test(node.type);
        const isRule = isList && node.type === 'ObjectExpression' && RULE.test(idOf(node) ?? '');
        const without = (/** @type {any} */ one) => {
          if (one.type !== 'Property') return isLeftOut(one.value) || isLeftOut(idOf(one));
          const key = one.key.name ?? one.key.value;
          return isLeftOut(key) || classes.has(key) || (isRule && FOR_REPORTS.has(key));
        };
        for (const [at, one] of isList ? list.entries() : []) {
          if (without(one)) cuts.push([one.start, list[at + 1]?.start ?? node.end - 1]);
          else visit(one);
        }
        if (!isList) childNodes(node).forEach(visit);
      };
      visit(this.parse(code));
      let result = code;
      for (const [start, end] of cuts.sort(([a], [b]) => b - a))
        result = result.slice(0, start) + result.slice(end);
      return { code: result, map: null };
    },
  };
}

/** The id of a rule, as it is written. @param {any} node @returns {string | undefined} */
const idOf = ({ properties = [] }) =>
  properties.find((/** @type {any} */ one) => one.key?.name === 'id')?.value?.value;
