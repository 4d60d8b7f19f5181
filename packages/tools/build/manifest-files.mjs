/**
 * What editors, frameworks and language models read about the elements. Everything here is made from
 * `custom-elements.json` and committed beside it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import style from '../prettier.config.mjs';
import { elementWords, elementsIn, ownWords, propertiesOf, sharedWords } from './elements.mjs';
import { inPackage, readManifest } from './paths.mjs';

/**
 * @typedef {{name: string, property?: string, description: string, type: string, values: readonly string[]}} Attribute
 * @typedef {{name: string, description: string}} Named
 * @typedef {Named & {default?: string}} CssProperty
 * @typedef {Named & {type: string}} ElementEvent
 * @typedef {object} Tag
 * @property {string} name the tag
 * @property {string} className
 * @property {string} summary
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Named[]} properties that are no attributes
 * @property {ElementEvent[]} events
 * @property {Named[]} slots
 * @property {Named[]} parts
 * @property {Named[]} states
 * @property {CssProperty[]} cssProperties
 */

/** Writes all files. @returns {Promise<number>} how many */
export async function writeManifestFiles() {
  const manifest = JSON.parse(readFileSync(inPackage('elements', 'custom-elements.json'), 'utf8'));
  const tags = await readTags(manifest);
  const { version } = readManifest('elements');
  const files = {
    'frameworks/attributes.d.ts': attributeTypes(tags),
    'frameworks/react.d.ts': reactTypes(tags),
    'frameworks/vue.d.ts': vueTypes(tags),
    'frameworks/svelte.d.ts': svelteTypes(tags),
    'frameworks/types-only.js':
      '// The entries for frameworks have types and no code.\nexport {};\n',
    'vscode.html-custom-data.json': JSON.stringify(htmlData(tags)),
    'vscode.css-custom-data.json': JSON.stringify(cssData(tags)),
    'web-types.json': JSON.stringify(webTypes(tags, version)),
    'llms.txt': llmsText(tags),
  };
  mkdirSync(inPackage('elements', 'frameworks'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = inPackage('elements', name);
    const formatted = name.endsWith('.txt')
      ? text
      : await prettier.format(text, { ...style, filepath: file });
    writeFileSync(file, formatted);
  }
  return Object.keys(files).length;
}

/** A module of the elements' package as built. @param {string} file */
const load = (file) => import(pathToFileURL(inPackage('elements', 'dist', file)).href);

/** What of the manifest a page's author can use. @param {any} manifest @returns {Promise<Tag[]>} */
async function readTags(manifest) {
  const vocabulary = await import('@ilmi/core/vocabulary');
  const named = (/** @type {import('./elements.mjs').Item[] | undefined} */ list) =>
    (list ?? []).map(({ name, description = '' }) => ({ name, description: oneLine(description) }));
  const tags = elementsIn(manifest).map(async (one) => {
    const file = one.tagName.replace(/^ilmi-/, '');
    const types = `${file}/${file}.types.js`;
    const hasTypes = existsSync(inPackage('elements', 'dist', types));
    const words = {
      ...sharedWords(vocabulary),
      ...elementWords(one, vocabulary),
      ...(hasTypes && ownWords(one.tagName, await load(types))),
    };
    return {
      name: one.tagName,
      className: one.name,
      summary: one.summary ?? '',
      description: one.description ?? '',
      attributes: (one.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        property: attribute.fieldName,
        description: oneLine(attribute.description ?? ''),
        type: attribute.type?.text ?? '',
        values: words[attribute.name] ?? [],
      })),
      properties: named(propertiesOf(one)),
      // Events without a description are how elements talk to each other.
      events: (one.events ?? [])
        .filter(({ description }) => description)
        .map(({ name, description, type }) => ({
          ...{ name, description: oneLine(description ?? ''), type: type?.text ?? 'Event' },
        })),
      slots: named(one.slots),
      parts: named(one.cssParts),
      states: named(one.cssStates),
      cssProperties: (one.cssProperties ?? []).map(({ description = '', ...rest }) => ({
        ...rest,
        description,
      })),
    };
  });
  return Promise.all(tags);
}

