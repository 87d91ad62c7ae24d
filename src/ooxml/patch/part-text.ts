import { UnreadableFile } from '../unreadable-file';

/** The text of a part, and the way back to the bytes in the same encoding, with a byte order mark where there was one. */
export interface PartText {
  readonly text: string;
  readonly bytesOf: (text: string) => Uint8Array;
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return bytes;
}

/** @throws UnreadableFile `damaged` where the bytes are no text */
export function partText(bytes: Uint8Array, part: string): PartText {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isUtf16 = isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoder = new TextDecoder(isUtf16 ? (isLittle ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    return { text, bytesOf: isUtf16 ? (changed) => inUtf16(changed, isLittle) : (changed) => new TextEncoder().encode(changed) };
  } catch {
    throw new UnreadableFile('damaged', 'bytes that are no text', part);
  }
}
