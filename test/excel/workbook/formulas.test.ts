import fc from 'fast-check';
import { print, tokens } from './formula-tokens';
import { offsetFormula, renameSheetIn, shiftReferences } from './rewriting';
import { Sheet } from './sheet';
import { wholeShift } from './shifting';
import { type Item, parseSpecifier, printSpecifier } from './structured-references';

const references = (formula: string): string[] => tokens(formula).flatMap((token) => (token.kind === 'text' ? [] : [print(token)]));

describe('formulas', () => {
  it.each([
    ['=SUM(A1:$B$2)+LOG10(C3)', ['A1:$B$2', 'C3']],
    ['="A1"&\'Løn ark\'!B2&Sheet2!C:C&2:3', ["'Løn ark'!B2", 'Sheet2!C:C', '2:3']],
    ['=Budget[[#This Row],[År]]*[@[Beløb i kr.]]', ['Budget[[#This Row],[År]]', '[@[Beløb i kr.]]']],
    ['=moms*TRUE+1.5E3-#REF!A1', ['moms']],
    ["=T[a']b]+T['[x]", ["T[a']b]", "T['[x]"]],
    ['={1,2;3}&AB12_x', ['AB12_x']],
  ])('%s speaks of %j', (formula, expected) => {
    expect(references(formula)).toEqual(expected);
    expect(tokens(formula).map(print).join('')).toBe(formula);
  });

  it('move along when copied', () => {
    expect(offsetFormula('=A1+$A1+A$1+$A$1+SUM(B:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C)');
    expect(offsetFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follow inserted and deleted rows', () => {
    const sheet = new Sheet('1', 'Blad');
    const other = new Sheet('2', 'Andet');
    const insert = wholeShift('row', 2, 2);
    expect(shiftReferences('=A2+A3+SUM(A1:A9)+Andet!A3', sheet, sheet, insert)).toBe('=A2+A5+SUM(A1:A11)+Andet!A3');
    expect(shiftReferences('=Blad!A3+A3', other, sheet, insert)).toBe('=Blad!A5+A3');
    const remove = wholeShift('row', 2, -2);
    expect(shiftReferences('=A2+A3+A5+SUM(A1:A9)+SUM(A3:A4)', sheet, sheet, remove)).toBe('=A2+#REF!+A3+SUM(A1:A7)+SUM(#REF!)');
  });

  it('put quotes around a sheet whose name looks like a cell', () => {
    expect(renameSheetIn('=Blad!A1', 'Blad', 'Ark1')).toBe("='Ark1'!A1");
    expect(renameSheetIn('=Blad!A1', 'Blad', 'Sheet1')).toBe('=Sheet1!A1');
  });

  it('follow a renamed sheet', () => {
    expect(renameSheetIn("=Blad!A1+'blad'!B2+Blad1!C3", 'Blad', 'Løn og tid')).toBe("='Løn og tid'!A1+'Løn og tid'!B2+Blad1!C3");
  });

  // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
  it.each([
    ['@Beløb', '@Beløb'],
    ['[#This Row],[Beløb]', '@Beløb'],
    ['[#This Row],[Total Amount]', '@[Total Amount]'],
    ['@[a]:[b]', '@[a]:[b]'],
    ['#This Row', '@'],
    ['Total Amount', 'Total Amount'],
    ['[#Headers],[#Data],[x]', '[#Headers],[#Data],[x]'],
    ['#All', '#All'],
    ['', ''],
  ])('[%s] is shown as [%s]', (written, shown) => {
    expect(printSpecifier(parseSpecifier(written))).toBe(shown);
  });

  it('read back every column name they print', () => {
    const item = fc.constantFrom<Item>('#All', '#Data', '#Headers', '#Totals', '#This Row');
    const column = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name.trim() === name && !/^#/.test(name));
    fc.assert(
      fc.property(fc.option(item, { nil: undefined }), fc.array(column, { minLength: 1, maxLength: 2 }), (only, columns) => {
        const specifier = { items: only === undefined ? [] : [only], columns };
        expect(parseSpecifier(printSpecifier(specifier))).toEqual(specifier);
        const [token] = tokens(`T[${printSpecifier(specifier)}]`);
        expect(token).toEqual({ kind: 'structured', table: 'T', specifier: printSpecifier(specifier) });
      }),
    );
  });
});
