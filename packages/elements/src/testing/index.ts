import type { IlmiElement } from '../base/ilmi-element.js';
import { shownText } from './said.js';
import { type Incidents, nextTask, until, watch } from './watch.js';

export { shownText, spokenText } from './said.js';

/*
 * This module works with mocha's `describe` and `it` in a real browser. It brings no assertion
 * library: a broken promise is an Error that says what was expected.
 */
declare const describe: (title: string, suite: () => void) => void;
declare const it: ((title: string, test: () => Promise<void> | void) => void) & {
  skip: (title: string, test: () => Promise<void> | void) => void;
};

/** The part of axe-core that is used here. */
export interface Axe {
  run(
    context: Element,
    options: unknown,
  ): Promise<{
    violations: readonly { id: string; help: string; nodes: readonly { html: string }[] }[];
  }>;
}

/** Writes the markup of one element under a tag. */
export type Markup = (tag: string) => string;

/** What {@link runElementContract} has to know about an element. */
export interface ElementContractOptions {
  /**
   * A good element: everything it needs as attributes, and `data` when it needs a document. Without
   * `lang`, without children; it must not make any request.
   */
  html: Markup;
  /** Set as the property `data` of the element that `html` writes, and of others without `src`. */
  data?: unknown;
  /** For each language some words that the good element shows. */
  says: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** Further looks of the good element, by name; each is measured and checked with axe. */
  looks?: Readonly<Record<string, Markup>>;
  /**
   * An element that can't show its data, for instance with an address that leads nowhere. It is not
   * given `data`. Its neighbours must not notice.
   */
  brokenHtml: Markup;
  /** An element whose data has nothing for it, with the same `data`. */
  emptyHtml?: Markup;
  /** What stands between the tags until the element is ready. @default a link */
  fallback?: string;
  /**
   * The element renders into its light DOM on purpose, for instance a form: then the page's styles
   * apply to it and are not tested.
   * @default false
   */
  light?: boolean;
  /**
   * Same-origin addresses of modules that define the element under its own tag. With them the
   * element is also run in a frame with a strict Content Security Policy and Trusted Types.
   */
  modules?: readonly string[];
  /** axe-core, which this module does not bring along: `() => import('axe-core').then(() => window.axe)`. */
  axe?: () => Promise<Axe>;
  /**
   * Emulates forced colours, where the test runner can: for instance `emulateMedia` of
   * `@web/test-runner-commands`, in Chromium.
   */
  emulateMedia?: (media: { forcedColors: 'active' | 'none' }) => Promise<unknown>;
  /** Added to the title of the suite, when an element has several. */
  title?: string;
}

type Class = typeof IlmiElement & CustomElementConstructor;
type Instance = HTMLElement & {
  data?: unknown;
  source?: unknown;
  state?: string;
  updateComplete?: Promise<unknown>;
};

/**
 * The header that Ilmi promises to work under. The origin is written out: in a frame made from a
 * string, Firefox takes 'self' for another one.
 */
