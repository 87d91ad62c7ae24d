import type { Finding, Severity } from '../domain/finding';
import type { Phase } from '../domain/plan';

/** What is found in a plan of a phase. */
export interface InPhase {
  readonly findings: readonly Finding[];
  /** What is still to be written, in a draft: told quietly, and no finding yet. */
  readonly todos: readonly Finding[];
}

/** Before the plan runs, what is missing is at most a warning. */
const BEFORE_RUNNING: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'warning', advice: 'advice' };

/**
 * How loud what is merely missing is: in a draft it is something to do, before the signature a
 * warning at most, and in a running plan it has the severity its rule gives it. What contradicts
 * is told alike in every phase.
 */
export function inPhase(found: readonly Finding[], phase: Phase): InPhase {
  switch (phase) {
    case 'draft':
      return { findings: found.filter(({ missing }) => !missing), todos: found.filter(({ missing }) => missing) };
    case 'signature':
      return { findings: found.map(softened), todos: [] };
    case 'running':
      return { findings: found, todos: [] };
  }
}

const softened = (finding: Finding): Finding =>
  finding.missing ? Object.freeze({ ...finding, severity: BEFORE_RUNNING[finding.severity] }) : finding;
