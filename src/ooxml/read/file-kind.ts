import { UnreadableFile } from '../unreadable-file';

/** The first bytes of an OLE compound file: Excel 97–2003, and every encrypted workbook ([MS-CFB] §2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

/** Does a compound file name a stream so? Names stand in its directory in UTF-16 ([MS-CFB] §2.6.1). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (
      index < name.length &&
      bytes[at + 2 * index - 1] === 0 &&
      bytes[at + 2 * index] === name.charCodeAt(index)
    ) {
      index++;
    }
    // A zero follows, so that "Book" is not found in "Bookmarks".
    if (index === name.length && bytes[at + 2 * index - 1] === 0 && bytes[at + 2 * index] === 0) return true;
  }
  return false;
}

/** Excel 4 and older wrote their records without a container: a beginning-of-file record ([MS-XLS] §2.4.21). */
const isBareRecordFile = (bytes: Uint8Array) =>
  bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && [4, 6, 8, 16].includes(bytes[2] ?? -1) && bytes[3] === 0;

/** @throws UnreadableFile unless the file may be a zip archive */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'the file has no bytes');
  if (beginsWith(bytes, ZIP)) return;
  if (beginsWith(bytes, COMPOUND_FILE)) {
    if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) throw new UnreadableFile('old-format', 'an .xls file');
    if (holdsName(bytes, 'WordDocument') || holdsName(bytes, 'PowerPoint Document')) {
      throw new UnreadableFile('not-a-workbook', 'an older Office document');
    }
    throw new UnreadableFile('password-protected', 'an encrypted package');
  }
  if (isBareRecordFile(bytes)) throw new UnreadableFile('old-format', 'an .xls file from before Excel 5');
  throw new UnreadableFile('not-a-workbook', 'no zip archive');
}
