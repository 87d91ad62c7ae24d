import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writer } from '../messages/write';
import { EXIT } from './exit-codes';
import { CommandFailure } from './terminal';
import { writeWhole } from './files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);
const write = (file: string, text: string, force = false) => writeWhole(file, text, force, { writer: writer('da') });
function refusal(work: () => void): Pick<CommandFailure, 'exitCode' | 'message'> {
  try {
    work();
  } catch (error) {
    if (error instanceof CommandFailure) return { exitCode: error.exitCode, message: error.message };
    throw error;
  }
  throw new Error('it was not refused');
}

test('a new file is written, and nothing else is left', () => {
  write(inFolder('ny.html'), 'færdig');
  expect(readFileSync(inFolder('ny.html'), 'utf8')).toBe('færdig');
  expect(readdirSync(folder)).toEqual(['ny.html']);
});

test('a file is replaced only by force, and as another file, so that whoever reads the former has it whole', () => {
  const file = inFolder('min.html');
  write(file, 'før');
  expect(refusal(() => write(file, 'efter'))).toEqual({ exitCode: EXIT.wrongUse, message: expect.stringContaining('findes allerede') as string });
  expect(readFileSync(file, 'utf8')).toBe('før');
  const { ino } = statSync(file);
  write(file, 'efter', true);
  expect(readFileSync(file, 'utf8')).toBe('efter');
  expect(statSync(file).ino).not.toBe(ino);
  expect(readdirSync(folder)).toEqual(['min.html']);
});

test.each([false, true])('a link and a folder are told and left alone (force: %s)', (force) => {
  writeFileSync(inFolder('rigtig.html'), 'før');
  symlinkSync('rigtig.html', inFolder('henvisning.html'));
  mkdirSync(inFolder('mappe'));
  expect(refusal(() => write(inFolder('henvisning.html'), 'x', force))).toEqual({ exitCode: EXIT.wrongUse, message: expect.stringContaining('henvisning til en anden fil') as string });
  expect(refusal(() => write(inFolder('mappe'), 'x', force))).toEqual({ exitCode: EXIT.wrongUse, message: expect.stringContaining('er en mappe') as string });
  expect(readFileSync(inFolder('rigtig.html'), 'utf8')).toBe('før');
  expect(readdirSync(folder).sort()).toEqual(['henvisning.html', 'mappe', 'rigtig.html']);
});

test('what cannot be written leaves nothing behind', () => {
  expect(refusal(() => write(inFolder('findes ikke/ny.html'), 'x'))).toMatchObject({ exitCode: EXIT.unreadable });
  // The superuser may write everywhere.
  if (process.getuid?.() === 0) return;
  chmodSync(folder, 0o500);
  expect(refusal(() => write(inFolder('ny.html'), 'x'))).toMatchObject({ exitCode: EXIT.unreadable });
  chmodSync(folder, 0o700);
  expect(readdirSync(folder)).toEqual([]);
});
