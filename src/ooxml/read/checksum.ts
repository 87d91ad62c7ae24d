/** Eight tables of 256 numbers each, so that eight bytes are taken at a time ("slicing by 8"). */
const TABLES = Array.from({ length: 8 }, () => new Int32Array(256));
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
];
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  T0[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < 8; table++) {
    const before = TABLES[table - 1]?.[byte] ?? 0;
    (TABLES[table] as Int32Array)[byte] = (before >>> 8) ^ (T0[before & 255] as number);
  }
}

/**
 * The CRC-32 of bytes, as zip archives have it. fflate does not check it, and an archive may be damaged in a way that
 * still inflates: a figure that is silently another one is the worst that a reader can give.
 *
 * @param before the checksum of the bytes that came before these, where they come in pieces
 */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - 7; at < last; at += 8) {
    const low = crc ^ (byteOf(bytes, at) | (byteOf(bytes, at + 1) << 8) | (byteOf(bytes, at + 2) << 16) | (byteOf(bytes, at + 3) << 24));
    crc =
      (T7[low & 255] as number) ^
      (T6[(low >>> 8) & 255] as number) ^
      (T5[(low >>> 16) & 255] as number) ^
      (T4[low >>> 24] as number) ^
      (T3[byteOf(bytes, at + 4)] as number) ^
      (T2[byteOf(bytes, at + 5)] as number) ^
      (T1[byteOf(bytes, at + 6)] as number) ^
      (T0[byteOf(bytes, at + 7)] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (T0[(crc ^ byteOf(bytes, at)) & 255] as number);
  return ~crc >>> 0;
}
const byteOf = (bytes: Uint8Array, at: number) => bytes[at] as number;
