import { type Goal, type IlmiDocument, readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import type { IlmiElement } from '../base/index.js';
import { renderFallback } from '../server/index.js';
import { shownText, squeeze, visibleText } from './said.js';
import { lifeCycleWords } from './today.js';
import { consoleOf } from './watch.js';
import { axe, exampleDocument } from './wtr.js';

// The runner brings them.
declare const describe: (title: string, suite: () => void) => void;
declare const it: (title: string, test: () => Promise<void>) => void;

/** A goal of the example, with something that speaks against drawing it as its publisher wants it. */
interface StrictCase {
  name: string;
  /** The rules that an owner's console line names. */
  rules: string;
  /** What is missing, in Finnish. */
  missing: string;
  document: IlmiDocument;
}

/** The goal that each case is about. */
const STRICT_GOAL = 'sahko-2028';
/** Its publisher's wording, which is in none of the neutral statements. */
const STRICT_STATEMENT = 'Hiilineutraali sähkö nyt';

/** Where the goal stands in the example. */
const strictPath = ({ goals = [] }: IlmiDocument) =>
  `/goals/${goals.findIndex(({ id }) => id === STRICT_GOAL)}`;

type Change = (goal: Goal, document: IlmiDocument) => void;

const changes: [name: string, rules: string, missing: string, change: Change][] = [
  [
    'a label without a basis',
    'LBL-01',
    'merkin voimassa oleva peruste',
    (goal) => (goal.label = { basis: 'none' }),
  ],
  [
    'a membership that is over',
    'LBL-05',
    'voimassa oleva jäsenyys',
    (goal, { organizations = [] }) => {
      const owner = organizations.find(({ id }) => id === goal.organization)!;
      owner.membership = { ...owner.membership, validUntil: '2026-11-23' };
    },
  ],
  [
    'a statement about a goal that has lapsed',
    'FUT-10',
    'voimassa oleva tavoite',
    (goal) => (goal.validUntil = '2026-11-23'),
  ],
  [
    'a product with offsets',
    'OFF-01',
    'tuotteen vaikutus ilman kompensointia',
    (goal) => {
      goal.boundary = { kind: 'productGroup' };
      goal.offsets = { role: 'towardTarget', share: 20 };
    },
  ],
  [
    'findings of a check',
    'GEN-01, SCP-01',
    'mihin väite perustuu',
    (_, document) => {
      const path = `${strictPath(document)}/statement`;
      document.checks = {
        found: [
          { rule: 'GEN-01', level: 'banned', path },
          { rule: 'SCP-01', level: 'misleading', path },
        ],
      };
    },
  ],
];

/** One for each group of reasons. */
const casesOf = (example: () => Promise<unknown>): Promise<StrictCase[]> =>
  Promise.all(
    changes.map(async ([name, rules, missing, change]) => {
      const document = (await example()) as IlmiDocument;
      const goal = document.goals!.find(({ id }) => id === STRICT_GOAL)!;
      goal.statement = STRICT_STATEMENT;
      change(goal, document);
      return { name, rules, missing, document };
    }),
  );

const cases = await casesOf(exampleDocument);

type GoalElement = IlmiElement & { data?: unknown };

/**
 * What every element that draws a goal does when facts or a check speak against it.
 *
 * @param tag The element, which has to be defined.
 * @param attribute The attribute that chooses how it is drawn, with each of its values.
 */
export function describeStrict(tag: string, attribute: string, values: readonly string[]): void {
  /** Puts one into a page and waits for it. */
  async function page(properties: object, { attributes = '', lang = 'fi' } = {}) {
    const box = document.createElement('div');
    box.dataset.test = '';
    box.lang = lang;
    box.innerHTML = `<${tag} ${attributes}></${tag}>`;
    const element = box.firstElementChild as GoalElement;
    Object.assign(element, properties);
    document.body.append(box);
    await element.updateComplete;
    return element;
  }
  const titleOf = ({ shadowRoot }: Element) =>
    squeeze(shadowRoot!.querySelector('[part=title]')?.textContent ?? '').replace(/\s/g, ' ');
  const meterOf = ({ shadowRoot }: Element) => shadowRoot!.querySelector('[role=meter]');
  const drawn = '[role=meter], [part=number], .ilmi-ends, .ilmi-pace, .ilmi-comparison, table, ol';

  describe('strict', () => {
    for (const { name, rules, missing, document: data } of cases) {
      for (const value of values) {
        it(`draws a neutral statement: ${name}, ${value}`, async () => {
          const id = `strict-${rules.replace(/\W/g, '')}-${value}`;
          const attributes = {
            goal: STRICT_GOAL,
            [attribute]: value,
            href: 'https://example.org/tavoite/',
          };
          let element!: GoalElement;
          const lines = await consoleOf(async () => {
            element = await page({ ...attributes, data }, { attributes: `id="${id}"` });
            element.requestUpdate();
            await element.updateComplete;
          });
          expect(lines).to.deep.equal([
            `warn: Ilmi: <${tag} id="${id}">: drawn as a neutral statement (${rules}); ilmi check tells what to correct`,
          ]);
          expect(element.state).to.equal('ready');
          const text = visibleText(element);
          for (const words of [
            'Esimerkki Oy',
            'Sähkönkulutus 2024–2028',
            rules === 'OFF-01' ? 'ksi tuoteryhmä' : 'oko yritys',
            `Tietoja puuttuu: ${missing}`,
            rules === 'FUT-10' ? 'Rauennut' : 'Voimassa',
            'Esimerkki Oy, sähkömittarit, 2025, mitattu',
            'Mallitarkastus Oy, 12.3.2026',
            'Suunnitelma',
            rules === 'FUT-10' ? 'Voimassa 1.6.2026–23.11.2026' : 'Voimassa 1.6.2026–31.5.2027',
          ])
            expect(text, words).to.contain(words);
          for (const words of [STRICT_STATEMENT, '%', 'MWh', '112', 'tahtia', 'Kompensointi'])
            expect(text, words).to.not.contain(words);
          expect(element.shadowRoot!.querySelector(drawn)).to.equal(null);

          const { violations } = await (
            await axe()
          ).run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          expect(violations).to.deep.equal([]);

          // The server says the same, but for what is true only today.
          for (const lang of ['fi', 'sv', 'en']) {
            const box = document.createElement('div');
            box.innerHTML = renderFallback(
              tag,
              attributes,
              readDocument(data, { base: location.href }).document,
              { lang, now: '2026-11-24', page: location.href },
            );
            const { shadowRoot } = await page({ ...attributes, data }, { lang });
            const shown = shadowRoot!.querySelector('.ilmi-root')!.cloneNode(true) as Element;
            shown.querySelector('.ilmi-pill')!.remove();
            expect(shownText(box), lang).to.equal(shownText(shown));
            for (const node of box.querySelectorAll('*'))
              expect(lifeCycleWords).to.not.include(squeeze(node.textContent));
          }
        });
      }
    }

    const finding = async (path: unknown, level: unknown = 'banned') => {
      const data = await exampleDocument();
      data.checks = { found: [{ rule: 'GEN-01', level, path }, null, 'GEN-01', { path }] };
      return page({ goal: STRICT_GOAL, data });
    };

    it('bears findings of a check about other places, and such that forbid nothing', async () => {
      const own = strictPath(await exampleDocument());
      await consoleOf(async () => {
        for (const [path, level] of [
          [own, 'evidence'],
          [own, 'info'],
          [own, 5],
          ...[`${own}1`, `${own}~1x`, `0${own}`, '/goals/0', '/goals', '/', '', '__proto__'].map(
            (other) => [other],
          ),
          ...[null, 3, {}, [own], { toString: own }, '<img src=x onerror=alert(1)>'].map(
            (other) => [other],
          ),
        ]) {
          const element = await finding(path, level);
          expect(titleOf(element), JSON.stringify([path, level])).to.equal(
            'Sähkönkulutus −20 % vuoteen 2028 mennessä',
          );
          expect(meterOf(element)).to.exist;
        }
      });
    });

    it('is drawn again when the data is put right', async () => {
      await consoleOf(async () => {
        const example = await exampleDocument();
        const element = await finding(strictPath(example));
        expect(titleOf(element)).to.equal('Sähkönkulutus 2024–2028');
        element.data = example;
        await element.updateComplete;
        expect(meterOf(element)).to.exist;
      });
    });
  });
}
