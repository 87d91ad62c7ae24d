import type { FinancingLine, FinancingSource } from './plan';
import { known } from './reading';

/** Who is local unless somebody says otherwise; foundations and money that is carried over are not. */
export const LOCAL_SOURCES: readonly FinancingSource[] = ['housing-organisation', 'municipality'];

/**
 * Does the line count as local co-financing? What is said counts, else the source decides.
 *
 * Source: local are the municipality and the housing organisations.
 */
export function countsAsLocal({ local, source }: Pick<FinancingLine, 'local' | 'source'>): boolean {
  const from = known(source);
  return known(local) ?? (from !== undefined && LOCAL_SOURCES.includes(from));
}
