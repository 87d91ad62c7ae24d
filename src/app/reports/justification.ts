import type { Day } from '../../domain/calendar';
import type { Finding } from '../../domain/finding';

/** The reason that somebody has given for a finding. */
export interface Justification {
  readonly finding: Finding;
  readonly reason: string;
  readonly by?: string;
  readonly on?: Day;
}
