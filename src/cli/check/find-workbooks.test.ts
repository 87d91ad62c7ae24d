import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writer } from '../../messages/write';
import { findWorkbooks } from './find-workbooks';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);
function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), '');
  }
}
function found(...named: readonly string[]) {
  const { entries, skipped } = findWorkbooks(named.map(inFolder), writer('da'));
  const short = (name: string) => path.relative(folder, name);
  return {
    files: entries.map((entry) => (typeof entry === 'string' ? short(entry) : { ...entry, file: short(entry.file), unreadable: entry.unreadable.replace(folder, '') })),
    skipped: Object.fromEntries(skipped.map(({ file, why }) => [short(file), why])),
  };
}

test('folders within folders, in the order in which people look for names', () => {
  put('plan 10.xlsx', 'plan 9.xlsx', 'Østerby/a.xlsx', 'Århus/a.XLSX', 'Zealand/dyb/dybere/a.xlsx', 'Zealand/b.xlsx');
  expect(found('')).toEqual({
    files: ['plan 9.xlsx', 'plan 10.xlsx', 'Zealand/b.xlsx', 'Zealand/dyb/dybere/a.xlsx', 'Østerby/a.xlsx', 'Århus/a.XLSX'],
    skipped: {},
  });
});

test('what is not checked is told, with the reason', () => {
  put('plan.xlsx', '~$plan.xlsx', '.~lock.plan.xlsx#', 'gammel.xls', 'makro.XLSM', 'notat.docx', 'uden endelse');
  symlinkSync('.', inFolder('sløjfe'));
  symlinkSync('plan.xlsx', inFolder('ogsaa.xlsx'));
  expect(found('')).toEqual({
    files: ['ogsaa.xlsx', 'plan.xlsx'],
    skipped: { '~$plan.xlsx': 'lock', '.~lock.plan.xlsx#': 'lock', 'gammel.xls': 'other-format', 'makro.XLSM': 'other-format', 'notat.docx': 'other', 'uden endelse': 'other', sløjfe: 'link' },
  });
});

test('what is named is taken as it is, and once', () => {
  put('planer/plan.xlsx', 'planer/makro.xlsm');
  expect(found('planer/makro.xlsm', 'planer', 'planer/../planer/plan.xlsx', 'findes ikke.xlsx').files).toEqual(['planer/makro.xlsm', 'planer/plan.xlsx', 'findes ikke.xlsx']);
});

test('a folder without workbooks is told: nobody shall believe that it was checked', () => {
  put('tom/notat.docx', 'planer/plan.xlsx');
  expect(found('tom').files).toEqual([{ file: 'tom', unreadable: '/tom er en mappe uden arbejdsbøger (.xlsx).' }]);
  expect(found('planer/plan.xlsx', 'planer').files).toEqual(['planer/plan.xlsx']);
});