const oneLine = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/** Each name once, with what the first element says about it. @template {Named} T @param {T[]} list */
const once = (list) =>
  [...new Map(list.toReversed().map((one) => [one.name, one])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );

const isOnlyNumber = (/** @type {string} */ type) =>
  /\bnumber\b/.test(type) && !/\bstring\b/.test(type);

// ---- Types of frameworks ------------------------------------------------------------------------

const HEAD =
  '// Made by the build from custom-elements.json: change the comments of the elements instead.\n';

const comment = (/** @type {string} */ text) =>
  text ? `/** ${text.replaceAll('*/', '*\\/')} */\n` : '';

/** `lang` is an attribute of every element, which the frameworks know. @param {Tag} tag */
const own = ({ attributes }) => attributes.filter(({ name }) => name !== 'lang');

/** @param {Tag[]} tags */
function attributeTypes(tags) {
  const events = once(
    tags.flatMap((tag) => tag.events.map(({ type }) => ({ name: type, description: '' }))),
  );
  const types = [...tags.map(({ className }) => className), ...events.map(({ name }) => name)];
  const interfaces = tags.map((tag) => {
    const { className, properties } = tag;
    const lines = own(tag).map(({ name, property, description, type }) => {
      const value = `${className}['${property}']`;
      // Written as an attribute, a number is text.
      return `${comment(description)}'${name}'?: ${value}${isOnlyNumber(type) ? ' | `${number}`' : ''};`;
    });
    const more = properties.map(
      ({ name, description }) => `${comment(description)}${name}?: ${className}['${name}'];`,
    );
    return `/** What a template may say about \`${tag.name}\`, in the spelling of HTML. */
export interface ${className}Attributes {\n${[...lines, ...more].join('\n')}\n}`;
  });
  return `${HEAD}import type { ${types.join(', ')} } from '../dist/index.js';

export type { ${types.join(', ')} };

${interfaces.join('\n\n')}\n`;
}

/** @param {Tag[]} tags @param {string} file */
function importTypes(tags, file) {
  const types = tags.flatMap(({ className, events }) => [
    className,
    `${className}Attributes`,
    ...events.map(({ type }) => type),
  ]);
  return `import type { ${[...new Set(types)].join(', ')} } from '${file}';`;
}

/** @param {Tag} tag @param {(name: string) => string} spell */
const listeners = ({ events }, spell) =>
  events.map(
    ({ name, description, type }) =>
      `${comment(description)}'${spell(name)}'?: ((event: ${type}) => void) | undefined;`,
  );

/** @param {Tag[]} tags */
function reactTypes(tags) {
  const elements = tags.map((tag) => {
    const { name, className, summary } = tag;
    return `${comment(summary)}'${name}': DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> &
      ${className}Attributes & { ${listeners(tag, (event) => `on${event}`).join('\n')} };`;
  });
  return `${HEAD}// For React 19 and newer, which sets properties and listens to events of custom elements.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importTypes(tags, './attributes.js')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${elements.join('\n')}
    }
  }
}
`;
}

/** @param {Tag[]} tags */
function svelteTypes(tags) {
  const elements = tags.map((tag) => {
    const { name, className, summary } = tag;
    return `${comment(summary)}'${name}': HTMLAttributes<${className}> &
      ${className}Attributes & { ${listeners(tag, (event) => `on${event}`).join('\n')} };`;
  });
  return `${HEAD}// For Svelte 5 and newer.
import type { HTMLAttributes } from 'svelte/elements';
${importTypes(tags, './attributes.js')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${elements.join('\n')}
  }
}
`;
}

/** @param {Tag[]} tags */
function vueTypes(tags) {
  const elements = tags.map((tag) => {
    const { name, className, summary } = tag;
    const events = listeners(tag, (event) => camelCase(`on-${event}`));
    return `${comment(summary)}'${name}': CustomElement<${className}, Properties<${className}Attributes> & {
      ${events.join('\n')} }>;`;
  });
  return `${HEAD}// For Vue 3.3 and newer.
import type { HTMLAttributes, PublicProps } from 'vue';
${importTypes(tags, './attributes.js')}

/** Vue's checker reads \`goal-title\` in a template as \`goalTitle\`. */
type CamelCase<Name> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;
type Properties<Attributes> = { [Name in keyof Attributes as CamelCase<Name> & string]: Attributes[Name] };
type CustomElement<Type, Props> = new () => Type & { $props: Props & HTMLAttributes & PublicProps };

declare module 'vue' {
  interface GlobalComponents {
    ${elements.join('\n')}
  }
}
`;
}

const camelCase = (/** @type {string} */ name) =>
  name.replace(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

// ---- Editors ------------------------------------------------------------------------------------

const markdown = (/** @type {string} */ value) => ({ kind: 'markdown', value });

/** @param {Tag[]} tags */
function htmlData(tags) {
  return {
    version: 1.1,
    tags: tags.map(({ name, description, attributes }) => ({
      name,
      description: markdown(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        ...(attribute.description && { description: markdown(attribute.description) }),
        ...(attribute.values.length > 0 && {
          values: attribute.values.map((value) => ({ name: value })),
        }),
      })),
    })),
  };
}

