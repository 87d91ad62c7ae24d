import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { addSheet, deleteSheet, renameSheet } from '../workbook/sheet-editing';
import { shiftCells, wholeShift } from '../workbook/shifting';
import { createTable, insertTableRows, showTotals } from '../workbook/table-editing';
import { cellAt } from '../workbook/rect';
import { Workbook } from '../workbook/workbook';
import { write } from '../workbook/writing';
import { headlessUniver } from './headless-univer';
import { UniverCalculator } from './univer-calculator';

/** What all cells hold, sheet by sheet. */
const cellValues = (workbook: Workbook): Record<string, unknown> =>
  Object.fromEntries(
    workbook.sheets.flatMap((sheet) =>
      [...sheet.allCells()].filter(([, , { value }]) => value !== '').map(([row, column, cell]) => [`${sheet.name} ${row} ${column}`, cell.value]),
    ),
  );

async function calculated(workbook: Workbook): Promise<Record<string, unknown>> {
  const univer = headlessUniver();
  for (const sheet of workbook.sheets) sheet.touched = 'all';
  workbook.stale = true;
  await new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked }).calculate();
  univer.dispose();
  return cellValues(workbook);
}

/** By which Univer would tell long texts apart. */
function univerHash(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = text.charCodeAt(index) + (hash << 6) + (hash << 16) - hash;
  return String(hash >>> 0);
}

const place = (workbook: Workbook, name: string, address: string) => {
  const sheet = workbook.sheet(name);
  const area = sheet && workbook.area(address, sheet);
  if (!area) throw new Error(address);
  return area;
};

