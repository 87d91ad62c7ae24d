import { inflateRawSync, crc32 } from 'node:zlib';

/** Workbooks that were damaged, or made to do harm, by chance: the same ones for the same seed. */

/** Gives a whole number from 0, below the limit. */
export type Pick = (limit: number) => number;

/** Numbers below a limit, from a seed (Mulberry32). */
export function chance(seed: number): Pick {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** A character, a piece, a number or an attribute is changed. */
export function damagedText(text: string, pick: Pick): string {
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

/** A file of an archive, as it stands in it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** What the archive says of it where that is not so. */
  readonly lies?: { readonly size?: number; readonly compressedSize?: number; readonly offset?: number; readonly flags?: number; readonly localName?: string };
}

/** An archive that is whole, taken apart. */
export function entriesOf(file: Uint8Array): readonly Entry[] {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index += 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
    const [checksum, compressed, size] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field)) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ name, method: bytes.readUInt16LE(at + 10), checksum, size, data: bytes.subarray(start, start + compressed) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The archive again; `count` is how many files it says it has. */
export function archiveOf(entries: readonly Entry[], count = entries.length): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, method, checksum, size, data, lies = {} } of entries) {
    const about = (called: Buffer) => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(lies.flags ?? 0, 2);
      fields.writeUInt16LE(method, 4);
      fields.writeUInt32LE(checksum, 10);
      fields.writeUInt32LE(lies.compressedSize ?? data.length, 14);
      fields.writeUInt32LE(lies.size ?? size, 18);
      fields.writeUInt16LE(called.length, 22);
      return fields;
    };
    const [inDirectory, inLocal] = [Buffer.from(name), Buffer.from(lies.localName ?? name)];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(lies.offset ?? offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about(inLocal), inLocal, data]);
    locals.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about(inDirectory), place, inDirectory);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1');
  end.writeUInt16LE(count % 65_536, 8);
  end.writeUInt16LE(count % 65_536, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

const textOf = ({ method, data }: Entry) => (method === 0 ? Buffer.from(data) : inflateRawSync(data)).toString('utf8');
function withText(entry: Entry, text: string): Entry {
  const data = Buffer.from(text);
  return { name: entry.name, method: 0, data, size: data.length, checksum: crc32(data) };
}

const EXTREMES = ['-1', '0', '1048577', '9999999999', '1e999', 'NaN', '', 'A1:XFD1048576', '#REF!', '../../../../etc/passwd', 'Infinity', '\ud800'];
const SIZES = [0, 1, 100, 65_535, 2_000_000_000, 0xfffffffe, 0xffffffff];
const NAMES = ['../../evil.xml', '/etc/passwd', 'C:\\Windows\\win.ini', '', 'xl/workbook.xml', 'XL/WORKBOOK.XML', 'con', 'a\0b', '%2e%2e/evil'];

/** Another value for one of the attributes, where numbers, places and names of parts stand. */
function forged(text: string, pick: Pick): string {
  const attributes = [...text.matchAll(/ (?:r|s|t|si|ref|sqref|count|uniqueCount|id|r:id|Target|numFmtId|fontId|fillId|xfId|spans|min|max|localSheetId|totalsRowCount|headerRowCount|colId)="([^"]*)"/g)];
  const found = attributes[pick(attributes.length || 1)];
  if (!found) return damagedText(text, pick);
  const value = found[1] ?? '';
  const start = found.index + found[0].length - value.length - 1;
  return text.slice(0, start) + (EXTREMES[pick(EXTREMES.length)] ?? '') + text.slice(start + value.length);
}

type Entries = readonly Entry[];
const replaced = (entries: Entries, at: number, by: readonly Entry[]) => archiveOf([...entries.slice(0, at), ...by, ...entries.slice(at + 1)]);
const lie = (entries: Entries, at: number, lies: Entry['lies']) => replaced(entries, at, entries.slice(at, at + 1).map((entry) => ({ ...entry, lies })));

/** What is done to a file, by its name. */
const MUTATIONS: Readonly<Record<string, (file: Uint8Array, entries: Entries, pick: Pick) => Uint8Array>> = {
  'bytes changed': (file, _, pick) => {
    const bytes = file.slice();
    for (let change = pick(8); change >= 0; change -= 1) bytes[pick(bytes.length)] = pick(256);
    return bytes;
  },
  'a bit in the directory': (file, _, pick) => {
    const bytes = file.slice();
    const at = bytes.length - 1 - pick(Math.min(bytes.length, 2_000));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    return bytes;
  },
  'cut off': (file, _, pick) => file.slice(0, pick(file.length)),
  'a piece twice': (file, _, pick) => {
    const [from, to] = [pick(file.length), pick(file.length)];
    return new Uint8Array(Buffer.concat([file.subarray(0, to), file.subarray(from, from + pick(5_000)), file.subarray(to)]));
  },
  'a part gone': (_, entries, pick) => replaced(entries, pick(entries.length), []),
  'a part empty': (_, entries, pick) => {
    const at = pick(entries.length);
    return replaced(entries, at, entries.slice(at, at + 1).map((entry) => withText(entry, '')));
  },
  'a part in place of another': (_, entries, pick) => {
    const [at, other] = [pick(entries.length), pick(entries.length)];
    return replaced(entries, at, entries.slice(other, other + 1).map((entry) => ({ ...entry, name: entries[at]?.name ?? '' })));
  },
  'a part twice': (_, entries, pick) => archiveOf([...entries, ...entries.slice(pick(entries.length)).slice(0, 1)]),
  'XML damaged': (_, entries, pick) => changedPart(entries, pick, damagedText),
  'a value forged': (_, entries, pick) => changedPart(entries, pick, forged),
  'a size forged': (_, entries, pick) => {
    const [at, size] = [pick(entries.length), SIZES[pick(SIZES.length)] ?? 0];
    return lie(entries, at, [{ size }, { compressedSize: size }, { offset: size }, { size, compressedSize: size }][pick(4)]);
  },
  'a count forged': (_, entries, pick) => archiveOf(entries, [0, 1, entries.length + 1, 65_535][pick(4)]),
  'flags forged': (_, entries, pick) => lie(entries, pick(entries.length), { flags: pick(65_536) }),
  'a name forged': (_, entries, pick) => {
    const [at, name] = [pick(entries.length), NAMES[pick(NAMES.length)] ?? ''];
    return replaced(entries, at, entries.slice(at, at + 1).map((entry) => ({ ...entry, name, ...(pick(2) === 0 && { lies: { localName: entry.name } }) })));
  },
};
const KINDS = Object.keys(MUTATIONS);

function changedPart(entries: Entries, pick: Pick, change: (text: string, pick: Pick) => string): Uint8Array {
  const at = pick(entries.length);
  const [entry] = entries.slice(at);
  return entry ? replaced(entries, at, [withText(entry, change(textOf(entry), pick))]) : archiveOf(entries);
}

export interface Source {
  readonly file: Uint8Array;
  readonly entries: Entries;
}

/** One of the sources, with one thing or two done to it. */
export function mutatedFile(sources: readonly Source[], seed: number): { readonly kind: string; readonly file: Uint8Array } {
  const pick = chance(seed);
  const source = sources[pick(sources.length)] as Source;
  const kind = KINDS[pick(KINDS.length)] ?? '';
  const file = MUTATIONS[kind]?.(source.file, source.entries, pick) ?? source.file;
  // An archive that can still be taken apart is not damaged a second time: what it says would be lost.
  return { kind, file: pick(10) === 0 ? (MUTATIONS['bytes changed']?.(file, source.entries, pick) ?? file) : file };
}
