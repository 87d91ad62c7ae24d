import { canonicalFormula, type CurrentNames } from './canonical-formula';

const names: CurrentNames = {
  table: 'hpBudget',
  tableName: (name) => (name === 'Tabel4' ? 'hpLøn' : name),
  header: (table, header) => (table === 'hpLøn' && header === 'Timer' ? 'Timer pr. uge' : header),
};
const same = (a: string, b: string) => expect(canonicalFormula(a, names)).toBe(canonicalFormula(b, names));
const other = (a: string, b: string) => expect(canonicalFormula(a, names)).not.toBe(canonicalFormula(b, names));

it.each([
  ['this row, as Excel writes it', 'SUM(hpBudget[[#This Row],[Projektår 1]:[Projektår 4]])', '=SUM(hpBudget[@[Projektår 1]:[Projektår 4]])'],
  ["this row, without the table's own name", 'hpBudget[[#This Row],[I alt]]*2', '=[@[I alt]] * 2'],
  ['one column in one or two pairs of brackets', 'hpBudget[[#This Row],[Post]]', '=[@Post]'],
  ['case of functions', 'SUM(hpBudget[Beløb])', '=sum(HPBUDGET[beløb])'],
  ['prefixes of newer functions', 'XLOOKUP(1,A1:A2,B1:B2)', '=_xlfn.XLOOKUP(1,A1:A2,B1:B2)'],
  ['dollars and spaces', 'SUM($A$1:A2)', '=SUM( A1 : A2 )'],
  ['the @ that newer Excel shows', 'IF(hpOversigtsdag=0,1,2)', '=IF(@hpOversigtsdag=0,1,2)'],
  ['true, as LibreOffice writes it', 'IF(A1,TRUE,FALSE)', '=IF(A1,TRUE(),FALSE())'],
  ['a renamed table and a renamed header', 'SUM(hpLøn[Timer pr. uge])', '=SUM(Tabel4[Timer])'],
  ['an escaped bracket in a header', "hpBudget[[#This Row],['[a']]]", "=[@['[a']]]"],
])('%s', (_, a, b) => same(a, b));

it.each([
  ['another function', 'SUM(hpBudget[Beløb])', 'MAX(hpBudget[Beløb])'],
  ['another column', 'SUM(hpBudget[A])', 'SUM(hpBudget[B])'],
  ['a text of another case', '"a"', '"A"'],
  ['a space inside a text', '"a b"', '"ab"'],
  ['the whole column instead of this row', 'hpBudget[A]', '[@A]'],
])('tells %s apart', (_, a, b) => other(a, b));

it('never throws and always ends, whatever is written', () => {
  for (const text of ['[', '=[@', "='", '="', '[[', "['", ']]', 'a[b', '=[@[x]']) expect(canonicalFormula(text, names)).toEqual(expect.any(String));
});
