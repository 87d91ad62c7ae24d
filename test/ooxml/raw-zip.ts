import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive that may lie about itself. */
export interface RawFile {
  readonly name: string;
  readonly content: Buffer;
  /** What the archive says about it, where that is not so. */
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip archive, byte by byte: fflate writes none that lie. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function rawZip(files: readonly RawFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize = content.length, flags = 0, method = 8 } of files) {
    const data = method === 8 ? deflateRawSync(content, { level: 1 }) : content;
    const [nameBytes, about] = [Buffer.from(name), Buffer.alloc(26)];
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE(0x00210000, 6);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(declaredSize, 18);
    about.writeUInt16LE(nameBytes.length, 22);
    const [local, entry, end] = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02\x14\x00'), Buffer.alloc(14)];
    end.writeUInt32LE(offset, 10);
    locals.push(local, about, nameBytes, data);
    directory.push(entry, about, end, nameBytes);
    offset += local.length + about.length + nameBytes.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1');
  end.writeUInt16LE(files.length % 65_536, 8);
  end.writeUInt16LE(files.length % 65_536, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}
