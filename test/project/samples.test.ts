import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES, workbookOf, workbookPlace } from './samples';

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

test.each(SAMPLES)('%s.xlsx is what the product writes', async (sample) => {
  const place = workbookPlace(sample);
  const upToDate = existsSync(place) && same(readFileSync(place), await workbookOf(sample));
  expect(upToDate ? 'up to date' : `assets/samples/${sample}.xlsx is not what the product writes: run npm run samples`).toBe('up to date');
});

test('no workbook lies there without its plan', () => {
  const [first = ''] = SAMPLES;
  const workbooks = readdirSync(path.dirname(workbookPlace(first))).filter((name) => name.endsWith('.xlsx'));
  expect(workbooks).toEqual(SAMPLES.map((sample) => `${sample}.xlsx`));
});

test.each(SAMPLES)('%s written twice, at different times, gives the same bytes', async (sample) => {
  jest.useFakeTimers({ now: new Date(2025, 0, 1) });
  const first = await workbookOf(sample);
  jest.setSystemTime(new Date(2031, 6, 15, 13));
  const second = await workbookOf(sample);
  jest.useRealTimers();
  expect(same(first, second)).toBe(true);
});
