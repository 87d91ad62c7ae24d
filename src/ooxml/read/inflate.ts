import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import type { Sink, Unpacking } from './unpacking';
import { compressedBytes, type ZipEntry } from './zip-directory';

const DEFLATED = 8;
const STORED = 0;

/** Inflates the parts of one file, and counts what all of them come to. */
export class Inflater {
  private total = 0;

  constructor(
    private readonly file: Uint8Array,
    private readonly limits: Limits,
    private readonly unpacking: Unpacking,
  ) {}

  /**
   * Hands the bytes of a part to the sink. Whether they are right is known only at the end, so what the sink made of
   * them must be thrown away when this throws.
   *
   * @throws UnreadableFile `damaged` or `too-large`; and what the sink throws
   */
  inflate(entry: ZipEntry, sink: Sink): void {
    const { name, method, declaredSize } = entry;
    const damaged = (detail: string) => new UnreadableFile('damaged', detail, name);
    this.refuseBeyond(entry, declaredSize);
    const compressed = compressedBytes(this.file, entry);
    let size = 0;
    let checksum = 0;
    const counted: Sink = (bytes) => {
      size += bytes.length;
      this.refuseBeyond(entry, size);
      checksum = this.unpacking.checksum(bytes, checksum);
      sink(bytes);
    };
    if (method === STORED) counted(compressed);
    else if (method !== DEFLATED) throw damaged(`compressed by method ${method}`);
    else if (!this.unpacking.inflate(compressed, declaredSize, counted)) throw damaged('the part cannot be inflated');
    this.total += size;
    if (size !== declaredSize || checksum !== entry.checksum) throw damaged('the checksum differs');
  }

  private refuseBeyond({ compressedSize, name }: ZipEntry, size: number): void {
    const { partSize, totalSize, ratio, ratioFrom } = this.limits;
    if (size > Math.min(partSize, totalSize - this.total, Math.max(ratioFrom, compressedSize * ratio))) {
      throw new UnreadableFile('too-large', `${size} bytes and more`, name);
    }
  }
}
