import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known } from '../../src/domain/reading';
import { addressOf } from '../../src/sheets/places';
import { readSheets } from '../../src/sheets/read-sheets';
import { judge, RULES } from '../../src/rules/registry';
import { A_DAY } from '../rule-tester';
import { sectionsOf, snapshotFromMarkdown } from '../fixtures/markdown-sheets';

/**
 * What the examples on a rule's page say, read from sheets as the product reads them. An example
 * shows as little as it can, so what it merely lacks is told by the page of that rule only.
 */
function findingsIn(markdown: string, id: string) {
  const { plan, programme, state, places } = readSheets(snapshotFromMarkdown(markdown));
  const phase = known(plan.masterData.phase) ?? 'draft';
  const found = judge({ plan, programme, phase, workbook: state, today: A_DAY });
  return found.filter(({ rule, missing }) => rule === id || !missing).map(({ rule, variant, at }) => {
    const cell = places.cellOf(at[0]);
    return { rule, what: `${rule}: ${variant} (${cell ? `${cell.sheet} ${addressOf(cell)}` : 'no cell'})` };
  });
}

describe.each(RULES.map(({ id }) => id))('the page of %s', (id) => {
  const page = sectionsOf(readFileSync(join(__dirname, '../../src/rules', id, 'README.md'), 'utf8'));

  test('the wrong example is wrong, in this respect only', () => {
    const findings = findingsIn(page.get('Forkert') ?? '', id);
    expect(findings.map(({ rule }) => rule)).toContain(id);
    expect(findings.filter(({ rule }) => rule !== id).map(({ what }) => what)).toEqual([]);
  });

  test('the right example is right in every respect', () => {
    const example = page.get('Rigtigt') ?? '';
    expect(example).toContain('|');
    expect(findingsIn(example, id).map(({ what }) => what)).toEqual([]);
  });
});
