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

/** Where the draft of a form is kept: each form of a page has its own. */
export const draftName = (purpose: string, index: number): string =>
  `ilmi-join:${purpose}:${index}:${location.pathname}`;

const isMoment = (text: unknown) => typeof text === 'string' && new Date(text).toJSON() === text;

export function readDraft(name: string): Draft | undefined {
  try {
    // Any script of this site can have written it.
    const { values, step, started, key, sentAt } = JSON.parse(
      sessionStorage.getItem(name) ?? '',
    ) as Draft;
    const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
    const isSent = isMoment(sentAt) && /^[\w-]{7,64}$/.test(key!);
    return {
      values: Object.fromEntries(texts),
      step: Math.trunc(+step) || 0,
      started: isMoment(started) ? started : '',
      ...(isSent && { key, sentAt }),
    };
  } catch {
    return undefined;
  }
}

export function keepDraft(name: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(name, JSON.stringify(draft));
    else sessionStorage.removeItem(name);
  } catch {
    // Forbidden, or full.
  }
}
