import { Inflate, inflateSync } from 'fflate';
import { checksumOf } from './checksum';

/** Takes the bytes of a part, in one piece or several. */
export type Sink = (bytes: Uint8Array) => void;

/** How the parts of an archive are unpacked: the same everywhere, but some programs have a faster way of their own. */
export interface Unpacking {
  /**
   * Hands on the inflated bytes, as many as there are, or not many more than `size`.
   *
   * @param size how many the archive says they are; within the limits
   * @returns false where the bytes cannot be inflated
   * @throws what the sink throws
   */
  inflate(compressed: Uint8Array, size: number, sink: Sink): boolean;
  /** The CRC-32 of bytes that come after those of which `before` is the checksum. */
  checksum(bytes: Uint8Array, before: number): number;
}

/**
 * Deflate makes nothing more than 1,032 times larger (https://zlib.net/zlib_tech.html), so what is no larger than this
 * can be inflated at once and counted afterwards: at most 33 MB. Everything larger is inflated and counted in steps
 * of this size, because one step of a hostile file may become as much.
 */
const AT_ONCE = 32_768;

/** By fflate, which runs in the pane, in a worker and in Node. */
export const UNPACKING_ANYWHERE: Unpacking = {
  inflate: (compressed, size, sink) => (compressed.length <= AT_ONCE ? whole : inSteps)(compressed, size, sink),
  checksum: checksumOf,
};

/** Were there more than is said, the rest would be cut off, and the checksum differ. */
function whole(compressed: Uint8Array, size: number, sink: Sink): boolean {
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(compressed, { out: new Uint8Array(size) });
  } catch {
    return false;
  }
  sink(bytes);
  return true;
}

function inSteps(compressed: Uint8Array, _size: number, sink: Sink): boolean {
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
      return false;
    }
    for (const piece of state.pieces) sink(piece);
    state.pieces = [];
  }
  return true;
}
