import type { SourceCheck, SourceContext, SourceDefinition, SourceFinding } from '@ilmi/client';
import * as z from 'zod/mini';
import { address, explained, type Words, words, wordsOf } from '../shared/options.js';
import { isApi, type Place } from './api.js';
import { companyList, readCompanies } from './companies.js';
import { municipalityList, readMunicipalities } from './municipalities.js';

/** What is read of Klimatkollen. */
export interface KlimatkollenOptions {
  kind: 'municipalities' | 'companies';
  /**
   * Address of the interface, ending in `/`, or of a file with the same list, such as
   * `municipality-data.json`. Default: Klimatkollen's own interface, `https://api.klimatkollen.se/api/`.
   */
  url?: string;
  /** Key for the interface; it is sent there and nowhere else. Files need none. */
  apiKey?: string;
  /** Only these: municipalities by their names, companies by their Wikidata ids. Default: all. */
  ids?: Words;
  /**
   * Also the sectors of municipalities: true asks the interface, municipality by municipality; or the `url` of
   * a file with them. Default: none.
   */
  sectors?: boolean | { url: string };
  /**
   * Licence of the data, SPDX or an address. Default for municipalities: `Apache-2.0`, that of the
   * repository with their file. For companies none is stated unless you know it.
   */
  licence?: string;
}

const options = z
  .strictObject({
    kind: z.enum(['municipalities', 'companies']),
    url: z.optional(address),
    apiKey: z.optional(z.string().check(z.regex(/^[\x21-\x7e]+$/, 'expected a key'))),
    ids: z.optional(words),
    sectors: z.optional(
      // In a `url`, so that the command knows a path when it sees one.
      z.union([z.boolean(), z.strictObject({ url: address })], {
        error: 'expected true or false, or {"url": …} with the file of sectors',
      }),
    ),
    licence: z.optional(z.string().check(z.regex(/\S/, 'expected a licence'))),
  })
  .check(
    z.refine(({ sectors, url }) => sectors !== true || url === undefined || isApi(url), {
      path: ['sectors'],
      error: 'a file of municipalities has none; expected {"url": …} with the file of sectors',
    }),
    z.refine(({ sectors, kind }) => !sectors || kind === 'municipalities', {
      path: ['sectors'],
      error: 'companies have none',
    }),
  );

/**
 * Swedish municipalities and companies as Klimatkollen has them, from its interface, which needs a key, or
 * from the files in its public repository.
 */
export const klimatkollen: SourceDefinition<'klimatkollen', KlimatkollenOptions> = {
  type: 'klimatkollen',
  title: 'Klimatkollen, Swedish municipalities and companies',
  options: explained(options),
  // The key must not reach a visitor's browser.
  capabilities: { browser: false, build: true, join: false, live: false },
  create(chosen) {
    const place: Place = { url: chosen.url ?? API, apiKey: chosen.apiKey };
    return {
      read: (context) =>
        (chosen.kind === 'companies' ? readCompanies : readMunicipalities)(
          place,
          chosen,
          idsOf(chosen.ids),
          context,
        ),
      check: (context) => check(place, chosen, context),
    };
  },
};

declare module '@ilmi/client' {
  interface SourceTypes {
    klimatkollen: KlimatkollenOptions;
  }
}

const API = 'https://api.klimatkollen.se/api/';

const idsOf = (ids: Words | undefined) => (ids === undefined ? undefined : wordsOf(ids));

/** Fields that are read or known to be left out. The first ones are those without which nothing can be read. */
const FIELDS = {
  municipalities: {
    needed: ['name', 'emissions'],
    read: ['climatePlanLink'],
    known: [
      ...['region', 'logoUrl', 'totalTrend', 'totalCarbonLaw', 'approximatedHistoricalEmission'],
      ...['trend', 'emissionsSlope', 'historicalEmissionChangePercent', 'hitNetZero'],
      ...['electricCarChangePercent', 'climatePlanYear', 'climatePlanComment'],
      ...['bicycleMetrePerCapita', 'totalConsumptionEmission', 'electricVehiclePerChargePoints'],
      ...['procurementScore', 'procurementLink', 'politicalRule', 'politicalKSO'],
    ],
  },
  companies: {
    needed: ['name', 'reportingPeriods'],
    read: ['wikidataId'],
    known: [
      ...['id', 'lei', 'logoUrl', 'description', 'descriptions', 'baseYear', 'tags', 'industry'],
      ...['goals', 'initiatives', 'futureEmissionsTrendSlope', 'alternativeNames'],
    ],
  },
};

/** Looks at the fields of the whole list, or of the first company where ids are given. */
async function check(
  place: Place,
  { kind, ids }: KlimatkollenOptions,
  context: SourceContext,
): Promise<SourceCheck> {
  const list =
    kind === 'companies'
      ? await companyList(place, idsOf(ids)?.slice(0, 1), context)
      : await municipalityList(place, context);
  const { needed, read, known } = FIELDS[kind];
  const found = new Set(list.flatMap((item) => Object.keys(item)));
  const fields = [...found].join(', ');
  const findings: SourceFinding[] = [
    ...needed
      .filter((field) => !found.has(field))
      .map((path) => ({
        path,
        message: `is missing, and nothing can be read without it; there are ${fields}`,
      })),
    ...read
      .filter((field) => !found.has(field))
      .map((path) => ({ path, message: 'is missing; what it told is left out' })),
    ...[...found]
      .filter((field) => ![...needed, ...read, ...known].includes(field))
      .map((path) => ({ path, message: 'is new and is not read' })),
  ];
  return { ok: needed.every((field) => found.has(field)), findings };
}
