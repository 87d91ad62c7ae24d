import { UnreadableFile } from '../unreadable-file';

/** The text of a part that comes in pieces: UTF-8, or UTF-16 with a byte order mark (ECMA-376 part 2 §6.2.5). */
export class PartDecoder {
  private decoder: TextDecoder | undefined;

  constructor(private readonly part: string) {}

  /** @throws UnreadableFile `damaged` where the bytes are no text */
  text(bytes: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    return this.decode(this.decoder, bytes);
  }

  /** What is left at the end. */
  end(): string {
    return this.decoder ? this.decode(this.decoder) : '';
  }

  private decode(decoder: TextDecoder, bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UnreadableFile('damaged', 'bytes that are no text', this.part);
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
