/** How the command ends. */
export const EXIT = {
  /** Nothing to fix. */
  done: 0,
  /** Done, and something to look at was found: claims, conflicts, data that was left out. */
  findings: 1,
  /** Input or options could not be used. Nothing was written. */
  unusable: 2,
  /** Done with old data, because a source could not be read. */
  oldData: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
