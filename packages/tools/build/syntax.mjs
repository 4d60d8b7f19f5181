import { parseAst } from 'rollup/parseAst';

/** @param {any} node @returns {any[]} */
export function childNodes(node) {
  return Object.values(node)
    .flat()
    .filter(
      (value) => typeof value === 'object' && value !== null && typeof value.type === 'string',
    );
}

/**
 * What a module imports, as written.
 * @param {string} code
 * @returns {{static: string[], dynamic: number}} static specifiers, and the number of `import()` expressions
 */
export function importsOf(code) {
  /** @type {Set<string>} */
  const specifiers = new Set();
  let dynamic = 0;
  /** @param {any} node */
  const visit = (node) => {
    if (node.type === 'ImportExpression') dynamic += 1;
    else if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source)
      specifiers.add(node.source.value);
    childNodes(node).forEach(visit);
  };
  visit(parseAst(code));
  return { static: [...specifiers], dynamic };
}
