import fc from 'fast-check';

import { ruleIds } from '../src/claims/rule-ids.js';
import type { Goal, IlmiDocument, Moment, Target } from '../src/types.js';
import * as vocabulary from '../src/vocabulary.js';

/*
 * Random documents that a careful publisher could have written: every list and every field occurs,
 * ids are unique, references exist and the rules that join fields are kept. All values are plain
 * JSON, addresses are absolute and normalised.
 */

/** How often a property is tried: 300, or the number in ILMI_PROPERTY_RUNS. */
export const propertyRuns = Number(process.env.ILMI_PROPERTY_RUNS) || 300;

const { oneof, constantFrom, array, boolean, integer, option } = fc;

/** A record of required and optional fields; optional ones are often missing. */
const record = <R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<R & Partial<O>> =>
  fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  }) as fc.Arbitrary<R & Partial<O>>;

/** A record that says something, since an empty one is the same as none. */
const some = <O extends object>(optional: { [K in keyof O]: fc.Arbitrary<O[K]> }) =>
  record({}, optional).filter((value) => Object.keys(value).length > 0);

const list = <T>(item: fc.Arbitrary<T>, maxLength = 2) => array(item, { minLength: 1, maxLength });

const word = oneof(
  constantFrom('CC-BY-4.0', 'SYKE', 'ISO 14064-1', 'Päästöt', '020', 'constructor', 'x'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((value) => /\S/.test(value)),
);
const text = oneof(
  word,
  record({}, { fi: word, sv: word, en: word, 'se-FI': word }).filter(
    (map) => Object.keys(map).length > 0,
  ),
);
const id = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
  .filter((value) => !['index', 'con', 'aux', 'nul'].includes(value));

const dayBetween = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const date = oneof(
  dayBetween('1900-01-01', '2199-12-31'),
  constantFrom('2024-02-29', '2000-02-29'),
);
const clock = fc
  .tuple(
    integer({ min: 0, max: 23 }),
    integer({ min: 0, max: 59 }),
    constantFrom('', ':00', ':59.25'),
  )
  .map(
    ([hour, minute, rest]) =>
      `T${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}${rest}`,
  );
const dateTime = fc
  .tuple(date, clock, constantFrom('Z', '+02:00', '-11:30'))
  .map((parts) => parts.join(''));
const localTime = oneof(
  date,
  fc.tuple(date, clock).map((parts) => parts.join('')),
);

const url = oneof(
  constantFrom(
    'https://example.org/',
    'https://www.example.org/a/b.html',
    'https://example.org/?q=1&r=%C3%A4#top',
    'https://xn--pstt-loac0m.example/',
    'https://example.org:8443/x',
    'http://example.org/old',
    'file:///home/me/ilmi.json',
  ),
  fc
    .webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true })
    .map((value) => new URL(value).href),
);
const contactUrl = oneof(url, constantFrom('mailto:ilmasto@example.org', 'tel:+358401234567'));

const number = oneof(
  integer({ min: -10_000, max: 10_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }),
);
const positive = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const percent = oneof(constantFrom(0, 100, 12.5), integer({ min: 0, max: 100 }));
const year = integer({ min: 1900, max: 2200 });
const pixels = integer({ min: 1, max: 99_999 });

const codes = vocabulary.unitCodes.filter((code) => code !== '%' && code !== 'other');
const unit = oneof(
  constantFrom(...codes),
  fc
    .tuple(constantFrom(...codes), constantFrom(...vocabulary.unitDivisors))
    .map((parts) => parts.join('/')),
);
const accounting = constantFrom(...vocabulary.accountings);
const quantity = constantFrom(...vocabulary.quantities);
const scopes = fc.subarray([...vocabulary.scopes], { minLength: 1 });

const image = oneof(
  record(
    { src: url, alt: text },
    { decorative: boolean(), width: pixels, height: pixels, credit: text },
  ),
  record({ src: url, decorative: fc.constant(true) }, { width: pixels, height: pixels }),
);
const contact = some({
  name: text,
  email: constantFrom('ilmasto@example.org', 'a.b+c@example.com'),
  phone: word,
  url: contactUrl,
});
const amount = some({ share: percent, value: number, treatment: text });

