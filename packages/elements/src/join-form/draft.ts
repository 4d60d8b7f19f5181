import type { Values } from './fields.js';

/** What a person has begun, and what has to stay the same when it is sent again. */
export interface Draft {
  values: Values;
  step: number;
  /** When the person began, ISO 8601. */
  started: string;
  /** Key and time of the first try to send; gone when something is changed. */
  key?: string;
  sentAt?: string;
}

/*
 * Drafts are kept for this tab, and only once the person has begun to write. Where storage is
 * forbidden, as in a sandboxed frame, the form works without.
 */

const nameOf = (purpose: string, index: number) =>
  `ilmi-join:${purpose}:${index}:${location.pathname}`;

export function readDraft(purpose: string, index: number): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(nameOf(purpose, index)) ?? '') as Draft;
    return typeof draft.values === 'object' && typeof draft.started === 'string'
      ? { ...draft, values: { ...draft.values }, step: Math.trunc(+draft.step) || 0 }
      : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(purpose: string, index: number, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(nameOf(purpose, index), JSON.stringify(draft));
    else sessionStorage.removeItem(nameOf(purpose, index));
  } catch {
    // Forbidden, or full.
  }
}
