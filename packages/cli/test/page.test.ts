import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UsageError } from '../src/errors.js';
import { readPage } from '../src/page/page.js';

const blocksOf = (html: string, lang = 'en') =>
  readPage(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`, 'page.html').blocks;
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

describe('what a page says', () => {
  const cases: [name: string, html: string, texts: string[]][] = [
    [
      'a headline goes with its paragraph',
      '<h2>Our aim</h2><p>Less power.</p><p>More.</p>',
      ['Our aim. Less power.', 'More.'],
    ],
    [
      'a headline above a headline stands alone',
      '<h1>We</h1><h2>Aim</h2><p>Less.</p>',
      ['We', 'Aim. Less.'],
    ],
    ['list items are texts of their own', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    [
      'inline elements do not part a text',
      '<p>We <b>use</b> <a href="/">less</a>.</p>',
      ['We use less.'],
    ],
    ['line breaks are spaces', '<p>Carbon<br>neutral</p>', ['Carbon neutral']],
    [
      'a picture between headline and paragraph',
      '<h2>Aim</h2><img src="a.png" alt="A house"><p>Less.</p>',
      ['Aim. Less.', 'A house'],
    ],
    [
      'a row of a table is one text',
      '<table><tr><th>Power</th><td>12 MWh</td></tr><tr><td>a</td></tr></table>',
      ['Power. 12 MWh', 'a'],
    ],
    ['a term and its description', '<dl><dt>Aim</dt><dd>Less.</dd></dl>', ['Aim. Less.']],
    ['tooltips', '<p><span title="by 2030">Less</span> power</p>', ['Less power', 'by 2030']],
    ['text directly in a box', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    [
      'scripts, styles, templates and hidden parts',
      '<script>a</script><style>b</style><template><p>c</p></template><p hidden>d</p><p>e</p>',
      ['e'],
    ],
    ['without script', '<noscript><p>Less.</p></noscript>', ['Less.']],
    ['drawings with a name', '<svg role="img" aria-label="A leaf"><path d=""/></svg>', ['A leaf']],
    [
      "Ilmi's elements",
      '<ilmi-goal-badge><p>Eco-friendly</p></ilmi-goal-badge><div class="ilmi">x</div><p data-ilmi="a">y</p><p>z</p>',
      ['z'],
    ],
    [
      'a badge is one text',
      '<div class="eco-seal"><b>Eco</b><p>friendly</p><img src="x.png" alt="Green"></div>',
      ['Eco. friendly. Green'],
    ],
    ['nothing', '', []],
  ];
  for (const [name, html, texts] of cases)
    test(name, () => assert.deepEqual(textsOf(html).sort(), [...texts].sort()));

  test('places and order are those of the source', () => {
    assert.deepEqual(
      blocksOf('\n<p>One</p>\n<img src="a.png" alt="Two">\n<p>\nThree</p>').map(
        ({ path, text }) => [path, text],
      ),
      [
        ['page.html:2', 'One'],
        ['page.html:3', 'Two'],
        ['page.html:4', 'Three'],
      ],
    );
  });

  test('the language is that of the closest lang', () => {
    assert.deepEqual(
      blocksOf(
        '<p>Yksi <span lang="sv-FI">två</span></p><div lang="de"><p>drei</p></div>',
        'fi-FI',
      ).map(({ lang, text }) => [lang, text]),
      [
        ['fi', 'Yksi'],
        ['sv', 'två'],
        ['de', 'drei'],
      ],
    );
  });

  test('a page without lang: guessed from its words, or as it was said', () => {
    const html = '<p>Sähkönkulutus vähenee ja päästöt ovat pienemmät kuin vuonna 2020.</p>';
    const { lang, guessed } = readPage(html, 'a.html');
    assert.deepEqual([lang, guessed], ['fi', true]);
    assert.deepEqual(readPage('<p>123</p>', 'a.html').lang, 'und');
    const said = readPage(html, 'a.html', 'sv');
    assert.deepEqual([said.lang, said.guessed], ['sv', false]);
  });

  test('a hostile depth is refused', () => {
    assert.throws(() => readPage('<div>'.repeat(100_000), 'a.html'), UsageError);
  });

  test('a long flat page is read in one go', () => {
    assert.equal(
      blocksOf('<p>Less power</p><p>x <i class="leaf"></i></p>'.repeat(20_000)).length,
      40_000,
    );
  });
});

describe('how it is presented', () => {
  const AIM = 'Eco-friendly';
  const cases: [name: string, html: string, presentation: object | undefined][] = [
    ['no signal', `<p class="intro">${AIM}</p>`, undefined],
    [
      'a class of a mark',
      `<div class="eco-seal">${AIM}</div>`,
      { seal: true, symbols: ['eco'], signals: ['class="eco-seal"'] },
    ],
    [
      'in Finnish',
      `<div class="ymparistomerkki">${AIM}</div>`,
      { seal: true, signals: ['class="ymparistomerkki"'] },
    ],
    [
      'in Swedish',
      `<div id="miljömärke">${AIM}</div>`,
      { seal: true, signals: ['id="miljömärke"'] },
    ],
    [
      'a sinetti',
      `<span class="Sinetti_box">${AIM}</span>`,
      { seal: true, signals: ['class="Sinetti_box"'] },
    ],
    [
      'a class in camel case',
      `<div class="trustBadge">${AIM}</div>`,
      { seal: true, signals: ['class="trustBadge"'] },
    ],
    [
      'a file of a mark',
      `<figure><img src="/img/stamp_2.png?v=1" alt="${AIM}"></figure>`,
      { seal: true, signals: ['src="/img/stamp_2.png?v=1"'] },
    ],
    ['a label of a form is none', `<label class="label">${AIM}</label>`, undefined],
    ['nor is its class', `<p class="form-label">${AIM}</p>`, undefined],
    ['nor a time', `<p class="time-stamp timestamp">${AIM}</p>`, undefined],
    ['nor a market', `<p class="marketing market">${AIM}</p>`, undefined],
    ['a whole page is no badge', `<main class="badge">${AIM}</main>`, undefined],
    [
      'a box with much text is none',
      `<div class="badge">${AIM} ${'and so on '.repeat(40)}</div>`,
      { signals: ['class="badge"'] },
    ],
    [
      'a leaf in a class',
      `<p><i class="icon-leaf"></i> ${AIM}</p>`,
      { symbols: ['leaf'], signals: ['class="icon-leaf"'] },
    ],
    [
      'a leaf just before',
      `<div><img src="lehti.svg" alt=""><p>${AIM}</p></div>`,
      { symbols: ['leaf'], signals: ['src="lehti.svg"'] },
    ],
    [
      'a globe in a drawing',
      `<p><svg><use href="#globe"/></svg> ${AIM}</p>`,
      { symbols: ['globe'], signals: ['href="#globe"'] },
    ],
    [
      'green',
      `<p class="box green">${AIM}</p>`,
      { symbols: ['green'], signals: ['class="box green"'] },
    ],
    ['a colour alone is no symbol', `<p class="text-green-500 bg-green">${AIM}</p>`, undefined],
    ['a class with eco inside', `<p class="second economy record">${AIM}</p>`, undefined],
    [
      'a tooltip with the figure',
      `<p title="12 % less power than in 2020">${AIM}</p>`,
      {
        specificationVisible: false,
        hidden: '12 % less power than in 2020',
        signals: ['title="12 % less power than in 2020"'],
      },
    ],
    ['a tooltip without', `<p title="About us">${AIM}</p>`, undefined],
    [
      'a fold with the figure',
      `<p>${AIM}</p><details><summary>How</summary>12 MWh less</details>`,
      { specificationVisible: false, hidden: 'How 12 MWh less', signals: ['<details>'] },
    ],
    [
      'an open fold',
      `<p>${AIM}</p><details open><summary>How</summary>12 MWh less</details>`,
      undefined,
    ],
    [
      'the summary of a fold',
      `<details><summary>${AIM}</summary><p>Since 2020 12 % less</p></details>`,
      {
        specificationVisible: false,
        hidden: `${AIM} Since 2020 12 % less`,
        signals: ['<details>'],
      },
    ],
    [
      'a link to more',
      `<p>${AIM}. <a href="/x">Read more</a></p>`,
      { specificationVisible: false, signals: ['<a>Read more'] },
    ],
    [
      'a link after it, in Finnish',
      `<p>${AIM}</p><a href="/x">Lue lisää</a>`,
      { specificationVisible: false, signals: ['<a>Lue lisää'] },
    ],
    [
      'a link after it, in Swedish',
      `<p>${AIM}</p><p><a href="/x">Läs mer om målet</a></p>`,
      { specificationVisible: false, signals: ['<a>Läs mer om målet'] },
    ],
    ['another link', `<p>${AIM} <a href="/x">Shop</a></p>`, undefined],
    [
      'a figure beside the link',
      `<p>${AIM}: 12 % less than in 2020. <a href="/x">Read more</a></p>`,
      undefined,
    ],
    [
      "Ilmi's element next to it",
      `<p>${AIM}</p><ilmi-goal-badge><p>−20 % by 2028</p></ilmi-goal-badge>`,
      { specificationVisible: true, signals: ['<ilmi-goal-badge>'] },
    ],
    [
      'in the same box',
      `<section><ilmi-goal-badge target-change="-20"></ilmi-goal-badge><h2>We</h2><p>${AIM}</p></section>`,
      { specificationVisible: true, signals: ['<ilmi-goal-badge>'] },
    ],
    ['one without a figure', `<p>${AIM}</p><ilmi-event-list></ilmi-event-list>`, undefined],
    [
      'one far away',
      `<p>${AIM}</p><p>a</p><ilmi-goal-badge><p>−20 %</p></ilmi-goal-badge>`,
      undefined,
    ],
    [
      'a leaf in an alternative text',
      `<p><img src="1.png" alt="A green leaf"> ${AIM}</p>`,
      { symbols: ['leaf'], signals: ['alt="A green leaf"'] },
    ],
    [
      'a green tick',
      `<p><img src="1.png" alt="Green tick"> ${AIM}</p>`,
      { symbols: ['green'], signals: ['alt="Green tick"'] },
    ],
    [
      'a link in the next part of the page',
      `<p>${AIM}</p><section><p>Shop</p><a href="/x">Read more</a></section>`,
      undefined,
    ],
    [
      "Ilmi's element in the next part of the page",
      `<p>${AIM}</p><section><ilmi-goal-badge target-change="-20"></ilmi-goal-badge></section>`,
      undefined,
    ],
  ];
  for (const [name, html, presentation] of cases)
    test(name, () => {
      const block = blocksOf(html).find(({ text }) => text.includes(AIM));
      assert.ok(block, 'the text is read');
      assert.deepEqual(block.presentation, presentation);
      assert.equal(block.role, presentation && 'seal' in presentation ? 'badge' : 'page');
    });
});