/** A moment before 2021, for a baseline. */
const before: fc.Arbitrary<Moment> = oneof(
  record({ year: integer({ min: 1900, max: 2020 }) }, {}),
  record({ date: dayBetween('1900-01-01', '2020-12-31') }, {}),
);
/** A moment after every baseline. */
const after: fc.Arbitrary<Moment> = oneof(
  record({ year: integer({ min: 2021, max: 2200 }) }, {}),
  record({ date: dayBetween('2021-01-01', '2199-12-31') }, {}),
);

const observation = fc
  .tuple(
    oneof(
      record({ year }, {}),
      record({ date }, {}),
      fc
        .tuple(date, date)
        .map(([a, b]) => ({ period: a < b ? { start: a, end: b } : { start: b, end: a } })),
    ),
    record(
      { value: number },
      {
        valueWithoutCredits: number,
        quality: constantFrom(...vocabulary.observationQualities),
        accounting,
        source: id,
      },
    ),
  )
  .map(([moment, rest]) => ({ ...moment, ...rest }));

/** The fields of a goal that no rule joins to others. */
const goalFields = record(
  { id, organization: id, title: text },
  {
    statement: text,
    theme: constantFrom(...vocabulary.goalThemes),
    direction: constantFrom(...vocabulary.directions),
    observations: list(observation, 4),
    assessment: record(
      { state: constantFrom(...vocabulary.assessmentStates) },
      { by: text, on: date, note: text },
    ),
    validFrom: date,
    validUntil: date,
    reviewDue: date,
    renews: id,
    partOf: id,
    decision: some({ body: text, date, url, reference: word }),
    status: constantFrom(...vocabulary.goalStatuses),
    plan: some({
      url,
      published: date,
      updated: date,
      measures: list(record({ title: text }, { legalRequirement: boolean() })),
      resources: text,
      nextReview: date,
    }),
    verification: some({
      verifier: text,
      independent: boolean(),
      scope: fc.subarray([...vocabulary.verificationScopes], { minLength: 1 }),
      standard: word,
      date,
      nextDue: date,
      reportUrl: url,
      findings: text,
    }),
    offsets: record(
      { role: constantFrom(...vocabulary.offsetRoles) },
      { share: percent, standard: word, note: text },
    ),
    removals: amount,
    residual: amount,
    framework: record(
      { name: constantFrom(...vocabulary.frameworkNames) },
      { status: constantFrom(...vocabulary.frameworkStatuses), url },
    ),
    label: record(
      { basis: constantFrom(...vocabulary.labelBases) },
      {
        kind: constantFrom(...vocabulary.labelKinds),
        name: text,
        validUntil: date,
        authority: some({ name: text, decisionUrl: url, date, termsUrl: url }),
        scheme: some({
          name: text,
          owner: text,
          termsUrl: url,
          openAccess: boolean(),
          stakeholders: boolean(),
          suspension: boolean(),
          monitor: some({ name: text, accreditation: word }),
        }),
      },
    ),
  },
);

const boundary = record(
  { kind: constantFrom(...vocabulary.boundaryKinds) },
  {
    scopes,
    scope3Categories: list(integer({ min: 1, max: 15 })),
    coverage: percent,
    excluded: text,
    note: text,
  },
);
const measureOf = (code: fc.Arbitrary<string>) =>
  record({ quantity, unit: code, basis: constantFrom(...vocabulary.bases) }, { accounting });
const baseline = fc
  .tuple(before, record({}, { value: positive, source: id }))
  .map(([moment, rest]) => ({ ...moment, ...rest }));
const neutrality = record(
  { definition: constantFrom(...vocabulary.neutralityDefinitions) },
  { note: text },
);
const milestones = list(record({ title: text }, { due: date, done: date }));

const targetOf = (aim: fc.Arbitrary<Partial<Target>>): fc.Arbitrary<Target> =>
  fc.tuple(after, aim, option(accounting, { nil: undefined })).map(([moment, value, rules]) => ({
    ...moment,
    ...value,
    ...(rules && { accounting: rules }),
  }));

