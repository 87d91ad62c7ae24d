import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { FULL } from './sample-workbooks';

/** Files that were damaged by chance, the same ones in every run: they are refused in our words, or read. */

const whole = writeWorkbook(FULL);

/** Numbers below a limit, from a seed (Mulberry32). */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

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

/** A character, a piece, a number or an attribute is changed. */
function changed(text: string, pick: (limit: number) => number): string {
  const [at, other, length] = [pick(text.length), pick(text.length), 1 + pick(40)];
  const replace = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  switch (pick(6)) {
    case 0:
      return replace(at, at + 1, String.fromCharCode(pick(256)));
    case 1:
      return replace(at, at + length, '');
    case 2:
      return replace(at, at, text.slice(other, other + length));
    case 3:
      return text.slice(0, at);
    case 4: {
      const digit = text.slice(at).search(/\d/);
      const numbers = ['-1', '9999999999', '1e999', 'NaN', '', '0'];
      return digit < 0 ? text : replace(at + digit, at + digit + 1, numbers[pick(numbers.length)] ?? '');
    }
    default: {
      const start = text.slice(at).search(/ [a-zA-Z:]+="/);
      const end = start < 0 ? -1 : text.indexOf('"', text.indexOf('"', at + start) + 1);
      return end < 0 ? text : replace(at + start, end + 1, '');
    }
  }
}
