import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strictReasons } from '../src/claims/strict.js';
import { addDays, endOf } from '../src/dates.js';
import { derive } from '../src/derive.js';
import type { DescribeOptions, Description, Fact } from '../src/describe.js';
import { describe as inWords } from '../src/describe-languages.js';
import { catalogues } from '../src/languages/index.js';
import { readDocument } from '../src/read.js';
import { type Line, textOf } from '../src/text.js';
import type { Goal, IlmiDocument, Observation } from '../src/types.js';
import { goalArbitrary, propertyRuns } from './arbitrary.js';

const NOW = '2026-11-24';
const languages = ['fi', 'sv', 'en'] as const;
type Lang = (typeof languages)[number];

const around: IlmiDocument = {
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  organizations: [{ id: 'o', kind: 'company', name: 'Esimerkki Oy' }],
  sources: [
    { id: 'meters', name: { fi: 'Mittarit', sv: 'Mätare', en: 'Meters' } },
    { id: 'bills', name: { fi: 'Laskut', sv: 'Räkningar', en: 'Bills' } },
  ],
};

/** From 100 MWh to 50 in ten years; energy, so that accounting rules do not apply. */
function goal(changes: Partial<Goal> = {}): Goal {
  return {
    id: 'g',
    organization: 'o',
    title: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
    kind: 'quantitative',
    boundary: { kind: 'organization' },
    measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
    baseline: { year: 2020, value: 100, source: 'meters' },
    target: { year: 2030, value: 50 },
    observations: [{ year: 2025, value: 80, source: 'meters' }],
    ...changes,
  };
}

const figures = (...values: [year: number, value: number][]): Observation[] =>
  values.map(([year, value]) => ({ year, value, source: 'meters' }));

type Options = Partial<DescribeOptions>;
type Asked = Options & { lang?: Lang; document?: Partial<IlmiDocument> };
const say = (about: Goal, { lang = 'en', document, ...options }: Asked = {}): Description =>
  inWords(about, { ...around, goals: [about], ...document }, { lang, now: NOW, ...options });

const inAll = <T>(about: Goal, look: (d: Description) => T, options: Asked = {}): T[] =>
  languages.map((lang) => look(say(about, { ...options, lang })));

const title = (d: Description) => textOf(d.title);
const rest = (d: Description) => d.standing?.rest;
const boundary = (d: Description) => textOf(d.boundary);
const notes = (d: Description) => d.notes.map(textOf);
const ends = (d: Description) => d.ends.map((e) => `${e.label} ${e.when} ${e.value}`);
const facts = (role: Fact['role'], d: Description) =>
  d.facts.filter((fact) => fact.role === role).map((fact) => textOf(fact.text));
const lineOf = (d: Description) => textOf(d.line);
const lifeCycle = (d: Description) => d.today.lifeCycle.text;
const pace = (d: Description) => d.today.pace?.text;

