import type { JoinRequest } from '@ilmi/core';
import type { Values } from './fields.js';

/** What a person has begun, and what has to stay the same when it is sent again. */
export interface Draft {
  values: Values;
  step: number;
  /** When the person began, ISO 8601. */
  started: string;
  /** Title that a ready-made goal has put in. */
  offered?: string;
  /** What every try to send has in common; gone when something is changed. */
  sent?: {
    key: string;
    request: JoinRequest;
    /** Page that thanks for it. */
    success?: string;
  };
}

/*
 * Drafts are kept for this tab, and only once the person has begun to write. Where storage is
 * forbidden, as in a sandboxed frame, the form works without.
 */

const prefix = 'ilmi-join:';
const nameOf = (purpose: string, index: number) =>
  `${prefix}${purpose}:${index}:${location.pathname}`;

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

/** Removes what was sent from here, whose receiver thanks for it on this page. */
export function forgetSent(success: string): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (!name.startsWith(prefix)) continue;
      const draft = JSON.parse(sessionStorage.getItem(name)!) as Draft;
      if (draft.sent?.success === success) sessionStorage.removeItem(name);
    }
  } catch {
    // Forbidden, or not ours.
  }
}
