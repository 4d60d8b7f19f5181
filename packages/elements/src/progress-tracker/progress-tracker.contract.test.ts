import { runElementContract } from '../testing/index.js';
import { axe, emulateMedia, exampleDocument } from '../testing/wtr.js';
import { IlmiProgressTracker } from './progress-tracker.js';
import { progressTrackerViews } from './progress-tracker.types.js';

IlmiProgressTracker.define();
const example = await exampleDocument();
const day = IlmiProgressTracker.today;
before(() => {
  IlmiProgressTracker.today = () => '2026-11-24';
});
after(() => {
  IlmiProgressTracker.today = day;
});

const own = (view: string) => (tag: string) =>
  `<${tag} organization-name="Esimerkki Oy" goal-title="Sähkönkulutus" boundary="organization" ` +
  'quantity="energy" unit="MWh" baseline-year="2024" baseline-value="120" target-year="2028" ' +
  'target-change="-20" latest-year="2025" latest-value="112.4" source-name="Esimerkki Oy, sähkömittarit" ' +
  'source-href="https://esimerkki.example.org/luvut/" note="Ilman lämmitystä" ' +
  `checked-by="Mallitarkastus Oy" checked-on="2026-03-12" view="${view}"></${tag}>`;
const goal = (id: string, view: string) => (tag: string) =>
  `<${tag} goal="${id}" view="${view}"></${tag}>`;
let count = 0;
/** What every suite has; a source of its own that is not there, since each is told of once. */
const shared = () => {
  const src = `#nowhere-${++count}`;
  return {
    axe,
    emulateMedia,
    modules: ['/packages/elements/src/define/progress-tracker.ts'],
    brokenHtml: (tag: string) => `<${tag} src="${src}"></${tag}>`,
  };
};

for (const view of progressTrackerViews) {
  runElementContract('ilmi-progress-tracker', {
    ...shared(),
    title: `attributes alone, ${view}`,
    html: own(view),
    says: { fi: '32 % tavoitteesta', sv: '32 % av målet', en: '32% of the goal' },
  });
}

runElementContract('ilmi-progress-tracker', {
  ...shared(),
  title: 'a document, bar',
  html: goal('pirkanmaa-2030', 'bar'),
  data: example,
  says: {
    fi: 'SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota',
    sv: 'SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte',
    en: "SYKE's regional total; calculation variant not stated",
  },
  looks: {
    'away from the goal': goal('taukokaynti-2027', 'bar'),
    'without progress': goal('neutraali-2035', 'bar'),
  },
  emptyHtml: goal('no-such-goal', 'bar'),
});

runElementContract('ilmi-progress-tracker', {
  ...shared(),
  title: 'a document, ring',
  html: goal('pirkanmaa-2030', 'ring'),
  data: example,
  says: { fi: '67 % tavoitteesta', sv: '67 % av målet', en: '67% of the goal' },
  looks: {
    'away from the goal': goal('taukokaynti-2027', 'ring'),
    'of steps': goal('lajittelu-2027', 'ring'),
  },
  emptyHtml: goal('no-such-goal', 'ring'),
});

runElementContract('ilmi-progress-tracker', {
  ...shared(),
  title: 'a document, pathway',
  html: goal('pirkanmaa-2030', 'pathway'),
  data: example,
  says: { fi: 'Näytä taulukkona', sv: 'Visa som tabell', en: 'Show as a table' },
  looks: {
    'with an interim target': goal('lampo-2030', 'pathway'),
    'without a target': goal('kunta-energia', 'pathway'),
  },
  emptyHtml: goal('no-such-goal', 'pathway'),
});

runElementContract('ilmi-progress-tracker', {
  ...shared(),
  title: 'a document, milestones',
  html: goal('lajittelu-2027', 'milestones'),
  data: example,
  says: { fi: 'Tehty 20.3.2026', sv: 'Klart 20 mars 2026', en: 'Done 20 March 2026' },
  emptyHtml: goal('no-such-goal', 'milestones'),
});
