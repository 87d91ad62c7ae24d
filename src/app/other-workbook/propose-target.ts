import type { ListKey } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { proposedMapping } from './propose-columns';
import { TARGETS, typedColumns } from './targets';

/** Fewer columns that are alike say nothing: every table has remarks. */
const ALIKE = 2;

/** The table whose columns theirs are most like; none where they are like nothing, or two alike. */
export function proposedTarget(headers: readonly string[], plan: Plan): ListKey | undefined {
  const scored = TARGETS.map((table) => {
    const columns = typedColumns(table, plan);
    const found = Object.keys(proposedMapping(columns, headers)).length;
    return { table, found, part: found / columns.length };
  });
  const [best, next] = scored.filter(({ found }) => found >= ALIKE).sort((a, b) => b.found - a.found || b.part - a.part);
  return best && !(next && next.found === best.found && next.part === best.part) ? best.table : undefined;
}
