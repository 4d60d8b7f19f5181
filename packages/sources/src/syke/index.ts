import type { SourceCheck, SourceContext, SourceDefinition, SourceFinding } from '@ilmi/client';
import type {
  Goal,
  IlmiDocument,
  Observation,
  Organization,
  Source as DataSource,
} from '@ilmi/core';
import * as z from 'zod/mini';
import { csvRows } from '../shared/csv.js';
import { slug, sourceEntry } from '../shared/entries.js';
import { failure, isNotFound } from '../shared/fetch.js';
import {
  address,
  explained,
  shortId,
  type Words,
  words,
  wordsOf,
  year,
} from '../shared/options.js';
import { differences, headerOf, NEEDED } from './columns.js';
import { type Calculation, type Figures, readMunicipality } from './figures.js';
import { readSeries } from './series.js';
import { EMISSIONS, NOTES, PUBLISHER, SECTORS, SERIES_SOURCE } from './words.js';

const TYPE = 'syke';
const SITE = 'https://paastot.hiilineutraalisuomi.fi/';
const LICENCE = 'CC-BY-4.0';

const word = z.string().check(z.regex(/\S/, 'expected a name'));
const code = z
  .union([z.string(), z.number()])
  .check(z.refine(isCode, 'expected the code of a municipality, such as "020"'));

const options = z
  .strictObject({
    municipalities: z.optional(
      z.union([
        words.check(
          z.refine((list) => wordsOf(list).every(isCode), 'expected codes such as "020,619"'),
        ),
        z.readonly(
          z.array(
            z.union([
              code,
              z.strictObject({ code, name: z.optional(word), id: z.optional(shortId) }),
            ]),
          ),
        ),
      ]),
    ),
    series: z.optional(z.strictObject({ url: address, name: word, id: z.optional(shortId) })),
    fromYear: z.optional(year),
    target: z.optional(
      z.union([
        z.literal('hinku'),
        z.literal(false),
        z
          .strictObject({ change: z.number(), year, baseYear: year })
          .check(
            z.refine(
              ({ year, baseYear }) => year > baseYear,
              'expected an object whose year is after its baseYear',
            ),
          ),
      ]),
    ),
    calculation: z.optional(z.enum(['hinku', 'usage'])),
    sectors: z.optional(z.boolean()),
    preliminary: z.optional(z.readonly(z.array(year))),
    url: z.optional(address),
  })
  .check(
    z.refine(({ municipalities, series }) => municipalities !== undefined || series !== undefined, {
      path: ['municipalities'],
      error: 'expected codes such as "020", or "series" in their place',
    }),
  );

/** What is read of SYKE. At least one of `municipalities` and `series` is needed. */
export interface SykeOptions {
  /**
   * Municipalities by their code, three digits: `["020", "619"]` or `"020,619"`. With a name and an id of your own, where it has to
   * fit goals that are already written: `{"code": "020", "name": "Akaa", "id": "akaa"}`. Default: the name that
   * SYKE's list of inhabitants has, and the id `kunta-020`.
   */
  municipalities?:
    Words | readonly (string | number | { code: string | number; name?: string; id?: string })[];
  /**
   * A file with one value a year, kt CO₂e, and what its area is called. Columns: `year` or `vuosi`;
   * `total_ktco2e`, `ktco2e` or `kt`; optionally `region`. Default id: made from the name.
   */
  series?: { url: string; name: string; id?: string };
  /** The first year whose figures are taken. The base year's figure is taken in any case. Default: all. */
  fromYear?: number;
  /**
   * SYKE's files hold no targets, so somebody has to say them: `hinku`, −80 % from 2007 to 2030, for those
   * that have joined Hinku; `false` for figures without a target; or a change in percent of a base year.
   * Default: `hinku`, with a warning.
   */
  target?: 'hinku' | false | { change: number; year: number; baseYear: number };
  /** `hinku`: the rows of the Hinku calculation, with credits. `usage`: all rows, without credits. Default `hinku`. */
  calculation?: Calculation;
  /** Also a goal without target for each sector (`taso_3`). Default false. */
  sectors?: boolean;
  /** Years that SYKE has called preliminary, where the file does not mark them itself (`2024e`). */
  preliminary?: readonly number[];
  /** Address of the folder with `asukasluvut_….csv` and `Tulokset_taso_5/`. Default: SYKE's own. */
  url?: string;
}

interface Municipality {
  code: string;
  name?: string;
  id: string;
}

/** The options with their defaults, except for the target's, which is told of. */
interface Settings extends Omit<SykeOptions, 'municipalities'> {
  municipalities: readonly Municipality[];
  calculation: Calculation;
  /** Ends in `/`. */
  base: string;
}

/**
 * Greenhouse gas emissions of Finnish municipalities, as SYKE (the Finnish Environment Institute) calculates
 * them, from the files behind https://paastot.hiilineutraalisuomi.fi/. They are not an official interface:
 * `check` tells which columns have changed.
 */
