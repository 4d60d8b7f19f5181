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

/** Where the draft of a form is kept: each form of a page has its own, and each goal that it is about. */
export const draftName = (about: string, index: number): string =>
  `${prefix}${about}:${index}:${location.pathname}`;

const isMoment = (text: unknown) => typeof text === 'string' && new Date(text).toJSON() === text;

export function readDraft(name: string): Draft | undefined {
  try {
    // Any script of this site can have written it.
    const { values, step, started, offered, sent } = JSON.parse(
      sessionStorage.getItem(name) ?? '',
    ) as Draft;
    const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
    const isSent = isMoment(sent?.request?.sentAt) && /^[\w-]{7,64}$/.test(sent!.key);
    return {
      values: Object.fromEntries(texts),
      step: Math.max(0, Math.trunc(+step) || 0),
      started: isMoment(started) ? started : '',
      offered,
      sent: isSent ? sent : undefined,
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

/** Removes what was sent from here, whose receiver thanks for it on this page. */
export function forgetSent(success: string): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(prefix) && readDraft(name)?.sent?.success === success)
        sessionStorage.removeItem(name);
  } catch {
    // Forbidden.
  }
}
