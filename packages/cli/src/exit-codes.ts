/** How the command ends. 3 is kept for data that could not be renewed. */
export const EXIT = {
  /** Nothing to fix. */
  done: 0,
  /** Something to fix was found. */
  findings: 1,
  /** Input or options could not be used. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
