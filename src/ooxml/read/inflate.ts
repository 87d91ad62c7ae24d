import { Inflate, inflateSync } from 'fflate';
import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import { checksumOf } from './checksum';
import { compressedBytes, type ZipEntry } from './zip-directory';

/** Takes the bytes of a part, in one piece or several. */
export type Sink = (bytes: Uint8Array) => void;

/**
 * Deflate makes nothing more than 1,032 times larger (https://zlib.net/zlib_tech.html), so what is no larger than this
 * can be inflated at once and counted afterwards: at most 33 MB. Everything larger is inflated and counted in steps
 * of this size, because one step of a hostile file may become as much.
 */
const AT_ONCE = 32_768;
const DEFLATED = 8;
const STORED = 0;

/** Inflates the parts of one file, and counts what all of them come to. */
export class Inflater {
  private total = 0;

  constructor(
    private readonly file: Uint8Array,
    private readonly limits: Limits,
  ) {}

  /**
   * Hands the bytes of a part to the sink. Whether they are right is known only at the end, so what the sink made of
   * them must be thrown away when this throws.
   *
   * @throws UnreadableFile `damaged` or `too-large`; and what the sink throws
   */
  inflate(entry: ZipEntry, sink: Sink): void {
    const { name, method, declaredSize } = entry;
    this.refuseBeyond(entry, declaredSize);
    const compressed = compressedBytes(this.file, entry);
    let size = 0;
    let checksum = 0;
    const counted: Sink = (bytes) => {
      size += bytes.length;
      this.refuseBeyond(entry, size);
      checksum = checksumOf(bytes, checksum);
      sink(bytes);
    };
    if (method === STORED) counted(compressed);
    else if (method !== DEFLATED) throw new UnreadableFile('damaged', `compressed by method ${method}`, name);
    else if (compressed.length <= AT_ONCE) counted(whole(compressed, entry));
    else inSteps(compressed, entry, counted);
    this.total += size;
    if (size !== declaredSize || checksum !== entry.checksum) {
      throw new UnreadableFile('damaged', 'the checksum differs', name);
    }
  }

  private refuseBeyond({ compressedSize, name }: ZipEntry, size: number): void {
    const { partSize, totalSize, ratio, ratioFrom } = this.limits;
    if (size > Math.min(partSize, totalSize - this.total, Math.max(ratioFrom, compressedSize * ratio))) {
      throw new UnreadableFile('too-large', `${size} bytes and more`, name);
    }
  }
}

const damaged = (entry: ZipEntry) => new UnreadableFile('damaged', 'the part cannot be inflated', entry.name);

/** The declared size is within the limits. Were there more, the rest would be cut off, and the checksum differ. */
function whole(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(compressed, { out: new Uint8Array(entry.declaredSize) });
  } catch {
    throw damaged(entry);
  }
}

function inSteps(compressed: Uint8Array, entry: ZipEntry, sink: Sink): void {
  // Collected, and handed on outside the `try`, so that what the sink throws is not taken for damage.
  const state = { pieces: [] as Uint8Array[], ended: false };
  const inflate = new Inflate((piece, final) => {
    state.pieces.push(piece);
    state.ended ||= final;
  });
  for (let start = 0; start < compressed.length && !state.ended; start += AT_ONCE) {
    try {
      inflate.push(compressed.subarray(start, start + AT_ONCE), start + AT_ONCE >= compressed.length);
    } catch {
      throw damaged(entry);
    }
    for (const piece of state.pieces) sink(piece);
    state.pieces = [];
  }
}
