/**
 * What the manifest is for: editors, Storybook and people who look up attributes. It lists classes and their public
 * members with the paths of the published files, in a stable order.
 */

/** @typedef {{tagName?: string, attributes: Map<string, string>, hidden: Set<string>}} Facts read from a class's source */

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function publicManifest() {
  /** @type {Map<string, Facts>} */
  const facts = new Map();
  return {
    name: 'public-manifest',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isClassDeclaration(node) && node.name)
        facts.set(`${moduleDoc.path}#${node.name.text}`, readClass(ts, node));
    },
    // Before inheritance is applied, so that what is private here is not copied into subclasses.
    moduleLinkPhase({ moduleDoc }) {
      moduleDoc.declarations = (moduleDoc.declarations ?? []).filter(
        ({ kind }) => kind === 'class' || kind === 'mixin',
      );
      for (const declaration of moduleDoc.declarations) {
        const found = facts.get(`${moduleDoc.path}#${declaration.name}`);
        if (found) describeClass(declaration, found);
      }
      const names = new Set(moduleDoc.declarations.map(({ name }) => name));
      moduleDoc.exports = (moduleDoc.exports ?? []).filter(
        ({ kind, declaration }) =>
          kind === 'custom-element-definition' || names.has(declaration.name),
      );
    },
    packageLinkPhase({ customElementsManifest }) {
      addDefinitions(customElementsManifest);
      tidy(customElementsManifest);
    },
  };
}

/** @param {any} ts @param {any} node @returns {Facts} */
function readClass(ts, node) {
  /** @type {Facts} */
  const result = { attributes: new Map(), hidden: new Set() };
  for (const member of node.members) {
    const name = member.name?.text;
    if (!name) continue;
    const tags = ts.getJSDocTags(member);
    if (isHidden(ts, member, name, tags)) result.hidden.add(name);
    const attribute = tags.find((/** @type {any} */ tag) =>
      /^attr(ibute)?$/.test(tag.tagName.text),
    );
    if (attribute)
      result.attributes.set(
        name,
        String(ts.getTextOfJSDocComment(attribute.comment) ?? '').split(/\s/)[0] ||
          name.toLowerCase(),
      );
    if (name === 'tag') result.tagName = tagIn(ts, member);
    if (name === 'define') result.tagName ??= tagIn(ts, member.parameters?.[0]);
  }
  return result;
}

/**
 * The element's name: `static readonly tag = 'ilmi-goal-badge'` or `static define(tag = 'ilmi-goal-badge', …)`.
 * @param {any} ts
 * @param {any} node
 */
function tagIn(ts, node) {
  const value = node?.initializer;
  return value && ts.isStringLiteralLike(value) && value.text.includes('-')
    ? value.text
    : undefined;
}

/** @param {any} ts @param {any} member @param {string} name @param {any[]} tags */
function isHidden(ts, member, name, tags) {
  const { Private, Protected } = ts.ModifierFlags;
  return (
    /^[#_]/.test(name) ||
    (ts.getCombinedModifierFlags(member) & (Private | Protected)) !== 0 ||
    tags.some((tag) => /^(internal|private|protected|ignore)$/.test(tag.tagName.text))
  );
}

/** @param {any} declaration @param {Facts} facts */
function describeClass(declaration, facts) {
  const isPublic = (/** @type {any} */ { name, privacy }) =>
    !facts.hidden.has(name) && !/^[#_]/.test(name) && (privacy ?? 'public') === 'public';
  declaration.members = (declaration.members ?? []).filter(isPublic);
  // Lit's shared settings object can give a field an attribute under another name; the documented name wins.
  declaration.attributes = (declaration.attributes ?? []).filter(
    (/** @type {any} */ { fieldName }) =>
      fieldName === undefined || (!facts.hidden.has(fieldName) && !facts.attributes.has(fieldName)),
  );
  for (const [fieldName, name] of facts.attributes) {
    const field = declaration.members.find(
      (/** @type {any} */ member) => member.name === fieldName,
    );
    if (!field) continue;
    field.attribute = name;
    const { type, description } = field;
    declaration.attributes = declaration.attributes.filter(
      (/** @type {any} */ attribute) => attribute.name !== name,
    );
    declaration.attributes.push({
      name,
      ...(type && { type }),
      ...(description && { description }),
      ...('default' in field && { default: field.default }),
      fieldName,
    });
  }
  if (facts.tagName) Object.assign(declaration, { tagName: facts.tagName, customElement: true });
}

/**
 * `define/NAME.js` is the module that registers `ilmi-NAME`. It calls the class's own `define`, which the analyzer
 * does not see.
 * @param {any} manifest
 */
function addDefinitions(manifest) {
  for (const module of manifest.modules) {
    for (const { name, tagName } of module.declarations) {
      const file =
        tagName &&
        manifest.modules.find(
          (/** @type {any} */ { path }) =>
            path === `src/define/${tagName.replace(/^ilmi-/, '')}.ts`,
        );
      file?.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: module.path },
      });
    }
  }
}

/** @param {any} manifest */
function tidy(manifest) {
  publishedPaths(manifest);
  manifest.modules = manifest.modules
    .filter(
      (/** @type {any} */ module) => module.declarations.length > 0 || module.exports.length > 0,
    )
    .sort(by('path'));
  for (const module of manifest.modules) {
    module.declarations.sort(by('name'));
    module.exports.sort(by('name'));
    for (const declaration of module.declarations) {
      for (const list of [
        'attributes',
        'members',
        'events',
        'slots',
        'cssParts',
        'cssProperties',
        'cssStates',
      ]) {
        declaration[list]?.sort(by('name'));
      }
    }
  }
}

/** The package has no `src`; `src/x.ts` is published as `dist/x.js`. @param {any} node */
function publishedPaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      node[key] = value.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
    } else publishedPaths(value);
  }
}

/** By code points: the order must not depend on the machine's language. @param {string} key */
const by = (key) => (/** @type {any} */ a, /** @type {any} */ b) =>
  a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
