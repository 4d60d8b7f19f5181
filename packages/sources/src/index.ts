import { defineSource, type SourceDefinition } from '@ilmi/client';
import { feeds } from './feeds/index.js';
import { kausal } from './kausal/index.js';
import { klimatkollen } from './klimatkollen/index.js';
import { netZeroTracker } from './net-zero-tracker/index.js';
import { spreadsheet } from './spreadsheet/index.js';
import { syke } from './syke/index.js';

export { feeds, type FeedsOptions } from './feeds/index.js';
export { kausal, type KausalOptions } from './kausal/index.js';
export { klimatkollen, type KlimatkollenOptions } from './klimatkollen/index.js';
export { netZeroTracker, type NetZeroTrackerOptions } from './net-zero-tracker/index.js';
export { spreadsheet, type SpreadsheetOptions } from './spreadsheet/index.js';
export { syke, type SykeOptions } from './syke/index.js';

/** All sources of this package. */
export const ilmiSources: readonly SourceDefinition[] = [
  spreadsheet,
  syke,
  kausal,
  klimatkollen,
  netZeroTracker,
  feeds,
];

/** Makes all of them known, so that `createSource('syke', …)` finds them. Doing it again changes nothing. */
export function defineIlmiSources(): void {
  for (const source of ilmiSources) defineSource(source);
}