describe('Univer as the calculator', () => {
  const univer = headlessUniver();
  afterAll(() => univer.dispose());

  it.each([
    ['=SUM(A1:A3)', 6],
    ['=SUM(A:A)', 6],
    ['=SUM(A2:A1048576)', 5],
    ['=D99', 0],
    ['=A1/0', '#DIV/0!'],
    ['=FINDESIKKE(1)', '#NAME?'],
    ['=A1=1', true],
    ['=IF(A1=1,"ja","nej")', 'ja'],
    ['=IF(A1=1,"","x")', ''],
    ['=SUMPRODUCT((A1:A3>1)*A1:A3)', 5],
    ['=ROUND(A2*1.255,2)', 2.51],
    ['=IFERROR(INDEX(A1:A3,MATCH(9,A1:A3,0)),"-")', '-'],
    ['=TEXT(1234.5,"#,##0")', '1,235'],
    ['=A1&" "&A2', '1 2'],
    ['=X5000', 0],
  ])('%s is %s', async (formula, value) => {
    const workbook = new Workbook();
    write(workbook, place(workbook, 'Ark1', 'A1:A3'), (row) => ({ value: row + 1 }), 'api');
    write(workbook, place(workbook, 'Ark1', 'C1'), () => ({ formula }), 'api');
    const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
    await calculator.calculate();
    expect(workbook.active.cell(0, 2)?.value).toBe(value);
    calculator.dispose();
  });

  it('compares the row numbers of a range with another number in every row', async () => {
    const workbook = new Workbook();
    write(workbook, place(workbook, 'Ark1', 'C1:C3'), () => ({ formula: '=SUMPRODUCT((ROW($A$1:$A$3)<=ROW())*1)&" ROW(A1:A3)"' }), 'api');
    const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
    await calculator.calculate();
    expect([0, 1, 2].map((row) => workbook.active.cell(row, 2)?.value)).toEqual(['1 ROW(A1:A3)', '2 ROW(A1:A3)', '3 ROW(A1:A3)']);
    calculator.dispose();
  });

  it('calculates changes as it calculates everything anew', async () => {
    // Values to the left and in the table's column a, formulas to the right of them: no formula comes round to itself.
    const formulas = fc.constantFrom('=A1+1', '=SUM(A2:B5)', "=SUM('Ark1'!A1:C9)", '=SUM(T[a])', '=[@a]*2', '=B2&"!"');
    const values = fc.constantFrom(1, 2.5, 'x');
    const at = (columns: readonly number[], text: fc.Arbitrary<string | number>) =>
      fc.record({ kind: fc.constant('write' as const), row: fc.nat(6), column: fc.constantFrom(...columns), text });
    const typed = fc.oneof(at([0, 1, 2, 3, 5], values), at([6, 7, 8], formulas));
    const rows = fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const, 'row' as const, 'totals' as const), row: fc.nat(5) });
    const sheets = fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const, 'rename' as const), row: fc.nat(5) });
    const step = fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: rows }, { weight: 1, arbitrary: sheets });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (batches) => {
        const own = headlessUniver();
        const workbook = new Workbook();
        const calculator = new UniverCalculator(own.api, workbook, { started: own.onlyWhenAsked });
        const write1 = (row: number, column: number, text: string | number): void => {
          const entry = typeof text === 'string' && text.startsWith('=') ? { formula: text } : { value: text };
          write(workbook, { sheet: workbook.active, rect: cellAt(row, column) }, () => entry, 'user');
        };
        ['a', 'b'].forEach((name, column) => write1(0, column + 5, name));
        createTable(workbook, workbook.active, { row: 0, column: 5, rows: 3, columns: 2 }, true, 'user').name = 'T';
        for (const batch of batches) {
          for (const action of batch) {
            const [table] = workbook.tables;
            if (action.kind === 'write') write1(action.row, action.column, action.text);
            else if (action.kind === 'insert') shiftCells(workbook, workbook.active, wholeShift('row', action.row, 1));
            else if (action.kind === 'delete') shiftCells(workbook, workbook.active, wholeShift('row', action.row + 1, -1));
            else if (action.kind === 'row' && table) insertTableRows(workbook, table, 0, 1);
            else if (action.kind === 'totals' && table) showTotals(workbook, table, !table.showTotals);
            else if (action.kind === 'add' && workbook.sheets.length < 4) workbook.activate(addSheet(workbook, undefined, 'user'), 'user');
            else if (action.kind === 'remove' && workbook.sheets.length > 1) deleteSheet(workbook, workbook.active, 'user');
            else if (action.kind === 'rename') renameSheet(workbook, workbook.active, `Blad ${action.row} ${workbook.sheets.indexOf(workbook.active)}`, 'user');
          }
          await calculator.calculate();
        }
        const found = cellValues(workbook);
        own.dispose();
        expect(found).toEqual(await calculated(workbook));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('of another test file takes no formulas of an engine that was left open', async () => {
    // Long enough that Univer does not forget it with its engine.
    const formula = `=SUM('Ark1'!A1:A3)${'+0'.repeat(40)}`;
    const sumOf = async (first: number, Calculator: typeof UniverCalculator) => {
      const own = headlessUniver();
      const workbook = new Workbook();
      write(workbook, place(workbook, 'Ark1', 'A1'), () => ({ value: first }), 'api');
      write(workbook, place(workbook, 'Ark1', 'C1'), () => ({ formula }), 'api');
      await new Calculator(own.api, workbook, { started: own.onlyWhenAsked }).calculate();
      return { value: workbook.active.cell(0, 2)?.value, dispose: own.dispose };
    };
    const found: { value: unknown; dispose: () => void }[] = [];
    for (const first of [1, 2]) {
      // Each test file has the module anew.
      await jest.isolateModulesAsync(async () => {
        const { UniverCalculator: Calculator } = await import('./univer-calculator');
        found.push(await sumOf(first, Calculator));
      });
    }
    for (const { dispose } of found) dispose();
    expect(found.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('takes no formula for another of which a hash would be the same', async () => {
    const workbook = new Workbook();
    const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
    const textOf = (number: number) => createHash('sha512').update(String(number)).digest('hex');
    const formulaOf = (number: number) => `="${textOf(number)}"`;
    const seen = new Map<string, number>();
    let alike: readonly number[] = [];
    for (let number = 1; alike.length === 0; number += 1) {
      const hash = univerHash(`${calculator.unitId}${formulaOf(number)}`);
      const other = seen.get(hash);
      if (other !== undefined) alike = [other, number];
      seen.set(hash, number);
    }
    alike.forEach((number, index) => write(workbook, place(workbook, 'Ark1', `A${index + 1}`), () => ({ formula: formulaOf(number) }), 'api'));
    await calculator.calculate();
    expect([0, 1].map((row) => workbook.active.cell(row, 0)?.value)).toEqual(alike.map(textOf));
    calculator.dispose();
  });

  it('calculates two thousand rows of a table', async () => {
    const workbook = new Workbook();
    write(workbook, place(workbook, 'Ark1', 'A1:C2001'), (row, column) => (row === 0 ? { value: `k${column}` } : column === 2 ? null : { value: row }), 'api');
    const table = createTable(workbook, workbook.active, { row: 0, column: 0, rows: 2001, columns: 3 }, true, 'api');
    write(workbook, place(workbook, 'Ark1', 'C2'), () => ({ formula: '=[@k0]+[@k1]' }), 'api');
    write(workbook, place(workbook, 'Ark1', 'F1'), () => ({ formula: `=SUM(${table.name}[k2])` }), 'api');
    const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
    await calculator.calculate();
    expect(workbook.active.cell(0, 5)?.value).toBe(2000 * 2001);
    write(workbook, place(workbook, 'Ark1', 'A2002'), () => ({ value: 1 }), 'user');
    await calculator.calculate();
    expect(workbook.active.cell(0, 5)?.value).toBe(2000 * 2001 + 1);
    calculator.dispose();
  }, 30_000);
});
