/** What the command line answers with. The first that applies, from the top, wins. */
export const EXIT = {
  /** A defect of ours. */
  defect: 70,
  /** Wrong use, or a command that is not built yet. */
  wrongUse: 3,
  /** Some file could not be read or written. */
  unreadable: 2,
  /** Errors were found in a plan. */
  errorsFound: 1,
  fine: 0,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
