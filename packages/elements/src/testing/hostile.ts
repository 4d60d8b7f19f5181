import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import type { GoalElement } from '../goal/goal-element.js';
import { goalAttributes } from '../goal/goal.types.js';
import { renderFallback } from '../server/index.js';
import { nextTask, watch } from './watch.js';

/* What the elements of a goal have in common when a text or an address wants to do harm. */

type Test = () => Promise<void> | void;
declare const describe: (title: string, suite: () => void) => void;
declare const it: (title: string, test: Test) => void;
declare const before: (hook: Test) => void;
declare const after: (hook: Test) => void;
declare const beforeEach: (hook: Test) => void;
declare const afterEach: (hook: Test) => void;

/** Texts and addresses that try to become markup, script or a link elsewhere. All of them call trip(). */
const attacks: readonly string[] = [
  // Elements
  '<script>trip()</script>',
  '"><script>trip()</script>',
  "'><script>trip()</script>",
  '</script><script>trip()</script>',
  '<SCRIPT SRC=data:text/javascript,trip()></SCRIPT>',
  '<script type="module">trip()</script>',
  '<scr<script>ipt>trip()</scr</script>ipt>',
  '<img src=x onerror=trip()>',
  '<img src="x" onerror="trip()"',
  '<img/src=x/onerror=trip()//',
  '<svg onload=trip()>',
  '<svg><script>trip()</script></svg>',
  '<svg><animate onbegin=trip() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:trip()"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=trip()>#x"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=trip()></style></mglyph></table></mtext></math>',
  '<math><maction actiontype="statusline#x" xlink:href="javascript:trip()">x</maction></math>',
  '<iframe src="javascript:parent.trip()"></iframe>',
  '<iframe srcdoc="<script>parent.trip()</script>"></iframe>',
  '<object data="javascript:trip()"></object>',
  '<embed src="javascript:trip()">',
  '<video><source onerror=trip()></video>',
  '<details open ontoggle=trip()>x</details>',
  '<input autofocus onfocus=trip()>',
  '<body onload=trip()>',
  '<style>@import "javascript:trip()"; * { display: none !important }</style>',
  '<link rel=stylesheet href="data:text/css,*{display:none}">',
  '<meta http-equiv=refresh content="0;url=javascript:trip()">',
  '<base href="https://evil.example/">',
  '<form action="javascript:trip()"><button>x</button></form>',
  '<template><script>trip()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=trip()>">',
  '<ilmi-goal-badge goal-title="x" onclick="trip()"></ilmi-goal-badge>',
  '<slot onslotchange=trip()></slot>',
  '<p style="background:url(javascript:trip())" onpointerenter=trip()>x</p>',
  // Attributes
  '" onmouseover="trip()" x="',
  "' onfocus='trip()' autofocus='",
  'x onload=trip()',
  '" style="position:fixed;inset:0" class="',
  '&quot; onerror=&quot;trip()',
  // Entities and encodings
  '&lt;script&gt;trip()&lt;/script&gt;',
  '&#60;script&#62;trip()&#60;/script&#62;',
  '\\u003cscript\\u003etrip()\\u003c/script\\u003e',
  '%3Cscript%3Etrip()%3C/script%3E',
  '＜script＞trip()＜/script＞',
  '<script\u0000>trip()</script\u0000>',
  '<\u0000img src=x onerror=trip()>',
  '\u202e<script>trip()</script>\u202c',
  '\ud800<img src=x onerror=trip()>',
  // Comments and templates
  '--><script>trip()</script><!--',
  '<!--?lit$123456789$--><script>trip()</script>',
  '<?lit$0$?><img src=x onerror=trip()>',
  '{{lit-0}}<!--lit-part--><img src=x onerror=trip()>',
  ']]><script>trip()</script><![CDATA[',
  '${trip()}',
  '{{constructor.constructor("trip()")()}}',
  '`${trip()}`',
  '#{trip()}<%= trip() %>',
  // Addresses
  'javascript:trip()',
  'JaVaScRiPt:trip()',
  ' javascript:trip()',
  '\u0001javascript:trip()',
  'java\tscript:trip()',
  'java\nscript:trip()',
  'java\r\nscript:trip()',
  'javascript\\u003atrip()',
  '&#106;avascript:trip()',
  'javascript&colon;trip()',
  'javascript&#x3A;trip()',
  'java&Tab;script:trip()',
  'javascript://example.org/%0Atrip()',
  'javascript:/*--></title></style></textarea></script><svg onload=trip()>',
  'ｊavascript:trip()',
  'jаvascript:trip()',
  'view-source:javascript:trip()',
  'data:text/html,<script>opener.trip()</script>',
  'data:text/html;base64,PHNjcmlwdD50cmlwKCk8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="trip()"/>',
  'vbscript:trip()',
  'blob:https://evil.example/9115d58c-bcda-ff47-86e5-083e9a215304',
  'filesystem:https://evil.example/temporary/x',
  'file:///etc/passwd',
  'ftp://evil.example/',
  'intent://evil.example/#Intent;scheme=https;end',
  'http://evil.example/',
  '//evil.example/',
  '///evil.example/',
  '/\\evil.example/',
  '\\\\evil.example\\x',
  'https:\\\\evil.example\\x',
  'https://user:password@evil.example/',
  'https://example.org@evil.example/',
  'https://evil.example\u0000.example.org/',
  'https://[evil',
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'mailto:x@example.org?body=<script>trip()</script>',
];

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
function isAccepted(href: string): boolean {
  const url = new URL(href);
  if (url.username || url.password) return false;
  if (/^(https|mailto|tel):$/.test(url.protocol)) return true;
  return (
    url.protocol === 'http:' && (url.origin === location.origin || loopback.test(url.hostname))
  );
}

