import fc from 'fast-check';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { FULL, SAMPLES, SHORT_FORMS } from './sample-workbooks';

const { 'short-forms': _, ...EXACT } = SAMPLES;

test.each(Object.entries(EXACT))('%s is read as it was written', (_name, workbook) => {
  expect(readWorkbook(writeWorkbook(workbook))).toStrictEqual(workbook);
});

test('short structured references are read as the file has them', () => {
  const written = readWorkbook(writeWorkbook(SHORT_FORMS));
  const inFull = 'tblLøn[[#This Row],[Timer]]/tblLøn[[#This Row],[Andel af uge]]';
  expect(written.sheets[0]?.tables?.[0]?.columns[2]?.calculatedColumnFormula).toBe(inFull);
  expect(written.sheets[0]?.rows[1]?.cells[2]).toEqual({ column: 2, value: 30 / 37, formula: inFull });
  expect(readWorkbook(writeWorkbook(written))).toStrictEqual(written);
});

test('every workbook is read as it was written', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (workbook) => {
      expect(readWorkbook(writeWorkbook(workbook))).toEqual(workbook);
    }),
    { numRuns: 150, seed: 20_260_131 },
  );
});

test('the same workbook gives the same bytes, in every time zone', () => {
  const zone = process.env['TZ'];
  const bytes = ['UTC', 'Pacific/Auckland', 'America/Anchorage'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(writeWorkbook(structuredClone(FULL)));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(bytes[1]?.equals(bytes[0] as Buffer)).toBe(true);
  expect(bytes[2]?.equals(bytes[0] as Buffer)).toBe(true);
});

test('a look that many cells share is one object', () => {
  const looks = readWorkbook(writeWorkbook(FULL)).sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ style }) => style));
  const inputs = looks?.filter((look) => look?.locked === false) ?? [];
  expect(inputs.length).toBeGreaterThan(1);
  expect(new Set(inputs).size).toBe(1);
});
