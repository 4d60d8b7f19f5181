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
      'a drawing does not part a sentence',
      '<p>Climate <svg><title>Cloud</title><g><circle r="1"/><path d=""/></g></svg> neutral</p>',
      ['Climate neutral', 'Cloud'],
    ],
    [
      'a drawing with a label and a title has one name',
      '<svg aria-label="A leaf"><title>Leaf</title><g><title>Part</title></g></svg>',
      ['A leaf'],
    ],
    [
      'what is written in a drawing',
      '<p>One</p><svg><style>a</style><text>Climate</text><g><text>neutral</text></g></svg>',
      ['One', 'Climate neutral'],
    ],
    [
      'a formula does not part a sentence',
      '<p>Less <math><msub><mi>CO</mi><mn>2</mn></msub></math> than before</p>',
      ['Less CO2 than before'],
    ],
    [
      'what one can choose',
      '<p>Sort by <select><option>Price<optgroup label="More"><option>Eco-friendly</select> now</p>',
      ['Sort by now', 'Price', 'More', 'Eco-friendly'],
    ],
    [
      'what buttons say',
      '<form>Soap <input type="submit" value="Buy green"><input type="Button" value="Two"><input type="reset" value="Three"><input value="typed"><input type="hidden" value="no"></form>',
      ['Soap', 'Buy green', 'Two', 'Three'],
    ],
    ['preformatted text', '<pre>Climate\nneutral</pre>', ['Climate neutral']],
    [
      'code blocks are no text, code in a sentence is',
      '<pre class="x"><code>eco()</code></pre><p>Use <code>eco</code> now</p>',
      ['Use eco now'],
    ],
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

  test('title and descriptions, each text once', () => {
    const page =
      '<html lang=en>\n<title>Eco-friendly soap</title>\n<meta name="Description" content="Good for nature">\n' +
      '<meta property="og:description" content="Good for nature">\n<meta property="og:type" content="website">\n<p>Soap</p>';
    const { blocks } = readPage(page, 'page.html');
    assert.deepEqual(
      blocks.map(({ path, text, lang, role }) => [path, text, lang, role]),
      [
        ['page.html:2', 'Eco-friendly soap', 'en', 'page'],
        ['page.html:3', 'Good for nature', 'en', 'page'],
        ['page.html:6', 'Soap', 'en', 'page'],
      ],
    );
  });

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

  test('a language with an underscore is one', () => {
    const { lang, blocks } = readPage(
      '<html lang="en_US"><p>Less</p><p lang="fi_FI">Yksi</p><p lang="de_AT">Eins</p>',
      'a.html',
    );
    assert.equal(lang, 'en-US');
    assert.deepEqual(
      blocks.map((block) => [block.lang, block.text]),
      [
        ['en', 'Less'],
        ['fi', 'Yksi'],
        ['de-AT', 'Eins'],
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

  for (const name of ['body', 'div', 'ul'])
    test(`a long flat ${name} is read in one go`, () => {
      const html = 'Less<p>power</p><p>x <i class="leaf"></i></p>'.repeat(20_000);
      assert.equal(blocksOf(`<${name}>${html}</${name}><p>End</p>`).length, 60_001);
    });
});

describe('how it is presented', () => {
  const AIM = 'Eco-friendly';
  const cases: [name: string, html: string, presentation: object | undefined][] = [
    ['no signal', `<p class="intro">${AIM}</p>`, undefined],
    [
      'a class of a mark',
      `<div class="eco-seal">${AIM}</div>`,
      { seal: true, signals: ['class="eco-seal"'] },
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
    [
      'a class in two words',
      `<div class="box climate-badge">${AIM}</div>`,
      { seal: true, signals: ['class="box climate-badge"'] },
    ],
    [
      'a class in one word of two',
      `<span class="ecolabel">${AIM}</span>`,
      { seal: true, signals: ['class="ecolabel"'] },
    ],
    [
      'a quality mark',
      `<p class="quality_mark">${AIM}</p>`,
      { seal: true, signals: ['class="quality_mark"'] },
    ],
    [
      'the alternative text of a mark',
      `<img src="1.png" alt="Trust mark: ${AIM}">`,
      { seal: true, signals: [`alt="Trust mark: ${AIM}"`] },
    ],
    [
      'the name of a drawing',
      `<svg><use href="#eco-label"/><text>${AIM}</text></svg>`,
      { seal: true, signals: ['href="#eco-label"'] },
    ],
    [
      'the class of a figure',
      `<figure class="stamp"><img src="1.png" alt=""><figcaption>${AIM}</figcaption></figure>`,
      { seal: true, signals: ['class="stamp"'] },
    ],
    [
      'the picture of a figure',
      `<figure><img src="certificate.png" alt=""><figcaption>${AIM}</figcaption></figure>`,
      { seal: true, signals: ['src="certificate.png"'] },
    ],
    [
      'a background',
      `<div style="background: #fff url('/img/eco-label.svg')">${AIM}</div>`,
      { seal: true, signals: ['url(/img/eco-label.svg)'] },
    ],
    ['a caption is none', `<span class="label">${AIM}</span>`, undefined],
    ['nor that of a chart', `<p class="chart-label">${AIM}</p>`, undefined],
    ['nor of a legend', `<span class="legend-label">${AIM}</span>`, undefined],
    ['nor that of a headline', `<h2 id="climate-label">${AIM}</h2>`, undefined],
    ['nor of a card', `<dl><dt class="card-label">${AIM}</dt></dl>`, undefined],
    ['nor a tag', `<span class="badge badge-green">${AIM}</span>`, undefined],
    ['nor a card for stamps', `<div class="stamp-card">${AIM}</div>`, undefined],
    ['nor a picture of one', `<img src="stamp-card.png" alt="${AIM}">`, undefined],
    ['nor a postage stamp', `<img src="1.png" alt="Postage stamp: ${AIM}">`, undefined],
    ['nor a bookmark', `<p class="bokmärke varumärke aikaleima">${AIM}</p>`, undefined],
    [
      'nor the animal',
      `<img src="harbour-seal.jpg" alt="Seal in nature, ${AIM}">`,
      { symbols: ['nature'], signals: [`alt="Seal in nature, ${AIM}"`] },
    ],
    ['nor the animal in its place', `<img src="1.jpg" alt="A seal on ice, ${AIM}">`, undefined],
    ['nor the badge of a shop', `<img src="store-badge.svg" alt="${AIM}">`, undefined],
    ['a label of a form is none', `<label class="eco-label">${AIM}</label>`, undefined],
    ['nor is its class', `<p class="form-label">${AIM}</p>`, undefined],
    ['nor a time', `<p class="time-stamp timestamp">${AIM}</p>`, undefined],
    ['nor a market', `<p class="marketing market">${AIM}</p>`, undefined],
    ['a whole page is no badge', `<main class="trust-badge">${AIM}</main>`, undefined],
    [
      'a box with much text is none',
      `<div class="trust-badge">${AIM} ${'and so on '.repeat(40)}</div>`,
      undefined,
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
      'a leaf in an empty span',
      `<p><span class="fa-seedling"></span> ${AIM}</p>`,
      { symbols: ['sprout'], signals: ['class="fa-seedling"'] },
    ],
    [
      'an icon that says nature',
      `<p><i class="fa fa-globe" aria-label="Our planet"></i> ${AIM}</p>`,
      { symbols: ['globe'], signals: ['aria-label="Our planet"'] },
    ],
    ['a globe of languages', `<p><i class="fa fa-globe"></i> ${AIM}</p>`, undefined],
    ['the tree of a site', `<p><i class="fa fa-tree"></i> ${AIM}</p>`, undefined],
    ['the class of a text', `<p class="box green leaf">${AIM}</p>`, undefined],
    ['the id of a text', `<p id="eco">${AIM}</p>`, undefined],
    ['a green arrow', `<p><img src="green-arrow.svg" alt=""> ${AIM}</p>`, undefined],
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
    [
      'in the same list item',
      `<ul><li>${AIM} <ilmi-goal-badge target-change="-20"></ilmi-goal-badge></li><li>b</li></ul>`,
      { specificationVisible: true, signals: ['<ilmi-goal-badge>'] },
    ],
    [
      'in another list item',
      `<ul><li>${AIM}</li><li>b <ilmi-goal-badge target-change="-20"></ilmi-goal-badge></li></ul>`,
      undefined,
    ],
    [
      'under the same headline of a long part',
      `<div><p>a</p><p>b</p><p>c</p><p>d</p><h2>We</h2><p>${AIM}</p><ilmi-goal-badge target-change="-20"></ilmi-goal-badge><h2>You</h2><p>e</p></div>`,
      { specificationVisible: true, signals: ['<ilmi-goal-badge>'] },
    ],
    [
      'under another headline',
      `<div><p>a</p><p>b</p><p>c</p><p>d</p><h2>We</h2><p>${AIM}</p><h2>You</h2><ilmi-goal-badge target-change="-20"></ilmi-goal-badge></div>`,
      undefined,
    ],
    [
      'among much else in the box next to it',
      `<p>${AIM}</p><div>${'<p>a</p>'.repeat(9)}<ilmi-goal-badge target-change="-20"></ilmi-goal-badge></div>`,
      undefined,
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

  test('one specification does not speak for forty paragraphs', () => {
    const badge = '<ilmi-goal-badge target-change="-20"></ilmi-goal-badge>';
    for (const html of [
      `<div>${badge}${`<p>${AIM}</p>`.repeat(40)}</div>`,
      `<div>${`<p>${AIM}</p>`.repeat(40)}${badge}</div>`,
      `<main>${`<p>${AIM}</p>`.repeat(20)}${badge}${`<p>${AIM}</p>`.repeat(20)}</main>`,
    ])
      assert.deepEqual(
        blocksOf(html).map(({ text, presentation }) => [text, presentation]),
        Array.from({ length: 40 }, () => [AIM, undefined]),
      );
  });
});
