import type { SourceContext } from '@ilmi/client';
import {
  type Goal,
  type IlmiDocument,
  isLink,
  type Measure,
  type Observation,
  resolveUrl,
  type Text,
} from '@ilmi/core';
import { slug, sourceEntry } from '../shared/entries.js';
import { failure } from '../shared/fetch.js';
import { get, isApi, isRecord, NAME, numberOf, type Place, textOf, yearOf } from './api.js';
import type { KlimatkollenOptions } from './index.js';
import { EMISSIONS, MUNICIPALITIES_NOTE, PUBLISHER } from './words.js';

const SOURCE = 'klimatkollen';
const REPOSITORY = 'https://github.com/Klimatbyran/garbo';

/** Fields that are left out, with the reason; one warning for all municipalities. */
const LEFT_OUT = [
  {
    fields: ['logoUrl'],
    reason: 'coats of arms have rules of their own and are not needed to tell what is emitted',
  },
  {
    fields: ['politicalRule', 'politicalKSO'],
    reason: 'which parties govern is no fact about emissions',
  },
];

const MEASURE: Measure = {
  quantity: 'ghgEmissions',
  unit: 'tCO2e',
  basis: 'absolute',
  accounting: 'unknown',
};

type Municipality = Record<string, unknown> & { name: string };

/**
 * The municipalities as goals without targets: the data have none, and none are added.
 *
 * @throws {ClientError} as `get`, and `invalidResponse` when what comes is no list of municipalities.
 */
export async function readMunicipalities(
  place: Place,
  options: KlimatkollenOptions,
  wanted: readonly string[] | undefined,
  context: SourceContext,
): Promise<IlmiDocument> {
  const list = await municipalityList(place, context);
  const items = list
    .flatMap((item, at): Municipality[] => {
      const name = textOf(item.name);
      if (!name) context.warn(`/${at}/name`, 'left out, since it has no name');
      return name ? [{ ...item, name }] : [];
    })
    .filter(({ name }) => !wanted || wanted.some((one) => slug(one) === slug(name)));
  for (const one of wanted ?? [])
    if (!items.some(({ name }) => slug(name) === slug(one)))
      context.warn(one, 'left out: the data have no municipality of this name');
  for (const { fields, reason } of LEFT_OUT) {
    const found = fields.filter((field) => items.some((item) => item[field] != null));
    if (found.length) context.warn(found.join(', '), `left out of all municipalities: ${reason}`);
  }
  const without = items.filter((item) => !textOf(item.climatePlanLink)).length;
  if (without)
    context.warn(
      'climatePlanLink',
      `${without} of ${items.length} municipalities have no link to a climate plan`,
    );

  const sectors = await sectorsOf(place, options.sectors, items, context);
  return {
    ilmi: '1.0',
    languages: ['sv', 'fi', 'en'],
    licence: options.licence ?? 'Apache-2.0',
    organizations: items.map(({ name }) => ({ id: slug(name), kind: 'municipality', name })),
    goals: items.flatMap((item) => {
      const { name } = item;
      const plan = planOf(item.climatePlanLink, name, context);
      const observations = observationsOf(item.emissions, `${name}/emissions`, context);
      return [
        goalOf(slug(name), slug(name), EMISSIONS, observations, plan),
        ...(sectors.get(name) ?? []),
      ];
    }),
    sources: [
      sourceEntry(
        {
          id: SOURCE,
          name: NAME,
          publisher: PUBLISHER,
          url: REPOSITORY,
          licence: options.licence ?? 'Apache-2.0',
          note: MUNICIPALITIES_NOTE,
        },
        context,
      ),
    ],
  };
}

/** The list as it came. The file and the interface have the same one. */
export async function municipalityList(
  place: Place,
  context: SourceContext,
): Promise<Record<string, unknown>[]> {
  const address = isApi(place.url) ? `${place.url}municipalities` : place.url;
  const list = await get(address, place, context, `${NAME}, municipalities`);
  if (!Array.isArray(list) || !list.some(isRecord))
    throw failure(
      address,
      'invalidResponse',
      `${NAME}, municipalities`,
      'expected a list of municipalities',
    );
  return (list as unknown[]).filter(isRecord);
}

