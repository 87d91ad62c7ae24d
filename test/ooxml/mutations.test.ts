import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { chance, damagedText as changed } from './mutated-files';
import { FULL } from './sample-workbooks';

/** Files that were damaged by chance, the same ones in every run: they are refused in our words, or read. */

const whole = writeWorkbook(FULL);

type Outcome = 'read' | UnreadableFile['code'];

/** @throws whatever is not UnreadableFile */
function outcomeOf(file: Uint8Array): Outcome {
  try {
    readWorkbook(file);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

test('a file that is cut off anywhere is damaged', () => {
  for (let cut = 1; cut < 100; cut++) {
    expect(outcomeOf(whole.slice(0, Math.ceil((whole.length * cut) / 100)))).toBe('damaged');
  }
});

test('1,000 files with bytes changed are refused, or nothing that counts was changed', () => {
  const pick = chance(1);
  const original = readWorkbook(whole);
  for (let run = 0; run < 1_000; run++) {
    const bytes = whole.slice();
    for (let change = pick(4); change >= 0; change--) bytes[pick(bytes.length)] = pick(256);
    if (outcomeOf(bytes) === 'read') expect(readWorkbook(bytes)).toEqual(original);
  }
});

test('1,000 files whose XML was changed, with right checksums, are refused or read', () => {
  const pick = chance(2);
  const parts = unzipSync(whole);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const outcomes = new Set<Outcome>();
  for (let run = 0; run < 1_000; run++) {
    const name = names[pick(names.length)] ?? '';
    const text = strFromU8(parts[name] as Uint8Array);
    outcomes.add(outcomeOf(zipSync({ ...parts, [name]: strToU8(changed(text, pick)) }, { level: 0 })));
  }
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['damaged', 'read']));
});
