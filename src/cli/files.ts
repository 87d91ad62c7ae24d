import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, linkSync, lstatSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../ooxml/limits';
import { UnreadableFile } from '../ooxml/unreadable-file';
import { isNewer } from '../sheets/format';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { EXIT } from './exit-codes';
import { shownName } from './printable';
import { CommandFailure, type Terminal } from './terminal';
import { UNPACKING_IN_NODE } from './unpacking-in-node';

type Speaking = Pick<Terminal, 'writer'>;

/**
 * The bytes of a file, but never more than one byte beyond the largest that is read: that is enough to say what kind
 * of file it is, and that it is too large.
 *
 * @throws CommandFailure when the file does not exist, is a folder or no file at all, or cannot be opened
 */
export function readBytes(file: string, { writer }: Speaking): Uint8Array {
  const refused = (why: 'cli.folder' | 'cli.not-a-file' | 'cli.not-found') => new CommandFailure(EXIT.unreadable, writer.say(why, { file: shownName(file) }));
  const handle = opened(file, refused);
  try {
    return firstBytes(handle, Math.min(fstatSync(handle).size, LIMITS.fileSize + 1));
  } catch {
    throw refused('cli.not-found');
  } finally {
    closeSync(handle);
  }
}

function opened(file: string, refused: (why: 'cli.folder' | 'cli.not-a-file' | 'cli.not-found') => CommandFailure): number {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw refused('cli.folder');
    // Opening a pipe would wait for ever.
    if (!stat.isFile()) throw refused('cli.not-a-file');
    return openSync(file, 'r');
  } catch (error) {
    throw error instanceof CommandFailure ? error : refused('cli.not-found');
  }
}

function firstBytes(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** @throws CommandFailure when the file cannot be opened or is no JSON */
export function readJson(file: string, terminal: Speaking): unknown {
  const text = new TextDecoder().decode(readBytes(file, terminal));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.not-json', { file: shownName(file) }));
  }
}

/** Does what reads a file's bytes. @throws CommandFailure saying in one sentence why they cannot be read */
export function readable<T>(file: string, read: () => T, { writer }: Speaking): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new CommandFailure(EXIT.unreadable, writer.say(`cli.unreadable.${error.code}`, { file: shownName(file) }));
  }
}

/** @throws CommandFailure saying in one sentence why the file is no workbook that can be read */
export function openWorkbook(file: string, terminal: Speaking): FileWorkbook {
  const bytes = readBytes(file, terminal);
  return readable(file, () => FileWorkbook.open(bytes, UNPACKING_IN_NODE), terminal);
}

/** @throws CommandFailure when the file is of a newer version of the format than ours */
export function refuseNewer(format: number | undefined, file: string, { writer }: Speaking): void {
  if (isNewer(format)) throw new CommandFailure(EXIT.unreadable, writer.say('cli.newer', { file: shownName(file) }));
}

/**
 * To be asked before the work begins, so that nobody waits for a result that cannot be written.
 *
 * @throws CommandFailure when the file is there already and `force` is not given, or is a folder or a link
 */
export function refuseTaken(file: string, force: boolean, { writer }: Speaking): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there) return;
  const refused = (why: 'cli.output-folder' | 'cli.output-link' | 'cli.file-exists') => new CommandFailure(EXIT.wrongUse, writer.say(why, { file: shownName(file) }));
  if (there.isDirectory()) throw refused('cli.output-folder');
  // Renamed over, the link would be gone, and what it leads to would stay as it was.
  if (there.isSymbolicLink()) throw refused('cli.output-link');
  if (!force) throw refused('cli.file-exists');
}

/**
 * Writes a file whole or not at all: to a neighbour first, flushed to the disk, then put in its place in one step.
 * Whatever goes wrong, the neighbour is taken away and what was there before is as it was.
 *
 * @throws CommandFailure when the file is there already and `force` is not given, is a folder or a link, or cannot be written
 */
export function writeWhole(file: string, content: Uint8Array | string, force: boolean, terminal: Speaking): void {
  refuseTaken(file, force, terminal);
  const folder = path.dirname(file);
  const neighbour = path.join(folder, `.helhedsplan-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFlushed(neighbour, content);
    if (force) renameSync(neighbour, file);
    else putWhereNothingIs(neighbour, file);
    flushFolder(folder);
  } catch (error) {
    rmSync(neighbour, { force: true });
    // Somebody else has written it meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuseTaken(file, force, terminal);
    throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.not-written', { file: shownName(file) }));
  }
}

function writeFlushed(file: string, content: Uint8Array | string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A rename takes the place of what is there; a second name for the file does not. */
function putWhereNothingIs(neighbour: string, file: string): void {
  try {
    linkSync(neighbour, file);
  } catch (error) {
    // Some disks know no second names.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) throw error;
    renameSync(neighbour, file);
    return;
  }
  rmSync(neighbour);
}

/** Without it, a power cut may forget the new name; Windows cannot, and need not. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is flushed.
  }
}
