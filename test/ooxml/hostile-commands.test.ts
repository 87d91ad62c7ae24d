import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Costs } from './costs';
import { HOSTILE } from './hostile-files';
import { COSTS_PIPE } from './tell-costs';

/** What the command line, as a process, says of a file that cannot be read, and what that costs. */

/** With the start of the process. */
const LONGEST = 5_000;
const MOST_MEGABYTES = 300;

const DAMAGED = 'er beskadiget. Åbn og gem den i Excel, eller brug en anden kopi.';
const TOO_LARGE = 'er for stor til at blive læst.';
const FILES: readonly (readonly [string, string])[] = [
  ['no bytes', 'er tom.'],
  ['a text', 'er ikke en Excel-arbejdsbog (.xlsx).'],
  ['a workbook cut in half', DAMAGED],
  ['a workbook with a password', 'er beskyttet med adgangskode. Fjern adgangskoden i Excel, og prøv igen.'],
  ['a bomb', TOO_LARGE],
  ['a bomb that says it is small', TOO_LARGE],
  ['a dozen files, as the archive tells the number', TOO_LARGE],
  ['a bomb of entities', DAMAGED],
  ['a part outside the package', DAMAGED],
];
const FOLDER = ['a folder', 'er en mappe. Skriv navnene på de filer, der skal læses.'] as const;
const EMPTY_FOLDER = ['a folder', 'er en mappe uden arbejdsbøger (.xlsx).'] as const;
const NOTHING = ['nothing', 'findes ikke eller kan ikke åbnes.'] as const;

const project = path.join(__dirname, '../..');
let folder = '';
const inFolder = (name: string) => path.join(folder, `${name.replaceAll(' ', '-')}.xlsx`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  mkdirSync(inFolder('a folder'));
  for (const [name] of FILES) writeFileSync(inFolder(name), HOSTILE[name]?.file() ?? 'no such file');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function helhedsplan(...words: readonly string[]) {
  const program = ['--import', 'tsx', '--import', path.join(__dirname, 'tell-costs.ts'), path.join(project, 'src/cli/main.ts')];
  const child = spawn(process.execPath, [...program, ...words], { cwd: project, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, told] = await Promise.all([1, 2, COSTS_PIPE].map((pipe) => text(child.stdio[pipe] as Readable)));
  return { exitCode: await ended, out, err, costs: JSON.parse(told ?? '') as Costs };
}

/** What opens files is the same in both commands, what ends them is not. */
const COMMANDS = [
  ...[...FILES, EMPTY_FOLDER, NOTHING].map((file) => ['check', ...file] as const),
  ...[...FILES, FOLDER].filter(([name]) => name === 'a text' || name === 'a folder').map((file) => ['plan', ...file] as const),
];

test.concurrent.each(COMMANDS)('%s %s', async (command, name, sentence) => {
  const file = inFolder(name);
  const before = readdirSync(folder);
  const { costs, ...said } = await helhedsplan(command, file);
  expect(said).toEqual({ exitCode: 2, out: '', err: `${file} ${sentence}\n` });
  expect(costs.milliseconds).toBeLessThan(LONGEST);
  expect(costs.megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(readdirSync(folder)).toEqual(before);
}, 60_000);
