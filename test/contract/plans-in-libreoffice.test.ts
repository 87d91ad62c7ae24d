import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { planToJson } from '../../src/domain/plan-json';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import type { WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { ALL_COUNTED, ALL_FOLLOWED, ENTRY_WORDS, FOLLOW_UP_WORDS, UNCOUNTED, UNFOLLOWED } from '../../src/sheets/follow-up-words';
import { STATUS_WORDS } from '../../src/sheets/overview-words';
import { readSheets } from '../../src/sheets/read-sheets';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { staffedPlan } from '../fixtures/staffed-plan';
import { LIBRE_OFFICE, savedByLibreOffice } from '../ooxml/judges/libre-office';
import { fileOfPlan, layoutsOfPlan, withWrongResults } from './file-of-plan';
import { formulaCells, sameResult } from './formula-cells';
import { JUDGED_PLANS } from './judged-plans';

/** One run for all, because LibreOffice takes long to start: 50 generated plans and those that are judged by name. */
const staffed = fc.sample(staffedPlan, { numRuns: 40, seed: 20251104 });
const sensible = fc.sample(sensiblePlan, { numRuns: 10, seed: 20251104 });
const plans: Readonly<Record<string, Plan>> = {
  ...Object.fromEntries(staffed.map((plan, index) => [`staffed-${index}`, plan])),
  ...Object.fromEntries(sensible.map((plan, index) => [`sensible-${index}`, plan])),
  ...JUDGED_PLANS,
};
const formulasOf = (plan: Plan) => formulaCells(layoutsOfPlan(plan));

it('meets every word of the overview and of the follow-up in these plans', () => {
  const words = new Set(Object.values(plans).flatMap((plan) => formulasOf(plan).map(({ value }) => String(value).replace(/[\d,]+/g, '#'))));
  const figures = ['Timer afviger (# mod #)', '# % ikke fordelt', 'Fordelt # %', 'Afviger # procentpoint', 'Svarer til vægtningen'];
  /** A plan has rows for the positions of its list only. */
  const unreachable: readonly string[] = [STATUS_WORDS['not-listed']];
  const ofFollowUp = [...Object.values(FOLLOW_UP_WORDS), ...Object.values(ENTRY_WORDS), ALL_COUNTED, `#${UNCOUNTED}`, ALL_FOLLOWED, `#${UNFOLLOWED}`];
  const expected = [...Object.values(STATUS_WORDS), ...figures, ...ofFollowUp].filter((word) => !unreachable.includes(word));
  expect(expected.filter((word) => !words.has(word))).toEqual([]);
});

function valuesOf({ sheets }: WorkbookFile) {
  const cells = sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells: line }) => line.map((cell) => ({ name, row, ...cell }))));
  return new Map(
    cells.map(({ name, row, column, value }) => [`${name}/${row}/${column}`, typeof value === 'object' && value !== null ? value.error : value]),
  );
}

const isMissing = LIBRE_OFFICE === undefined && process.env['CI'] !== 'true';
if (isMissing) process.stdout.write('not run: plans in LibreOffice\n');

// Skipped only where LibreOffice is not installed and CI is not asked for; the line above says so.
(isMissing ? describe.skip : describe)('what LibreOffice has opened, calculated and saved', () => {
  const files = Object.entries(plans).map(([name, plan]) => ({ name, plan, written: withWrongResults(fileOfPlan(plan)) }));
  let saved: Readonly<Record<string, WorkbookFile>> = {};
  beforeAll(() => {
    const bytes = savedByLibreOffice(Object.fromEntries(files.map(({ name, written }) => [name, writeWorkbook(written)])));
    saved = Object.fromEntries(Object.entries(bytes).map(([name, file]) => [name, readWorkbook(file)]));
  }, 300_000);
  const savedAs = (name: string): WorkbookFile => saved[name] ?? { sheets: [] };

  it('shows in every formula what the engine calculates', () => {
    const different = files.flatMap(({ name, plan }) => {
      const values = valuesOf(savedAs(name));
      return formulasOf(plan).flatMap(({ sheet, address, row, column, value }) => {
        const calculated = values.get(`${sheet}/${row}/${column}`);
        return sameResult(calculated, value) ? [] : [`${name}, ${sheet}!${address}: ${String(calculated)} for ${value}`];
      });
    });
    expect(different).toEqual([]);
  });

  it('is read as the plan that was written, in a workbook of which the same is wrong', () => {
    for (const { name, written } of files) {
      const [before, after] = [written, savedAs(name)].map((file) => readSheets(snapshotOf(file)));
      expect([name, after && planToJson(after.plan), after?.state]).toEqual([name, before && planToJson(before.plan), before?.state]);
    }
  });
});
