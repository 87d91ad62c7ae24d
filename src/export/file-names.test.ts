import fc from 'fast-check';
import type { Day } from '../domain/calendar';
import { fileName, uniqueNames } from './file-names';

const DAY = '2026-11-22' as Day;

test.each([
  ['Vejleåparken', false, 'Budget – Vejleåparken – 2026-11-22.xlsx'],
  ['Vejleåparken', true, 'KLADDE – Budget – Vejleåparken – 2026-11-22.xlsx'],
  ['  Øst/Vest: "2025"?\n ', false, 'Budget – Øst-Vest- -2025 – 2026-11-22.xlsx'],
  ['CON', false, 'Budget – CON – 2026-11-22.xlsx'],
  ['Plan...', false, 'Budget – Plan – 2026-11-22.xlsx'],
  ['../../etc', false, 'Budget – etc – 2026-11-22.xlsx'],
  ['', false, 'Budget – 2026-11-22.xlsx'],
  ['\u202Efdp.exe', false, 'Budget – fdp.exe – 2026-11-22.xlsx'],
])('a plan called %j', (plan, draft, name) => {
  expect(fileName('Budget', plan, DAY, draft)).toBe(name);
});

test('any plan gives a name that Windows, macOS and Linux take', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 300 })), fc.boolean(), (plan, draft) => {
      const name = fileName('Medarbejderressourcer – Sammenhængskraft og medborgerskab', plan, DAY, draft);
      expect(name).toMatch(/^(KLADDE – )?Medarbejderressourcer – .*2026-11-22\.xlsx$/u);
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u007F]|[ .]\.xlsx$/u);
      expect(name).not.toMatch(/\p{Cs}/u);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
    }),
  );
});

test('names that differ in capital letters alone are told apart', () => {
  expect(uniqueNames(['Budget – A.xlsx', 'budget – a.xlsx', 'Budget – B.xlsx', 'BUDGET – A.xlsx'])).toEqual(['Budget – A.xlsx', 'budget – a (2).xlsx', 'Budget – B.xlsx', 'BUDGET – A (3).xlsx']);
});