function goalOf(
  id: string,
  organization: string,
  title: Text,
  observations: Observation[],
  plan?: Goal['plan'],
): Goal {
  return {
    id,
    organization,
    title,
    kind: 'monitoring',
    theme: 'emissions',
    boundary: { kind: 'territory' },
    measure: MEASURE,
    observations,
    ...(plan && { plan }),
  };
}

/** Figures by year: an object in the file, a list of `{year, value}` in the interface. */
function observationsOf(emissions: unknown, path: string, context: SourceContext): Observation[] {
  const pairs: [unknown, unknown][] = Array.isArray(emissions)
    ? emissions.map((one) => (isRecord(one) ? [one.year, one.value] : [undefined, one]))
    : isRecord(emissions)
      ? Object.entries(emissions)
      : [];
  if (!pairs.length) context.warn(path, 'has no figures; expected years with their tonnes of CO₂e');
  return pairs
    .flatMap(([when, amount]): Observation[] => {
      const year = yearOf(when);
      const value = numberOf(amount);
      if (year !== undefined && value !== undefined) return [{ year, value, source: SOURCE }];
      // Nothing known of a year is nothing to tell of.
      if (year === undefined || amount !== null)
        context.warn(
          `${path}/${String(when)}`,
          `left out: expected a year and a number, got ${JSON.stringify(amount) ?? 'nothing'}`,
        );
      return [];
    })
    .sort((a, b) => a.year! - b.year!);
}

function planOf(link: unknown, name: string, context: SourceContext): Goal['plan'] {
  const written = textOf(link);
  if (!written) return undefined;
  const href = resolveUrl(written);
  if (href && isLink(href)) return { url: href };
  const problem = /^blob:/i.test(written)
    ? 'blob: exists only in the browser that made it'
    : /^http:/i.test(written)
      ? 'http: without encryption'
      : href
        ? 'not an address that a page may link'
        : 'no host, only a path';
  context.warn(`${name}/climatePlanLink`, `left out: ${problem}: ${written}`);
  return undefined;
}

/** A goal without target for each sector, by municipality. Their names are Swedish and stay so. */
async function sectorsOf(
  place: Place,
  sectors: KlimatkollenOptions['sectors'],
  items: readonly { name: string }[],
  context: SourceContext,
): Promise<Map<string, Goal[]>> {
  const goals = new Map<string, Goal[]>();
  if (!sectors) return goals;
  const found = new Map<string, unknown>();
  if (typeof sectors === 'object') {
    const list = await get(sectors.url, place, context, `${NAME}, sectors`);
    for (const one of Array.isArray(list) ? (list as unknown[]) : [])
      if (isRecord(one) && textOf(one.name)) found.set(textOf(one.name)!, one.sectors);
    if (!found.size)
      throw failure(
        sectors.url,
        'invalidResponse',
        `${NAME}, sectors`,
        'expected a list of municipalities with "name" and "sectors"',
      );
  } else
    for (const { name } of items) {
      const address = `${place.url}municipalities/${encodeURIComponent(name)}/sector-emissions`;
      const answer = await get(address, place, context, `${NAME}, sectors of ${name}`);
      found.set(name, isRecord(answer) ? answer.sectors : undefined);
    }

  for (const { name } of items) {
    const years = found.get(name);
    if (!isRecord(years)) {
      context.warn(`${name}/sectors`, 'has no figures of sectors');
      continue;
    }
    const bySector = new Map<string, Record<string, unknown>>();
    for (const [year, amounts] of Object.entries(years))
      for (const [sector, amount] of Object.entries(isRecord(amounts) ? amounts : {}))
        bySector.set(sector, { ...bySector.get(sector), [year]: amount });
    const id = slug(name);
    goals.set(
      name,
      [...bySector].map(([sector, amounts]) =>
        goalOf(
          slug(`${id} ${sector}`),
          id,
          { sv: `${EMISSIONS.sv}: ${sector}` },
          observationsOf(amounts, `${name}/sectors/${sector}`, context),
        ),
      ),
    );
  }
  return goals;
}
