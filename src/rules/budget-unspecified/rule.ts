import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { hasMoney, totalOfLines } from '../amounts';
import { eachOnce, foldedText } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Posts that do not say what the money is for, as they begin. */
const UNSPECIFIED = /(^|[^\p{L}])(diverse|overhead|uforuds)/u;

/** Money that is set aside for nothing in particular has a remark. */
export const budgetUnspecified = createRule({
  id: 'budget-unspecified',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    if (!canBeRead(workbook, 'budget', ['post', 'remark'])) return;
    const bare = plan.budget.filter((line) => UNSPECIFIED.test(foldedText(line.post)) && line.remark.kind === 'empty' && hasMoney(line));
    const places = placesOf(bare.map((line) => at('budget', line, 'post')));
    if (!places) return;
    const names = eachOnce(bare.map(({ post }) => known(post) ?? ''));
    report({ variant: 'bare', severity: 'advice', values: { names, places, amount: totalOfLines(bare) }, at: places });
  },
});
