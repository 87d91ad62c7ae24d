import { oneLine, shownName } from './printable';

test.each([
  ['a colour', '\u001b[31mrød\u001b[0m.xlsx', '\\u{1b}[31mrød\\u{1b}[0m.xlsx'],
  ['a title of the window', '\u001b]0;ejet\u0007.xlsx', '\\u{1b}]0;ejet\\u{7}.xlsx'],
  ['the short form of an escape', '\u009b2J.xlsx', '\\u{9b}2J.xlsx'],
  ['a new line that looks like a result', 'plan\nIngen fejl.xlsx', 'plan\\u{a}Ingen fejl.xlsx'],
  ['letters turned around', 'plan\u202exslx.exe', 'plan\\u{202e}xslx.exe'],
  ['a Danish name', '../Sønderparken – årsværk ½ (2).xlsx', '../Sønderparken – årsværk ½ (2).xlsx'],
])('a file called with %s', (_, name, shown) => expect(shownName(name)).toBe(shown));

test('a text of several lines is one line, and obeys nobody', () => {
  expect(oneLine('Leder\r\n\u001b[2J(ny)\u0007')).toBe('Leder [2J(ny)');
});
