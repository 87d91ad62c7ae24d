import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';

/** A file in a zip archive, as the archive's directory describes it. Nothing of it is believed before inflating. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly declaredSize: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where its record in the archive's directory begins and ends. */
  readonly record: { readonly start: number; readonly end: number };
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
/** Where a 32-bit field says that the real number stands in the zip64 extra field. */
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

const damaged = (detail: string) => new UnreadableFile('damaged', detail);

/**
 * Searches the end of the archive for the record that tells where the directory is.
 *
 * @throws UnreadableFile `damaged`
 */
export function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('the archive has no end');
}

/** Replaces sizes and offset that do not fit into 32 bits; some programs write them so even where they would fit. */
function withZip64(view: DataView, start: number, end: number, fields: readonly number[]): number[] {
  const numbers = [...fields];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    const fieldEnd = Math.min(end, place + view.getUint16(at + 2, true));
    for (const [index, number] of fields.entries()) {
      if (number !== IN_ZIP64 || place + 8 > fieldEnd) continue;
      numbers[index] = Number(view.getBigUint64(place, true));
      place += 8;
    }
  }
  return numbers;
}

/**
 * The files of a zip archive by their names: lower case (names in packages do not tell the cases apart, ECMA-376
 * part 2 §6.2.2.3) and with `/`. Names are only ever looked up here, never used as paths.
 *
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @throws UnreadableFile `damaged`, `too-large` or `password-protected`
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE) throw damaged('the archive is cut off');
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new UnreadableFile('too-large', `${count} files in the archive`);

  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged('the directory is incomplete');
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged('the directory is incomplete');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableFile('password-protected', 'an encrypted archive');

    const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [declaredSize = 0, compressedSize = 0, offset = 0] = withZip64(view, nameEnd, extraEnd, fields);
    const nameBytes = bytes.subarray(at + ENTRY_SIZE, nameEnd);
    if (!isNamedSo(bytes, view, offset, nameBytes)) throw damaged('the directory and the files disagree');
    const name = decoder.decode(nameBytes).replaceAll('\\', '/').toLowerCase();
    if (entries.has(name)) throw damaged('two files of the same name');
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    entries.set(name, { name, method, checksum, compressedSize, declaredSize, offset, record: { start: at, end: next } });
    at = next;
  }
  // The number of files is told modulo 65,536.
  if (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY) throw new UnreadableFile('too-large', `more than ${count} files in the archive`);
  return entries;
}

/**
 * Does the file that begins at `offset` have this name? The checksums cover contents only, and a part whose name was
 * damaged would be missed by nobody: a sheet would be read without its tables.
 */
function isNamedSo(bytes: Uint8Array, view: DataView, offset: number, name: Uint8Array): boolean {
  if (offset + LOCAL_SIZE + name.length > bytes.length || view.getUint32(offset, true) !== LOCAL) return false;
  if (view.getUint16(offset + 26, true) !== name.length) return false;
  return name.every((byte, index) => bytes[offset + LOCAL_SIZE + index] === byte);
}

/** Where the compressed bytes of a file begin. */
export function contentStart(bytes: Uint8Array, { offset }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/**
 * The compressed bytes of a file.
 *
 * @throws UnreadableFile `damaged`
 */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { compressedSize, name } = entry;
  const start = contentStart(bytes, entry);
  if (start + compressedSize > bytes.length) throw new UnreadableFile('damaged', 'the file is cut off', name);
  return bytes.subarray(start, start + compressedSize);
}
