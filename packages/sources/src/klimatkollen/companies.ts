import type { SourceContext } from '@ilmi/client';
import {
  type Action,
  type Boundary,
  type Goal,
  type IlmiDocument,
  isLink,
  type Observation,
  type Organization,
  resolveUrl,
  type Source as DataSource,
} from '@ilmi/core';
import type { Scope } from '@ilmi/core/vocabulary';
import { slug, sourceEntry } from '../shared/entries.js';
import { failure, isNotFound } from '../shared/fetch.js';
import { get, isApi, isRecord, NAME, numberOf, type Place, textOf, yearOf } from './api.js';
import { readGoalText } from './goal-text.js';
import type { KlimatkollenOptions } from './index.js';
import { BOUNDARY_NOTE, companyNote, EMISSIONS, PUBLISHER, SCOPE3_NOTE, SERIES } from './words.js';

type Json = Record<string, unknown>;

/**
 * Companies with what they have reported, scope by scope, and what they have promised. Klimatkollen's own
 * review of a figure is part of the source's note; it is no verification of the company's goal.
 *
 * @throws {ClientError} as `get`, and `invalidResponse` when what comes are no companies.
 */
export async function readCompanies(
  place: Place,
  options: KlimatkollenOptions,
  wanted: readonly string[] | undefined,
  context: SourceContext,
): Promise<IlmiDocument> {
  const companies = await companyList(place, wanted, context);
  const organizations: Organization[] = [];
  const goals: Goal[] = [];
  const actions: Action[] = [];
  const sources = new Map<string, DataSource>();
  const note = (source: DataSource): string => {
    sources.set(source.id, source);
    return source.id;
  };

  for (const [at, company] of companies.entries()) {
    const key = textOf(company.wikidataId) ?? textOf(company.id);
    const name = textOf(company.name);
    if (!key || !name) {
      context.warn(`/${at}`, `left out, since it has no ${name ? '"wikidataId"' : '"name"'}`);
      continue;
    }
    const id = slug(key);
    organizations.push(organizationOf(company, id, name));
    goals.push(
      ...figureGoals(company, id, options, note, context),
      ...textGoals(company, id, context),
    );
    actions.push(...initiatives(company, id));
  }
  if (companies.some((company) => company.logoUrl != null))
    context.warn('logoUrl', 'left out of all companies: marks of others are not fetched');
  if (companies.length && !companies.some((company) => 'goals' in company))
    context.warn(
      'goals',
      'the list of companies has no goals, only figures. Name companies with "ids" to read theirs',
    );
  return {
    ilmi: '1.0',
    languages: ['sv', 'fi', 'en'],
    ...(options.licence && { licence: options.licence }),
    organizations,
    goals,
    ...(actions.length > 0 && { actions }),
    sources: [...sources.values()],
  };
}

/** One by one where ids are given, since only then do goals come along; else the list. */
export async function companyList(
  place: Place,
  wanted: readonly string[] | undefined,
  context: SourceContext,
): Promise<Json[]> {
  const name = `${NAME}, companies`;
  if (wanted && isApi(place.url)) {
    const found: Json[] = [];
    let missing: unknown;
    for (const id of wanted) {
      const address = `${place.url}companies/${encodeURIComponent(id)}`;
      try {
        const company = await get(address, place, context, `${NAME}, company ${id}`);
        if (!isRecord(company) || !('name' in company))
          throw failure(address, 'invalidResponse', name, 'expected a company');
        found.push(company);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        missing = error;
        context.warn(id, 'left out: Klimatkollen has no company with this id');
      }
    }
    if (!found.length) throw missing;
    return found;
  }
  const address = isApi(place.url) ? `${place.url}companies` : place.url;
  const answer = await get(address, place, context, name);
  const list = (Array.isArray(answer) ? (answer as unknown[]) : [answer]).filter(isRecord);
  if (!list.some((company) => 'name' in company))
    throw failure(address, 'invalidResponse', name, 'expected a list of companies');
  if (!wanted) return list;
  for (const id of wanted)
    if (!list.some((company) => isCalled(company, id)))
      context.warn(id, 'left out: the file has no company with this id');
  return list.filter((company) => wanted.some((id) => isCalled(company, id)));
}

