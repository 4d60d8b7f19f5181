/* The table's columns, by name. */

/** Without one of these nothing can be made of a row. */
const NEEDED = ['id_code', 'name', 'actor_type', 'end_target', 'end_target_year'] as const;

/** What else becomes a part of the document, or a warning. */
const USED = [
  'last_updated',
  'country',
  'isin_id',
  'race_to_zero_member',
  'end_target_percentage_reduction',
  'end_target_baseline_year',
  'end_target_intensity_unit',
  'end_target_baseline_emissions',
  'end_target_target_emissions',
  'end_target_bau_emissions',
  'end_target_other',
  'end_target_status',
  'status_date',
  'interim_target',
  'interim_target_percentage_reduction',
  'interim_target_baseline_year',
  'interim_target_intensity_unit',
  'interim_target_baseline_emissions',
  'interim_target_target_emissions',
  'interim_target_bau_emissions',
  'interim_target_other',
  'interim_target_year',
  'source_url',
  'gasses_coverage',
  'territorial_emissions',
  'consumption_emissions',
  'international_aviation',
  'international_shipping',
  'scope_1',
  'scope_2',
  'scope_3',
  'has_plan',
  'reporting_mechanism',
  'carbon_credit_offsets',
  'carbon_credit_conditions',
  'max_emission_offset',
  'conditions_other',
  'removals_targets',
  'cdr',
  'industry',
  'sector',
  'ghg',
] as const;

/** Notes of those who recorded the targets, and sizes, which a document of goals has no place for. */
const UNUSED = [
  'end_target_text',
  'interim_target_text',
  'target_notes',
  'historical_emissions',
  'coverage_notes',
  'plan_options',
  'equity',
  'accountability',
  'governance_notes',
  'sinks_and_credits_notes',
  'memberships',
  'gdp_real',
  'annual_revenue',
  'population',
  'employees',
  'market_index',
  'inventory_year',
  'higher_net_zero',
] as const;

/** The 65 columns of the snapshot of 20 December 2022; their order does not matter. */
const COLUMNS = [...NEEDED, ...USED, ...UNUSED];

/** `date`: the day of a snapshot, in files that hold several. */
export type Column = (typeof COLUMNS)[number] | 'date';

/** What these columns are called in later releases. */
const LATER: Readonly<Record<string, Column>> = {
  entity_type: 'actor_type',
  status_of_end_target: 'end_target_status',
  date_of_last_status_update: 'status_date',
  end_target_source_url: 'source_url',
};

/** What a first line says about the columns of a table. */
export interface Header {
  /** Where each column is. */
  at: ReadonlyMap<Column, number>;
  /** Columns without which the table cannot be read. */
  lacking: readonly Column[];
  /** Columns that are missed, but not needed. */
  missing: readonly Column[];
  /** Columns that nothing is made of, and that are not there. */
  unused: readonly Column[];
  /** Columns that have another name, with that name. */
  renamed: readonly (readonly [Column, string])[];
  /** Columns that are not known, as they are written. */
  added: readonly string[];
}

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

export function readHeader(names: readonly string[]): Header {
  const known = new Set<string>([...COLUMNS, 'date']);
  const at = new Map<Column, number>();
  const renamed: [Column, string][] = [];
  const added: string[] = [];
  names.forEach((name, index) => {
    const word = folded(name);
    const column = known.has(word) ? (word as Column) : LATER[word];
    if (!column || at.has(column)) {
      if (name.trim()) added.push(name.trim());
      return;
    }
    if (column !== word) renamed.push([column, name.trim()]);
    at.set(column, index);
  });
  const absent = (columns: readonly Column[]) => columns.filter((column) => !at.has(column));
  return {
    at,
    lacking: absent(NEEDED),
    missing: absent(USED),
    unused: absent(UNUSED),
    renamed,
    added,
  };
}

/** The new column whose name has most words of a missing one's: probably it was renamed. */
export function likelyNameOf(column: Column, added: readonly string[]): string | undefined {
  const words = column.split('_');
  const shared = (name: string) => {
    const others = folded(name).split('_');
    const common = words.filter((word) => others.includes(word)).length;
    return common / Math.max(words.length, others.length);
  };
  const [best] = [...added].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) >= 0.5 ? best : undefined;
}