export const syke: SourceDefinition<'syke', SykeOptions> = {
  type: TYPE,
  title: 'SYKE, emissions of Finnish municipalities',
  options: explained(options),
  capabilities: { browser: false, build: true, join: false, live: false },
  create(given) {
    const settings = settingsOf(given);
    return {
      read: (context) => read(settings, context),
      check: (context) => check(settings, context),
    };
  },
};

declare module '@ilmi/client' {
  interface SourceTypes {
    syke: SykeOptions;
  }
}

function settingsOf(given: SykeOptions): Settings {
  const { municipalities = [], calculation = 'hinku', url = SITE } = given;
  const list = typeof municipalities === 'object' ? municipalities : wordsOf(municipalities);
  return {
    ...given,
    calculation,
    base: url.endsWith('/') ? url : `${url}/`,
    municipalities: list.map((one) => {
      const { code, ...rest } = typeof one === 'object' ? one : { code: one };
      const digits = String(code).trim().padStart(3, '0');
      return { code: digits, id: `kunta-${digits}`, ...rest };
    }),
  };
}

async function read(settings: Settings, context: SourceContext): Promise<IlmiDocument> {
  const { municipalities, series, target, calculation, base } = settings;
  if (target === undefined)
    context.warn(
      'target',
      'SYKE has no targets, so the Hinku target was taken: −80 % from 2007 to 2030. Write "target": "hinku" for those that have joined Hinku, and "target": false for others',
    );
  const organizations: Organization[] = [];
  const goals: Goal[] = [];
  const sources: DataSource[] = [];

  if (municipalities.length) {
    const nameOf = await namesOf(settings, context);
    let missing: unknown;
    for (const { code, name = nameOf(code), id } of municipalities) {
      const url = fileOf(base, code);
      const label = `SYKE, municipality ${code}`;
      try {
        const figures = await readMunicipality(
          url,
          context,
          label,
          calculation,
          settings.preliminary,
        );
        organizations.push({
          id,
          kind: 'municipality',
          name: name ?? code,
          municipality: code,
          identifiers: [{ scheme: 'municipality', value: code }],
        });
        goals.push(
          goalOf(settings, context, {
            id: `${id}-${calculation}`,
            organization: id,
            figures: figures.total,
            source: TYPE,
            accounting: calculation,
          }),
          ...(settings.sectors ? sectorGoals(settings, context, id, figures.sectors) : []),
        );
      } catch (error) {
        if (!isNotFound(error)) throw error;
        missing = error;
        context.warn(url, `left out: SYKE has no file of municipality ${code}. Is the code right?`);
      }
    }
    if (!organizations.length) throw missing;
    sources.push(
      sourceEntry(
        {
          id: TYPE,
          name: 'SYKE',
          publisher: PUBLISHER,
          url: base,
          licence: LICENCE,
          note: NOTES[calculation],
        },
        context,
      ),
    );
  }

  if (series) {
    const id = series.id ?? slug(series.name);
    const source = `${TYPE}-series`;
    organizations.push({ id, kind: 'region', name: series.name });
    goals.push(
      goalOf(settings, context, {
        id: `${id}-emissions`,
        organization: id,
        figures: await readSeries(series.url, context, series.name),
        source,
        accounting: 'unknown',
      }),
    );
    sources.push(
      sourceEntry(
        { id: source, name: SERIES_SOURCE, publisher: PUBLISHER, url: SITE, licence: LICENCE },
        context,
      ),
    );
  }
  return {
    ilmi: '1.0',
    languages: ['fi', 'sv', 'en'],
    licence: LICENCE,
    organizations,
    goals,
    sources,
  };
}

interface GoalParts {
  id: string;
  organization: string;
  figures: Figures;
  source: string;
  accounting: Calculation | 'unknown';
}