/** Throws when anything stands in the tree that the element's own templates don't have. */
function inspectTree(
  root: ParentNode,
  what: string,
  { elements, attributes }: Record<'elements' | 'attributes', ReadonlySet<string>>,
): void {
  for (const node of root.querySelectorAll('*')) {
    if (!elements.has(node.localName))
      throw new Error(`${what}: <${node.localName}> in ${describeTree(root)}`);
    for (const { name, value } of node.attributes) {
      if (!attributes.has(name))
        throw new Error(`${what}: the attribute ${name} on <${node.localName}>`);
      if (name === 'href' && !isAccepted(value)) throw new Error(`${what}: href="${value}"`);
    }
  }
}
const describeTree = (root: ParentNode) =>
  [...root.querySelectorAll('*')]
    .map(({ outerHTML }) => outerHTML)
    .join('')
    .slice(0, 400);

/** What an attack is tried with. */
export interface Attacked {
  /** A part of the page, in Finnish. */
  place: HTMLElement;
  /** Throws for what the element's own templates don't have. */
  inspect(root: ParentNode, what: string): void;
  /** The same for a server's rendering: parsed where nothing runs, and put into the page where it would. */
  inspectFallback(html: string): void;
}

/**
 * Tries every attack in a way of the element's own: nothing of it may run, throw, or become an
 * element or an attribute that its templates don't have.
 *
 * @param own Names of elements and of attributes in the templates, with spaces between them.
 */
export function runAttacks(
  title: string,
  own: Readonly<Record<'elements' | 'attributes', string>>,
  run: (attack: string, attacked: Attacked) => Promise<void>,
): void {
  const names = {
    elements: new Set(own.elements.split(' ')),
    attributes: new Set(own.attributes.split(' ')),
  };
  const inspect = (root: ParentNode, what: string) => inspectTree(root, what, names);

  describe(title, () => {
    const page = window as unknown as { trip?: () => void };
    let tripped = 0;
    let place: HTMLElement;
    let watched: ReturnType<typeof watch>;
    before(() => {
      page.trip = () => void tripped++;
    });
    after(() => {
      delete page.trip;
    });
    beforeEach(() => {
      place = document.createElement('div');
      place.lang = 'fi';
      document.body.append(place);
      watched = watch();
    });
    afterEach(async () => {
      const { errors } = await watched.stop();
      place.remove();
      expect(tripped, 'something was executed').to.equal(0);
      expect(errors).to.deep.equal([]);
    });

    const inspectFallback = (html: string) => {
      inspect(new DOMParser().parseFromString(html, 'text/html').body, html);
      const live = document.createElement('div');
      live.innerHTML = html;
      place.append(live);
    };
    for (const attack of attacks)
      it(JSON.stringify(attack), () => run(attack, { place, inspect, inspectFallback }));
  });
}

