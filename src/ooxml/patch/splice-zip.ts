import { deflateSync } from 'fflate';
import { checksumOf } from '../read/checksum';
import { contentStart, endRecord, type ZipEntry } from '../read/zip-directory';
import { UnreadableFile } from '../unreadable-file';

const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
/** The bit that says that sizes and checksum follow the content, in place of standing before it. */
const SIZES_FOLLOW = 8;
/** Bits that say how hard deflate has tried. */
const DEFLATE_EFFORT = 6;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A record of the directory without what 32 bits are enough for, and what a rewritten file has no more. */
function withoutZip64(record: Uint8Array, { compressedSize, declaredSize }: ZipEntry): Uint8Array {
  const view = viewOf(record);
  const [nameLength, extraLength] = [view.getUint16(28, true), view.getUint16(30, true)];
  const extraStart = ENTRY_SIZE + nameLength;
  const extraEnd = extraStart + extraLength;
  const kept: number[] = [];
  for (let at = extraStart; at + 4 <= extraEnd; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(...record.subarray(at, Math.min(next, extraEnd)));
    at = next;
  }
  const copy = joined([record.subarray(0, extraStart), Uint8Array.from(kept), record.subarray(extraEnd)]);
  const about = viewOf(copy);
  about.setUint32(20, compressedSize, true);
  about.setUint32(24, declaredSize, true);
  about.setUint16(30, kept.length, true);
  return copy;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The local header and the content of a file that is written anew, and what the directory says of it. */
function rewritten(file: Uint8Array, entry: ZipEntry, content: Uint8Array): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const nameLength = viewOf(file).getUint16(entry.offset + 26, true);
  const data = deflateSync(content);
  const header = file.slice(entry.offset, entry.offset + LOCAL_SIZE + nameLength);
  const record = withoutZip64(file.slice(entry.record.start, entry.record.end), { ...entry, compressedSize: data.length, declaredSize: content.length });
  // The same seven fields stand in both, four bytes further on in the directory's record, up to the sizes.
  for (const [view, start] of [[viewOf(header), 6], [viewOf(record), 8]] as const) {
    view.setUint16(start, view.getUint16(start, true) & ~SIZES_FOLLOW & ~DEFLATE_EFFORT, true);
    view.setUint16(start + 2, DEFLATED, true);
    view.setUint32(start + 8, checksumOf(content), true);
    view.setUint32(start + 12, data.length, true);
    view.setUint32(start + 16, content.length, true);
  }
  viewOf(header).setUint16(28, 0, true);
  return { local: joined([header, data]), record };
}

/**
 * A zip archive in which some files have another content. Everything else is copied as it lies there: the order, the
 * headers, the compressed bytes.
 *
 * @param entries all files of the archive, as `readDirectory` gives them
 * @param contents by the names of `entries`; uncompressed
 * @throws UnreadableFile `damaged` where files lie within each other
 */
export function spliceZip(file: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const inOrder = [...entries.values()].sort((a, b) => a.offset - b.offset);
  const end = endRecord(viewOf(file));
  const directoryStart = Math.min(end, ...inOrder.map(({ record }) => record.start));
  const pieces: Uint8Array[] = [file.subarray(0, inOrder[0]?.offset ?? directoryStart)];
  const records = new Map<ZipEntry, Uint8Array>();
  let at = pieces[0]?.length ?? 0;
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.offset ?? directoryStart;
    if (contentStart(file, entry) + entry.compressedSize > next) throw new UnreadableFile('damaged', 'files within each other', entry.name);
    const content = contents.get(entry.name);
    const { local, record } = content
      ? rewritten(file, entry, content)
      : { local: file.subarray(entry.offset, next), record: copied(file, entry) };
    viewOf(record).setUint32(42, at, true);
    records.set(entry, record);
    pieces.push(local);
    at += local.length;
  }
  const directory = joined([...entries.values()].map((entry) => records.get(entry) as Uint8Array));
  const tail = file.slice(end);
  const view = viewOf(tail);
  view.setUint16(8, entries.size, true);
  view.setUint16(10, entries.size, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, at, true);
  view.setUint16(20, tail.length - END_SIZE, true);
  return joined([...pieces, directory, tail]);
}

/** The record as it stands, with its place in 32 bits. */
function copied(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const record = file.slice(entry.record.start, entry.record.end);
  const isLong = [20, 24, 42].some((field) => viewOf(record).getUint32(field, true) === IN_ZIP64);
  return isLong ? withoutZip64(record, entry) : record;
}
