import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import * as rules from '@ilmi/core/claims';
import { documentOf, type Folder, folder, goal, PLAN } from './helpers.js';

const CLEAN = documentOf([goal('power', 'Electricity use', PLAN)]);
const GENERAL = documentOf([
  goal('power', 'Electricity use', { ...PLAN, statement: 'An eco-friendly office' }),
]);
/** Two goals without a plan, between items that the reader leaves out. */
const SHIFTED = documentOf([
  null,
  goal('power', 'Electricity use'),
  {},
  goal('waste', 'Waste', { status: 'withdrawn' }),
]);

let here: Folder;
before(async () => {
  here = await folder({
    'clean.json': CLEAN,
    'general.json': GENERAL,
    'shifted.json': SHIFTED,
    'wrong.json': documentOf([goal('power', 'Electricity use', { ...PLAN, knd: 'x' })]),
    'finnish.json': documentOf([goal('sahko', 'Sähkö')], { languages: ['fi'] }),
    'off.json': documentOf([goal('power', 'Electricity use')], {
      checks: { off: [{ rule: 'FUT-01', reason: 'The plan comes in May', by: 'The board' }] },
    }),
    'page.html':
      '<!doctype html>\n<html lang="en">\n<p>Eco-friendly electricity in our office by 2028.</p>\n<div class="seal">eco-friendly</div>\n</html>',
    'quiet.html': '<!doctype html><html lang="sv"><p>Vi är en butik.</p></html>',
    'text.txt': 'Olemme ympäristöystävällinen yritys ja vähennämme sähköä.\n',
    'text.md':
      '# Our office\n\nIs eco-friendly. [Read more](https://www.example.org)\n\n- One\n- Two\n',
    'broken.json': '{\n  "ilmi": "1.0",\n  "goals": [\n    {"id": "a",}\n  ]\n}\n',
    'latin1.txt': new Uint8Array([0x76, 0xe4]),
    'other.json': { hello: 1 },
    'newer.json': { ilmi: '2.0' },
    'picture.png': 'x',
    'deep.json': `{"ilmi": "1.0", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  });
});
after(() => here.remove());

describe('the report in the terminal', () => {
  test('a clean document', async () => {
    assert.deepEqual(await here.run(['check', 'clean.json']), {
      code: 0,
      err: '',
      out: `clean.json: 1 text read

No findings from 5 automatic checks.

What a machine cannot check: A machine cannot judge whether a plan is realistic. The overall impression of a page is for a person to judge. The content of pictures has not been looked at. The data does not show whether an expert is really independent.
en footer 5
`,
    });
  });

  test('groups what says the same, and points into the file as it is', async () => {
    const { code, out } = await here.run(['check', 'shifted.json']);
    assert.equal(code, 1);
    assert.equal(
      out.slice(0, out.indexOf('What a machine')),
      `shifted.json: 2 texts read

Fix now

  misleading FUT-10  en withdrawn
    Tip: en hint
    Place: shifted.json:59 /goals/3/status – Waste, Example Ltd
    As written: withdrawn
    Basis: Article 6

Missing evidence (shown on the statement card)

  evidence missing FUT-01  en no public plan
    Tip: en hint
    2 goals:
      Place: shifted.json:15 /goals/1/plan/url – Electricity use, Example Ltd
      Place: shifted.json:38 /goals/3/plan/url – Waste, Example Ltd
    Basis: Article 6(2)(d)

`,
    );
  });

  test('ten goals are a list of five and a number', async () => {
    const goals = Array.from({ length: 10 }, (_, index) => goal(`g${index}`, `Goal ${index}`));
    await here.write('ten.json', documentOf(goals));
    const { code, out } = await here.run(['check', 'ten.json']);
    assert.equal(code, 0);
    assert.match(out, /10 goals:\n/);
    assert.match(out, /Goal 4, Example Ltd\n {6}… and 5 more \(all of them: --format json\)\n/);
    assert.doesNotMatch(out, /Goal 5/);
  });

  test('what one rule says stands together, with its advice once', async () => {
    const { out } = await here.run(['check', 'page.html']);
    assert.equal(out.match(/GEN-01/g)?.length, 2);
    assert.equal(out.match(/Tip: en hint/g)?.length, 1);
  });

  test('the strict check comes first, with place and remedy', async () => {
    const { code, out } = await here.run(['check', 'wrong.json']);
    assert.equal(code, 1);
    assert.match(
      out,
      /The document: To correct\n\n {2}"knd" is no field here; .+\n {4}What to do: Did you mean "kind"\?\n {4}Place: wrong\.json:\d+ \/goals\/0\/knd\n/,
    );
  });

  test('the strict check speaks the language of the report', async () => {
    await here.write(
      'väärin.json',
      documentOf([goal('sahko', 'Sähkö', { ...PLAN, knd: 'x' })], { languages: ['fi'] }),
    );
    const issueOf = async (...argv: string[]) =>
      /\n {2}("knd" .+)\n {4}(.+)\n/.exec((await here.run(['check', ...argv])).out)?.slice(1);
    const finnish = [
      '"knd" ei ole tämän kohdan kenttä; odotettiin jotakin version 1 kenttää',
      'Korjaus: Tarkoititko "kind"?',
    ];
    const swedish = [
      '"knd" är inget fält här; det ska vara ett av fälten i version 1',
      'Åtgärd: Menade du "kind"?',
    ];
    assert.deepEqual(await issueOf('wrong.json', '--lang', 'fi'), finnish);
    assert.deepEqual(await issueOf('väärin.json'), finnish);
    assert.deepEqual(await issueOf('väärin.json', '--lang', 'sv'), swedish);
    // The first document decides, whatever page stands before it.
    assert.deepEqual(await issueOf('quiet.html', 'väärin.json', 'clean.json'), finnish);
    assert.match((await issueOf('clean.json', 'väärin.json'))![0]!, /^"knd" is no field here; /);
    const { out } = await here.run(['check', 'väärin.json', '--format', 'github']);
    assert.match(
      out,
      /::"knd" ei ole tämän kohdan kenttä; .+\. Tarkoititko "kind"\? \(\/goals\/0\/knd\)/,
    );
  });

  test('rules that are switched off stay visible with their reason', async () => {
    const { code, out } = await here.run(['check', 'off.json']);
    assert.equal(code, 0);
    assert.match(
      out,
      /Rules switched off\n\n {2}FUT-01: switched off\. Reason: The plan comes in May \(The board\)\n/,
    );
  });

  test('speaks the first language of the document, or the one that was asked for', async () => {
    const finnish = await here.run(['check', 'finnish.json']);
    assert.match(finnish.out, /^finnish\.json: Luettu 1 teksti\n/);
    assert.match(finnish.out, /peruste puuttuu FUT-01 {2}fi no public plan\n {4}Vinkki: fi hint\n/);
    assert.match(finnish.out, /fi footer 5\n$/);
    const swedish = await here.run(['check', 'finnish.json', '--lang', 'sv']);
    assert.match(swedish.out, /underlag saknas FUT-01 {2}sv no public plan\n/);
    assert.match(
      (await here.run(['check', 'quiet.html'])).out,
      /Inga iakttagelser vid 2 automatiska kontroller\./,
    );
  });

  test('colours only for a person who wants them', async () => {
    const coloured = await here.run(['check', 'general.json'], { tty: true });
    assert.ok(coloured.out.includes('\u001b[31mbanned\u001b[39m GEN-01'));
    for (const more of [{ tty: false }, { tty: true, env: { NO_COLOR: '1' } }])
      assert.doesNotMatch((await here.run(['check', 'general.json'], more)).out, /\u001b/);
  });

  test('text from a document cannot command the terminal', async () => {
    await here.write('escape.json', documentOf([goal('a', 'x\u001b[2Jy\u202ez')]));
    const { out } = await here.run(['check', 'escape.json']);
    assert.match(out, /– x\ufffd\[2Jy\ufffdz, Example Ltd\n/);
  });

  test('no word of a verdict in any language', async () => {
    for (const lang of ['fi', 'sv', 'en'])
      for (const file of ['clean.json', 'general.json', 'page.html']) {
        const { out } = await here.run(['check', file, '--lang', lang]);
        assert.doesNotMatch(
          out,
          /compliant|approved|\blegal\b|laillinen|hyväksytty|godkän|lagenlig/i,
        );
      }
  });
});

describe('pages and texts', () => {
  test('a page tells the signals that decided', async () => {
    const { code, out } = await here.run(['check', 'page.html']);
    assert.equal(code, 1);
    assert.match(
      out,
      / {4}Place: page\.html:3 – Eco-friendly electricity in our office by 2028\.\n {4}As written: Eco-friendly\n/,
    );
    assert.match(
      out,
      / {4}Place: page\.html:4 – eco-friendly\n {4}As written: eco-friendly\n {4}Presentation judged from: class="seal"\n/,
    );
  });

  test('goals that could support a text are listed with it', async () => {
    const { out } = await here.run(['check', 'page.html', '--document', 'clean.json']);
    assert.match(
      out,
      /Goals that could support this text: Electricity use, Example Ltd \(power: electric, 2028\)\n/,
    );
    assert.match(out, /No goal in the document supports this text\.\n/);
  });

  test('a text without a language: guessed and said, or as asked', async () => {
    const guessed = await here.run(['check', 'text.txt', '--lang', 'en']);
    assert.equal(guessed.code, 1);
    assert.match(
      guessed.out,
      /^text\.txt: 1 text read\n {2}Language guessed from its words: Finnish\. Another: --text-lang\.\n/,
    );
    const asked = await here.run(['check', 'text.txt', '--text-lang', 'fi']);
    assert.doesNotMatch(asked.out, /pääteltiin sanoista/);
    await here.write('numbers.txt', '1 2 3\n');
    const unknown = await here.run(['check', 'numbers.txt']);
    assert.match(
      unknown.out,
      /0 texts read, 1 not read \(another language\)\n {2}The language was not recognised\./,
    );
  });

  test('Markdown: a heading with its paragraph, links, list items', async () => {
    const { code, out } = await here.run(['check', 'text.md', '--format', 'json']);
    assert.equal(code, 1);
    const [input] = JSON.parse(out).inputs;
    assert.deepEqual(input.texts, { read: 3, unread: 0 });
    assert.deepEqual(
      input.findings.map(({ rule, path, line, about, signals }: Record<string, unknown>) => ({
        rule,
        path,
        line,
        about,
        signals,
      })),
      [
        {
          rule: 'GEN-02',
          path: 'text.md:1',
          line: 1,
          about: 'Our office. Is eco-friendly. Read more',
          signals: ['"Read more"'],
        },
      ],
    );
  });
});

describe('who speaks in a page, by the document', () => {
  const AREA = {
    organization: 'exampleville',
    measure: { quantity: 'ghgEmissions', unit: 't', basis: 'absolute' },
    baseline: { year: 2022, value: 900 },
    target: { year: 2030, change: -60 },
  };
  const network = {
    network: { id: 'net', name: 'Example network' },
    organizations: [
      { id: 'exampleville', kind: 'municipality', name: 'Exampleville' },
      { id: 'sampleton', kind: 'municipality', name: 'Sampleton' },
      { id: 'example', kind: 'company', name: 'Example Ltd' },
    ],
  };
  const one = documentOf([goal('area', 'Emissions of the area', AREA)], network);
  const two = documentOf(
    [
      goal('area', 'Emissions of the area', AREA),
      goal('other', 'Less oil', { ...AREA, organization: 'sampleton' }),
    ],
    network,
  );
  const own = documentOf([goal('area', 'Emissions of the area', AREA)], {
    organizations: [{ id: 'exampleville', kind: 'municipality', name: 'Exampleville' }],
  });

  /** The general claim in a page, with the goals that are named for it; `!` says that they are its own. */
  const judge = async (text: string, document: unknown, ...more: string[]) => {
    await here.write('said.html', `<!doctype html><html lang="en"><p>${text}</p>`);
    await here.write('known.json', document);
    const argv = ['check', 'said.html', '--document', 'known.json', '--format', 'json', ...more];
    const { code, out } = await here.run(argv, { claims: rules });
    const found = JSON.parse(out).inputs[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'GEN-01',
    );
    const supports = found.supports.map(
      ({ id, strong }: { id: string; strong: boolean }) => id + (strong ? '!' : ''),
    );
    return [code, found.level, supports.join(' ')];
  };

  const cases: [name: string, text: string, document: unknown, judged: unknown[]][] = [
    [
      'a topic and a year could be anybody’s',
      'Eco-friendly soap with low emissions since 2022.',
      one,
      [1, 'banned', 'area'],
    ],
    [
      'so could a topic and a unit',
      'Eco-friendly soap saves 2 t of emissions.',
      one,
      [1, 'banned', 'area'],
    ],
    [
      'an organisation that is named with a topic',
      'Eco-friendly soap from Exampleville with low emissions.',
      one,
      [1, 'banned', 'area'],
    ],
    ['no topic', 'Eco-friendly soap since 2022.', one, [1, 'banned', '']],
    [
      'the organisation with a topic and a year',
      'Exampleville is eco-friendly: emissions fall until 2030.',
      one,
      [0, 'evidence', 'area!'],
    ],
    [
      'a name with an ending',
      'Exampleville’s eco-friendly way: emissions fall until 2030.',
      one,
      [0, 'evidence', 'area!'],
    ],
    [
      'a longer name',
      'Examplevillers are eco-friendly: emissions fall until 2030.',
      { ...one, organizations: [{ id: 'exampleville', kind: 'municipality', name: 'Exam' }] },
      [1, 'banned', 'area'],
    ],
    [
      'a topic and two figures',
      'An eco-friendly place: emissions fall from 2022 to 2030.',
      one,
      [0, 'evidence', 'area!'],
    ],
    [
      'two figures of several organisations',
      'An eco-friendly place: emissions fall from 2022 to 2030.',
      two,
      [1, 'banned', 'area other'],
    ],
    [
      'figures without a topic',
      'Eco-friendly soap since 2022, now until 2030.',
      one,
      [1, 'banned', 'area'],
    ],
    [
      'the words of a title',
      'Eco-friendly: the emissions of our area.',
      one,
      [0, 'evidence', 'area!'],
    ],
    [
      'a title of one word',
      'Eco-friendly, with less oil and low emissions.',
      two,
      [1, 'banned', 'area other'],
    ],
    ['the only organisation', 'An eco-friendly place since 2022.', own, [0, 'evidence', '']],
    [
      'the only organisation, with a topic and a year',
      'An eco-friendly place: low emissions since 2022.',
      own,
      [0, 'evidence', 'area!'],
    ],
  ];
  for (const [name, text, document, judged] of cases)
    test(name, async () => assert.deepEqual(await judge(text, document), judged));

  test('whoever was said to speak', async () => {
    const text = 'Eco-friendly soap with low emissions since 2022.';
    const by = (id: string) => judge(text, two, '--organization', id);
    assert.deepEqual(await by('example'), [1, 'banned', '']);
    assert.deepEqual(await by('sampleton'), [0, 'evidence', 'other!']);
  });
});

describe('rules that the document of a page switches off', () => {
  const off = {
    checks: {
      off: [
        { rule: 'GEN-01', reason: { en: 'Until May', fi: 'Toukokuuhun' }, by: 'The board' },
        { rule: 'FUT-01', reason: 'In print' },
      ],
    },
  };

  test('are not applied to the page, and are shown once', async () => {
    await here.write('switched.json', documentOf([goal('power', 'Electricity use', PLAN)], off));
    const argv = ['check', 'page.html', 'quiet.html', 'switched.json'];
    const { code, out } = await here.run([...argv, '--document', 'switched.json']);
    assert.equal(code, 0);
    assert.match(
      out,
      /\n\nRules switched off\n\n {2}GEN-01: switched off\. Reason: Until May \(The board\)\n {2}FUT-01: switched off\. Reason: In print\n\n/,
    );
    const json = await here.run([...argv, '--document', 'switched.json', '--format', 'json']);
    assert.deepEqual(
      JSON.parse(json.out).inputs.map(({ off }: { off: { rule: string; findings: number }[] }) =>
        off.map(({ rule, findings }) => [rule, findings]),
      ),
      [
        [
          ['GEN-01', 2],
          ['FUT-01', 0],
        ],
        [
          ['GEN-01', 0],
          ['FUT-01', 0],
        ],
        [
          ['GEN-01', 0],
          ['FUT-01', 0],
        ],
      ],
    );
  });
});

describe('the other formats', () => {
  test('json', async () => {
    const { code, out } = await here.run([
      'check',
      'general.json',
      'page.html',
      '--format',
      'json',
    ]);
    assert.equal(code, 1);
    const report = JSON.parse(out);
    assert.deepEqual(report.summary, { errors: 0, banned: 3, misleading: 0, evidence: 0, info: 0 });
    assert.deepEqual([report.checked, report.lang, report.rules], ['2026-11-24', 'en', 5]);
    assert.deepEqual(report.note, { fi: 'fi footer 5', sv: 'sv footer 5', en: 'en footer 5' });
    assert.deepEqual(report.inputs[0].findings, [
      {
        rule: 'GEN-01',
        level: 'banned',
        path: '/goals/0/statement',
        legal: 'Annex I, 4a',
        message: {
          fi: 'fi "eco-friendly" is general',
          sv: 'sv "eco-friendly" is general',
          en: 'en "eco-friendly" is general',
        },
        hint: { fi: 'fi hint', sv: 'sv hint', en: 'en hint' },
        evidence: 'eco-friendly',
        input: 'general.json',
        line: 38,
        about: 'Electricity use, Example Ltd',
        goal: 'power',
      },
    ]);
  });

  test('github', async () => {
    const { code, out } = await here.run([
      'check',
      'shifted.json',
      'page.html',
      '--format',
      'github',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      '::warning file=shifted.json,line=15,title=FUT-01 evidence missing::en no public plan en hint (/goals/1/plan/url; Article 6(2)(d))',
      '::warning file=shifted.json,line=38,title=FUT-01 evidence missing::en no public plan en hint (/goals/3/plan/url; Article 6(2)(d))',
      '::error file=shifted.json,line=59,title=FUT-10 misleading::en withdrawn en hint (/goals/3/status; Article 6)',
      '::error file=page.html,line=3,title=GEN-01 banned::en "Eco-friendly" is general en hint (page.html:3; Annex I, 4a)',
      '::error file=page.html,line=4,title=GEN-01 banned::en "eco-friendly" is general en hint (page.html:4; Annex I, 4a)',
      '5 findings',
      'en footer 5',
      '',
    ]);
  });

  test('github: file names cannot start a command', async () => {
    await here.write('a,b%.json', GENERAL);
    const { out } = await here.run(['check', 'a,b%.json', '--format', 'github']);
    assert.match(out, /^::error file=a%2Cb%25\.json,line=38,title=GEN-01 banned::/);
  });

  test('html: one page that holds under its own strict policy', async () => {
    await here.write('markup.json', documentOf([goal('a', '<script>alert(1)</script>')]));
    const { code, out } = await here.run([
      'check',
      'markup.json',
      'general.json',
      '--format',
      'html',
      '--lang',
      'sv',
    ]);
    assert.equal(code, 1);
    assert.match(out, /^<!doctype html>\n<html lang="sv">/);
    assert.match(
      out,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]+='">/,
    );
    assert.doesNotMatch(out, /<script| style=| on\w+=|https?:/);
    assert.match(out, /&#60;script&#62;alert\(1\)/);
    assert.deepEqual(
      [...out.matchAll(/<(h\d)>(.*?)<\/h\d>/g)].map((match) => `${match[1]} ${match[2]}`),
      [
        'h1 Ilmi-kontroll',
        'h2 Rätta nu',
        'h3 förbjudet GEN-01: sv &#34;eco-friendly&#34; is general',
        'h2 Underlag som saknas (syns på faktakortet)',
        'h3 underlag saknas FUT-01: sv no public plan',
        'h2 Det här kan en maskin inte kontrollera',
      ],
    );
    const clean = await here.run(['check', 'clean.json', '--format', 'html']);
    assert.match(clean.out, /<p>No findings from 5 automatic checks\.<\/p>/);
  });

  test('the rules as a table and as data', async () => {
    const table = await here.run(['check', '--rules', '--lang', 'fi']);
    assert.equal(table.code, 0);
    assert.equal(
      table.out,
      `Sääntö  Taso             Havainto        Perustuu         Tarkastelee
GEN-01  kielletty        fi … in GEN-01  liite I, 4a      text
GEN-02  kielletty        fi … in GEN-02  liite I, 4a      presentation
FUT-01  peruste puuttuu  fi … in FUT-01  Article 6(2)(d)  plan
FUT-10  harhaanjohtava   fi … in FUT-10  Article 6        status
CTX-01  tiedoksi         fi … in CTX-01  scope            network
`,
    );
    const data = await here.run(['check', '--rules', '--format', 'json']);
    const listed = JSON.parse(data.out);
    assert.equal(listed.length, 5);
    assert.deepEqual(listed[0], {
      id: 'GEN-01',
      level: 'banned',
      legal: 'Annex I, 4a',
      on: ['text'],
      looksAt: 'text',
      message: { fi: 'fi … in GEN-01', sv: 'sv … in GEN-01', en: 'en … in GEN-01' },
    });
  });
});

describe('exit codes', () => {
  test('missing evidence fails only the careful', async () => {
    assert.equal((await here.run(['check', 'finnish.json'])).code, 0);
    assert.equal((await here.run(['check', 'finnish.json', '--fail-on', 'evidence'])).code, 1);
    assert.equal((await here.run(['check', 'clean.json', '--fail-on', 'evidence'])).code, 0);
  });

  const unusable: [name: string, argv: string[], message: RegExp][] = [
    ['nothing to check', ['check'], /^error: There is nothing to check\.\nName a document/],
    [
      'no such file',
      ['check', 'none.json'],
      /^error: none\.json cannot be read: there is no such file\.\nCheck the path/,
    ],
    ['a folder', ['check', '.'], /^error: \.: what is in this file cannot be told/],
    [
      'a picture',
      ['check', 'picture.png'],
      /Expected a document \(\.json\), a page \(\.html, \.htm\) or a text/,
    ],
    [
      'damaged JSON',
      ['check', 'broken.json'],
      /^error: broken\.json:4:16: this is no valid JSON: expected a name in double quotes, but found "}"\.\nCorrect that line/,
    ],
    ['a hostile depth', ['check', 'deep.json'], /expected at most 200 levels of lists and objects/],
    [
      'another JSON',
      ['check', 'other.json'],
      /^error: other\.json is no Ilmi document that can be read here\. Expected "ilmi": "1\.x"/,
    ],
    ['another version', ['check', 'newer.json'], /got 2\.0\. Check the address or update Ilmi/],
    ['not UTF-8', ['check', 'latin1.txt'], /^error: latin1\.txt is not written in UTF-8\.\n/],
    [
      'an unknown option',
      ['check', 'clean.json', '--formt', 'json'],
      /unknown option '--formt'\n\(Did you mean --format\?\)|unknown option '--formt'/,
    ],
    [
      'an unknown format',
      ['check', 'clean.json', '--format', 'xml'],
      /option '--format <format>' argument 'xml' is invalid\. Allowed choices are terminal, json, html, github\./,
    ],
    [
      'an unknown language',
      ['check', 'clean.json', '--lang', 'de'],
      /'--lang <language>' argument 'de' is invalid\. Allowed choices are fi, sv, en\./,
    ],
    [
      'an unknown level',
      ['check', 'clean.json', '--fail-on', 'info'],
      /'--fail-on <level>' argument 'info' is invalid/,
    ],
    [
      'no date',
      ['check', 'clean.json', '--now', '2026-02-30'],
      /'--now <date>' argument '2026-02-30' is invalid\. Expected a calendar day/,
    ],
    [
      'rules as a page',
      ['check', '--rules', '--format', 'html'],
      /^error: --rules cannot be written as html\.\nLeave --format out/,
    ],
    [
      'an organisation without document',
      ['check', 'page.html', '--organization', 'x'],
      /Add --document FILE/,
    ],
    [
      'an unknown organisation',
      ['check', 'page.html', '--document', 'clean.json', '--organization', 'x'],
      /^error: --organization x: clean\.json has no organisation with this id\.\nExpected one of: example\./,
    ],
    [
      'a page as document',
      ['check', 'page.html', '--document', 'page.html'],
      /^error: --document page\.html is no document\./,
    ],
    ['an unknown command', ['chek'], /unknown command 'chek'/],
    [
      'an address that is not encrypted',
      ['check', 'http://www.example.org/a.html'],
      /^error: http:\/\/www\.example\.org\/a\.html: this address cannot be read\.\nExpected https/,
    ],
    ['another scheme', ['check', 'file:///etc/passwd'], /this address cannot be read/],
  ];
  for (const [name, argv, message] of unusable)
    test(name, async () => {
      const { code, out, err } = await here.run(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });

  test('help ends with 0, and says that the checks are for guidance', async () => {
    const { code, out, err } = await here.run(['--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /check \[options\] \[files\.\.\.\][^]+init [^]+assets /);
  });
});

describe('addresses', () => {
  const serve = async (answer: RequestListener, test: (origin: string) => Promise<void>) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };

  test('a page and a document of this machine, through a redirect', () =>
    serve(
      ({ url }, response) => {
        if (url === '/old') response.writeHead(302, { location: '/page' }).end();
        else if (url === '/page')
          response.setHeader('content-type', 'text/html').end('<html lang=en><p>eco-friendly');
        else response.setHeader('content-type', 'application/json').end(JSON.stringify(CLEAN));
      },
      async (origin) => {
        const { code, out } = await here.run(['check', `${origin}/old`, `${origin}/ilmi`]);
        assert.equal(code, 1);
        assert.ok(out.includes(`Place: ${origin}/old:1 – eco-friendly`), out);
        const github = await here.run(['check', `${origin}/old`, '--format', 'github']);
        assert.match(github.out, /^::error title=GEN-01 banned::/);
      },
    ));

  const refused: [name: string, answer: RequestListener, message: RegExp][] = [
    [
      'to another kind of address',
      (_, response) => void response.writeHead(301, { location: 'https://127.0.0.1:1/' }).end(),
      /redirects to https:\/\/127\.0\.0\.1:1\/, another kind of address/,
    ],
    [
      'to a file',
      (_, response) => void response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
      /it leads to file:\/\/\/etc\/passwd/,
    ],
    [
      'in a circle',
      (_, response) => void response.writeHead(301, { location: '/' }).end(),
      /redirects too often/,
    ],
    ['not found', (_, response) => void response.writeHead(404).end(), /the server answers 404/],
    [
      'a picture',
      (_, response) => void response.setHeader('content-type', 'image/png').end('x'),
      /is image\/png\.\nExpected a document/,
    ],
    [
      'too large',
      (_, response) =>
        void response.setHeader('content-type', 'text/html').end('x'.repeat(10_000_001)),
      /is larger than 10 MB/,
    ],
    [
      'no answer',
      (request) => request.socket.destroy(),
      /cannot be read: .+\.\nCheck the address and the connection/,
    ],
  ];
  for (const [name, answer, message] of refused)
    test(name, () =>
      serve(answer, async (origin) => {
        const { code, err } = await here.run(['check', `${origin}/`]);
        assert.equal(code, 2);
        assert.match(err, message);
      }),
    );
});
