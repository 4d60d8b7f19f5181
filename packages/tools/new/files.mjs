/** The files of a new element. What they say is a beginning: it holds for an element that shows one name. */

/**
 * @typedef {object} Names
 * @property {string} name `goal-count`
 * @property {string} tag `ilmi-goal-count`
 * @property {string} pascal `GoalCount`
 * @property {string} camel `goalCount`
 * @property {string} since the version in which it appears, `0.1`
 */

/** @param {Names} names @returns {Record<string, string>} path in `packages/elements/src` → text */
export const elementFiles = ({ name, tag, pascal, camel, since }) => ({
  [`${name}/${name}.ts`]: `
import { type Catalogue, type Phrase, pickText } from '@ilmi/core';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { nameOf, report } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { goalStyles } from '../goal/goal.styles.js';
import { ${camel}Template } from './${name}.template.js';
import { type ${pascal}Variant, ${camel}Variants } from './${name}.types.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * The name of a network, or of an organisation in it.
 *
 * Say here when to use it, and what to use instead.
 *
 * @summary The name of a network or organisation.
 * @status experimental
 * @since ${since}
 *
 * @slot - Fallback: shown until the element has its data, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The element shows its data.
 * @fires {IlmiErrorEvent} ilmi-error - The data could not be shown; the fallback stays.
 * @csspart name - The name.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssstate ready - The data is shown.
 * @cssstate error - The data could not be shown; the fallback stays.
 *
 * @example From a document
 * \`\`\`html
 * <${tag} src="/ilmi.json" lang="fi">
 *   <a href="/ilmasto">Ilmastotavoitteemme</a>
 * </${tag}>
 * \`\`\`
 */
export class Ilmi${pascal} extends IlmiElement<Phrase> {
  static override readonly tag = '${tag}';
  // The sheet of the goals has the root that host pages can't change by inheritance.
  static override styles = [baseStyles, goalStyles, ${camel}Styles];
  static override properties: PropertyDeclarations = { organization: {}, variant: {} };

  /**
   * Id of an organisation; without it the element shows the network.
   * @attr organization
   */
  declare organization: string | null | undefined;
  /**
   * \`block\` stands by itself, \`strong\` also stands out.
   * @attr variant
   * @default block
   */
  declare variant: ${pascal}Variant | null | undefined;

  protected override get want() {
    return { organization: this.organization ?? undefined };
  }

  protected override asksAnew(changed: PropertyValues<this>): boolean {
    return super.asksAnew(changed) || changed.has('organization');
  }

  protected override viewOf({ words, document }: ViewContext): Phrase | undefined {
    const { organization, variant } = this;
    if (variant && !${camel}Variants.includes(variant)) {
      const list = ${camel}Variants.join(', ');
      report(
        'warn',
        \`\${nameOf(this)}: variant="\${variant as string}" is not known; it is one of \${list}\`,
      );
    }
    const found = organization
      ? document?.organizations?.find(({ id }) => id === organization)
      : document?.network;
    return pickText(found?.name, words.lang, document);
  }

  protected override renderView(view: Phrase, words: Catalogue): TemplateResult {
    return ${camel}Template(this.variant, view, words);
  }
}
`,

  [`${name}/${name}.types.ts`]: `
/** How much the element stands out. */
export const ${camel}Variants = ['block', 'strong'] as const;
export type ${pascal}Variant = (typeof ${camel}Variants)[number];
`,

  [`${name}/${name}.template.ts`]: `
import type { Catalogue, Phrase } from '@ilmi/core';
import { html, type TemplateResult } from 'lit';
import { phrase } from '../goal/parts.js';

/** The element's content, for the element and for a server's fallback. */
export function ${camel}Template(
  variant: string | null | undefined,
  name: Phrase,
  { lang }: Catalogue,
): TemplateResult {
  return html\`<div class="ilmi-root" lang=\${lang}>
    <p class=\${variant === 'strong' ? 'ilmi-${name} ilmi-strong' : 'ilmi-${name}'} part="name">
      \${phrase(name)}
    </p>
  </div>\`;
}
`,

  [`${name}/${name}.styles.ts`]: `
import { css } from 'lit';

/** The element's own look; the root and the colours are shared. */
export const ${camel}Styles = css\`
  .ilmi-${name} {
    margin: 0;
  }
  .ilmi-${name}.ilmi-strong {
    font-weight: 600;
  }
\`;
`,

  [`${name}/${name}.test.ts`]: `
import { expect } from '@open-wc/testing';
import { runElementContract } from '../testing/index.js';
import { shownText } from '../testing/said.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia, exampleDocument } from '../testing/wtr.js';
import type {} from '../define/${name}.js';
import { Ilmi${pascal} } from './${name}.js';
import { ${camel}Variants } from './${name}.types.js';

Ilmi${pascal}.define();
const example = await exampleDocument();

const markup =
  (more = '') =>
  (tag: string) =>
    \`<\${tag} \${more}></\${tag}>\`;

runElementContract('${tag}', {
  html: markup(),
  data: example,
  says: { fi: 'Esimerkkiverkosto', sv: 'Exempelnätverket', en: 'Example network' },
  looks: Object.fromEntries(
    ${camel}Variants.map((variant) => [variant, markup(\`variant="\${variant}"\`)]),
  ),
  brokenHtml: markup('organization="nobody" src="#nowhere"'),
  emptyHtml: markup('organization="nobody"'),
  modules: ['/packages/elements/src/define/${name}.ts'],
  axe,
  emulateMedia,
});

/** Puts the element into a Finnish part of the page and waits for it. */
async function page(properties: object, more = ''): Promise<Ilmi${pascal}> {
  const box = document.createElement('div');
  box.dataset.test = '';
  box.lang = 'fi';
  box.innerHTML = markup(more)('${tag}');
  const element = box.querySelector('${tag}')!;
  Object.assign(element, properties);
  document.body.append(box);
  await element.updateComplete;
  return element;
}

describe('<${tag}>', () => {
  afterEach(() => document.querySelectorAll('[data-test]').forEach((box) => box.remove()));

  describe('defaults', () => {
    it('shows the name of the network', async () => {
      const element = await page({ data: example });
      expect(element.state).to.equal('ready');
      expect(shownText(element)).to.equal('Esimerkkiverkosto');
    });
  });

  describe('attributes and properties', () => {
    it('shows the name of an organisation', async () => {
      const element = await page({ data: example }, 'organization="pirkanmaa"');
      expect(shownText(element)).to.equal('Pirkanmaa');
    });
  });

  describe('misuse', () => {
    it('shows its fallback when the document has no network', async () => {
      const watched = watch();
      const element = await page({ data: { ilmi: '1.0' } });
      await watched.stop();
      expect(element.state).to.equal('empty');
    });

    it('says which variants there are', async () => {
      const watched = watch();
      const element = await page({ data: example }, 'variant="large"');
      await watched.stop();
      expect(watched.incidents.console).to.deep.equal([
        'warn: Ilmi: <${tag}>: variant="large" is not known; it is one of block, strong',
      ]);
      expect(shownText(element)).to.equal('Esimerkkiverkosto');
    });
  });
});
`,

  [`define/${name}.ts`]: `
import { Ilmi${pascal} } from '../${name}/${name}.js';

Ilmi${pascal}.define();

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Ilmi${pascal};
  }
}
`,
});

/** @param {Names} names */
export const storyFile = ({ name, tag, camel }) => `
import '@ilmi/elements/define/${name}.js';
import type { ElementState } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { reference } from '../support/reference.js';
import { cell, cells, make, stateStory } from '../support/states.js';

const title = { fi: 'Esimerkkiverkosto', sv: 'Exempelnätverket', en: 'Example network' };
const input = { ilmi: '1.0', languages: ['fi'], network: { id: 'esimerkki', name: title } };

const ${camel} = (variant: string): StoryObj => ({
  args: { variant },
  render: (args) => make('${tag}', { attributes: args, properties: { data: input } }),
});
const state = (state: ElementState) =>
  stateStory(state, { tag: '${tag}', input, empty: { organization: 'nobody' } }, (content) =>
    cells(cell('', content({}))),
  );

export default { ...reference('${tag}'), title: 'Elements/${sentence(name)}' };

export const VariantBlock = ${camel}('block');
export const VariantStrong = ${camel}('strong');

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
`;

/** \`goal-count\` is "Goal count". @param {string} name */
const sentence = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