const isCalled = (company: Json, id: string): boolean =>
  [company.wikidataId, company.id].includes(id);

function organizationOf(company: Json, id: string, name: string): Organization {
  const descriptions = Array.isArray(company.descriptions)
    ? (company.descriptions as unknown[]).filter(isRecord)
    : [];
  const summary = Object.fromEntries(
    descriptions.flatMap(({ language, text }) => {
      const written = textOf(text);
      return written && /^[a-z]{2,3}$/i.test(String(language))
        ? [[String(language).toLowerCase(), written]]
        : [];
    }),
  );
  const identifiers = (['wikidataId', 'lei'] as const).flatMap((field) => {
    const value = textOf(company[field]);
    return value ? [{ scheme: field === 'lei' ? 'lei' : 'wikidata', value }] : [];
  });
  return {
    id,
    kind: 'company',
    name,
    ...(Object.keys(summary).length > 0 && { summary }),
    ...(identifiers.length > 0 && { identifiers }),
  };
}

/** What one series of a company is made of. */
interface Series {
  name: keyof typeof SERIES;
  scopes: Scope[];
  /** The part of a period's emissions with unit and metadata, and the amount in it. */
  part: string;
  amount: string;
}

const SERIES_OF: readonly Series[] = [
  { name: 'scope-1', scopes: [1], part: 'scope1', amount: 'total' },
  { name: 'scope-2-mb', scopes: [2], part: 'scope2', amount: 'mb' },
  { name: 'scope-2-lb', scopes: [2], part: 'scope2', amount: 'lb' },
  { name: 'scope-2', scopes: [2], part: 'scope2', amount: 'unknown' },
  { name: 'scope-1-2', scopes: [1, 2], part: 'scope1And2', amount: 'total' },
  { name: 'scope-3', scopes: [3], part: 'scope3', amount: 'calculatedTotalEmissions' },
];

/** A goal without target for each scope that has figures. Totals over scopes would mix years with and without some. */
function figureGoals(
  company: Json,
  organization: string,
  { licence }: KlimatkollenOptions,
  note: (source: DataSource) => string,
  context: SourceContext,
): Goal[] {
  const periods = (
    Array.isArray(company.reportingPeriods) ? (company.reportingPeriods as unknown[]) : []
  ).filter(isRecord);
  return SERIES_OF.flatMap(({ name, scopes, part, amount }): Goal[] => {
    const observations = periods.flatMap((period): (Observation & { end: string })[] => {
      const emissions = isRecord(period.emissions) ? period.emissions : {};
      const figure = emissions[part];
      const value = isRecord(figure) ? numberOf(figure[amount]) : undefined;
      if (!isRecord(figure) || value === undefined) return [];
      const start = dayOf(period.startDate);
      const end = dayOf(period.endDate);
      const place = `${organization}, ${end ?? 'a period'}, ${part}`;
      if (!start || !end || end < start) {
        context.warn(place, 'left out, since its period has no first and last day');
        return [];
      }
      const unit = unitIn(figure);
      if (unit !== 'tCO2e') {
        context.warn(place, `left out: expected the unit tCO2e, got ${unit ?? 'none'}`);
        return [];
      }
      const source = note(figureSource(organization, period, figure, licence, context));
      const year = start.slice(5) === '01-01' && end === `${start.slice(0, 4)}-12-31`;
      return [
        {
          ...(year ? { year: Number(end.slice(0, 4)) } : { period: { start, end } }),
          value,
          source,
          end,
        },
      ];
    });
    if (!observations.length) return [];
    const [word, isThird] = [SERIES[name], scopes.includes(3)];
    return [
      {
        id: `${organization}-${name}`,
        organization,
        title: {
          sv: `${EMISSIONS.sv}, ${word.sv}`,
          fi: `${EMISSIONS.fi}, ${word.fi}`,
          en: `${EMISSIONS.en}, ${word.en}`,
        },
        kind: 'monitoring',
        theme: 'emissions',
        boundary: {
          kind: isThird ? 'valueChain' : 'organization',
          scopes,
          ...(isThird && { note: SCOPE3_NOTE }),
        },
        measure: {
          quantity: 'ghgEmissions',
          unit: 'tCO2e',
          basis: 'absolute',
          accounting: 'unknown',
        },
        observations: observations
          .sort((a, b) => (a.end < b.end ? -1 : 1))
          .map(({ end: _, ...observation }) => observation),
      },
    ];
  });
}

