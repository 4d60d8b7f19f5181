/** What the form is for: a new member, a goal for another year, a figure. */
export const joinFormPurposes = ['join', 'renew', 'result'] as const;
export type JoinFormPurpose = (typeof joinFormPurposes)[number];

/** Where requests go: a hub, an address that takes forms, a mailbox. */
export const joinFormReceivers = ['hub', 'form', 'mailto'] as const;
export type JoinFormReceiver = (typeof joinFormReceivers)[number];
