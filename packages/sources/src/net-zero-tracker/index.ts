import type { Source, SourceCheck, SourceContext, SourceDefinition } from '@ilmi/client';
import type { Goal, IlmiDocument, Organization } from '@ilmi/core';
import * as z from 'zod/mini';
import { csvRows } from '../shared/csv.js';
import { slug, sourceEntry } from '../shared/entries.js';
import { failure } from '../shared/fetch.js';
import { address, explained, type Words, words, wordsOf } from '../shared/options.js';
import { type Column, type Header, likelyNameOf, readHeader } from './columns.js';
import { type Cells, goalsOf, SOURCE } from './goals.js';
import { en, noteOf, ORGANIZATIONS, plain } from './words.js';

declare module '@ilmi/client' {
  interface SourceTypes {
    'net-zero-tracker': NetZeroTrackerOptions;
  }
}

/** What is read of the Net Zero Tracker's table. Lists may also be written as on a command line: `FIN,SWE`. */
export interface NetZeroTrackerOptions {
  /** Address of the table as CSV, separated by commas, in UTF-8. */
  url: string;
  /** Only these countries, ISO 3166-1 alpha-3: `FIN`. Default: all. */
  countries?: Words;
  /** Only these names, as in the table; capitals do not matter. With `ids`: what either of the two names. */
  names?: Words;
  /** Only these rows, by the table's `id_code`: `CIT-0061`. */
  ids?: Words;
  /** Only these kinds: `country`, `region`, `city`, `company`. Default: all. */
  kinds?: Words;
  /** The day of the table, `YYYY-MM-DD`; it stands in the source's note. Default: its newest entry's. */
  snapshot?: string;
}

const each = (pattern: RegExp, expected: string) =>
  words.check(z.refine((list) => wordsOf(list).every((one) => pattern.test(one)), expected));

const options = z.strictObject({
  url: address,
  countries: z.optional(
    each(/^[a-z]{3}$/i, 'expected codes of three letters as in the table, such as FIN'),
  ),
  names: z.optional(words),
  ids: z.optional(words),
  kinds: z.optional(
    each(/^(?:country|region|city|company)$/i, 'expected country, region, city or company'),
  ),
  snapshot: z.optional(
    z.string().check(z.regex(z.regexes.date, 'expected a day such as 2022-12-20')),
  ),
});

const NAME = 'Net Zero Tracker';

/**
 * The table of the Net Zero Tracker: what countries, regions, cities and companies have promised. Each
 * row becomes an organisation and its targets goals. The table has no levels, so there are none.
 */
export const netZeroTracker: SourceDefinition<'net-zero-tracker', NetZeroTrackerOptions> = {
  type: 'net-zero-tracker',
  title: NAME,
  options: explained(options),
  // Browsers may not read it from where it is published, and one visitor needs three of its rows.
  capabilities: { browser: false, build: true, join: false, live: false },
  create: (chosen): Source => ({
    read: (context) => read(chosen, context),
    check: (context) => check(chosen, context),
  }),
};

/** A row with the day of its snapshot, in files that hold several, and of its latest change. */
interface Entry {
  cells: Cells;
  age: string;
}

async function read(chosen: NetZeroTrackerOptions, context: SourceContext): Promise<IlmiDocument> {
  const { warn } = context;
  const entries = new Map<string, Entry>();
  const wanted = wantedBy(chosen);
  let repeated = 0;
  let levels = 0;
  let newest = '';
  for await (const { line, cells, header, isFirst } of rows(chosen.url, context)) {
    if (isFirst && header.missing.length)
      warn(
        'columns',
        `not in the table, so what they say is left out: ${header.missing.join(', ')}`,
      );
    const day = (cells('date') || cells('last_updated')).slice(0, 10);
    if (/^\d{4}-\d\d-\d\d$/.test(day) && day > newest) newest = day;
    if (!wanted.takes(cells)) continue;
    const code = cells('id_code');
    if (!code || !cells('name')) {
      warn(`line ${line}`, 'a row without id_code or name is left out');
      continue;
    }
    const age = `${cells('date')} ${cells('last_updated')}`;
    const known = entries.get(code);
    if (known) repeated++;
    if (!known || known.age < age) entries.set(code, { cells, age });
  }
  for (const [option, value] of wanted.unmet())
    warn(option, `the table has no row with "${value}"; look how it is written there`);
  if (repeated) warn('id_code', `${repeated} older rows of the same actors are left out`);

  const organizations: Organization[] = [];
  const goals: Goal[] = [];
  for (const [code, { cells }] of entries) {
    const organization = organizationOf(cells);
    organizations.push(organization);
    if (organization.kind === 'other')
      warn(`${code}/actor_type`, `"${cells('actor_type')}" is not known; the kind becomes "other"`);
    if (cells('ghg')) levels++;
    goals.push(
      ...goalsOf(cells, organization.id, (column, message) => warn(`${code}/${column}`, message)),
    );
  }
  if (levels)
    warn(
      'ghg',
      `${levels} figures are left out: the table says neither their unit nor their method`,
    );
  return {
    ilmi: '1.0',
    languages: ['en'],
    organizations,
    goals,
    sources: [
      sourceEntry(
        {
          id: SOURCE,
          name: NAME,
          publisher:
            'Energy and Climate Intelligence Unit, Data-Driven EnviroLab, NewClimate Institute, Oxford Net Zero',
          url: 'https://zerotracker.net/',
          licence: 'CC-BY-4.0',
          note: noteOf({ snapshot: chosen.snapshot, newest }),
        },
        context,
      ),
    ],
  };
}