/** @param {Tag[]} tags */
function cssData(tags) {
  return {
    version: 1.1,
    properties: once(tags.flatMap(({ cssProperties }) => cssProperties)).map(
      ({ name, description, default: value }) => ({
        name,
        description: markdown(`${description} Default: \`${value}\``),
      }),
    ),
    pseudoElements: once(tags.flatMap(({ parts }) => parts)).map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** @param {Tag[]} tags @param {string} version */
function webTypes(tags, version) {
  const type = (/** @type {Attribute} */ attribute) =>
    [
      ...attribute.values.map((value) => `'${value}'`),
      /\bnumber\b/.test(attribute.type) ? 'number' : 'string',
    ].join(' | ');
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: '@ilmi/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: tags.map((tag) => ({
          name: tag.name,
          description: tag.description,
          attributes: tag.attributes.map((attribute) => ({
            name: attribute.name,
            ...(attribute.description && { description: attribute.description }),
            value: { type: type(attribute) },
          })),
          slots: tag.slots,
          js: {
            properties: tag.properties,
            events: tag.events.map(({ name, description }) => ({ name, description })),
          },
          css: {
            properties: tag.cssProperties.map(({ name, description, default: value }) => ({
              ...{ name, description, default: value },
            })),
            parts: tag.parts,
          },
        })),
      },
    },
  };
}

// ---- Language models ----------------------------------------------------------------------------

/** @param {Tag[]} tags */
function llmsText(tags) {
  const list = (
    /** @type {Named[]} */ items,
    spell = (/** @type {string} */ name) => `\`${name}\``,
  ) =>
    items
      .map(({ name, description }) => `- ${spell(name)}${description ? `: ${description}` : ''}`)
      .join('\n');
  // Said once: what several elements share and say in the same words.
  const all = tags.flatMap((tag) => tag.attributes);
  const isShared = (/** @type {Attribute} */ { name, description }) =>
    all.filter((one) => one.name === name && one.description === description).length > 1;
  const attributes = once(all.filter(isShared));
  const elements = tags.map((tag) => {
    const its = tag.attributes.filter((attribute) => !isShared(attribute));
    return `### ${tag.name}

${tag.description.trim()}

${list(its)}`;
  });
  return `# Ilmi elements

> Web components that show climate goals of municipalities, companies and associations on the pages
> they already have: the goal, its figures, their source and who checked them, in one view. Finnish,
> Swedish and English. One tag, no build step, no account, no request to anyone else.

## Embed in 60 seconds

Put the files of the release zip on your own server, for instance under /ilmi/. Two lines in the head:

    <link rel="stylesheet" href="/ilmi/ilmi.css">
    <script type="module" src="/ilmi/loader.js"></script>

A goal from attributes, without any request for data. What stands between the tags is shown until the
element is ready, and when scripts are off; always write it:

    <ilmi-goal-badge lang="fi" organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"
      quantity="energy" unit="MWh" boundary="organization" baseline-year="2024" baseline-value="120"
      target-year="2028" target-change="-20" latest-year="2025" latest-value="112.4"
      source-name="Esimerkki Oy">
      <p>Esimerkki Oy vähentää sähkönkulutustaan 20 % vuodesta 2024 vuoteen 2028 mennessä.</p>
    </ilmi-goal-badge>

Several goals from one document, with one request:

    <ilmi-network src="/ilmi.json" lang="fi">
      <ilmi-goal-badge goal="sahko-2028"><p>…</p></ilmi-goal-badge>
      <ilmi-progress-tracker goal="sahko-2028" view="pathway"><p>…</p></ilmi-progress-tracker>
    </ilmi-network>

With npm: \`import '@ilmi/elements/define/all.js'\`. Types: \`@ilmi/elements/react\`, \`/vue\`, \`/svelte\`.

Rules: numbers with a decimal point, years with four digits, days as 2027-05-31. What is unknown is left
out; it is never 0. Never invent a figure, a target, a source or a check.

## Elements

${elements.join('\n\n')}

### Attributes that several elements have

Which of them an element takes is in \`custom-elements.json\`; the badge and the tracker take all that tell
a goal.

${list(attributes)}

### Properties

${list(once(tags.flatMap(({ properties }) => properties)))}

### Events

- \`ilmi-load\`: the element shows its data.
- \`ilmi-error\`: the data could not be shown; the fallback stays.

### Styling

${list(once(tags.flatMap(({ cssProperties }) => cssProperties)))}
${list(once(tags.flatMap(({ parts }) => parts)), (name) => `\`::part(${name})\``)}
${list(once(tags.flatMap(({ states }) => states)), (name) => `\`:state(${name})\``)}

## Documents

A document is one JSON file with \`ilmi: "1.0"\`, \`languages\`, \`organizations\`, \`goals\` and
\`sources\`. A text is a string or a map of languages. A goal has an \`id\`, its \`organization\`, a
\`title\`, a \`kind\` (quantitative, endState, milestone, directional, monitoring), a \`boundary\`, a
\`measure\`, and as known \`baseline\`, \`target\` and \`observations\` with the \`source\` of each figure.

- Schema: \`@ilmi/core/ilmi.schema.json\` (JSON Schema 2020-12)
- Strict check: \`validateDocument\` from \`@ilmi/core/schema\`
- Server rendering: \`renderFallback\` from \`@ilmi/elements/server\`
- Everything about the elements: \`custom-elements.json\`
`;
}
