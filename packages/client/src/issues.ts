import type { Warning } from '@ilmi/core';
import type { StandardIssue } from './options.js';

/** What a schema does not accept, with JSON Pointers as paths. */
export const issuesOf = (found: readonly StandardIssue[]): Warning[] =>
  found.map(({ path = [], message }) => ({ path: pointer(path), message }));

const pointer = (path: NonNullable<StandardIssue['path']>) =>
  path
    .map((step) => String(typeof step === 'object' ? step.key : step))
    .map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