const inUnit = record({ value: number }, {});
const ofBaseline = record({ change: integer({ min: -100, max: 100 }) }, {});
const inPoints = record({ points: integer({ min: -100, max: 100 }) }, {});

const quantitative = (code: fc.Arbitrary<string>, aim: fc.Arbitrary<Partial<Target>>) =>
  record(
    {
      kind: fc.constant('quantitative'),
      boundary,
      measure: measureOf(code),
      baseline,
      target: targetOf(aim),
    },
    { interim: list(targetOf(aim)), milestones },
  );

const kindFields: fc.Arbitrary<Partial<Goal> & Pick<Goal, 'kind'>> = oneof(
  quantitative(unit, oneof(inUnit, ofBaseline)),
  quantitative(fc.constant('%'), oneof(inUnit, inPoints)),
  record(
    {
      kind: fc.constant('quantitative'),
      boundary,
      measure: record(
        {
          quantity,
          unit: fc.constant('other'),
          unitLabel: text,
          basis: constantFrom(...vocabulary.bases),
        },
        { accounting },
      ),
      target: targetOf(inUnit),
    },
    {},
  ),
  record(
    { kind: fc.constant('endState'), target: targetOf(fc.constant({})), neutrality },
    { boundary, measure: measureOf(unit), baseline, interim: list(targetOf(inUnit)) },
  ),
  record({ kind: fc.constant('milestone'), milestones }, { target: targetOf(fc.constant({})) }),
  record(
    { kind: constantFrom('directional', 'monitoring') },
    { boundary, measure: measureOf(unit), baseline },
  ),
);

/** Random valid goals. Their references point at organisations, goals and sources of any id. */
export const goalArbitrary: fc.Arbitrary<Goal> = fc
  .tuple(goalFields, kindFields)
  .map(([fields, byKind]) => {
    const goal = { ...fields, ...byKind } as Goal;
    const { target } = goal;
    if (
      target &&
      (target.change === 0 ||
        target.points === 0 ||
        (target.value !== undefined && target.value === goal.baseline?.value))
    )
      goal.direction ??= 'hold';
    // Without a number nothing else tells which way is meant.
    if (goal.kind === 'directional') goal.direction ??= 'decrease';
    return JSON.parse(JSON.stringify(goal)) as Goal;
  });