/** The rows of the table with its columns. What is asked of a missing column is empty. */
async function* rows(url: string, context: SourceContext) {
  let header: Header | undefined;
  let isFirst = true;
  for await (const row of csvRows(url, context, NAME, ',')) {
    if (!header) {
      header = readHeader(row.cells);
      if (header.lacking.length) throw lacking(url, row.cells, header);
      continue;
    }
    const { at } = header;
    const cells: Cells = (column) => row.cells[at.get(column) ?? -1]?.trim() ?? '';
    yield { line: row.line, cells, header, isFirst };
    isFirst = false;
  }
  if (!header) throw failure(url, 'invalidResponse', NAME, 'expected a table, got nothing');
}

function lacking(url: string, names: readonly string[], header: Header) {
  const [only = ''] = names;
  const what =
    names.length === 1 && only.includes(';')
      ? 'is separated by semicolons; save it with commas between its cells'
      : header.lacking.map((column) => describeMissing(column, header)).join('; ');
  return failure(url, 'invalidResponse', NAME, what);
}

function describeMissing(column: Column, { added }: Header): string {
  const name = likelyNameOf(column, added);
  const hint = name ? `; "${name}" is new and may be its new name` : '';
  return `the column "${column}" is missing${hint}`;
}

/** Which rows are asked for, and what was asked for in vain. */
function wantedBy({ countries, names, ids, kinds }: NetZeroTrackerOptions) {
  const lists = { countries, names, ids, kinds };
  type Option = keyof typeof lists;
  const fold = (text: string) => text.trim().toLowerCase();
  const open = new Map<Option, Map<string, string>>();
  for (const [option, list] of Object.entries(lists) as [Option, Words | undefined][])
    if (list !== undefined)
      open.set(option, new Map(wordsOf(list).map((value) => [fold(value), value])));
  const met = new Set<string>();
  /** `undefined`: not asked for. */
  const has = (option: Option, value: string) => {
    const list = open.get(option);
    if (!list?.has(fold(value))) return list && false;
    met.add(`${option} ${fold(value)}`);
    return true;
  };
  return {
    takes(cells: Cells): boolean {
      const found = [has('names', cells('name')), has('ids', cells('id_code'))];
      const isNamed = found.includes(true) || found.every((one) => one === undefined);
      const isThere = has('countries', cells('country')) ?? true;
      const isKind = has('kinds', plain(cells('actor_type'))) ?? true;
      return isNamed && isThere && isKind;
    },
    unmet: (): [Option, string][] =>
      [...open].flatMap(([option, values]) =>
        [...values]
          .filter(([folded]) => !met.has(`${option} ${folded}`))
          .map(([, value]): [Option, string] => [option, value]),
      ),
  };
}

function organizationOf(cells: Cells): Organization {
  const word = plain(cells('actor_type'));
  const kind = (Object.hasOwn(ORGANIZATIONS, word) && ORGANIZATIONS[word]) || 'other';
  const name = cells('name');
  const isin = cells('isin_id');
  const industry = [cells('industry'), cells('sector')].filter(Boolean).join(', ');
  return {
    id: slug(cells('id_code')),
    kind,
    // A company has one name; places have English ones here.
    name: kind === 'company' ? name : en(name),
    ...(isin && { identifiers: [{ scheme: 'other', value: `ISIN ${isin}` }] }),
    ...(industry && { industry: en(industry) }),
  };
}

async function check({ url }: NetZeroTrackerOptions, context: SourceContext): Promise<SourceCheck> {
  for await (const row of csvRows(url, context, NAME, ',')) {
    const header = readHeader(row.cells);
    const { lacking: needed, missing, unused, renamed, added } = header;
    return {
      ok: needed.length === 0,
      findings: [
        ...[...needed, ...missing, ...unused].map((column) => ({
          path: column,
          message: describeMissing(column, header),
        })),
        ...renamed.map(([column, name]) => ({
          path: column,
          message: `the column "${column}" is now called "${name}"; it is read as before`,
        })),
        ...added.map((name) => ({
          path: name,
          message: `the column "${name}" is new; what it says is left out`,
        })),
      ],
    };
  }
  return { ok: false, findings: [{ path: url, message: 'expected a table, got nothing' }] };
}
