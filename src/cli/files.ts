import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { UnreadableFile } from '../ooxml/unreadable-file';
import { isNewer } from '../sheets/format';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { EXIT } from './exit-codes';
import { CommandFailure, type Terminal } from './terminal';

/** @throws CommandFailure when the file does not exist, is a folder, or cannot be opened */
export function readBytes(file: string, { writer }: Terminal): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new CommandFailure(EXIT.unreadable, writer.say(isFolder ? 'cli.folder' : 'cli.not-found', { file }));
  }
}

/** @throws CommandFailure when the file cannot be opened or is no JSON */
export function readJson(file: string, terminal: Terminal): unknown {
  const text = new TextDecoder().decode(readBytes(file, terminal));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.not-json', { file }));
  }
}

/** Does what reads a file's bytes. @throws CommandFailure saying in one sentence why they cannot be read */
export function readable<T>(file: string, read: () => T, { writer }: Terminal): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new CommandFailure(EXIT.unreadable, writer.say(`cli.unreadable.${error.code}`, { file }));
  }
}

/** @throws CommandFailure saying in one sentence why the file is no workbook that can be read */
export function openWorkbook(file: string, terminal: Terminal): FileWorkbook {
  const bytes = readBytes(file, terminal);
  return readable(file, () => FileWorkbook.open(bytes), terminal);
}

/** @throws CommandFailure when the file is of a newer version of the format than ours */
export function refuseNewer(format: number | undefined, file: string, { writer }: Terminal): void {
  if (isNewer(format)) throw new CommandFailure(EXIT.unreadable, writer.say('cli.newer', { file }));
}

/**
 * Writes a file whole or not at all: to a neighbour first, flushed to the disk, then renamed.
 *
 * @throws CommandFailure when the file is there already and `force` is not given, or cannot be written
 */
export function writeWhole(file: string, bytes: Uint8Array, force: boolean, { writer }: Terminal): void {
  if (!force && existsSync(file)) throw new CommandFailure(EXIT.wrongUse, writer.say('cli.file-exists', { file }));
  const neighbour = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(neighbour, 'w');
    try {
      writeSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(neighbour, file);
  } catch {
    rmSync(neighbour, { force: true });
    throw new CommandFailure(EXIT.unreadable, writer.say('cli.not-written', { file }));
  }
}