const rawDocument = record(
  { ilmi: constantFrom('1.0', '1.3') },
  {
    updated: dateTime,
    languages: fc.subarray(['fi', 'sv', 'en', 'se-FI'], { minLength: 1 }),
    licence: word,
    network: record(
      { id, name: text },
      {
        url,
        operator: record(
          { name: text },
          { kind: constantFrom(...vocabulary.organizationKinds), url },
        ),
        contact,
        municipalities: fc.uniqueArray(
          record({ code: word, name: text }, { country: constantFrom('FI', 'SE') }),
          { minLength: 1, maxLength: 3, selector: (item) => item.code },
        ),
        renewal: record({ months: integer({ min: 1, max: 120 }) }, {}),
        privacyUrl: url,
        retention: text,
        termsUrl: url,
        audience: constantFrom(...vocabulary.audiences),
        templates: fc.uniqueArray(
          record(
            { id, title: text },
            {
              theme: constantFrom(...vocabulary.goalThemes),
              kind: constantFrom(...vocabulary.goalKinds),
              unit,
              hint: text,
            },
          ),
          { minLength: 1, maxLength: 2, selector: (item) => item.id },
        ),
      },
    ),
    organizations: list(
      record(
        { id, kind: constantFrom(...vocabulary.organizationKinds), name: text },
        {
          url,
          summary: text,
          logo: image,
          municipality: word,
          identifiers: list(
            oneof(
              record(
                {
                  scheme: fc.constant('businessId'),
                  value: constantFrom('0000001-9', '0000002-7', '0000003-5'),
                },
                {},
              ),
              record({ scheme: constantFrom('lei', 'wikidata', 'other'), value: word }, {}),
            ),
          ),
          industry: text,
          size: constantFrom(...vocabulary.organizationSizes),
          isTrader: boolean(),
          recognitions: list(
            record({ scheme: word }, { licence: word, validUntil: date, subject: text, url }),
          ),
          membership: some({ since: date, validUntil: date, recordedBy: text }),
        },
      ),
    ),
    goals: list(goalArbitrary),
    actions: list(
      record(
        { id, organization: id, title: text },
        {
          goals: list(id),
          summary: text,
          status: constantFrom(...vocabulary.actionStatuses),
          start: date,
          end: date,
          effect: record({ value: number, unit }, { quantity, year, accounting, scopes }),
          url,
        },
      ),
    ),
    stories: list(
      record(
        { id, title: text },
        {
          organization: id,
          goals: list(id),
          summary: text,
          body: text,
          bodyFormat: constantFrom(...vocabulary.bodyFormats),
          url,
          image,
          author: text,
          published: oneof(date, dateTime),
          language: constantFrom('fi', 'sv'),
          tags: list(word),
        },
      ),
    ),
    events: list(
      record(
        { id, title: text, start: localTime },
        {
          summary: text,
          end: localTime,
          timeZone: fc.constant('Europe/Helsinki'),
          place: text,
          online: url,
          url,
          organizer: text,
          status: constantFrom(...vocabulary.eventStatuses),
        },
      ),
    ),
    offers: list(
      record(
        { id, kind: constantFrom(...vocabulary.offerKinds), title: text },
        {
          topic: constantFrom(...vocabulary.offerTopics),
          organization: id,
          provider: record({ name: text }, { url }),
          summary: text,
          contact,
          url,
          validUntil: date,
        },
      ),
    ),
    sources: list(
      record(
        { id, name: text },
        { publisher: text, url, licence: word, retrieved: date, note: text },
      ),
    ),
    links: some({
      self: url,
      site: url,
      join: record({ kind: constantFrom(...vocabulary.joinKinds), url: contactUrl }, {}),
      hub: url,
    }),
    checks: some({
      off: list(record({ rule: constantFrom(...ruleIds), reason: text }, { by: text, on: date })),
      found: list(record({ rule: word }, { path: word, level: word })),
    }),
  },
);

/** Drops the later ones of equal ids. */
const uniqueById = <T extends { id: string }>(items: T[]): T[] => [
  ...new Map(items.toReversed().map((item) => [item.id, item])).values(),
];

/** Makes every reference one to an item that exists, when the document has the list. */
function connect(document: IlmiDocument): IlmiDocument {
  for (const key of [
    'organizations',
    'goals',
    'actions',
    'stories',
    'events',
    'offers',
    'sources',
  ] as const)
    if (document[key]) document[key] = uniqueById<{ id: string }>(document[key]!) as never;

  /** The same wish gets the same item, so that shrinking works. */
  const pick = (ids: string[] | undefined, wish: string) =>
    ids?.length ? ids[wish.length % ids.length]! : wish;
  const organizations = document.organizations?.map((item) => item.id);
  const goals = document.goals?.map((item) => item.id);
  const sources = document.sources?.map((item) => item.id);
  const municipalities = document.network?.municipalities?.map((item) => item.code);

  for (const item of document.organizations ?? [])
    if (item.municipality) item.municipality = pick(municipalities, item.municipality);
  for (const goal of document.goals ?? []) {
    goal.organization = pick(organizations, goal.organization);
    if (goal.renews) goal.renews = pick(goals, goal.renews);
    if (goal.partOf) goal.partOf = pick(goals, goal.partOf);
    for (const item of [goal.baseline, ...(goal.observations ?? [])])
      if (item?.source) item.source = pick(sources, item.source);
  }
  for (const item of [
    ...(document.actions ?? []),
    ...(document.stories ?? []),
    ...(document.offers ?? []),
  ] as { organization?: string; goals?: string[] }[]) {
    if (item.organization) item.organization = pick(organizations, item.organization);
    if (item.goals) item.goals = item.goals.map((goal) => pick(goals, goal));
  }
  return document;
}

/** Random valid documents and slices. */
export const documentArbitrary: fc.Arbitrary<IlmiDocument> = rawDocument.map((raw) =>
  connect(JSON.parse(JSON.stringify(raw)) as IlmiDocument),
);