/** Scope 3 has its units category by category; they have to be one. */
function unitIn(figure: Json): string | undefined {
  if (!Array.isArray(figure.categories)) return textOf(figure.unit);
  const parts = (figure.categories as unknown[]).filter(isRecord);
  const stated = figure.statedTotalEmissions;
  const units = new Set(
    (parts.length ? parts : isRecord(stated) ? [stated] : []).map(({ unit }) => textOf(unit)),
  );
  return units.size === 1 ? [...units][0] : units.size ? [...units].join(' and ') : undefined;
}

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;

/**
 * The source of a figure. Names of people who entered or reviewed it stay out. Figures of one report that
 * were treated alike share one.
 */
function figureSource(
  organization: string,
  period: Json,
  figure: Json,
  licence: string | undefined,
  context: SourceContext,
): DataSource {
  const metadata = isRecord(figure.metadata) ? figure.metadata : {};
  const given = textOf(metadata.source) ?? '';
  const report = textOf(period.reportURL);
  const href = report && resolveUrl(report);
  const isChecked = metadata.verifiedBy != null;
  const id = slug(
    `klimatkollen ${organization} ${isChecked ? 'reviewed' : 'unreviewed'} ${report ?? ''} ${given}`,
  );
  return sourceEntry(
    {
      id,
      name: NAME,
      publisher: PUBLISHER,
      url: href && isLink(href) ? href : 'https://klimatkollen.se/',
      ...(licence && { licence }),
      // An address that the source's link has already need not be printed again.
      note: companyNote(given === report ? '' : given, isChecked),
    },
    context,
  );
}

function textGoals(company: Json, organization: string, context: SourceContext): Goal[] {
  const given = Array.isArray(company.goals) ? (company.goals as unknown[]).filter(isRecord) : [];
  return given.flatMap((goal): Goal[] => {
    const text = textOf(goal.description);
    if (!text) return [];
    const year = yearOf(goal.year);
    const baseYear = yearOf(goal.baseYear);
    const { change, reason, direction, scopes } = readGoalText(text, {
      target: numberOf(goal.target),
      year,
      baseYear,
    });
    const id = slug(`${organization} goal ${textOf(goal.id) ?? text}`);
    const place = `${organization}, goal "${text}"`;
    const boundary: Boundary = scopes.length
      ? { kind: scopes.includes(3) ? 'valueChain' : 'organization', scopes }
      : { kind: 'activity', note: BOUNDARY_NOTE };
    const common = { id, organization, title: { sv: text }, boundary };
    if (change !== undefined)
      return [
        {
          ...common,
          kind: 'quantitative',
          theme: 'emissions',
          measure: {
            quantity: 'ghgEmissions',
            unit: 'tCO2e',
            basis: 'absolute',
            accounting: 'unknown',
          },
          // Its level is not in the data: no year's figures are known to be of the same extent.
          baseline: { year: baseYear! },
          target: { year: year!, change },
        },
      ];
    if (!direction) {
      context.warn(
        place,
        `left out: ${reason}, and the text does not say whether something is to become more or less`,
      );
      return [];
    }
    context.warn(place, `taken without its number: ${reason}`);
    return [
      {
        ...common,
        kind: 'directional',
        direction,
        ...(year !== undefined && { target: { year } }),
      },
    ];
  });
}

function initiatives(company: Json, organization: string): Action[] {
  const given = Array.isArray(company.initiatives)
    ? (company.initiatives as unknown[]).filter(isRecord)
    : [];
  return given.flatMap((initiative): Action[] => {
    const title = textOf(initiative.title);
    if (!title) return [];
    const summary = textOf(initiative.description);
    return [
      {
        id: slug(`${organization} initiative ${textOf(initiative.id) ?? title}`),
        organization,
        title: { sv: title },
        ...(summary && { summary: { sv: summary } }),
      },
    ];
  });
}