/** Six Finnish municipalities share this goal: Hinku, −80 % from 2007 by 2030. */
const hinku: Goal = {
  id: 'hinku',
  organization: 'region',
  title: {
    fi: 'Kasvihuonekaasupäästöt',
    sv: 'Växthusgasutsläppen',
    en: 'Greenhouse gas emissions',
  },
  kind: 'quantitative',
  boundary: { kind: 'territory' },
  measure: { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute', accounting: 'hinku' },
  baseline: { year: 2007, value: 5311.2, source: 'syke' },
  target: { year: 2030, change: -80 },
  observations: [
    { year: 2007, value: 5311.2, source: 'syke' },
    { year: 2024, value: 2464.5, source: 'syke' },
  ],
};
const region: Partial<IlmiDocument> = {
  organizations: [
    {
      id: 'region',
      kind: 'region',
      name: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' },
    },
  ],
  sources: [{ id: 'syke', name: 'SYKE', url: 'https://paastot.hiilineutraalisuomi.fi/' }],
};

describe('the worked example', () => {
  const expected: Record<Lang, object> = {
    fi: {
      title: 'Kasvihuonekaasupäästöt \u221280\u00a0% vuoteen\u00a02030 mennessä',
      boundary: 'Koko alue',
      standing: {
        value: '\u221253,6\u00a0%',
        rest: '2007\u20132024\u00a0· tavoite: \u221280\u00a0%',
      },
      ends: [
        'Lähtötaso 2007 5\u00a0311\u00a0kt\u00a0CO₂-ekv.',
        'Viimeisin 2024 2\u00a0465\u00a0kt\u00a0CO₂-ekv.',
        'Tavoite 2030 1\u00a0062\u00a0kt\u00a0CO₂-ekv.',
      ],
      comparison: '67\u00a0% tavoitteesta, 74\u00a0% ajasta kulunut',
      label: 'Eteneminen',
      text: '67\u00a0% tavoitteesta, 74\u00a0% ajasta kulunut, luvut 2024',
      timeMark: '74\u00a0% ajasta',
      facts: [
        ['figures', 'Luvut', 'SYKE, 2024', 'https://paastot.hiilineutraalisuomi.fi/'],
        ['check', 'Tarkastus', 'riippumatonta tarkastusta ei ole kirjattu', undefined],
        ['plan', undefined, 'Julkista suunnitelmaa ei ole kirjattu', undefined],
      ],
      line:
        'Pirkanmaa\u00a0· Kasvihuonekaasupäästöt \u221280\u00a0% vuodesta\u00a02007 ' +
        'vuoteen\u00a02030 mennessä\u00a0· koko alue\u00a0· 2007\u20132024: \u221253,6\u00a0%\u00a0· ' +
        '67\u00a0% tavoitteesta, 74\u00a0% ajasta kulunut\u00a0· Luvut: SYKE, 2024\u00a0· ' +
        'riippumatonta tarkastusta ei ole kirjattu',
      lifeCycle: { state: 'active', text: 'Voimassa' },
      pace: { state: 'behind', text: 'Etenee tasaista tahtia hitaammin' },
    },
    sv: {
      title: 'Växthusgasutsläppen \u221280\u00a0% till år\u00a02030',
      boundary: 'Hela området',
      standing: {
        value: '\u221253,6\u00a0%',
        rest: '2007\u20132024\u00a0· mål: \u221280\u00a0%',
      },
      ends: [
        'Utgångsnivå 2007 5\u00a0311\u00a0kton\u00a0CO₂e',
        'Senaste 2024 2\u00a0465\u00a0kton\u00a0CO₂e',
        'Mål 2030 1\u00a0062\u00a0kton\u00a0CO₂e',
      ],
      comparison: '67\u00a0% av målet, 74\u00a0% av tiden har gått',
      label: 'Framsteg',
      text: '67\u00a0% av målet, 74\u00a0% av tiden har gått, siffror 2024',
      timeMark: '74\u00a0% av tiden',
      facts: [
        ['figures', 'Siffror', 'SYKE, 2024', 'https://paastot.hiilineutraalisuomi.fi/'],
        ['check', 'Granskning', 'ingen oberoende granskning registrerad', undefined],
        ['plan', undefined, 'Ingen offentlig plan registrerad', undefined],
      ],
      line:
        'Birkaland\u00a0· Växthusgasutsläppen \u221280\u00a0% till år\u00a02030 ' +
        'jämfört med år\u00a02007\u00a0· hela området\u00a0· 2007\u20132024: \u221253,6\u00a0%\u00a0· ' +
        '67\u00a0% av målet, 74\u00a0% av tiden har gått\u00a0· Siffror: SYKE, 2024\u00a0· ' +
        'ingen oberoende granskning registrerad',
      lifeCycle: { state: 'active', text: 'Gäller' },
      pace: { state: 'behind', text: 'Långsammare än jämn takt' },
    },
    en: {
      title: 'Greenhouse gas emissions \u221280% by\u00a02030',
      boundary: 'Whole area',
      standing: { value: '\u221253.6%', rest: '2007\u20132024\u00a0· goal: \u221280%' },
      ends: [
        'Start 2007 5,311\u00a0kt\u00a0CO₂e',
        'Latest 2024 2,465\u00a0kt\u00a0CO₂e',
        'Goal 2030 1,062\u00a0kt\u00a0CO₂e',
      ],
      comparison: '67% of the goal, 74% of the time gone',
      label: 'Progress',
      text: '67% of the goal, 74% of the time gone, figures 2024',
      timeMark: '74% of the time',
      facts: [
        ['figures', 'Figures', 'SYKE, 2024', 'https://paastot.hiilineutraalisuomi.fi/'],
        ['check', 'Check', 'no independent check recorded', undefined],
        ['plan', undefined, 'No public plan recorded', undefined],
      ],
      line:
        'Pirkanmaa\u00a0· Greenhouse gas emissions \u221280% by\u00a02030 compared with\u00a02007\u00a0· ' +
        'whole area\u00a0· 2007\u20132024: \u221253.6%\u00a0· 67% of the goal, 74% of the time gone\u00a0· ' +
        'Figures: SYKE, 2024\u00a0· no independent check recorded',
      lifeCycle: { state: 'active', text: 'Active' },
      pace: { state: 'behind', text: 'Behind the straight line' },
    },
  };
  for (const lang of languages) {
    it(`in ${lang}`, () => {
      const d = say(hinku, { lang, document: region });
      assert.equal(d.lang, lang);
      assert.ok(Math.abs(d.progress!.achieved - 0.67) < 0.0005);
      assert.ok(Math.abs(d.progress!.elapsed! - 0.739) < 0.0005);
      assert.deepEqual(notes(d), []);
      const { label, text, timeMark } = d.progress!;
      assert.deepEqual(
        {
          title: title(d),
          boundary: boundary(d),
          standing: d.standing,
          ends: ends(d),
          comparison: d.comparison,
          label,
          text,
          timeMark,
          facts: d.facts.map((fact) => [fact.role, fact.label, textOf(fact.text), fact.href]),
          line: lineOf(d),
          lifeCycle: d.today.lifeCycle,
          pace: d.today.pace,
        },
        expected[lang],
      );
    });
  }

  it('stands in English for any other language', () => {
    assert.equal(say(hinku, { lang: 'de' as Lang, document: region }).lang, 'en');
    assert.equal(say(hinku, { lang: 'constructor' as Lang }).lang, 'en');
    assert.equal(say(hinku, { lang: 'sv-FI' as Lang }).lang, 'sv');
  });
});

describe('kinds of goals', () => {
  it('a level to reach', () => {
    const about = goal();
    assert.deepEqual(inAll(about, title), [
      'Sähkönkulutus enintään 50\u00a0MWh vuoteen\u00a02030 mennessä',
      'Elförbrukningen högst 50\u00a0MWh till år\u00a02030',
      'Electricity use at most 50\u00a0MWh by\u00a02030',
    ]);
    assert.deepEqual(inAll(about, rest), [
      '2025\u00a0· tavoite: enintään 50\u00a0MWh',
      '2025\u00a0· mål: högst 50\u00a0MWh',
      '2025\u00a0· goal: at most 50\u00a0MWh',
    ]);
    // Not "at most 50 MWh from 2020", which would say since when it holds.
    assert.match(
      lineOf(say(about)),
      /Electricity use at most 50\u00a0MWh by\u00a02030, was 100\u00a0MWh in\u00a02020\u00a0· /,
    );
    assert.match(
      lineOf(say(about, { lang: 'fi' })),
      /enintään 50\u00a0MWh vuoteen\u00a02030 mennessä, oli 100\u00a0MWh vuonna\u00a02020\u00a0· /,
    );
  });

  it('an end state, never a percentage', () => {
    const about = goal({
      title: { fi: 'Hiilineutraali kampus', sv: 'Koldioxidneutralt campus', en: 'Neutral campus' },
      kind: 'endState',
      measure: undefined,
      baseline: undefined,
      target: { year: 2035 },
      observations: undefined,
      neutrality: { definition: 'hinku80', note: { fi: 'huomautus', sv: 'notering', en: 'note' } },
      offsets: { role: 'towardTarget', share: 25, standard: 'ISO 14064-2' },
      residual: { share: 25, treatment: { fi: 'nielut', sv: 'sänkor', en: 'sinks' } },
      removals: { share: 5 },
    });
    assert.deepEqual(inAll(about, title), [
      'Hiilineutraali kampus vuoteen\u00a02035 mennessä',
      'Koldioxidneutralt campus till år\u00a02035',
      'Neutral campus by\u00a02035',
    ]);
    assert.deepEqual(inAll(about, notes), [
      [
        'Määritelmä: Hinku (\u221280\u00a0% vuodesta 2007, päästöhyvitykset mukana), huomautus',
        'Kompensointi: lasketaan mukaan tavoitteeseen, 25\u00a0%, ISO 14064-2',
        'Poistumat: 5\u00a0%',
        'Jäljelle jäävät päästöt: 25\u00a0%, nielut',
      ],
      [
        'Definition: Hinku (\u221280\u00a0% jämfört med år 2007, utsläppskrediter inräknade), notering',
        'Klimatkompensation: räknas in i målet, 25\u00a0%, ISO 14064-2',
        'Upptag: 5\u00a0%',
        'Återstående utsläpp: 25\u00a0%, sänkor',
      ],
      [
        'Definition: Hinku (\u221280% compared with 2007, emission credits counted), note',
        'Offsets: counted towards the goal, 25%, ISO 14064-2',
        'Removals: 5%',
        'Remaining emissions: 25%, sinks',
      ],
    ]);
    const d = say(about);
    assert.equal(d.standing, undefined);
    assert.equal(d.progress, undefined);
    assert.equal(d.comparison, undefined);
    assert.deepEqual(d.ends, []);
    const own = goal({ ...about, neutrality: { definition: 'own' }, offsets: undefined });
    assert.deepEqual(
      inAll(own, (words) => notes(words)[0]),
      [
        'Määritelmä: organisaation oma',
        'Definition: organisationens egen',
        'Definition: the organisation’s own',
      ],
    );
  });

  it('steps', () => {
    const about = goal({
      title: { fi: 'Lajittelu', sv: 'Sortering', en: 'Sorting' },
      kind: 'milestone',
      measure: undefined,
      baseline: undefined,
      target: undefined,
      observations: undefined,
      validFrom: '2026-01-01',
      milestones: [
        { title: 'a', due: '2026-03-31', done: '2026-03-20' },
        { title: 'b', done: '2026-06-04' },
        { title: 'c', done: '2026-07-18' },
        { title: { fi: 'Sopimukset', sv: 'Avtal', en: 'Agreements' }, due: '2027-03-31' },
        { title: 'e', due: '2027-12-31' },
      ],
    });
    assert.deepEqual(
      inAll(about, (d) => [title(d), d.standing, d.progress?.text, notes(d), pace(d)]),
      [
        [
          'Lajittelu',
          { value: '3/5', rest: 'vaihetta tehty' },
          '3/5 vaihetta tehty',
          ['Seuraavaksi: Sopimukset, viimeistään 31.3.2027'],
          'Vaiheet ovat aikataulussa',
        ],
        [
          'Sortering',
          { value: '3/5', rest: 'steg klara' },
          '3/5 steg klara',
          ['Härnäst: Avtal, senast 31\u00a0mars\u00a02027'],
          'Stegen följer tidtabellen',
        ],
        [
          'Sorting',
          { value: '3/5', rest: 'steps done' },
          '3/5 steps done',
          ['Next: Agreements, by 31\u00a0March\u00a02027'],
          'The steps are on schedule',
        ],
      ],
    );
    // The share of the time is true today only: a meter that outlives the day must not tell it.
    assert.equal(say(about).progress?.elapsed, null);
    assert.equal(say(about).today.progress?.text, '3/5 steps done, 45% of the time gone');
    assert.equal(say(about).today.progress?.timeMark, '45% of the time');
    assert.equal(say(about).comparison, undefined);
    assert.deepEqual(inAll(about, lineOf), [
      'Esimerkki Oy\u00a0· Lajittelu\u00a0· koko yritys\u00a0· 3/5 vaihetta tehty\u00a0· ' +
        'vaiheet organisaation ilmoituksen mukaan\u00a0· ' +
        'riippumatonta tarkastusta ei ole kirjattu\u00a0· ' +
        'Seuraavaksi: Sopimukset, viimeistään 31.3.2027',
      'Esimerkki Oy\u00a0· Sortering\u00a0· hela företaget\u00a0· 3/5 steg klara\u00a0· ' +
        'stegen enligt organisationen\u00a0· ingen oberoende granskning registrerad\u00a0· ' +
        'Härnäst: Avtal, senast 31\u00a0mars\u00a02027',
      'Esimerkki Oy\u00a0· Sorting\u00a0· whole company\u00a0· 3/5 steps done\u00a0· ' +
        'steps as reported by the organisation\u00a0· no independent check recorded\u00a0· ' +
        'Next: Agreements, by 31\u00a0March\u00a02027',
    ]);
    // Nobody measures steps: in place of a source stands whose word they are.
    assert.deepEqual(
      inAll(about, (d) => facts('figures', d)),
      [
        ['vaiheet organisaation ilmoituksen mukaan'],
        ['stegen enligt organisationen'],
        ['steps as reported by the organisation'],
      ],
    );
  });

  it('the next step is the undone one that is due first', () => {
    const next = (...milestones: NonNullable<Goal['milestones']>) =>
      notes(say(goal({ kind: 'milestone', observations: undefined, milestones })));
    const late = { title: 'late', due: '2028-12-31' };
    const early = { title: 'early', due: '2027-03-31' };
    const open = { title: 'open' };
    assert.deepEqual(next(late, early), ['Next: early, by 31\u00a0March\u00a02027']);
    assert.deepEqual(next(open, late, early), ['Next: early, by 31\u00a0March\u00a02027']);
    assert.deepEqual(next(open, late, { ...early, done: '2026-01-01' }), [
      'Next: late, by 31\u00a0December\u00a02028',
    ]);
    // An overdue step is still the next one.
    assert.deepEqual(next(early, { title: 'overdue', due: '2025-01-31' }), [
      'Next: overdue, by 31\u00a0January\u00a02025',
    ]);
    // Without days and on one day, the order of the document holds.
    assert.deepEqual(next(open, { title: 'other' }), ['Next: open']);
    assert.deepEqual(next({ ...late, title: 'a' }, { ...late, title: 'b' }), [
      'Next: a, by 31\u00a0December\u00a02028',
    ]);
    assert.deepEqual(next({ ...early, done: '2026-01-01' }), []);
  });

  it('a step that is to be done later is not done', () => {
    const about = goal({
      kind: 'milestone',
      baseline: undefined,
      target: undefined,
      observations: undefined,
      milestones: [
        { title: 'a', due: '2026-12-31', done: '2026-11-25' },
        { title: 'b', due: '2027-12-31', done: '2026-11-24' },
      ],
    });
    const d = say(about);
    assert.deepEqual(d.standing, { value: '1/2', rest: 'steps done' });
    assert.deepEqual(notes(d), ['Next: a, by 31\u00a0December\u00a02026']);
    const tomorrow = say(about, { now: '2026-11-25' });
    assert.deepEqual(tomorrow.standing, { value: '2/2', rest: 'steps done' });
    assert.deepEqual(notes(tomorrow), []);
    assert.equal(pace(tomorrow), 'All steps are done');
  });

  it('old figures do not take the place of the pace of steps', () => {
    const about = goal({
      kind: 'milestone',
      observations: figures([2022, 80]),
      milestones: [
        { title: 'a', done: '2024-01-01' },
        { title: 'b', due: '2027-03-31' },
      ],
    });
    assert.deepEqual(
      inAll(about, (d) => d.today.pace),
      [
        { state: 'onTrack', text: 'Vaiheet ovat aikataulussa' },
        { state: 'onTrack', text: 'Stegen följer tidtabellen' },
        { state: 'onTrack', text: 'The steps are on schedule' },
      ],
    );
    assert.deepEqual(facts('figures', say(about)), ['Meters, 2022']);
    // Steps of another kind are a means: there the figures count, and they are old.
    assert.equal(pace(say({ ...about, kind: 'quantitative' })), 'The latest figure is old');
  });

  it('steps beside figures do not take their place', () => {
    const d = say(goal({ milestones: [{ title: 'a', done: '2024-01-01' }, { title: 'b' }] }));
    assert.equal(d.standing?.value, '80\u00a0MWh');
    assert.equal(d.comparison, '40% of the goal, 50% of the time gone');
    assert.equal(d.progress?.text, '40% of the goal, 50% of the time gone, figures 2025');
    assert.equal(pace(d), 'Behind the straight line');
    const other = say(goal({ kind: 'milestone', milestones: [{ title: 'a' }] }));
    assert.deepEqual(facts('figures', other), ['Meters, 2025']);
  });

  it('a direction without a number', () => {
    const about = goal({
      title: { fi: 'Ajetut kilometrit', sv: 'Körda kilometer', en: 'Kilometres driven' },
      kind: 'directional',
      direction: 'decrease',
      measure: { quantity: 'distance', unit: 'km', basis: 'absolute' },
      target: undefined,
    });
    assert.deepEqual(inAll(about, title), [
      'Ajetut kilometrit vähenemään',
      'Körda kilometer ska minska',
      'Kilometres driven to be reduced',
    ]);
    assert.deepEqual(inAll(about, rest), [
      '2020\u20132025\u00a0· ei numeerista tavoitetta',
      '2020\u20132025\u00a0· inget mål i siffror',
      '2020\u20132025\u00a0· no numerical target',
    ]);
    assert.deepEqual(inAll(about, pace), [
      'Suunta on tavoitteen mukainen',
      'Riktningen följer målet',
      'Moving in the intended direction',
    ]);
    assert.deepEqual(inAll({ ...about, direction: 'increase', target: { year: 2028 } }, title), [
      'Ajetut kilometrit kasvamaan vuoteen\u00a02028 mennessä',
      'Körda kilometer ska öka till år\u00a02028',
      'Kilometres driven to be increased by\u00a02028',
    ]);
    assert.deepEqual(inAll({ ...about, direction: 'hold' }, title), [
      'Ajetut kilometrit ennallaan',
      'Körda kilometer ska hållas på samma nivå',
      'Kilometres driven to be kept level',
    ]);
    // A change has two years, in one line too.
    assert.match(lineOf(say(about)), /\u00a0· 2020\u20132025: \u221220%\u00a0· /);
    assert.deepEqual(inAll({ ...about, observations: undefined }, rest), [
      'Ei vielä lukuja\u00a0· ei numeerista tavoitetta',
      'Inga siffror ännu\u00a0· inget mål i siffror',
      'No figures yet\u00a0· no numerical target',
    ]);
    const still = say({ ...about, observations: figures([2025, 100]) });
    assert.equal(still.standing?.value, '0%');
    assert.deepEqual(still.today.pace, { state: 'behind', text: 'No change' });
    const held = say({ ...about, direction: 'hold', observations: figures([2025, 120]) });
    assert.equal(pace(held), 'The level has not been kept');
  });

  it('a direction that is not told is not guessed', () => {
    const about = goal({ kind: 'directional', target: undefined });
    assert.deepEqual(
      inAll(about, (d) => [title(d), rest(d), d.today.pace, d.progress]),
      [
        ['Sähkönkulutus', '2020\u20132025\u00a0· ei numeerista tavoitetta', undefined, undefined],
        ['Elförbrukningen', '2020\u20132025\u00a0· inget mål i siffror', undefined, undefined],
        ['Electricity use', '2020\u20132025\u00a0· no numerical target', undefined, undefined],
      ],
    );
    assert.equal(
      lineOf(say(about)),
      'Esimerkki Oy\u00a0· Electricity use\u00a0· whole company\u00a0· ' +
        '2020\u20132025: \u221220%\u00a0· no numerical target\u00a0· Figures: Meters, 2025\u00a0· ' +
        'no independent check recorded',
    );
    assert.deepEqual(inAll({ ...about, target: { year: 2028 } }, title), [
      'Sähkönkulutus vuoteen\u00a02028 mennessä',
      'Elförbrukningen till år\u00a02028',
      'Electricity use by\u00a02028',
    ]);
    // The public wording is left without a promise of ours.
    assert.equal(
      rest(say({ ...about, statement: 'x' })),
      '2020\u20132025\u00a0· no numerical target',
    );
  });

  it('figures without a target', () => {
    const about = goal({ kind: 'monitoring', target: undefined });
    assert.deepEqual(
      inAll(about, (d) => d.standing),
      [
        {
          value: '80\u00a0MWh',
          rest: '2025\u00a0· tiedoissa ei ole tavoitetta',
        },
        {
          value: '80\u00a0MWh',
          rest: '2025\u00a0· inget mål i uppgifterna',
        },
        {
          value: '80\u00a0MWh',
          rest: '2025\u00a0· no target in this data',
        },
      ],
    );
    assert.deepEqual(inAll(about, title), ['Sähkönkulutus', 'Elförbrukningen', 'Electricity use']);
    // The level of the base year is told once, under the bar's place.
    assert.deepEqual(ends(say(about)), ['Start 2020 100\u00a0MWh', 'Latest 2025 80\u00a0MWh']);
    assert.deepEqual(facts('plan', say(about)), []);
    // Nothing is promised, so nothing is in force.
    assert.deepEqual(inAll(about, lifeCycle), ['Seurannassa', 'Följs upp', 'Monitored']);
    assert.match(lineOf(say(about)), /\u00a0· 2025: 80\u00a0MWh\u00a0· /);
  });

  it('a level to keep', () => {
    const about = goal({ direction: 'hold', target: { year: 2030, value: 100 } });
    assert.deepEqual(inAll(about, title), [
      'Sähkönkulutus pysyy tasolla 100\u00a0MWh vuoden\u00a02030 loppuun asti',
      'Elförbrukningen hålls på 100\u00a0MWh till och med år\u00a02030',
      'Electricity use kept at 100\u00a0MWh until the end of\u00a02030',
    ]);
    assert.deepEqual(inAll({ ...about, target: { date: '2030-05-31', value: 100 } }, title), [
      'Sähkönkulutus pysyy tasolla 100\u00a0MWh 31.5.2030 asti',
      'Elförbrukningen hålls på 100\u00a0MWh till och med\u00a031\u00a0maj\u00a02030',
      'Electricity use kept at 100\u00a0MWh until\u00a031\u00a0May\u00a02030',
    ]);
    assert.deepEqual(inAll(about, rest), [
      '2025\u00a0· tavoite: pysyy tasolla 100\u00a0MWh',
      '2025\u00a0· mål: hålls på 100\u00a0MWh',
      '2025\u00a0· goal: kept at 100\u00a0MWh',
    ]);
    assert.deepEqual(inAll(about, pace), [
      'Tasolla on pysytty',
      'Nivån har hållits',
      'The level has been kept',
    ]);
    assert.deepEqual(inAll({ ...about, observations: figures([2025, 101]) }, pace), [
      'Tasolla ei ole pysytty',
      'Nivån har inte hållits',
      'The level has not been kept',
    ]);
    assert.equal(say(about).progress, undefined);
  });

  it('a level to keep, told as no change', () => {
    const about = goal({ direction: 'hold', target: { year: 2030, change: 0 } });
    const share = goal({
      direction: 'hold',
      measure: { quantity: 'energy', unit: '%', basis: 'share' },
      target: { year: 2030, points: 0 },
    });
    const titles = [
      'Sähkönkulutus ennallaan vuoden\u00a02030 loppuun asti',
      'Elförbrukningen ska hållas på samma nivå till och med år\u00a02030',
      'Electricity use to be kept level until the end of\u00a02030',
    ];
    assert.deepEqual(inAll(about, title), titles);
    assert.deepEqual(inAll(share, title), titles);
    assert.deepEqual(inAll(about, rest), [
      '2020\u20132025\u00a0· tavoite: ennallaan',
      '2020\u20132025\u00a0· mål: ska hållas på samma nivå',
      '2020\u20132025\u00a0· goal: to be kept level',
    ]);
    assert.equal(pace(say(about)), 'The level has been kept');
    assert.match(
      lineOf(say(about, { lang: 'fi' })),
      /· Sähkönkulutus ennallaan vuodesta\u00a02020 vuoden\u00a02030 loppuun asti\u00a0· /,
    );
    // Another change is a number, and so is none where nothing is to be kept.
    assert.equal(
      title(say({ ...about, target: { year: 2030, change: 5 } })),
      'Electricity use +5% until the end of\u00a02030',
    );
    assert.equal(title(say({ ...about, direction: undefined })), 'Electricity use 0% by\u00a02030');
  });

  it('a change has the unit’s own kind of percent', () => {
    const measure = { quantity: 'energy', unit: '%', basis: 'share' } as const;
    // A percentage of a percentage could be read as points, and points of MWh as percent.
    const share = goal({
      measure,
      baseline: { year: 2020, value: 40 },
      target: { year: 2030, change: 30 },
      interim: [{ year: 2027, change: 10 }],
    });
    assert.deepEqual(inAll(share, title), [
      'Sähkönkulutus vuoteen\u00a02030 mennessä',
      'Elförbrukningen till år\u00a02030',
      'Electricity use by\u00a02030',
    ]);
    assert.equal(rest(say(share)), '2025');
    assert.deepEqual(notes(say(share)), []);
    assert.equal(say(share).progress, undefined);
    const points = goal({
      target: { year: 2030, points: -30 },
      interim: [{ year: 2027, points: 1 }],
    });
    assert.equal(title(say(points)), 'Electricity use by\u00a02030');
    assert.equal(rest(say(points)), '2020\u20132025');
    assert.deepEqual(notes(say(points)), []);
    assert.equal(say(points).progress, undefined);
    // Beside the other, each prints its own.
    const both = { year: 2030, change: -30, points: 30 };
    assert.equal(
      title(say({ ...share, target: both })),
      'Electricity use +30 percentage points by\u00a02030',
    );
    assert.equal(title(say(goal({ target: both }))), 'Electricity use \u221230% by\u00a02030');
  });

  it('one interim target, and several', () => {
    const one = goal({ interim: [{ year: 2027, value: 70 }] });
    assert.deepEqual(inAll(one, notes), [
      ['Välitavoite: enintään 70\u00a0MWh vuoteen\u00a02027 mennessä'],
      ['Delmål: högst 70\u00a0MWh till år\u00a02027'],
      ['Interim target: at most 70\u00a0MWh by\u00a02027'],
    ]);
    const two = goal({ interim: [...one.interim!, { year: 2029, change: -45 }] });
    assert.deepEqual(inAll(two, notes), [
      [
        'Välitavoitteet: enintään 70\u00a0MWh vuoteen\u00a02027 mennessä, ' +
          '\u221245\u00a0% vuoteen\u00a02029 mennessä',
      ],
      ['Delmål: högst 70\u00a0MWh till år\u00a02027, \u221245\u00a0% till år\u00a02029'],
      ['Interim targets: at most 70\u00a0MWh by\u00a02027, \u221245% by\u00a02029'],
    ]);
    // What says no level is not counted.
    const blank = goal({ interim: [...one.interim!, { year: 2029 }, { year: 2029, points: 3 }] });
    assert.deepEqual(notes(say(blank)), ['Interim target: at most 70\u00a0MWh by\u00a02027']);
  });

  it('an interim change on the way to an end state says what it is a change from', () => {
    const about = goal({
      kind: 'endState',
      target: { year: 2040 },
      baseline: { year: 2015 },
      interim: [{ year: 2030, change: -50 }],
      observations: undefined,
    });
    assert.deepEqual(inAll(about, notes), [
      [
        'Lähtötasoa (2015) ei ole ilmoitettu',
        'Välitavoite: \u221250\u00a0% vuoteen\u00a02030 mennessä',
      ],
      ['Utgångsnivån (2015) är inte angiven', 'Delmål: \u221250\u00a0% till år\u00a02030'],
      ['Starting level (2015) not stated', 'Interim target: \u221250% by\u00a02030'],
    ]);
  });

  it('a share, in percentage points', () => {
    const about = goal({
      title: { fi: 'Uusiutuvan osuus', sv: 'Andelen förnybart', en: 'Renewable share' },
      measure: { quantity: 'energy', unit: '%', basis: 'share' },
      baseline: { year: 2020, value: 40 },
      target: { year: 2030, points: 45 },
      interim: [{ year: 2027, points: 30 }],
      observations: figures([2025, 70]),
    });
    assert.deepEqual(
      inAll(about, (d) => [title(d), d.standing, ends(d), notes(d)]),
      [
        [
          'Uusiutuvan osuus +45 prosenttiyksikköä vuoteen\u00a02030 mennessä',
          {
            value: '70\u00a0%',
            rest: '2025\u00a0· tavoite: 85\u00a0%',
          },
          ['Lähtötaso 2020 40\u00a0%', 'Viimeisin 2025 70\u00a0%', 'Tavoite 2030 85\u00a0%'],
          ['Välitavoite: +30 prosenttiyksikköä vuoteen\u00a02027 mennessä'],
        ],
        [
          'Andelen förnybart +45 procentenheter till år\u00a02030',
          {
            value: '70\u00a0%',
            rest: '2025\u00a0· mål: 85\u00a0%',
          },
          ['Utgångsnivå 2020 40\u00a0%', 'Senaste 2025 70\u00a0%', 'Mål 2030 85\u00a0%'],
          ['Delmål: +30 procentenheter till år\u00a02027'],
        ],
        [
          'Renewable share +45 percentage points by\u00a02030',
          {
            value: '70%',
            rest: '2025\u00a0· goal: 85%',
          },
          ['Start 2020 40%', 'Latest 2025 70%', 'Goal 2030 85%'],
          ['Interim target: +30 percentage points by\u00a02027'],
        ],
      ],
    );
    assert.match(
      lineOf(say(about)),
      /Renewable share \+45 percentage points by\u00a02030 compared with\u00a02020\u00a0· .*\u00a0· 2025: 70%\u00a0· /,
    );
  });

  it('a kind of a later version', () => {
    const d = say(goal({ kind: 'budget' }));
    assert.equal(d.kind, 'budget');
    assert.equal(title(d), 'Electricity use at most 50\u00a0MWh by\u00a02030');
    assert.equal(d.progress, undefined);
  });
});

describe('the public wording', () => {
  it('stands alone, and the promise in figures beside the number', () => {
    const statement = {
      fi: 'Puolitamme sähkön',
      sv: 'Vi halverar elen',
      en: 'We halve electricity',
    };
    const about = goal({ statement, target: { year: 2030, change: -50 } });
    assert.deepEqual(inAll(about, title), [statement.fi, statement.sv, statement.en]);
    assert.equal(rest(say(about)), '2020\u20132025\u00a0· goal: \u221250% by\u00a02030');
    assert.equal(
      rest(say({ ...about, observations: undefined })),
      'No figures yet\u00a0· goal: \u221250% by\u00a02030 compared with\u00a02020',
    );
    assert.match(
      lineOf(say(about, { lang: 'fi' })),
      /^Esimerkki Oy\u00a0· Puolitamme sähkön\u00a0· tavoite: \u221250\u00a0% vuodesta\u00a02020 vuoteen\u00a02030 mennessä\u00a0· /,
    );
  });

  it('does not hide the year of an end state', () => {
    const about = goal({
      statement: 'Kampuksesta hiilineutraali',
      kind: 'endState',
      target: { year: 2035 },
      baseline: undefined,
      observations: undefined,
    });
    assert.deepEqual(inAll(about, rest), [
      'Tavoite: vuoteen\u00a02035 mennessä',
      'Mål: till år\u00a02035',
      'Goal: by\u00a02035',
    ]);
  });

  it('does not hide a direction', () => {
    const about = goal({ statement: 'x', kind: 'directional', direction: 'decrease' });
    assert.equal(
      rest(say({ ...about, target: { year: 2028 } })),
      '2020\u20132025\u00a0· no numerical target\u00a0· goal: to be reduced by\u00a02028',
    );
  });
});

describe('the neutral statement', () => {
  const label = { basis: 'none' } as const;
  const claimed = goal({
    statement: {
      fi: 'Hiilineutraali sähkö',
      sv: 'Klimatneutral el',
      en: 'Climate neutral electricity',
    },
    plan: { url: 'https://example.org/plan/' },
    validFrom: '2026-01-01',
    validUntil: '2027-12-31',
    interim: [{ year: 2027, value: 70 }],
    neutrality: { definition: 'own' },
    offsets: { role: 'towardTarget', share: 20 },
    assessment: { state: 'onTrack' },
    label,
  });

  const plain = (line: Line) => textOf(line).replaceAll('\u00a0', ' ');

  it('has who, title, years, boundary, evidence and what is missing, in three languages', () => {
    assert.deepEqual(
      inAll(claimed, ({ facts, notes, ...d }) => ({
        ...d,
        title: plain(d.title),
        boundary: plain(d.boundary),
        notes: notes.map(textOf),
        facts: facts.map(({ label, text }) => [label, plain(text)].filter(Boolean).join(': ')),
        line: plain(d.line),
      })),
      [
        {
          lang: 'fi',
          kind: 'quantitative',
          who: { text: 'Esimerkki Oy' },
          boundary: 'Koko yritys',
          title: 'Sähkönkulutus 2020–2030',
          ends: [],
          notes: ['Tietoja puuttuu: merkin voimassa oleva peruste'],
          facts: [
            'Luvut: Mittarit, 2025',
            'Tarkastus: riippumatonta tarkastusta ei ole kirjattu',
            'Suunnitelma',
            'Voimassa 1.1.2026–31.12.2027',
          ],
          line:
            'Esimerkki Oy · Sähkönkulutus 2020–2030 · koko yritys · ' +
            'Tietoja puuttuu: merkin voimassa oleva peruste · Luvut: Mittarit, 2025 · ' +
            'Tarkastus: riippumatonta tarkastusta ei ole kirjattu · Suunnitelma · ' +
            'Voimassa 1.1.2026–31.12.2027',
          strict: ['LBL-01'],
          today: { lifeCycle: { state: 'active', text: 'Voimassa' } },
        },
        {
          lang: 'sv',
          kind: 'quantitative',
          who: { text: 'Esimerkki Oy', lang: 'fi' },
          boundary: 'Hela företaget',
          title: 'Elförbrukningen 2020–2030',
          ends: [],
          notes: ['Uppgifter saknas: en giltig grund för märket'],
          facts: [
            'Siffror: Mätare, 2025',
            'Granskning: ingen oberoende granskning registrerad',
            'Plan',
            'Gäller 1 januari 2026–31 december 2027',
          ],
          line:
            'Esimerkki Oy · Elförbrukningen 2020–2030 · hela företaget · ' +
            'Uppgifter saknas: en giltig grund för märket · Siffror: Mätare, 2025 · ' +
            'Granskning: ingen oberoende granskning registrerad · Plan · ' +
            'Gäller 1 januari 2026–31 december 2027',
          strict: ['LBL-01'],
          today: { lifeCycle: { state: 'active', text: 'Gäller' } },
        },
        {
          lang: 'en',
          kind: 'quantitative',
          who: { text: 'Esimerkki Oy', lang: 'fi' },
          boundary: 'Whole company',
          title: 'Electricity use 2020–2030',
          ends: [],
          notes: ['Details missing: a valid basis of the label'],
          facts: [
            'Figures: Meters, 2025',
            'Check: no independent check recorded',
            'Plan',
            'Valid from 1 January 2026 to 31 December 2027',
          ],
          line:
            'Esimerkki Oy · Electricity use 2020–2030 · whole company · ' +
            'Details missing: a valid basis of the label · Figures: Meters, 2025 · ' +
            'Check: no independent check recorded · Plan · ' +
            'Valid from 1 January 2026 to 31 December 2027',
          strict: ['LBL-01'],
          today: { lifeCycle: { state: 'active', text: 'Active' } },
        },
      ],
    );
  });

  const member = (validUntil: string): Asked => ({
    document: { organizations: [{ ...around.organizations![0]!, membership: { validUntil } }] },
  });
  const productGroup = { kind: 'productGroup' } as const;
  const cases: [name: string, about: Goal, asked: Asked, notes: [string, string, string]][] = [
    [
      'a label without a basis',
      goal({ label }),
      {},
      [
        'Tietoja puuttuu: merkin voimassa oleva peruste',
        'Uppgifter saknas: en giltig grund för märket',
        'Details missing: a valid basis of the label',
      ],
    ],
    [
      'a membership that is over',
      goal(),
      member('2026-11-23'),
      [
        'Tietoja puuttuu: voimassa oleva jäsenyys',
        'Uppgifter saknas: ett giltigt medlemskap',
        'Details missing: a valid membership',
      ],
    ],
    [
      'a label that is over',
      goal({ label: { ...label, validUntil: '2026-11-23' } }),
      member('2030-12-31'),
      [
        'Tietoja puuttuu: merkin voimassa oleva peruste',
        'Uppgifter saknas: en giltig grund för märket',
        'Details missing: a valid basis of the label',
      ],
    ],
    [
      'a statement about a goal that was withdrawn',
      goal({ statement: 'Puolitamme', status: 'withdrawn' }),
      {},
      [
        'Tietoja puuttuu: voimassa oleva tavoite',
        'Uppgifter saknas: ett mål som gäller',
        'Details missing: a goal that still holds',
      ],
    ],
    [
      'offsets of a product',
      goal({ boundary: productGroup, offsets: { role: 'towardTarget' } }),
      {},
      [
        'Tietoja puuttuu: tuotteen vaikutus ilman kompensointia',
        'Uppgifter saknas: produktens påverkan utan klimatkompensation',
        'Details missing: the product’s impact without offsets',
      ],
    ],
    [
      'findings of a check',
      goal(),
      { document: { checks: { found: [{ rule: 'GEN-01', level: 'banned', path: '/goals/0' }] } } },
      [
        'Tietoja puuttuu: mihin väite perustuu',
        'Uppgifter saknas: vad påståendet bygger på',
        'Details missing: what the claim rests on',
      ],
    ],
    [
      'several things, each once',
      goal({ boundary: productGroup, label, neutrality: { definition: 'own' } }),
      {
        document: {
          ...member('2026-11-23').document,
          checks: {
            found: ['LBL-01', 'GEN-01', 'SCP-01'].map((rule) => ({
              rule,
              level: 'banned',
              path: '/goals/0/title',
            })),
          },
        },
      },
      [
        'Tietoja puuttuu: merkin voimassa oleva peruste, voimassa oleva jäsenyys, ' +
          'tuotteen vaikutus ilman kompensointia, mihin väite perustuu',
        'Uppgifter saknas: en giltig grund för märket, ett giltigt medlemskap, ' +
          'produktens påverkan utan klimatkompensation, vad påståendet bygger på',
        'Details missing: a valid basis of the label, a valid membership, ' +
          'the product’s impact without offsets, what the claim rests on',
      ],
    ],
  ];
  for (const [name, about, asked, expected] of cases) {
    it(`says what is missing: ${name}`, () => {
      assert.deepEqual(
        inAll(about, (d) => notes(d).join(), asked),
        expected,
      );
    });
  }

  it('has the years that are known', () => {
    const named = (changes: Partial<Goal>) => plain(say(goal({ label, ...changes })).title);
    assert.equal(named({ baseline: undefined }), 'Electricity use 2030');
    assert.equal(named({ target: undefined }), 'Electricity use 2020');
    assert.equal(named({ baseline: undefined, target: undefined }), 'Electricity use');
    assert.equal(
      named({ target: { date: '2027-05-31', change: -10 } }),
      'Electricity use 2020–31 May 2027',
    );
  });

  it('tells no progress, level, pace or outcome of any kind of goal', () => {
    for (const kind of ['quantitative', 'endState', 'directional', 'milestone', 'monitoring']) {
      const d = say(
        goal({
          ...{ kind, label, direction: 'decrease', validFrom: '2026-01-01' },
          milestones: [{ title: 'First', due: '2026-12-31' }],
        }),
      );
      assert.deepEqual(Object.keys(d.today), ['lifeCycle'], kind);
      assert.deepEqual(
        [d.standing, d.was, d.progress, d.comparison, d.ends],
        [undefined, undefined, undefined, undefined, []],
        kind,
      );
      assert.doesNotMatch(`${lineOf(d)} ${title(d)}`, /MWh|%|1\/|was|goal:/, kind);
    }
  });

  it('keeps the word for a day in `today`', () => {
    const past = goal({ statement: 'Puolitamme', validUntil: '2026-11-23' });
    const d = say(past);
    assert.deepEqual(d.today.lifeCycle, { state: 'lapsed', text: 'Lapsed' });
    assert.doesNotMatch(lineOf(d), /lapsed|ended|withdrawn|active/i);
  });

  const found = (path: unknown, level: unknown) =>
    say(goal(), {
      document: {
        goals: Array.from({ length: 12 }, (_, at) => (at ? { ...goal(), id: `g${at}` } : goal())),
        checks: { found: [{ rule: 'GEN-01', path, level }] } as IlmiDocument['checks'],
      },
    }).strict;

  it('heeds findings of a check that forbid', () => {
    assert.deepEqual(found('/goals/0', 'banned'), ['GEN-01']);
    assert.deepEqual(found('/goals/0/statement/fi', 'misleading'), ['GEN-01']);
    for (const level of ['evidence', 'info', 'BANNED', 'bannedx', '', undefined, null, 1, {}]) {
      assert.equal(found('/goals/0', level), undefined, JSON.stringify(level));
    }
  });

  it('heeds no finding about another place', () => {
    for (const path of [
      ...['/goals/1', '/goals/10', '/goals/01', '/goals/00', '/goals/0x', '/goals/0~1', '/goals'],
      ...['/goals/', '', '/', '/goals/-', '/goals/-1', 'goals/0', '#/goals/0', ' /goals/0'],
      ...['//goals/0', '/goals//0', '/organizations/0', '/goals/undefined', '/Goals/0'],
      ...[undefined, null, 0, [], {}, ['x', '/goals/0'], { path: '/goals/0' }],
    ]) {
      assert.equal(found(path, 'banned'), undefined, JSON.stringify(path));
    }
  });

  it('finds its own place among goals', () => {
    const about = goal();
    const goals = [{ ...about, id: 'other' }, about];
    const at = (path: string) =>
      say(about, {
        document: { goals, checks: { found: [{ rule: 'GEN-01', level: 'banned', path }] } },
      }).strict;
    assert.deepEqual([at('/goals/0'), at('/goals/1')], [undefined, ['GEN-01']]);
  });

  it('is never drawn for attributes', () => {
    const about = goal({ status: 'withdrawn' });
    assert.equal(say(about, { source: 'attributes' }).strict, undefined);
  });
});

describe('life cycle', () => {
  const table: [name: string, changes: Partial<Goal>, words: string[]][] = [
    ['upcoming', { validFrom: '2027-01-01' }, ['Tulossa', 'Kommande', 'Upcoming']],
    ['active', {}, ['Voimassa', 'Gäller', 'Active']],
    ['renewalDue', { reviewDue: '2026-12-31' }, ['Uusittava', 'Ska förnyas', 'Renewal due']],
    ['lapsed', { validUntil: '2026-08-31' }, ['Rauennut', 'Förfallet', 'Lapsed']],
    ['ended', { target: { year: 2025, value: 50 } }, ['Päättynyt', 'Avslutat', 'Ended']],
    ['withdrawn', { status: 'withdrawn' }, ['Peruttu', 'Återkallat', 'Withdrawn']],
  ];
  for (const [state, changes, words] of table) {
    it(state, () => {
      assert.deepEqual(inAll(goal(changes), lifeCycle), words);
      assert.equal(say(goal(changes)).today.lifeCycle.state, state);
      // Never in what can outlive the day.
      if (state !== 'withdrawn') assert.ok(!lineOf(say(goal(changes))).includes(words[2]!));
    });
  }

  const outcomes: [latest: Observation[], state: string, words: string[]][] = [
    [
      figures([2025, 50]),
      'reached',
      ['Tavoite saavutettiin', 'Målet nåddes', 'The goal was reached'],
    ],
    [
      figures([2025, 51]),
      'ended',
      ['Tavoitetta ei saavutettu', 'Målet nåddes inte', 'The goal was not reached'],
    ],
    [
      figures([2024, 40]),
      'ended',
      [
        'Lopputulos ei ole vielä tiedossa',
        'Slutresultatet är inte känt ännu',
        'The final result is not known yet',
      ],
    ],
  ];
  for (const [observations, state, words] of outcomes) {
    it(`ended: ${words[2]}`, () => {
      const about = goal({ target: { year: 2025, value: 50 }, observations });
      assert.deepEqual(inAll(about, pace), words);
      assert.equal(say(about).today.pace?.state, state);
    });
  }

  it('dates', () => {
    const both = goal({
      validFrom: '2026-06-01',
      validUntil: '2027-05-31',
      reviewDue: '2027-04-30',
    });
    const validity = (d: Description) => facts('validity', d);
    assert.deepEqual(inAll(both, validity), [
      ['Voimassa 1.6.2026\u201331.5.2027', 'Uusittava viimeistään 30.4.2027'],
      [
        'Gäller 1\u00a0juni\u00a02026\u201331\u00a0maj\u00a02027',
        'Ska förnyas senast 30\u00a0april\u00a02027',
      ],
      [
        'Valid from 1\u00a0June\u00a02026 to 31\u00a0May\u00a02027',
        'Renewal due by 30\u00a0April\u00a02027',
      ],
    ]);
    assert.deepEqual(inAll(goal({ validUntil: '2027-05-31' }), validity), [
      ['Voimassa 31.5.2027 asti'],
      ['Gäller till och med 31\u00a0maj\u00a02027'],
      ['Valid until 31\u00a0May\u00a02027'],
    ]);
    assert.deepEqual(inAll(goal({ validFrom: '2026-06-01' }), validity), [
      ['Voimassa 1.6.2026 alkaen'],
      ['Gäller från 1\u00a0juni\u00a02026'],
      ['Valid from 1\u00a0June\u00a02026'],
    ]);
    assert.deepEqual(inAll(goal(), validity, { renewed: '2026-06-01' }), [
      ['Uusittu 1.6.2026'],
      ['Förnyat 1\u00a0juni\u00a02026'],
      ['Renewed 1\u00a0June\u00a02026'],
    ]);
  });

  it('no dates for what was taken back', () => {
    const withdrawn = goal({
      status: 'withdrawn',
      validFrom: '2026-06-01',
      validUntil: '2027-05-31',
      reviewDue: '2027-04-30',
    });
    for (const options of [{}, { renewed: '2026-06-01' }]) {
      assert.deepEqual(
        inAll(withdrawn, (d) => facts('validity', d), options),
        [[], [], []],
      );
    }
    assert.deepEqual(facts('decision', say(withdrawn)), ['Withdrawn']);
    // Nor those that the network's renewal would supply.
    const network = { id: 'n', name: 'n', renewal: { months: 12 } };
    const supplied = goal({ status: 'withdrawn', validFrom: '2026-06-01' });
    assert.deepEqual(facts('validity', say(supplied, { document: { network } })), []);
    assert.deepEqual(
      facts('validity', say({ ...supplied, status: 'decided' }, { document: { network } })),
      [
        'Valid from 1\u00a0June\u00a02026 to 31\u00a0July\u00a02027',
        'Renewal due by 1\u00a0June\u00a02027',
      ],
    );
  });

  it('a decision, a status, both', () => {
    const decision = (d: Description) => facts('decision', d);
    const decided = goal({
      status: 'decided',
      decision: { date: '2021-03-23', body: { fi: 'valtuusto', sv: 'fullmäktige', en: 'council' } },
    });
    assert.deepEqual(inAll(decided, decision), [
      ['Päätetty 23.3.2021 (valtuusto)'],
      ['Beslutat 23\u00a0mars\u00a02021 (fullmäktige)'],
      ['Decided 23\u00a0March\u00a02021 (council)'],
    ]);
    // The body keeps its own language; the words and brackets around it do not have it.
    const finnish = say({ ...decided, decision: { date: '2021-03-23', body: 'valtuusto' } });
    assert.deepEqual(finnish.facts.find(({ role }) => role === 'decision')?.text, [
      { text: 'Decided 23\u00a0March\u00a02021' },
      { text: ' (' },
      { text: 'valtuusto', lang: 'fi' },
      { text: ')' },
    ]);
    assert.deepEqual(facts('decision', say(goal({ decision: { date: '2021-03-23' } }))), [
      'Decided 23\u00a0March\u00a02021',
    ]);
    assert.deepEqual(inAll({ ...decided, status: 'withdrawn' }, decision)[2], [
      'Decided 23\u00a0March\u00a02021 (council)',
      'Withdrawn',
    ]);
    assert.deepEqual(inAll(goal({ status: 'achieved' }), decision), [
      ['Ilmoitettu saavutetuksi'],
      ['Uppges vara uppnått'],
      ['Reported as achieved'],
    ]);
    // Without a date the address is evidence all the same.
    const url = 'https://example.org/decision';
    const linked = say(goal({ status: 'pledged', decision: { url } }));
    assert.deepEqual(facts('decision', linked), ['Pledged']);
    assert.equal(linked.facts.find(({ role }) => role === 'decision')?.href, url);
  });
});

describe('progress', () => {
  it('is negative when it goes backwards', () => {
    const about = goal({ observations: figures([2025, 110]) });
    assert.deepEqual(
      inAll(about, (d) => [d.standing?.value, d.comparison, pace(d)]),
      [
        [
          '110\u00a0MWh',
          '20\u00a0% matkasta väärään suuntaan, 50\u00a0% ajasta kulunut',
          'Etääntyy tavoitteesta',
        ],
        [
          '110\u00a0MWh',
          '20\u00a0% av vägen åt fel håll, 50\u00a0% av tiden har gått',
          'Rör sig bort från målet',
        ],
        [
          '110\u00a0MWh',
          '20% of the way in the wrong direction, 50% of the time gone',
          'Moving away from the goal',
        ],
      ],
    );
    assert.equal(say(about).progress?.achieved, -0.2);
    assert.equal(
      say(about).progress?.text,
      '20% of the way in the wrong direction, 50% of the time gone, figures 2025',
    );
  });

  it('goes above 100 %', () => {
    const about = goal({ observations: figures([2025, 40]) });
    assert.deepEqual(
      inAll(about, (d) => [d.comparison, pace(d)]),
      [
        ['120\u00a0% tavoitteesta, 50\u00a0% ajasta kulunut', 'Tavoitetaso on saavutettu'],
        ['120\u00a0% av målet, 50\u00a0% av tiden har gått', 'Målnivån är nådd'],
        ['120% of the goal, 50% of the time gone', 'The goal level has been reached'],
      ],
    );
  });

  it('is on track', () => {
    assert.deepEqual(inAll(goal({ observations: figures([2025, 75]) }), pace), [
      'Etenee vähintään tasaista tahtia',
      'I jämn takt eller snabbare',
      'On or ahead of the straight line',
    ]);
  });

  it('has no time when base and target are one day', () => {
    const d = say(
      goal({
        baseline: { date: '2025-06-30', value: 100 },
        target: { date: '2025-06-30', value: 50 },
        observations: [{ date: '2025-09-30', value: 80 }],
      }),
    );
    assert.equal(d.comparison, '40% of the goal');
    assert.equal(d.progress?.elapsed, null);
    assert.equal(d.progress?.timeMark, undefined);
    assert.equal(d.progress?.text, '40% of the goal, figures 30\u00a0September\u00a02025');
  });

  it('counts from and to days', () => {
    const about = goal({
      baseline: { date: '2020-05-31', value: 100 },
      target: { date: '2030-05-31', change: -50 },
      observations: [{ date: '2025-05-31', value: 80 }],
    });
    assert.deepEqual(inAll(about, title), [
      'Sähkönkulutus \u221250\u00a0% 31.5.2030 mennessä',
      'Elförbrukningen \u221250\u00a0% senast\u00a031\u00a0maj\u00a02030',
      'Electricity use \u221250% by\u00a031\u00a0May\u00a02030',
    ]);
    assert.deepEqual(inAll({ ...about, observations: undefined }, rest), [
      'Ei vielä lukuja\u00a0· tavoite: \u221250\u00a0% päivän 31.5.2020 tasosta',
      'Inga siffror ännu\u00a0· mål: \u221250\u00a0% jämfört med\u00a031\u00a0maj\u00a02020',
      'No figures yet\u00a0· goal: \u221250% compared with\u00a031\u00a0May\u00a02020',
    ]);
    assert.deepEqual(inAll({ ...about, kind: 'monitoring' }, rest), [
      '31.5.2025\u00a0· tiedoissa ei ole tavoitetta',
      '31\u00a0maj\u00a02025\u00a0· inget mål i uppgifterna',
      '31\u00a0May\u00a02025\u00a0· no target in this data',
    ]);
  });

  it('leaves out a half-year', () => {
    const half = { period: { start: '2026-01-01', end: '2026-06-30' }, value: 20 };
    const d = say(goal({ observations: [...figures([2025, 80]), half] }));
    assert.equal(d.standing?.value, '80\u00a0MWh');
    assert.deepEqual(facts('figures', d), ['Meters, 2025']);
    const alone = say(goal({ observations: [half] }));
    assert.equal(alone.standing?.value, undefined);
    assert.equal(
      rest(alone),
      'No figures yet\u00a0· goal: at most 50\u00a0MWh, was 100\u00a0MWh in\u00a02020',
    );
  });

  it('prints a fiscal year', () => {
    const period = { start: '2024-07-01', end: '2025-06-30' };
    const about = goal({ kind: 'monitoring', observations: [{ period, value: 80 }] });
    assert.match(rest(say(about, { lang: 'fi' }))!, /^1\.7\.2024\u201330\.6\.2025\u00a0· /);
    assert.match(
      rest(say(about, { lang: 'sv' }))!,
      /^1\u00a0juli\u00a02024\u201330\u00a0juni\u00a02025\u00a0· /,
    );
  });

  it('is none when the target is the base', () => {
    const d = say(goal({ target: { year: 2030, value: 100 } }));
    assert.equal(title(d), 'Electricity use 100\u00a0MWh by\u00a02030');
    assert.equal(d.progress, undefined);
    assert.equal(d.comparison, undefined);
  });

  it('prints the plus of a change typed without its minus', () => {
    const about = { ...hinku, target: { year: 2030, change: 80 } };
    assert.deepEqual(inAll(about, title), [
      'Kasvihuonekaasupäästöt +80\u00a0% vuoteen\u00a02030 mennessä',
      'Växthusgasutsläppen +80\u00a0% till år\u00a02030',
      'Greenhouse gas emissions +80% by\u00a02030',
    ]);
  });

  it('says that the latest figure is old', () => {
    const about = goal({ observations: figures([2022, 80]) });
    assert.deepEqual(inAll(about, pace), [
      'Viimeisin luku on vanha',
      'Den senaste siffran är gammal',
      'The latest figure is old',
    ]);
    assert.equal(say(about).today.pace?.state, 'old');
  });
});

describe('what is missing', () => {
  it('baseline value', () => {
    const about = goal({ baseline: { year: 2020 }, target: { year: 2030, change: -50 } });
    assert.deepEqual(
      inAll(about, (d) => [d.standing, notes(d)]),
      [
        [
          { value: '80\u00a0MWh', rest: '2025\u00a0· tavoite: \u221250\u00a0% vuodesta\u00a02020' },
          ['Lähtötasoa (2020) ei ole ilmoitettu'],
        ],
        [
          {
            value: '80\u00a0MWh',
            rest: '2025\u00a0· mål: \u221250\u00a0% jämfört med år\u00a02020',
          },
          ['Utgångsnivån (2020) är inte angiven'],
        ],
        [
          { value: '80\u00a0MWh', rest: '2025\u00a0· goal: \u221250% compared with\u00a02020' },
          ['Starting level (2020) not stated'],
        ],
      ],
    );
    const d = say(about);
    assert.equal(d.progress, undefined);
    // One level alone stands beside the headline already.
    assert.deepEqual(ends(d), []);
    assert.equal(title(d), 'Electricity use \u221250% by\u00a02030');
    assert.match(
      lineOf(d),
      /\u221250% by\u00a02030 compared with\u00a02020\u00a0· .*\u00a0· 2025: 80\u00a0MWh\u00a0· /,
    );
  });

  it('levels to compare with: a target or a figure alone stands elsewhere', () => {
    const elsewhere: Partial<Goal>[] = [
      { baseline: { year: 2020 }, observations: undefined },
      { kind: 'monitoring', target: undefined, baseline: undefined },
    ];
    for (const changes of elsewhere) assert.deepEqual(ends(say(goal(changes))), []);
    // A base level alone stands nowhere else: of a target without a number, of figures to come.
    const base: Partial<Goal>[] = [
      { target: { year: 2030 }, observations: undefined },
      { kind: 'monitoring', target: undefined, observations: undefined },
      { kind: 'directional', direction: 'decrease', target: undefined, observations: undefined },
    ];
    for (const changes of base)
      assert.deepEqual(ends(say(goal(changes))), ['Start 2020 100\u00a0MWh']);
    assert.deepEqual(inAll(goal({ observations: undefined }), ends), [
      ['Lähtötaso 2020 100\u00a0MWh', 'Tavoite 2030 50\u00a0MWh'],
      ['Utgångsnivå 2020 100\u00a0MWh', 'Mål 2030 50\u00a0MWh'],
      ['Start 2020 100\u00a0MWh', 'Goal 2030 50\u00a0MWh'],
    ]);
    assert.deepEqual(ends(say(goal({ baseline: { year: 2020 } }))), [
      'Latest 2025 80\u00a0MWh',
      'Goal 2030 50\u00a0MWh',
    ]);
  });

  it('a direction: no "at most" is guessed', () => {
    const about = goal({ baseline: { year: 2020 } });
    assert.equal(title(say(about)), 'Electricity use 50\u00a0MWh by\u00a02030');
    assert.equal(
      title(say({ ...about, direction: 'increase' })),
      'Electricity use at least 50\u00a0MWh by\u00a02030',
    );
  });

  it('target', () => {
    const d = say(goal({ target: undefined }));
    assert.equal(title(d), 'Electricity use');
    assert.deepEqual(d.standing, { value: '\u221220%', rest: '2020\u20132025' });
    assert.equal(d.progress, undefined);
    assert.deepEqual(ends(d), ['Start 2020 100\u00a0MWh', 'Latest 2025 80\u00a0MWh']);
  });

  it('figures', () => {
    const about = goal({ observations: undefined, target: { year: 2030, change: -50 } });
    assert.deepEqual(
      inAll(about, (d) => [d.standing, facts('figures', d)]),
      [
        [
          {
            value: undefined,
            rest: 'Ei vielä lukuja\u00a0· tavoite: \u221250\u00a0% vuodesta\u00a02020',
          },
          ['Mittarit, ei vielä lukuja'],
        ],
        [
          {
            value: undefined,
            rest: 'Inga siffror ännu\u00a0· mål: \u221250\u00a0% jämfört med år\u00a02020',
          },
          ['Mätare, inga siffror ännu'],
        ],
        [
          {
            value: undefined,
            rest: 'No figures yet\u00a0· goal: \u221250% compared with\u00a02020',
          },
          ['Meters, no figures yet'],
        ],
      ],
    );
    assert.match(
      lineOf(say(about)),
      /\u00a0· whole company\u00a0· no figures yet\u00a0· no independent/,
    );
  });

  it('source', () => {
    const none = goal({
      baseline: { year: 2020, value: 100 },
      observations: [{ year: 2025, value: 80, quality: 'preliminary' }],
    });
    assert.deepEqual(
      inAll(none, (d) => facts('figures', d)),
      [
        ['lähdettä ei ole ilmoitettu, 2025, ennakkotieto'],
        ['källan är inte angiven, 2025, preliminär uppgift'],
        ['source not stated, 2025, preliminary'],
      ],
    );
    // The base year's source says nothing about the latest figure.
    assert.deepEqual(facts('figures', say(goal({ observations: [{ year: 2025, value: 80 }] }))), [
      'source not stated, 2025, 2020: Meters',
    ]);
    const two = goal({ observations: [{ year: 2025, value: 80, source: 'bills' }] });
    assert.deepEqual(facts('figures', say(two)), ['Bills, 2025, 2020: Meters']);
  });

  it('boundary', () => {
    assert.deepEqual(inAll(goal({ boundary: undefined }), boundary), [
      'Rajausta ei ole ilmoitettu',
      'Avgränsningen är inte angiven',
      'Boundary not stated',
    ]);
  });

  it('unit', () => {
    assert.equal(
      title(say(goal({ measure: undefined }))),
      'Electricity use at most 50 by\u00a02030',
    );
    const other = { quantity: 'other', unit: 'other', basis: 'count' } as const;
    assert.equal(say(goal({ measure: other })).standing?.value, '80');
    const unitLabel = { fi: 'pyörää', sv: 'cyklar', en: 'bicycles' };
    assert.deepEqual(
      inAll(goal({ measure: { ...other, unitLabel } }), (d) => d.standing?.value),
      ['80\u00a0pyörää', '80\u00a0cyklar', '80\u00a0bicycles'],
    );
  });

  it('plan', () => {
    assert.deepEqual(
      inAll(goal(), (d) => facts('plan', d)),
      [
        ['Julkista suunnitelmaa ei ole kirjattu'],
        ['Ingen offentlig plan registrerad'],
        ['No public plan recorded'],
      ],
    );
    const url = 'https://example.org/plan';
    const plan = say(goal({ plan: { url } })).facts.find(({ role }) => role === 'plan');
    assert.deepEqual(plan, {
      role: 'plan',
      label: undefined,
      text: [{ text: 'Plan' }],
      href: url,
      note: undefined,
    });
  });

  it('organisation', () => {
    assert.deepEqual(say(goal(), { document: { organizations: undefined } }).who, { text: 'o' });
  });
});

describe('boundaries', () => {
  const of = (value: Goal['boundary'], options?: Asked) =>
    inAll(goal({ boundary: value }), boundary, options);

  it('the whole', () => {
    assert.deepEqual(of({ kind: 'organization', coverage: 100 }), [
      'Koko yritys',
      'Hela företaget',
      'Whole company',
    ]);
    const organizations = [{ id: 'o', kind: 'municipality', name: 'Kunta' }];
    assert.deepEqual(of({ kind: 'organization' }, { document: { organizations } }), [
      'Koko organisaatio',
      'Hela organisationen',
      'Whole organisation',
    ]);
  });

  it('a part', () => {
    assert.deepEqual(
      of({
        kind: 'organization',
        scopes: [2, 1],
        coverage: 85,
        excluded: { fi: 'vuokratut varastot', sv: 'hyrda lager', en: 'rented warehouses' },
      }),
      [
        'Osa organisaatiosta, scope\u00a01+2, luvut kattavat 85\u00a0%, ei mukana: vuokratut varastot',
        'En del av organisationen, scope\u00a01+2, siffrorna omfattar 85\u00a0%, ingår inte: hyrda lager',
        'Part of the organisation, scope\u00a01+2, figures cover 85%, not included: rented warehouses',
      ],
    );
    assert.deepEqual(of({ kind: 'territory', coverage: 0 }), [
      'Koko alue, luvut kattavat 0\u00a0%',
      'Hela området, siffrorna omfattar 0\u00a0%',
      'Whole area, figures cover 0%',
    ]);
  });

  it('is a sentence of its own, and in a line it is not', () => {
    const about = goal({ boundary: { kind: 'territory', scopes: [1] } });
    assert.deepEqual(inAll(about, boundary), [
      'Koko alue, scope\u00a01',
      'Hela området, scope\u00a01',
      'Whole area, scope\u00a01',
    ]);
    assert.match(lineOf(say(about)), /\u00a0· whole area, scope\u00a01\u00a0· /);
    assert.match(lineOf(say(about, { lang: 'sv' })), /\u00a0· hela området, scope\u00a01\u00a0· /);
    assert.match(lineOf(say(goal({ boundary: undefined }))), /\u00a0· boundary not stated\u00a0· /);
  });

  it('other kinds', () => {
    assert.deepEqual(of({ kind: 'activity', note: 'leipomo' })[0], 'Osa toiminnasta, leipomo');
    assert.deepEqual(of({ kind: 'activity' }), [
      'Osa toiminnasta',
      'En del av verksamheten',
      'Part of the operations',
    ]);
    assert.deepEqual(of({ kind: 'productGroup' }), [
      'Yksi tuoteryhmä',
      'En produktgrupp',
      'One product group',
    ]);
    assert.deepEqual(of({ kind: 'valueChain' }), ['Arvoketju', 'Värdekedjan', 'Value chain']);
  });
});

describe('accounting rules', () => {
  it('differ or are not told', () => {
    const about: Goal = {
      ...hinku,
      measure: { ...hinku.measure!, accounting: undefined },
      target: { ...hinku.target, accounting: 'hinku' },
    };
    assert.deepEqual(inAll(about, notes), [
      [
        'Tavoite (Hinku-laskenta) ja luvut (laskentatapaa ei ole ilmoitettu) ' +
          'eivät ole täysin vertailukelpoisia',
      ],
      [
        'Målet (Hinku-beräkning) och siffrorna (beräkningsmetoden är inte angiven) är inte helt jämförbara',
      ],
      ['The goal (Hinku rules) and the figures (method not stated) are not fully comparable'],
    ]);
    const d = say(about);
    assert.equal(d.today.pace, undefined);
    // Arithmetic may stand beside that sentence.
    assert.equal(d.comparison, '67% of the goal, 74% of the time gone');
    assert.match(lineOf(d), / recorded\u00a0· The goal \(Hinku rules\) .* comparable$/);
  });

  it('change between the base and the latest figure', () => {
    const observations = hinku.observations!.map((o) =>
      o.year === 2007 ? { ...o, accounting: 'gpc' } : o,
    );
    assert.deepEqual(notes(say({ ...hinku, observations })), [
      'The goal (Hinku rules) and the figures (2007 GPC, 2024 Hinku rules) are not fully comparable',
    ]);
  });

  it('name no goal where there is none', () => {
    const about: Goal = {
      ...hinku,
      kind: 'monitoring',
      target: undefined,
      measure: { ...hinku.measure!, accounting: undefined },
    };
    assert.deepEqual(inAll(about, notes), [
      ['Luvut (laskentatapaa ei ole ilmoitettu) eivät ole täysin vertailukelpoisia'],
      ['Siffrorna (beräkningsmetoden är inte angiven) är inte helt jämförbara'],
      ['The figures (method not stated) are not fully comparable'],
    ]);
  });

  it('show the value without credits', () => {
    const observations = [{ year: 2024, value: 2464.5, valueWithoutCredits: 2600 }];
    assert.deepEqual(inAll({ ...hinku, observations }, notes), [
      ['2024: ilman päästöhyvityksiä 2\u00a0600\u00a0kt\u00a0CO₂-ekv.'],
      ['2024: utan utsläppskrediter 2\u00a0600\u00a0kton\u00a0CO₂e'],
      ['2024: without emission credits 2,600\u00a0kt\u00a0CO₂e'],
    ]);
  });
});

describe('the check', () => {
  const verification = {
    verifier: 'Mallitarkastus Oy',
    independent: true,
    scope: ['progress' as const],
    date: '2026-03-12',
    reportUrl: 'https://mallitarkastus.example.org/2025/',
  };
  const check = (d: Description) => facts('check', d)[0];

  it('verified', () => {
    const about = goal({ verification });
    assert.deepEqual(inAll(about, check), [
      'Mallitarkastus Oy, 12.3.2026 (eteneminen)',
      'Mallitarkastus Oy, 12\u00a0mars\u00a02026 (framstegen)',
      'Mallitarkastus Oy, 12\u00a0March\u00a02026 (progress)',
    ]);
    assert.equal(say(about).facts[1]?.href, verification.reportUrl);
    assert.match(
      lineOf(say(about)),
      /\u00a0· Check: Mallitarkastus Oy, 12\u00a0March\u00a02026 \(progress\)$/,
    );
  });

  it('stated, by attributes at most', () => {
    const stated = [
      'Mallitarkastus Oy, 12.3.2026 (eteneminen); tiedon antoi Esimerkki Oy',
      'Mallitarkastus Oy, 12\u00a0mars\u00a02026 (framstegen), enligt Esimerkki Oy',
      'Mallitarkastus Oy, 12\u00a0March\u00a02026 (progress), according to Esimerkki Oy',
    ];
    const unscoped = stated.map((text) => text.replace(/ \([a-zåäö]+\)/, ''));
    assert.deepEqual(
      inAll(goal({ verification: { ...verification, scope: [] } }), check),
      unscoped,
    );
    assert.deepEqual(inAll(goal({ verification }), check, { source: 'attributes' }), stated);
  });

  it('stated without a day', () => {
    assert.deepEqual(inAll(goal({ verification: { verifier: 'Mallitarkastus Oy' } }), check), [
      'Mallitarkastus Oy; tiedon antoi Esimerkki Oy',
      'Mallitarkastus Oy, enligt Esimerkki Oy',
      'Mallitarkastus Oy, according to Esimerkki Oy',
    ]);
  });

  it('stated by an organisation that the document does not have', () => {
    const stated = goal({ verification: { verifier: 'Mallitarkastus Oy' } });
    const document = { organizations: undefined };
    assert.deepEqual(inAll(stated, check, { document }), [
      'Mallitarkastus Oy; tiedon antoi o',
      'Mallitarkastus Oy, enligt o',
      'Mallitarkastus Oy, according to o',
    ]);
    // What is verified is nobody's word alone.
    assert.equal(
      check(say(goal({ verification }), { document })),
      'Mallitarkastus Oy, 12\u00a0March\u00a02026 (progress)',
    );
  });

  it('none', () => {
    assert.deepEqual(inAll(goal({ verification: { independent: true } }), check), [
      'riippumatonta tarkastusta ei ole kirjattu',
      'ingen oberoende granskning registrerad',
      'no independent check recorded',
    ]);
  });

  it('none has no report', () => {
    for (const changes of [
      { independent: false },
      { verifier: undefined },
      { date: '2026-11-25' },
      { verifier: undefined, reportUrl: 'http://old.example.org/report' },
    ]) {
      const d = say(goal({ verification: { ...verification, ...changes } }));
      assert.deepEqual(
        [facts('check', d), d.facts[1]?.href],
        [['no independent check recorded'], undefined],
      );
    }
    // A stated check has one.
    const stated = say(goal({ verification: { ...verification, scope: undefined } }));
    assert.equal(stated.facts[1]?.href, verification.reportUrl);
  });
});

describe('the publisher\u2019s assessment', () => {
  it('stands as theirs', () => {
    const own = goal({ assessment: { state: 'behind', on: '2026-06-01' } });
    assert.deepEqual(inAll(own, notes), [
      ['Oma arvio (1.6.2026): jäljessä'],
      ['Egen bedömning (1\u00a0juni\u00a02026): efter tidtabellen'],
      ['Own assessment (1\u00a0June\u00a02026): behind schedule'],
    ]);
    const theirs = goal({ assessment: { state: 'unknown', by: 'Liitto', note: 'noin' } });
    assert.deepEqual(inAll(theirs, notes), [
      ['Arvio (Liitto): noin'],
      ['Bedömning (Liitto): noin'],
      ['Assessment (Liitto): noin'],
    ]);
    // The assessor keeps the language of the document, the words around it do not have it.
    assert.deepEqual(
      say(goal({ assessment: { state: 'behind', by: 'Liitto', on: '2026-06-01', note: 'noin' } }))
        .notes,
      [
        [
          { text: 'Assessment (' },
          { text: 'Liitto', lang: 'fi' },
          { text: ', 1\u00a0June\u00a02026)' },
          { text: ': ' },
          { text: 'behind schedule' },
          { text: ', ' },
          { text: 'noin', lang: 'fi' },
        ],
      ],
    );
    assert.deepEqual(notes(say(goal({ assessment: { state: 'done' } }))), ['Own assessment: done']);
    assert.deepEqual(notes(say(goal({ assessment: { state: 'unknown' } }))), []);
  });
});

describe('addresses', () => {
  const http = 'http://old.example.org/plan';

  it('prints what may not be a link', () => {
    const sources = [{ id: 'meters', name: 'M', url: http, note: { en: 'weighed' } }];
    const verification = { verifier: 'V', date: '2026-03-12', reportUrl: http };
    const about = goal({ plan: { url: http }, verification });
    const d = say(about, { document: { sources } });
    assert.deepEqual(
      d.facts.map(({ role, text, href, note }) => [role, textOf(text), href, note]),
      [
        ['figures', `M, 2025 (${http})`, undefined, { text: 'weighed' }],
        [
          'check',
          `V, 12\u00a0March\u00a02026, according to Esimerkki Oy (${http})`,
          undefined,
          undefined,
        ],
        ['plan', `Plan (${http})`, undefined, undefined],
      ],
    );
    assert.match(lineOf(d), /\u00a0· weighed\u00a0· /);
  });

  it('links to the origin of the page', () => {
    const d = say(goal({ plan: { url: http } }), { page: 'http://old.example.org/' });
    assert.deepEqual(facts('plan', d), ['Plan']);
    assert.equal(d.facts.find(({ role }) => role === 'plan')?.href, http);
  });
});

describe('text in another language', () => {
  const about = goal({
    title: 'Sähkönkulutus',
    boundary: { kind: 'organization', excluded: 'varastot', note: 'huomautus' },
    kind: 'milestone',
    milestones: [{ title: 'Sopimukset', due: '2027-03-31' }],
  });
  const organizations = [
    { id: 'o', kind: 'company', name: 'Esimerkki Oy', membership: { recordedBy: 'Verkosto' } },
  ];

  it('carries its language, and the words around it do not', () => {
    const d = say(about, { lang: 'sv', document: { organizations } });
    assert.deepEqual(d.who, { text: 'Esimerkki Oy', lang: 'fi' });
    assert.deepEqual(d.title, [{ text: 'Sähkönkulutus', lang: 'fi' }]);
    assert.deepEqual(d.boundary, [
      { text: 'En del av organisationen' },
      { text: ', ' },
      { text: 'ingår inte: ' },
      { text: 'varastot', lang: 'fi' },
      { text: ', ' },
      { text: 'huomautus', lang: 'fi' },
    ]);
    assert.deepEqual(d.notes, [
      [
        { text: 'Härnäst: ' },
        { text: 'Sopimukset', lang: 'fi' },
        { text: ', senast 31\u00a0mars\u00a02027' },
      ],
    ]);
  });

  it('carries none in its own', () => {
    const d = say(about, { lang: 'fi', document: { organizations } });
    assert.ok(!JSON.stringify(d.line).includes('"lang"'));
    assert.deepEqual(facts('recorded', d), ['Kirjannut Verkosto']);
    assert.deepEqual(notes(d), ['Seuraavaksi: Sopimukset, viimeistään 31.3.2027']);
  });
});

describe('words of a later version', () => {
  it('print as they are', () => {
    const d = say(
      goal({
        kind: 'budget',
        status: 'ratified',
        direction: 'sideways',
        boundary: { kind: 'galaxy' },
        measure: {
          quantity: 'joy',
          unit: 'smiles/constructor',
          basis: 'felt',
          accounting: 'vibes',
        },
        observations: [{ year: 2025, value: 80, quality: 'guessed', accounting: 'toString' }],
        neutrality: { definition: 'valueOf' },
        offsets: { role: 'hasOwnProperty' },
        assessment: { state: '__proto__' },
      }),
    );
    assert.equal(boundary(d), 'Galaxy');
    assert.equal(title(d), 'Electricity use 50\u00a0smiles/constructor by\u00a02030');
    assert.deepEqual(facts('decision', d), ['ratified']);
    assert.deepEqual(facts('figures', d), ['source not stated, 2025, guessed, 2020: Meters']);
    assert.deepEqual(notes(d), [
      'Definition: valueOf',
      'Offsets: hasOwnProperty',
      'The goal (vibes) and the figures (2020 vibes, 2025 toString) are not fully comparable',
      'Own assessment: __proto__',
    ]);
  });
});

describe('any goal', () => {
  /** Every printed string; addresses are the document's. */
  function texts(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => (key === 'href' ? [] : texts(part)))
      : [];
  }
  const all = (document: IlmiDocument, now = NOW) =>
    (document.goals ?? []).flatMap((about) =>
      languages.map((lang) => ({ about, d: inWords(about, document, { lang, now }) })),
    );
  const read = fc.tuple(goalArbitrary, fc.constantFrom(undefined, 12)).map(([about, months]) => {
    const { baseline, observations } = about;
    const written: Goal = { ...about, organization: 'o' };
    if (baseline?.source) written.baseline = { ...baseline, source: 'meters' };
    if (observations) {
      written.observations = observations.map((o) => (o.source ? { ...o, source: 'bills' } : o));
    }
    const network = { id: 'n', name: 'n', ...(months && { renewal: { months } }) };
    return readDocument({ ...around, network, goals: [written] }).document;
  });
  const stray = /undefined|NaN|null|\[object/;

  it('never prints what a program would', () => {
    fc.assert(
      fc.property(read, (document) => {
        fc.pre(!stray.test(JSON.stringify(document)));
        for (const { d } of all(document)) {
          for (const text of texts(d)) assert.ok(!stray.test(text), text);
          for (const list of [d.title, d.boundary, d.line, ...d.facts.map(({ text }) => text)]) {
            assert.ok(textOf(list).trim(), JSON.stringify(d));
          }
          assert.ok(d.today.lifeCycle.text && d.today.pace?.text !== '');
        }
      }),
      { numRuns: propertyRuns },
    );
  });

  it('says the same on any day, but for `today`', () => {
    const later = '2029-01-01';
    const lasting = (d: Description) => ({ ...d, today: undefined });
    fc.assert(
      fc.property(read, (document) => {
        for (const lang of languages) {
          for (const about of document.goals ?? []) {
            const between = about.observations?.some((o) => {
              const end = endOf(o);
              return end! >= addDays(NOW, 1) && end! <= later;
            });
            // A check grows too old to be verified; its day is printed.
            const level = (now: string) => derive(about, { now }).check.level;
            // What speaks against a goal may come with the days: a label or the goal itself ends.
            const rules = (now: string) =>
              `${strictReasons(about, undefined, document.network, now)}`;
            if (about.kind === 'milestone' || between || level(NOW) !== level(later)) continue;
            if (rules(NOW) !== rules(later)) continue;
            assert.deepEqual(
              lasting(inWords(about, document, { lang, now: later })),
              lasting(inWords(about, document, { lang, now: NOW })),
            );
          }
        }
      }),
      { numRuns: propertyRuns },
    );
  });
});

describe('catalogues', () => {
  type Leaf = [path: string, value: unknown];
  const leaves = (value: unknown, path = ''): Leaf[] =>
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`))
      : [[path, value]];
  const perLanguage = (value: (typeof catalogues)[string]) =>
    // Units print as their code where a language has no form of its own.
    leaves(value).filter(([path]) => !/^\.format\.(units|divisors)\./.test(path));
  const finnish = perLanguage(catalogues.fi!);

  for (const lang of languages) {
    it(`${lang} has every word, in its own typography`, () => {
      const words = perLanguage(catalogues[lang]!);
      assert.equal(catalogues[lang]!.lang, lang);
      assert.deepEqual(
        words.map(([path]) => path),
        finnish.map(([path]) => path),
      );
      for (const [at, [path, value]] of words.entries()) {
        let text = value as string;
        if (typeof value === 'function') {
          const reference = finnish[at]![1] as (...args: unknown[]) => string;
          // A language may leave unused what another needs, but knows nothing more. Swedish says
          // one interim target and several alike.
          const least = path === '.interim' ? 0 : 1;
          assert.ok(value.length <= reference.length && value.length >= least, path);
          const args = path === '.format.date' ? [31, 5, 2027] : ['A', 'B', 'C'];
          text = `${value(...args)}\n${value(...args.slice(0, 2), '')}`;
        }
        assert.equal(typeof text, 'string', path);
        if (path !== '.assessed.unknown') assert.ok(text, path);
        assert.doesNotMatch(text, /(^|\W)-\d| {2}|undefined|NaN|\u00a0 | \u00a0| [%.,;:]/, path);
        if (!path.startsWith('.format.')) assert.equal(text, text.trim(), path);
      }
    });
  }

  it('units have the same codes', () => {
    for (const lang of languages) {
      const { units, divisors } = catalogues[lang]!.format;
      assert.deepEqual(Object.keys(units), Object.keys(catalogues.fi!.format.units));
      assert.deepEqual(Object.keys(divisors), Object.keys(catalogues.fi!.format.divisors));
    }
  });
});