/** A goal with every field that an element reads. */
const full = (kind: string, id: string) => ({
  id,
  organization: 'org',
  title: { fi: 'otsikko' },
  statement: kind === 'directional' ? { fi: 'lause' } : undefined,
  kind,
  boundary: {
    kind: 'organization',
    scopes: [1, 2],
    coverage: 80,
    excluded: 'pois',
    note: 'huomio',
  },
  measure: {
    quantity: 'energy',
    unit: 'other',
    unitLabel: 'yksikkö',
    basis: 'absolute',
    accounting: 'usage',
  },
  direction: 'decrease',
  baseline: { year: 2020, value: 100, source: 'old' },
  target: { year: 2030, value: 50, accounting: 'hinku' },
  interim: [{ year: 2027, value: 70 }],
  observations: [
    { year: 2021, value: 95, source: 'old' },
    {
      year: 2025,
      value: 80,
      valueWithoutCredits: 90,
      quality: 'measured',
      accounting: 'usage',
      source: 'new',
    },
  ],
  milestones: [
    { title: 'vaihe', due: '2027-01-31' },
    { title: 'tehty', due: '2026-01-31', done: '2026-01-30' },
  ],
  assessment: { state: 'behind', by: 'arvioija', on: '2026-01-01', note: 'arvio' },
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  reviewDue: '2027-06-30',
  decision: {
    body: 'valtuusto',
    date: '2025-12-01',
    url: 'https://example.org/p',
    reference: '§ 1',
  },
  status: 'decided',
  plan: { url: 'https://example.org/s' },
  verification: {
    verifier: 'tarkastaja',
    independent: true,
    scope: ['progress'],
    date: '2026-03-01',
    reportUrl: 'https://example.org/r',
  },
  offsets: { role: 'towardTarget', share: 5, standard: 'ISO', note: 'hyvitys' },
  removals: { share: 5, treatment: 'poistuma' },
  residual: { value: 5, treatment: 'jäännös' },
  neutrality: { definition: 'own', note: 'määritelmä' },
});
const kinds = ['quantitative', 'endState', 'milestone', 'directional', 'monitoring'];
const base = {
  ilmi: '1.0',
  languages: ['fi'],
  organizations: [
    { id: 'org', kind: 'company', name: { fi: 'nimi' }, membership: { recordedBy: 'kirjaaja' } },
  ],
  goals: kinds.map((kind) => full(kind, kind.toLowerCase())),
  sources: [
    { id: 'old', name: 'vanha', url: 'https://example.org/v', note: 'vanha huomautus' },
    { id: 'new', name: 'uusi', url: 'https://example.org/u', note: 'uusi huomautus' },
  ],
};

const texts = new Set(
  'title statement name recordedBy excluded note unitLabel by body standard treatment verifier fi'.split(
    ' ',
  ),
);
const urls = new Set('url reportUrl'.split(' '));

/** A copy with the string leaves replaced that `pick` chooses. */
function replaced(
  input: unknown,
  attack: string,
  pick: (key: string, path: string) => boolean,
  path = '',
): unknown {
  if (Array.isArray(input))
    return input.map((item, at) => replaced(item, attack, pick, `${path}/${at}`));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]: [string, unknown]) => {
      if (key === 'languages' || key === 'scope') return [key, pick(key, path) ? [attack] : value];
      const here = `${path}/${key}`;
      return [
        key,
        typeof value === 'string'
          ? pick(key, here)
            ? attack
            : value
          : replaced(value, attack, pick, here),
      ];
    }),
  );
}

/** What is neither text nor address, in groups: where one of a group is refused, the others are not lost with it. */
const isDate = (key: string) => /^(date|due|done|on|valid(From|Until)|reviewDue)$/.test(key);
const isId = (key: string) => /^(id|organization|source)$/.test(key);
const isWord = (key: string) =>
  /^(accounting|basis|definition|quality|quantity|reference|role|state|status|languages|scope)$/.test(
    key,
  );
const structural: ((key: string, path: string) => boolean)[] = [
  isWord,
  isDate,
  isId,
  (key) => key === 'unit',
  (key) => key === 'direction',
  (key, path) => key === 'kind' && path.includes('/goals/'),
  (key, path) => key === 'kind' && path.includes('/boundary/'),
  (key, path) => key === 'kind' && path.includes('/organizations/'),
  (key, path) => key === 'source' && path.includes('/observations/'),
];