const policyFor = (origin: string) =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; base-uri 'none'; ` +
  "trusted-types lit-html 'allow-duplicates'; require-trusted-types-for 'script'";

/** Inherited or set by hostile pages; inside the element they stay as on a plain page. */
const kept = [
  ...['display', 'position', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing'],
  ...['wordSpacing', 'textTransform', 'textIndent', 'textAlign', 'whiteSpace'],
] as const;

const hostile: Readonly<Record<string, string>> = {
  '* { all: unset }': '* { all: unset } style, script, head { display: none }',
  'html { font-size: 62.5% }': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'inherited text styles':
    'body { line-height: 3; letter-spacing: 0.4em; word-spacing: 1em; text-transform: uppercase; ' +
    'text-indent: 4em; text-align: right; white-space: pre; font-style: italic; font-weight: 900 }',
  '!important rules on p, span, a, b, div, svg':
    'p, span, a, b, div:not([data-contract]), svg, article { display: none !important; ' +
    'position: fixed !important; font-size: 3px !important; letter-spacing: 9px !important }',
};

/** Where elements are easily 0 px wide, since the width asks for that of the content. */
const places: Readonly<Record<string, (element: string) => string>> = {
  'a flex row': (element) =>
    `<div style="display: flex; gap: 8px">${element}<span>beside</span></div>`,
  'an inline-block': (element) => `<div style="display: inline-block">${element}</div>`,
  'a float': (element) => `<div style="float: left">${element}</div>`,
  'an auto grid column': (element) =>
    `<div style="display: grid; grid-template-columns: auto auto; justify-content: start">${element}<span>beside</span></div>`,
  'a table cell': (element) =>
    `<table><tbody><tr><td>${element}</td><td>beside</td></tr></tbody></table>`,
};

let count = 0;
/** A tag that nobody has defined. */
const freshTag = (): string => `contract-${++count}-${Math.random().toString(36).slice(2, 8)}`;

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(is === wanted, `${what}: expected ${wanted}, got ${is}`);
}

/** No-break spaces are for the eye: a text is compared without them. */
const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ');

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Tests that every element of Ilmi passes, and yours should, whichever page it is put into: it is
 * defined twice, renamed, moved, cloned, given its data late, styled by hostile pages, read in three
 * languages and from right to left, and does not disturb anybody.
 *
 * Call it in a file of tests that runs in a real browser with mocha, for instance with
 * web-test-runner. The element has to be defined.
 *
 * @param tag The element's tag.
 *
 * @example
 * ```ts
 * import { runElementContract } from '@ilmi/elements/testing';
 * import { MyGoalList } from './my-goal-list.js';
 * import document from './example.js';
 *
 * MyGoalList.define();
 * runElementContract('my-goal-list', {
 *   html: (tag) => `<${tag} organization="esimerkki"></${tag}>`,
 *   data: document,
 *   says: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
 *   brokenHtml: (tag) => `<${tag} src="#nowhere"></${tag}>`,
 *   axe: () => import('axe-core').then(() => window.axe),
 * });
 * ```
 */
export function runElementContract(tag: string, options: ElementContractOptions): void {
  const {
    html,
    data,
    says,
    looks = {},
    brokenHtml,
    emptyHtml,
    light,
    modules,
    axe,
    emulateMedia,
  } = options;
  const fallback = options.fallback ?? '<a href="https://example.org/">Fallback</a>';
  const all: Record<string, Markup> = { plain: html, ...looks };
  /**
   * A test on an empty place of the page, whose noise fails it. That is done here and not in hooks:
   * mocha leaves out the rest of a suite when one of its hooks fails.
   */
  const test = (title: string, run: () => Promise<void> | void, missing?: string | false) => {
    if (missing) return it.skip(`${title} (skipped: ${missing})`, run);
    it(title, async () => {
      place = document.createElement('div');
      place.dataset.contract = '';
      document.body.append(place);
      expected = undefined;
      watched = watch();
      try {
        await run();
      } finally {
        place.remove();
        await watched.stop();
      }
      const { console: lines, errors, violations } = watched.incidents;
      const allowed = expected ?? { console: [], errors: [], violations: [] };
      same(errors, allowed.errors, 'uncaught errors');
      same(lines, allowed.console, 'console');
      same(violations, allowed.violations, 'violations of a policy');
    });
  };

  /** Reads as soon as it is needed: the element may be defined after this call. */
  const classOf = (): Class => {
    const Class = customElements.get(tag) as Class | undefined;
    check(Class, `<${tag}> is not defined`);
    return Class;
  };
  const rename = (): string => {
    const name = freshTag();
    classOf().define(name);
    return name;
  };

  let place: HTMLElement;
  let watched: ReturnType<typeof watch>;
  let expected: Partial<Incidents> | undefined;
  /** Says that a test makes noise on purpose; it is then returned instead of failing the test. */
  const allowNoise = async (): Promise<Incidents> => {
    await nextTask();
    const now = structuredClone(watched.incidents);
    expected = now;
    return now;
  };

  const parse = (markup: string): HTMLElement => {
    const box = document.createElement('div');
    box.dataset.contract = '';
    box.style.display = 'block';
    box.innerHTML = markup;
    return box;
  };
  /** Puts markup into the page; the elements under `name` in it get the data. */
  const mount = async (
    markup: string,
    { name = tag, lang = 'fi', given = data } = {},
  ): Promise<Instance> => {
    const box = parse(markup);
    box.lang = lang;
    const found = [...box.querySelectorAll<Instance>(name)];
    for (const element of found) {
      if (given !== undefined && !element.hasAttribute('src')) element.data = given;
    }
    place.append(box);
    for (const element of found) await element.updateComplete;
    const [element] = found;
    check(element, `the markup has no <${name}>: ${markup}`);
    return element;
  };
  const withChildren = (markup: string, children = fallback): string =>
    markup.replace('></', `>${children}</`);
  const content = (element: Element): ParentNode =>
    light ? element : (element.shadowRoot ?? element);
  const insides = (element: Element): HTMLElement[] =>
    [...content(element).querySelectorAll<HTMLElement>('*')].filter(
      ({ localName }) => localName !== 'style',
    );
  const boxOf = (element: Element): DOMRect => {
    const inner = insides(element).find((node) => node.getBoundingClientRect().height > 0);
    check(inner, `<${element.localName}> has no content with a size`);
    return inner.getBoundingClientRect();
  };
  const shows = (element: Element, lang: 'fi' | 'sv' | 'en' = 'fi') => {
    const text = plainSpaces(shownText(element));
    check(
      text.includes(plainSpaces(says[lang])),
      `expected the element to say "${says[lang]}", it says "${text}"`,
    );
  };
  const fits = (box: HTMLElement, what: string) => {
    check(
      box.scrollWidth <= box.clientWidth,
      `${what}: the content is ${box.scrollWidth} px wide in ${box.clientWidth} px`,
    );
  };
  const audit = async (element: Instance, what: string) => {
    const { violations } = await (
      await axe!()
    ).run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    check(
      violations.length === 0,
      `axe, ${what}: ` +
        violations.map(({ id, help, nodes }) => `${id} (${help}) ${nodes[0]?.html}`).join('; '),
    );
  };

  describe(`<${tag}> keeps the element contract${options.title ? ` (${options.title})` : ''}`, () => {
    describe('registration', () => {
      test('can be defined twice', () => {
        const Class = classOf();
        Class.define(tag);
        Class.define(tag);
        check(customElements.get(tag) === Class, `<${tag}> is another class now`);
      });

      test('works under another tag', async () => {
        const name = rename();
        shows(await mount(html(name), { name }));
      });

      test('leaves a tag that somebody else has, with one line in the console', async () => {
        const name = freshTag();
        // Its own version, since a page hears of each only once.
        const Other = class extends HTMLElement {
          static readonly version = `0.0.0-${name}`;
        };
        customElements.define(name, Other);
        classOf().define(name);
        classOf().define(name);
        check(customElements.get(name) === Other, 'the tag was taken over');
        same((await allowNoise()).console.length, 1, 'console lines');
      });

      const registry = scopedRegistry();
      test(
        'works in a scoped registry',
        async () => {
          const name = freshTag();
          const own = scopedRegistry()!;
          classOf().define(name, own);
          check(!customElements.get(name), 'the tag is defined for the whole page');
          const host = document.createElement('div');
          host.lang = 'fi';
          place.append(host);
          const root = host.attachShadow({
            mode: 'open',
            customElementRegistry: own,
          } as ShadowRootInit);
          root.innerHTML = html(name);
          const element = root.querySelector<Instance>(name)!;
          if (data !== undefined) element.data = data;
          await element.updateComplete;
          shows(element);
        },
        !registry && 'this engine has no scoped registries',
      );
    });

    describe('order of events', () => {
      test('shows its children before it is defined, then only itself', async () => {
        const name = freshTag();
        const element = await mount(withChildren(html(name), '<p>Fallback</p>'), { name });
        const child = element.firstElementChild as HTMLElement;
        check(child.offsetHeight > 0, 'the children are not visible before the definition');
        classOf().define(name);
        await element.updateComplete;
        shows(element);
        if (!light) check(!child.assignedSlot, 'the children are still shown beside the content');
      });

      test('takes properties that were set before it was defined', async () => {
        const name = freshTag();
        const example = parse(html(name)).firstElementChild!;
        const element = document.createElement(name) as Instance;
        const prototype = classOf().prototype as unknown as object;
        for (const { name: attribute, value } of example.attributes) {
          if (camel(attribute) in prototype) Reflect.set(element, camel(attribute), value);
          else element.setAttribute(attribute, value);
        }
        if (data !== undefined) element.data = data;
        const box = parse('');
        box.lang = 'fi';
        box.append(element);
        place.append(box);
        classOf().define(name);
        await element.updateComplete;
        shows(element);
      });

      test('takes attributes and data that come late', async () => {
        const element = await mount(`<${tag}>${fallback}</${tag}>`);
        await allowNoise();
        const example = parse(html(tag)).firstElementChild!;
        if (data !== undefined) element.data = data;
        for (const { name, value } of example.attributes) element.setAttribute(name, value);
        await element.updateComplete;
        shows(element);
      });

      test('is the same after it was taken out and put in again', async () => {
        const element = await mount(html(tag));
        const before = shownText(element);
        const parent = element.parentElement!;
        element.remove();
        await nextTask();
        parent.append(element);
        await element.updateComplete;
        same(shownText(element), before, 'text');
      });

      test('is the same after a move, without being empty in between', async () => {
        const element = await mount(html(tag));
        const before = shownText(element);
        const other = parse('');
        other.lang = 'fi';
        place.append(other);
        other.append(element);
        same(shownText(element), before, 'text right after the move');
        await element.updateComplete;
        same(shownText(element), before, 'text');
      });

      test('can be cloned', async () => {
        const element = await mount(withChildren(html(tag)));
        const clone = element.cloneNode(true) as Instance;
        if (data !== undefined) clone.data = data;
        element.after(clone);
        await clone.updateComplete;
        same(shownText(clone), shownText(element), 'text of the clone');
        // A form has ids of its own in each copy, and what points to them.
        const alike = ({ innerHTML }: Instance) =>
          light ? innerHTML.replace(/ (id|for|href|aria-\w+)="[^"]*"/g, '') : innerHTML;
        same(alike(clone), alike(element), 'children of the clone');
      });

      test('can be removed while it is loading, and comes back', async () => {
        let answer: (input: unknown) => void = () => {};
        const source = { read: () => new Promise((resolve) => (answer = resolve)) };
        const element = await mounting(source);
        const parent = element.parentElement!;
        element.remove();
        answer(data ?? { ilmi: '1.0' });
        await nextTask();
        element.source = undefined;
        if (data !== undefined) element.data = data;
        parent.append(element);
        await element.updateComplete;
        shows(element);
      });
    });

    describe('manners', () => {
      test('says nothing in the console and asks for nothing', async () => {
        // Words that are fetched once for a page are no request of an element that has them.
        for (const lang of ['fi', 'sv', 'en']) await mount(html(tag), { lang });
        await watched.stop();
        watched = watch();
        await mount(html(tag));
        await nextTask();
        const { console: lines, requests } = await watched.stop();
        same(lines, [], 'console');
        same(requests, [], 'requests');
      });

      test('uses constructed sheets: no <style>, no style attribute, no inline handler', async () => {
        for (const markup of Object.values(all)) {
          const element = await mount(markup(tag));
          const root = content(element);
          same(
            root.querySelectorAll('style, script, link').length,
            0,
            '<style>, <script> and <link>',
          );
          for (const node of insides(element)) {
            for (const { name } of node.attributes) {
              check(name !== 'style' && !/^on/i.test(name), `<${node.localName} ${name}="…">`);
            }
          }
          if (!light)
            check(element.shadowRoot?.adoptedStyleSheets.length, 'there is no adopted sheet');
        }
      });

      test(
        'works under a strict Content Security Policy with Trusted Types',
        async () => {
          const { page, violations } = await openStrictPage(place, modules!, html(tag));
          check(page.defaultView!.customElements.get(tag), `the modules do not define <${tag}>`);
          const element = page.querySelector<Instance>(tag)!;
          if (data !== undefined) element.data = data;
          await element.updateComplete;
          await nextTask();
          const text = plainSpaces((light ? element : element.shadowRoot!).textContent);
          check(
            text.includes(plainSpaces(says.fi)),
            `expected the element to say "${says.fi}", it says "${text}"`,
          );
          same(violations, [], 'violations');
          // The policy is there: this is what it looks like when it is broken.
          page.body.setAttribute('style', 'color: red');
          await until(() => violations.length, 'the policy of the frame is broken');
        },
        !modules?.length && 'no modules given',
      );

      test('keeps its trouble to itself', async () => {
        const name = rename();
        const broken = withChildren(brokenHtml(name), '<p>Fallback</p>');
        const good = html(tag);
        await mount(`${good}${broken}${good}`);
        const element = place.querySelector<Instance>(name)!;
        await element.updateComplete;
        await nextTask();
        const noise = await allowNoise();
        for (const neighbour of place.querySelectorAll(tag)) shows(neighbour);
        check(
          (element.firstElementChild as HTMLElement).offsetHeight > 0,
          'the fallback is not visible',
        );
        same(noise.errors, [], 'uncaught errors');
        same(noise.console.length, 1, `console lines (${noise.console.join(' / ')})`);
      });

      test('bears a page that adds to Array.prototype and Object.prototype', async () => {
        const before = shownText(await mount(html(tag)));
        const addition = {
          value: () => 'added',
          enumerable: true,
          configurable: true,
          writable: true,
        };
        const added = ['each', 'extend', 'ilmiAddition'];
        const prototypes = [Array.prototype, Object.prototype, String.prototype];
        let text: string;
        try {
          for (const prototype of prototypes) {
            for (const name of added) Object.defineProperty(prototype, name, addition);
          }
          const name = rename();
          text = shownText(await mount(html(name), { name }));
        } finally {
          for (const prototype of prototypes)
            for (const name of added) Reflect.deleteProperty(prototype, name);
        }
        same(text, before, 'text');
      });
    });

    describe('layout', () => {
      for (const [where, wrap] of Object.entries(places)) {
        for (const [look, markup] of Object.entries(all)) {
          test(`is at least 200 px wide in ${where} (${look})`, async () => {
            const element = await mount(wrap(markup(tag)));
            const { width } = boxOf(element);
            check(width >= 200, `it is ${width} px wide`);
          });
        }
      }

      for (const [look, markup] of Object.entries(all)) {
        for (const direction of ['ltr', 'rtl']) {
          test(`fits into 320 px, ${direction} (${look})`, async () => {
            const element = await mount(
              `<div dir="${direction}" style="width: 320px">${markup(tag)}</div>`,
            );
            await nextTask();
            const box = element.parentElement!;
            fits(box, 'in 320 px');
            const inner = boxOf(element);
            const outer = box.getBoundingClientRect();
            check(inner.left >= outer.left && inner.right <= outer.right, 'it sticks out');
          });
        }
      }

      for (const [name, css] of Object.entries(hostile)) {
        for (const [look, markup] of Object.entries(all)) {
          test(
            `looks the same on a page with ${name} (${look})`,
            async () => {
              const wrapped = `<div data-contract style="display: block; width: 600px">${markup(tag)}</div>`;
              const before = await mount(wrapped);
              const text = shownText(before);
              const plain = stylesOf(before);
              place.replaceChildren();
              const sheet = document.createElement('style');
              sheet.textContent = css;
              document.head.append(sheet);
              try {
                const element = await mount(wrapped);
                await nextTask();
                same(shownText(element), text, 'text');
                const { width } = boxOf(element);
                check(width >= 200, `it is ${width} px wide`);
                const now = stylesOf(element);
                same(now.length, plain.length, 'number of nodes');
                now.forEach((line, at) => same(line, plain[at], 'style'));
              } finally {
                sheet.remove();
              }
            },
            light && 'the styles of the page apply to this element',
          );
        }
      }

      test(
        'shows its shapes in forced colours',
        async () => {
          await emulateMedia!({ forcedColors: 'active' });
          try {
            check(
              matchMedia('(forced-colors: active)').matches,
              'forced colours were not emulated',
            );
            for (const [look, markup] of Object.entries(all)) {
              const element = await mount(markup(tag));
              const probe = document.createElement('p');
              probe.style.backgroundColor = 'Canvas';
              place.append(probe);
              const canvas = getComputedStyle(probe).backgroundColor;
              for (const shape of insides(element)) {
                if (!(shape instanceof SVGGeometryElement || shape instanceof SVGTextElement))
                  continue;
                const { fill, stroke } = getComputedStyle(shape);
                check(
                  [fill, stroke].some((paint) => paint !== 'none' && paint !== canvas),
                  `${look}: <${shape.localName} class="${shape.getAttribute('class')}"> has the colour of the background`,
                );
              }
            }
          } finally {
            await emulateMedia!({ forcedColors: 'none' });
          }
        },
        !emulateMedia && 'this engine can not emulate forced colours',
      );
    });

    describe('language and direction', () => {
      for (const lang of ['fi', 'sv', 'en'] as const) {
        test(`speaks ${lang}`, async () => {
          shows(await mount(html(tag), { lang }), lang);
        });
      }

      test('is the same from right to left, in its direction', async () => {
        const before = shownText(await mount(html(tag)));
        const element = await mount(`<div dir="rtl">${html(tag)}</div>`);
        same(shownText(element), before, 'text');
        const [root] = insides(element);
        same(root && getComputedStyle(root).direction, 'rtl', 'direction');
      });
    });

    describe('accessibility', () => {
      const none = !axe && 'axe-core was not given';
      for (const [look, markup] of Object.entries(all)) {
        test(
          `has no finding of axe (${look})`,
          async () => audit(await mount(markup(tag)), look),
          none,
        );
      }

      test(
        'has no finding of axe while it is loading',
        async () => {
          for (const children of ['', fallback]) {
            const element = await mounting({ read: () => new Promise(() => {}) }, children);
            same(element.state, 'loading', 'state');
            await audit(element, 'loading');
          }
        },
        none,
      );

      test(
        'has no finding of axe when it is broken or has nothing to show',
        async () => {
          for (const markup of emptyHtml ? [brokenHtml, emptyHtml] : [brokenHtml]) {
            for (const children of ['', fallback]) {
              const given = markup === brokenHtml ? null : data;
              const element = await mount(withChildren(markup(tag), children), { given });
              check(
                element.state === 'error' || element.state === 'empty',
                `its state is ${element.state}`,
              );
              check(shownText(element), 'it is blank');
              await audit(element, element.state);
            }
          }
          await allowNoise();
        },
        none,
      );
    });

    /** An element that waits for a source. */
    async function mounting(source: unknown, children = fallback): Promise<Instance> {
      const box = parse(withChildren(html(tag), children));
      box.lang = 'fi';
      const element = box.querySelector<Instance>(tag)!;
      element.source = source;
      place.append(box);
      await nextTask();
      return element;
    }

    function stylesOf(element: Element): string[] {
      return insides(element).map((node) => {
        const style = getComputedStyle(node);
        const values = kept.map((property) => `${property}: ${style[property]}`);
        return `<${node.localName} class="${node.getAttribute('class') ?? ''}"> ${values.join('; ')}`;
      });
    }
  });
}

function scopedRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

/**
 * A page with the strict policy, in a frame. What it forbids is recorded from the first moment on:
 * by a script that stands before the policy.
 */
async function openStrictPage(place: Element, modules: readonly string[], body: string) {
  const frame = document.createElement('iframe');
  const scripts = modules.map((src) => `<script type="module" src="${src}"></script>`).join('');
  const record =
    'violations = []; document.addEventListener("securitypolicyviolation", (event) => ' +
    'violations.push(`${event.violatedDirective} ${event.blockedURI}`))';
  frame.srcdoc =
    `<!doctype html><html lang="fi"><head><script>${record}</script>` +
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(location.origin)}">${scripts}</head>` +
    `<body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place.append(frame);
  await loaded;
  const { violations } = frame.contentWindow as unknown as { violations: string[] };
  return { page: frame.contentDocument!, violations };
}