function goalOf({ target, fromYear }: Settings, context: SourceContext, parts: GoalParts): Goal {
  const { id, organization, figures, source, accounting } = parts;
  const goal: Goal = {
    id,
    organization,
    title: EMISSIONS,
    kind: 'monitoring',
    theme: 'emissions',
    boundary: { kind: 'territory' },
    measure: { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute', accounting },
    observations: observationsOf(figures, source, fromYear),
  };
  if (!goal.observations?.length)
    context.warn(
      id,
      fromYear ? `there are no figures from ${fromYear} on` : 'the file has no figures',
    );
  if (target === false) return goal;
  const isHinku = target === undefined || target === 'hinku';
  const { change, year, baseYear } = isHinku ? { change: -80, year: 2030, baseYear: 2007 } : target;
  const base = figures.get(baseYear)?.value;
  if (base === undefined)
    context.warn(
      id,
      `there is no figure for the base year ${baseYear}, so the goal is shown without progress`,
    );
  return {
    ...goal,
    kind: 'quantitative',
    baseline: { year: baseYear, ...(base !== undefined && { value: base, source }) },
    target: { year, change, ...(isHinku && accounting !== 'hinku' && { accounting: 'hinku' }) },
    ...(accounting === 'hinku' && { offsets: { role: 'territorialCredit' } }),
    ...(isHinku && { framework: { name: 'hinku' } }),
  };
}

function sectorGoals(
  { calculation, fromYear }: Settings,
  context: SourceContext,
  organization: string,
  sectors: ReadonlyMap<string, Figures>,
): Goal[] {
  const latest = (figures: Figures) => Math.max(...figures.keys());
  return [...sectors].flatMap(([code, figures]) => {
    if (latest(figures) < (fromYear ?? 0)) return [];
    const known = SECTORS.get(code);
    if (!known)
      context.warn(
        `${organization}, taso_3 "${code}"`,
        'is a sector that this adapter does not know; it is called by its code',
      );
    const titleIn = (lang: keyof typeof EMISSIONS) =>
      `${EMISSIONS[lang]}: ${known?.[lang] ?? code}`;
    return {
      id: `${organization}-${calculation}-${slug(code)}`,
      organization,
      title: { fi: titleIn('fi'), sv: titleIn('sv'), en: titleIn('en') },
      kind: 'monitoring',
      theme: 'emissions',
      boundary: { kind: 'territory' },
      measure: {
        quantity: 'ghgEmissions',
        unit: 'ktCO2e',
        basis: 'absolute',
        accounting: calculation,
      },
      observations: observationsOf(figures, TYPE, fromYear),
    };
  });
}

function observationsOf(figures: Figures, source: string, fromYear = 0): Observation[] {
  return [...figures]
    .filter(([year]) => year >= fromYear)
    .map(([year, { value, valueWithoutCredits, isPreliminary }]) => ({
      year,
      value,
      ...(valueWithoutCredits !== undefined && { valueWithoutCredits }),
      ...(isPreliminary && { quality: 'preliminary' }),
      source,
    }));
}

/** Whether it can be the code of a municipality, once its zeros are back. */
function isCode(code: string | number): boolean {
  return /^\d{1,3}$/.test(String(code).trim());
}

/** The files are called by the code's number: `kunta_20.csv`. */
const fileOf = (base: string, code: string): string =>
  `${base}Tulokset_taso_5/kunta_${Number(code)}.csv`;

/** Names by code, from the newest list of inhabitants, when a municipality has none in the options. */
async function namesOf(
  { municipalities, base }: Settings,
  context: SourceContext,
): Promise<(code: string) => string | undefined> {
  const names = new Map<string, string>();
  if (municipalities.every(({ name }) => name)) return () => undefined;
  const list = await newestList(base, context);
  if (!list)
    context.warn(
      'asukasluvut',
      'SYKE has no list of names; municipalities are called by their codes. Write names in the options',
    );
  let columns: { code: number; name: number } | undefined;
  for (const { cells } of list ?? []) {
    if (!columns) {
      const header = headerOf(cells);
      columns = { code: header.indexOf('kuntanro'), name: header.indexOf('kunta_fi') };
      continue;
    }
    const [code, name] = [cells[columns.code]?.trim(), cells[columns.name]?.trim()];
    if (code && name) names.set(code.padStart(3, '0'), name);
  }
  if (list && !names.size)
    context.warn(
      'asukasluvut',
      'the list of names has no columns "kuntanro" and "kunta_fi" any more; municipalities are called by their codes',
    );
  return (code) => names.get(code);
}

/** The list appears some time after its year has ended; no index of them is known. */
async function newestList(base: string, context: SourceContext) {
  const thisYear = Number(context.now.slice(0, 4));
  for (let year = thisYear; year > thisYear - 6; year--) {
    try {
      const url = `${base}asukasluvut_${year}.csv`;
      const rows = [];
      for await (const row of csvRows(url, context, 'SYKE, names of municipalities', ';'))
        rows.push(row);
      return rows;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  return undefined;
}

/** Reads the headers only. All municipalities' files have the same columns, so one is enough. */
async function check(settings: Settings, context: SourceContext): Promise<SourceCheck> {
  const findings: SourceFinding[] = [];
  const [first] = settings.municipalities;
  if (first) {
    const url = fileOf(settings.base, first.code);
    const name = `SYKE, municipality ${first.code}`;
    for await (const { cells } of csvRows(url, context, name, ';')) {
      findings.push(...differences(headerOf(cells), url.split('/').at(-1)!));
      const isReadable = NEEDED.every((column) => headerOf(cells).includes(column));
      return { ok: isReadable && (await checkSeries(settings, context, findings)), findings };
    }
    throw failure(url, 'invalidResponse', name, 'expected CSV, got nothing');
  }
  return { ok: await checkSeries(settings, context, findings), findings };
}

async function checkSeries(
  { series }: Settings,
  context: SourceContext,
  findings: SourceFinding[],
): Promise<boolean> {
  if (!series) return true;
  try {
    const warn = (path: string, message: string) => void findings.push({ path, message });
    await readSeries(series.url, { ...context, warn }, series.name);
    return true;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code !== 'invalidResponse') throw error;
    findings.push({ path: series.url, message });
    return false;
  }
}