const textAttributes = [
  'organization-name',
  'goal-title',
  'note',
  'checked-by',
  'recorded-by',
  'source-name',
  'unit',
];
const urlAttributes = ['href', 'plan-href', 'source-href'];
const good: Record<string, string> = {
  'organization-name': 'nimi',
  'goal-title': 'otsikko',
  boundary: 'organization',
  unit: 'MWh',
  'baseline-year': '2020',
  'baseline-value': '100',
  'target-year': '2030',
  'target-value': '50',
  'latest-year': '2025',
  'latest-value': '80',
  'source-name': 'lähde',
  'source-href': 'https://example.org/l',
  'plan-href': 'https://example.org/s',
  'checked-by': 'tarkastaja',
  'checked-on': '2026-03-01',
};

/** Which element is attacked, and what its own templates are made of. */
export interface HostileOptions {
  tag: string;
  Class: typeof GoalElement & { define(): void };
  /** The attribute that chooses between the element's forms. */
  attribute: 'variant' | 'view';
  forms: readonly string[];
  /** The form that is tried where one must do. */
  form: string;
  /** Names of elements and attributes in the templates. */
  elements: string;
  attributes: string;
  /** Texts of the document that are shown in every kind of goal. */
  shows: readonly string[];
}

/** Tries every attack in every text and address of a goal, in documents and in attributes. */
export function runHostileTests(options: HostileOptions): void {
  const { tag, Class, attribute, forms, form: usual, shows } = options;
  const own = {
    elements: new Set(options.elements.split(' ')),
    attributes: new Set(options.attributes.split(' ')),
  };
  const inspect = (root: ParentNode, what: string) => inspectTree(root, what, own);

  describe(`hostile texts and addresses in <${tag}> and its fallback`, () => {
    const day = Class.today;
    const { fetch, alert } = window;
    const page = window as unknown as { trip?: () => void };
    let tripped = 0;
    let requested: string[] = [];
    let place: HTMLElement;
    let watched: ReturnType<typeof watch>;
    let scripts = 0;

    before(() => {
      Class.define();
      Class.today = () => '2026-11-24';
      page.trip = window.alert = () => void tripped++;
    });
    after(async () => {
      // What waits for the network, such as a picture's error, comes before this answer.
      await fetch('/no-such-picture');
      await nextTask();
      expect(tripped, 'something was executed').to.equal(0);
      Class.today = day;
      window.alert = alert;
      delete page.trip;
    });
    beforeEach(() => {
      requested = [];
      scripts = document.scripts.length;
      place = document.createElement('div');
      place.lang = 'fi';
      document.body.append(place);
      watched = watch();
      window.fetch = (input) => {
        requested.push(String(input instanceof Request ? input.url : input));
        return Promise.resolve(new Response('', { status: 404 }));
      };
    });
    afterEach(async () => {
      await nextTask();
      const { errors } = await watched.stop();
      window.fetch = fetch;
      place.remove();
      expect(tripped, 'something was executed').to.equal(0);
      expect(errors).to.deep.equal([]);
      expect(document.scripts.length).to.equal(scripts);
    });

    const make = () => {
      const element = document.createElement(tag) as GoalElement;
      place.append(element);
      return element;
    };
    /** Most attacks are left out: what is left was looked at before. */
    const seen = new Set<string>();
    const isNew = (html: string) => !seen.has(html) && !!seen.add(html);
    const inspectElement = (element: GoalElement, what: string) => {
      if (isNew(element.shadowRoot!.innerHTML)) inspect(element.shadowRoot!, what);
    };
    /** Parsed where nothing runs, and put into the page where it would. */
    const inspectFallback = (html: string, what: string) => {
      if (!isNew(html)) return;
      inspect(new DOMParser().parseFromString(html, 'text/html').body, what);
      const live = document.createElement('div');
      live.innerHTML = html;
      place.append(live);
      inspect(live, what);
    };
    const inspectDocument = async (
      data: unknown,
      goal: string,
      element: GoalElement,
      form: string = usual,
    ) => {
      const { document: read } = readDocument(data, { base: location.href });
      Object.assign(element, { data, goal, [attribute]: form });
      await element.updateComplete;
      inspectElement(element, `${goal}, ${form}`);
      const options = { lang: 'fi', now: '2026-11-24', page: location.href };
      inspectFallback(
        renderFallback(tag, { goal, [attribute]: form }, read, options),
        `fallback of ${goal}, ${form}`,
      );
    };

    it('uses a document that shows what it should, when nothing is hostile', async () => {
      const element = make();
      for (const kind of kinds) {
        Object.assign(element, { data: base, goal: kind.toLowerCase() });
        await element.updateComplete;
        expect(element.state).to.equal('ready');
        const text = element.shadowRoot!.textContent;
        for (const word of shows) {
          expect(text, kind).to.contain(word);
        }
      }
    });

    it('would notice', () => {
      place.innerHTML = '<p onclick="trip()">x</p>';
      expect(() => inspect(place, 'test')).to.throw('onclick');
      place.innerHTML = '<a href="javascript:trip()">x</a>';
      expect(() => inspect(place, 'test')).to.throw('javascript:trip()');
      place.innerHTML = '<img>';
      expect(() => inspect(place, 'test')).to.throw('<img>');
      expect(attacks.length).to.be.at.least(60);
      expect(new Set(attacks).size).to.equal(attacks.length);
      const of = (pick: (key: string, path: string) => boolean) =>
        JSON.stringify(replaced(base, 'ATTACK', pick)).split('ATTACK').length - 1;
      expect(of((key) => texts.has(key))).to.be.above(80);
      expect(of((key) => urls.has(key))).to.equal(17);
      expect(structural.map(of).every((number) => number > 0)).to.equal(true);
    });

    for (const attack of attacks) {
      const shown = JSON.stringify(attack);

      it(`in a document: ${shown}`, async () => {
        const element = make();
        const hostileTexts = replaced(base, attack, (key) => texts.has(key));
        const hostileUrls = replaced(base, attack, (key) => urls.has(key));
        for (const [at, kind] of kinds.entries()) {
          const one = forms[at % forms.length];
          const other = forms[(at + 1) % forms.length];
          await inspectDocument(hostileTexts, kind.toLowerCase(), element, one);
          if (attack.trim())
            expect(element.state, 'a text is shown, not refused').to.equal('ready');
          await inspectDocument(hostileUrls, kind.toLowerCase(), element, other);
        }
        for (const form of forms) {
          await inspectDocument(hostileTexts, 'quantitative', element, form);
          await inspectDocument(hostileTexts, 'milestone', element, form);
          await inspectDocument(hostileUrls, 'quantitative', element, form);
        }
        for (const pick of structural) {
          await inspectDocument(replaced(base, attack, pick), 'quantitative', element);
        }
        const keys = {
          ...base,
          organizations: [{ ...base.organizations[0], name: { [attack]: attack } }],
        };
        await inspectDocument(keys, 'quantitative', element);
        expect(requested).to.deep.equal([]);
      });

      it(`in attributes: ${shown}`, async () => {
        const alone = [
          'kind',
          'unit',
          'boundary',
          'scopes',
          'goal',
          'organization',
          'src',
          attribute,
          'lang',
          'heading-level',
        ];
        const others = goalAttributes.filter(
          (name) => ![...textAttributes, ...urlAttributes, ...alone].includes(name),
        );
        for (const names of [
          textAttributes,
          urlAttributes,
          others,
          ...alone.map((name) => [name]),
        ]) {
          const values = { ...good, ...Object.fromEntries(names.map((name) => [name, attack])) };
          const element = make();
          const tried = values[attribute] ?? usual;
          for (const form of names === textAttributes || names === urlAttributes
            ? forms
            : [tried]) {
            for (const [name, value] of Object.entries({ ...values, [attribute]: form }))
              element.setAttribute(name, value);
            await element.updateComplete;
            inspectElement(element, names.join());
            if (['goal', 'organization', 'src'].some((name) => names.includes(name))) continue;
            const options = { lang: values.lang ?? 'fi', now: '2026-11-24', page: location.href };
            inspectFallback(
              renderFallback(tag, { ...values, [attribute]: form }, undefined, options),
              `fallback: ${names.join()}`,
            );
          }
          element.remove();
        }
        // An address to read from is the page's own choice, but it is read by fetch and nothing else.
        for (const url of requested) expect(url).to.match(/^(https?|file):/);
      });
    }

    it('in the address of the site that a document came from', async () => {
      for (const attack of attacks) {
        const element = make();
        element.goal = 'x';
        element.src = `${attack}/`;
        await element.updateComplete;
        inspectElement(element, attack);
        const { document: read } = readDocument(base);
        inspectFallback(
          renderFallback(tag, { goal: 'quantitative', src: `${attack}/` }, read, {
            lang: 'fi',
            now: '2026-11-24',
            page: location.href,
          }),
          attack,
        );
      }
      for (const url of requested) expect(url).to.match(/^(https?|file):/);
    });
  });
}
