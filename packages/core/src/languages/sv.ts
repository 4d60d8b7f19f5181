import type { Catalogue, FormatData } from './catalogue.js';

const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** Swedish numbers, dates and units. */
export const format: FormatData = {
  decimal: ',',
  group: '\u00a0',
  percent: '\u00a0%',
  points: ' procentenhet| procentenheter',
  date: (day, month, year) => `${day}\u00a0${months[month - 1]}\u00a0${year}`,
  units: {
    kgCO2e: 'kg\u00a0CO₂e',
    tCO2e: 'ton\u00a0CO₂e',
    ktCO2e: 'kton\u00a0CO₂e',
    MtCO2e: 'Mton\u00a0CO₂e',
    m3: 'm³',
    l: 'liter',
    pcs: 'st',
  },
  divisors: {
    m2: 'm²',
    inhabitant: 'invånare',
    employee: 'anställd',
    MEUR: 'milj.\u00a0€',
    pcs: 'st',
    a: 'år',
  },
};

/** Swedish: the words of the elements. */
export const sv: Catalogue = {
  lang: 'sv',
  format,

  boundary: {
    organization: 'hela organisationen',
    territory: 'hela området',
    valueChain: 'värdekedjan',
    activity: 'en del av verksamheten',
    productGroup: 'en produktgrupp',
  },
  wholeCompany: 'hela företaget',
  partOfOrganization: 'en del av organisationen',
  boundaryUnknown: 'avgränsningen är inte angiven',
  coverage: (percent) => `siffrorna omfattar ${percent}`,
  excluded: (what) => `ingår inte: ${what}`,

  level: {
    decrease: (level) => `högst ${level}`,
    increase: (level) => `minst ${level}`,
    hold: (level) => `hålls på ${level}`,
  },
  trend: {
    decrease: 'ska minska',
    increase: 'ska öka',
    hold: 'ska hållas på samma nivå',
  },
  by: (when, day) => `${day ? 'senast' : 'till år'}\u00a0${when}`,
  until: (when, day) => `till och med${day ? '' : ' år'}\u00a0${when}`,
  from: (when, day) => `jämfört med${day ? '' : ' år'}\u00a0${when}`,
  promise: (level, by, from) => [level, by, from].filter(Boolean).join(' '),
  goal: (promise) => `mål: ${promise}`,
  was: (level, when, day) => `var ${level} ${day ? 'den' : 'år'}\u00a0${when}`,
  noTarget: 'inget mål i uppgifterna',
  noNumber: 'inget mål i siffror',
  noFigures: 'inga siffror ännu',
  baselineUnknown: (when) => `Utgångsnivån (${when}) är inte angiven`,

  ofGoal: (percent, away) => (away ? `${percent} av vägen åt fel håll` : `${percent} av målet`),
  ofTime: (percent) => `${percent} av tiden har gått`,
  timeMark: (percent) => `${percent} av tiden`,
  stepsDone: 'steg klara',
  stepsStated: 'stegen enligt organisationen',
  stepDone: (date) => `Klart ${date}`,
  stepDue: (date) => `Senast ${date}`,
  stepLate: (date) => `Försenat, skulle vara klart senast ${date}`,
  nextStep: (title, due) => `Härnäst: ${title}${due ? `, senast ${due}` : ''}`,
  baseline: 'Utgångsnivå',
  latest: 'Senaste',
  target: 'Mål',
  progress: 'Framsteg',
  interim: () => 'Delmål',

  when: 'Tidpunkt',
  table: 'Visa som tabell',

  pace: {
    reached: 'Målnivån är nådd',
    onTrack: 'I jämn takt eller snabbare',
    behind: 'Långsammare än jämn takt',
    movingAway: 'Rör sig bort från målet',
  },
  holdPace: { onTrack: 'Nivån har hållits', behind: 'Nivån har inte hållits' },
  trendPace: {
    onTrack: 'Riktningen följer målet',
    behind: 'Ingen förändring',
    movingAway: 'Riktningen är motsatt mot målet',
  },
  stepPace: {
    reached: 'Alla steg är klara',
    onTrack: 'Stegen följer tidtabellen',
    behind: 'Ett steg är försenat',
  },
  outcome: {
    reached: 'Målet nåddes',
    notReached: 'Målet nåddes inte',
    notYetKnown: 'Slutresultatet är inte känt ännu',
  },
  old: 'Den senaste siffran är gammal',
  lifeCycle: {
    upcoming: 'Kommande',
    active: 'Gäller',
    renewalDue: 'Ska förnyas',
    lapsed: 'Förfallet',
    ended: 'Avslutat',
    withdrawn: 'Återkallat',
  },
  monitored: 'Följs upp',

  accounting: {
    ghgProtocol: 'GHG Protocol',
    iso14064: 'ISO 14064',
    gpc: 'GPC',
    hinku: 'Hinku-beräkning',
    usage: 'användningsbaserad beräkning',
    other: 'annan beräkningsmetod',
    unknown: 'beräkningsmetoden är inte angiven',
  },
  notComparable: (target, figures) =>
    `${target ? `Målet (${target}) och siffrorna` : 'Siffrorna'} (${figures}) är inte helt jämförbara`,
  withoutCredits: (value) => `utan utsläppskrediter ${value}`,

  figures: 'Siffror',
  quality: { measured: 'uppmätt', estimated: 'uppskattning', preliminary: 'preliminär uppgift' },
  sourceUnknown: 'källan är inte angiven',
  check: 'Granskning',
  noCheck: 'ingen oberoende granskning registrerad',
  checkedBy: (verifier, date, statedBy) =>
    `${verifier}${date && `, ${date}`}${statedBy ? `, enligt ${statedBy}` : ''}`,
  checkScope: { inventory: 'beräkningen', target: 'målet', plan: 'planen', progress: 'framstegen' },
  plan: 'Plan',
  noPlan: 'Ingen offentlig plan registrerad',
  status: {
    proposed: 'Föreslaget',
    pledged: 'Utlovat',
    decided: 'Beslutat',
    inLaw: 'Fastställt i lag',
    achieved: 'Uppges vara uppnått',
    withdrawn: 'Återkallat',
  },
  decided: (date) => `Beslutat ${date}`,
  validBetween: (from, until) => `Gäller ${from}\u2013${until}`,
  validFrom: (date) => `Gäller från ${date}`,
  validUntil: (date) => `Gäller till och med ${date}`,
  reviewDue: (date) => `Ska förnyas senast ${date}`,
  recordedBy: (who) => `Registrerat av ${who}`,
  renewed: (date) => `Förnyat ${date}`,
  assessment: (by, on) =>
    (by ? 'Bedömning' : 'Egen bedömning') +
    (by || on ? ` (${[by, on].filter(Boolean).join(', ')})` : ''),
  assessed: {
    onTrack: 'följer tidtabellen',
    behind: 'efter tidtabellen',
    done: 'klart',
    stopped: 'avbrutet',
    unknown: '',
  },
  definition: 'Definition',
  neutrality: {
    sbtiNetZero: 'SBTi:s nettonoll',
    iso14060: 'ISO 14060',
    iso14068: 'ISO 14068-1',
    hinku80: 'Hinku (−80\u00a0% jämfört med år 2007, utsläppskrediter inräknade)',
    own: 'organisationens egen',
  },
  offsets: 'Klimatkompensation',
  offsetRole: {
    none: 'används inte',
    towardTarget: 'räknas in i målet',
    contributionOnly: 'projekt stöds men räknas inte in',
    territorialCredit: 'områdets utsläppskrediter räknas in',
  },
  residual: 'Återstående utsläpp',
  removals: 'Upptag',
  record: 'Uppgifter om målet',
  missing: 'Uppgifter saknas',
  missingPart: {
    LBL: 'en giltig grund för märket',
    FUT: 'ett mål som gäller',
    OFF: 'produktens påverkan utan klimatkompensation',
    membership: 'ett giltigt medlemskap',
    claim: 'vad påståendet bygger på',
  },

  loading: 'Hämtar uppgifter',
  empty: 'Inga uppgifter hittades',
  failed: 'Uppgifterna kunde inte hämtas',
  stale: (date) => `Sparad kopia från ${date}`,
};
