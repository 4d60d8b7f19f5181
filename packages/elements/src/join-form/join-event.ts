import type { JoinRequest } from '@ilmi/core';

/** A request was received, or a mail with it was opened. */
export class IlmiJoinEvent extends Event {
  constructor(
    /** What was sent. */
    readonly request: JoinRequest,
    /** What the receiver calls it; undefined when a mail was opened. */
    readonly id: string | undefined,
  ) {
    super('ilmi-join', { bubbles: true, composed: true });
  }
}
