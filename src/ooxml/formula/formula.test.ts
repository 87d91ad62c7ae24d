import { columnReference, fileForm, ownForm, thisRowReference } from './file-form';
import { shiftFormula } from './shift-formula';
import { tokensOf } from './tokens';

test.each([
  ['SUM(A1:B2)', 'SUM(A1:B2)'],
  ['XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['ifna(1,2)', '_xlfn.IFNA(1,2)'],
  ['SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
  ['"XLOOKUP("&IFS', '"XLOOKUP("&IFS'],
  ["'IFS('!A1+IFS(1,2)", "'IFS('!A1+_xlfn.IFS(1,2)"],
  ['[@x]*2', 'tbl[[#This Row],[x]]*2'],
  ['[@[Andel af uge]]+[@]', 'tbl[[#This Row],[Andel af uge]]+tbl[#This Row]'],
  ['SUM([@[a]:[b]])', 'SUM(tbl[[#This Row],[a]:[b]])'],
  ['SUM([x])', 'SUM(tbl[x])'],
  ['other[@x]', 'other[[#This Row],[x]]'],
  ["tbl[a'[b'] '#]+tbl[[#All],[x]]", "tbl[a'[b'] '#]+tbl[[#All],[x]]"],
  ["[1]Ark1!A1+'[2]Ark 2'!B2", "[1]Ark1!A1+'[2]Ark 2'!B2"],
])('%s is %s in the file', (formula, expected) => {
  expect(fileForm(formula, 'tbl')).toBe(expected);
  expect(ownForm(expected)).not.toContain('_xlfn');
});

test.each(['[@x]', '"a', "'a!A1", 'tbl[a', "tbl[a']"])('%s cannot be written outside a table', (formula) => {
  expect(fileForm(formula)).toBeUndefined();
});

test.each([
  ['A1', 'C4'],
  ['$A1+A$1+$A$1', '$A4+C$1+$A$1'],
  ['SUM(A:B,$A:B,1:2,1:$2)', 'SUM(C:D,$A:D,4:5,4:$2)'],
  ['Ark1!A1&A1!B2&"A1"', 'Ark1!C4&A1!D5&"A1"'],
  ['tbl[A1]+LOG10(A1)+hpMoms+A1B', 'tbl[A1]+LOG10(C4)+hpMoms+A1B'],
  ['XFD1+A1048576', '#REF!+#REF!'],
  ['#REF!+TRUE+1.5E3+A1.B2', '#REF!+TRUE+1.5E3+A1.B2'],
])('%s copied three rows down and two columns right is %s', (formula, expected) => {
  expect(shiftFormula(formula, 3, 2)).toBe(expected);
});

test('names of columns are escaped in references', () => {
  expect(columnReference('tbl', "a[b]#'@")).toBe("tbl[a'[b']'#'''@]");
  expect(thisRowReference('tbl', 'Løn, i alt')).toBe('tbl[[#This Row],[Løn, i alt]]');
});

test.each(['', '"a""b"&\'c\'\'d\'!A1+tbl[[#All],[x\']]]*1.5E-3', 'a[', '"', "'"])('the pieces of %s are the formula', (formula) => {
  expect(tokensOf(formula).map(({ text }) => text).join('')).toBe(formula);
});
