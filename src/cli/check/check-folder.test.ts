import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPORT_SCHEMA } from '../../app/report';
import { runCommandLine } from '../command-line';
import type { Output } from '../terminal';

const ROOT = path.join(__dirname, '../../..');
const GLADSAXE = path.join(ROOT, 'assets/samples/hoeje-gladsaxe-2017-20.xlsx');
const ESCAPE = '\u001b';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'));
  mkdirSync(inFolder('planer/under'), { recursive: true });
  copyFileSync(GLADSAXE, inFolder('planer/god.xlsx'));
  await run({}, 'new', '--from', path.join(ROOT, 'test/fixtures/faulty-sample.json'), '-o', inFolder('planer/under/fejl.xlsx'));
  writeFileSync(inFolder(`planer/falsk\n${ESCAPE}[31m.xlsx`), 'ingen arbejdsbog');
  writeFileSync(inFolder('planer/~$god.xlsx'), '');
  writeFileSync(inFolder('planer/gammel.xls'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);
async function run(output: Partial<Output>, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(args, { ...output, out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}
const check = (...args: string[]) => run({}, 'check', inFolder('planer'), ...args);

describe('a folder', () => {
  test('every file is told of, then all of them by plan and by rule, then what was skipped', async () => {
    const { exitCode, out, err } = await check();
    expect(exitCode).toBe(2);
    expect(err).toMatch(/falsk\\u\{a\}\\u\{1b\}\[31m\.xlsx er ikke en Excel-arbejdsbog/);
    const total = out.slice(out.indexOf('I alt 3 filer'));
    expect(total.split('\n').map((line) => line.replace(/ {2,}/g, ' | ').trim())).toEqual([
      'I alt 3 filer',
      '',
      '| Plan | Fil | Fejl | Advarsler | Råd',
      '| Filen kunne ikke læses | falsk\\u{a}\\u{1b}[31m.xlsx | – | – | –',
      '| Høje Gladsaxe 2017-20 (eksempel) | god.xlsx | 0 | 0 | 0',
      '| Boligsocial helhedsplan i Ishøj (eksempel) | under/fejl.xlsx | 4 | 0 | 0',
      '',
      '| Regel | Fejl | Advarsler | Råd',
      ...['Alle celler kan læses', 'Timerne er de samme i Løn og delaftalerne', 'Alle stillinger i delaftalerne står i Løn', 'Hver stilling er fordelt med 100 %'].map((title) => `| ${title} | i 1 plan | 1 | 0 | 0`),
      '',
      `Ikke tjekket, fordi de ikke er .xlsx: ${inFolder('planer/gammel.xls')}. Gem dem som .xlsx i Excel.`,
      'Sprunget over: 1 låsefil fra en åben projektmappe.',
      '1 fil kunne ikke læses.',
      '4 fejl, 0 advarsler, 0 råd',
    ]);
  });

  test('the JSON, written file by file, is that of the whole report', async () => {
    const { out } = await check('--format', 'json');
    const whole: unknown = JSON.parse(out);
    expect(out).toBe(JSON.stringify(whole, null, 2));
    const report = REPORT_SCHEMA.parse(whole);
    expect(report.files.map(({ file }) => path.relative(inFolder('planer'), file))).toEqual([`falsk\n${ESCAPE}[31m.xlsx`, 'god.xlsx', 'under/fejl.xlsx']);
    expect(report.summary).toMatchObject({ files: 3, unreadable: 1, plansWithErrors: 1, counts: { errors: 4, warnings: 0 } });
    expect(report.summary.rules).toContainEqual({ rule: 'staff-share-sum', errors: 1, warnings: 0, advice: 0, plans: 1 });
    expect(report.skipped.map(({ why }) => why).sort()).toEqual(['lock', 'other-format']);
  });

  test('with nothing to be said JSON is written all the same', async () => {
    mkdirSync(inFolder('tom'), { recursive: true });
    const { exitCode, out } = await run({}, 'check', '--format', 'json', inFolder('tom'));
    expect(exitCode).toBe(2);
    expect(REPORT_SCHEMA.parse(JSON.parse(out)).files).toEqual([{ file: inFolder('tom'), unreadable: `${inFolder('tom')} er en mappe uden arbejdsbøger (.xlsx).` }]);
  });
});

describe('the page of several plans', () => {
  test('has for every plan a picture that says in words what it shows, and a link to its part', async () => {
    const { out } = await check('--format', 'html');
    const pictures = [...out.matchAll(/<svg class="picture"[^>]*role="img" aria-label="([^"]*)"/g)].map(([, words]) => words);
    expect(pictures).toEqual(['0 fejl, 0 advarsler, 0 råd. Lokal medfinansiering 32,3 % (mindst 25 %)', '4 fejl, 0 advarsler, 0 råd. Lokal medfinansiering kan ikke opgøres endnu']);
    const links = [...out.matchAll(/href="#(plan-\d)"/g)].map(([, id]) => id);
    expect(links).toEqual(['plan-1', 'plan-2', 'plan-3']);
    expect(links.every((id) => out.includes(`id="${id}"`))).toBe(true);
    expect(out).toContain('1 plan med fejl. 1 fil kunne ikke læses.');
    expect(out).toMatch(/gammel\.xls <span class="quiet">et regneark, der ikke er \.xlsx/);
  });

  test('the money of a plan is drawn against the least that is demanded', async () => {
    const { out } = await check('--format', 'html');
    const money = [...out.matchAll(/class="bar-(well|error)" x="0" y="20" width="([\d.]+)"/g)].map(([, look, width]) => [look, Number(width)]);
    // 32,3 % of a bar of 240 that ends at 50 %.
    expect(money).toEqual([['well', expect.closeTo(155.04, 2)]]);
  });
});

describe('the report in a file', () => {
  test('is written, and never over another without --force', async () => {
    const file = inFolder('rapport.html');
    const { exitCode, out, err } = await check('--format', 'html', '-o', file);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe(`${file} er skrevet.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    writeFileSync(file, 'mit');
    expect(await check('--format', 'html', '-o', file)).toMatchObject({ exitCode: 3, out: '', err: expect.stringContaining('findes allerede') as string });
    expect(readFileSync(file, 'utf8')).toBe('mit');
    expect(await check('--format', 'html', '-o', file, '--force')).toMatchObject({ exitCode: 2 });
    expect(readFileSync(file, 'utf8')).not.toBe('mit');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('on a screen', () => {
  const faulty = () => inFolder('planer/under/fejl.xlsx');
  const withoutColours = (text: string) => text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');

  test('the words are the same with colours and without', async () => {
    const [coloured, plain] = [await run({ colours: true }, 'check', faulty()), await run({}, 'check', faulty())];
    expect(coloured.out).toContain(`${ESCAPE}[31mFejl${ESCAPE}[39m`);
    expect(plain.out).not.toContain(ESCAPE);
    expect(withoutColours(coloured.out)).toBe(plain.out);
  });

  test.each([48, 80, 200])('%d columns: no line is longer, and no word is lost', async (columns) => {
    const wrapped = (await run({ colours: true, columns }, 'check', faulty())).out;
    // A path is one word.
    const lines = withoutColours(wrapped).split('\n').filter((line) => !line.includes(folder));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
    expect(words(withoutColours(wrapped))).toEqual(words((await run({}, 'check', faulty())).out));
  });

  test('the progress is told of several files, and goes away', async () => {
    const told: string[] = [];
    await run({ status: (text) => told.push(text) }, 'check', inFolder('planer'));
    expect(told).toEqual(['████████░░░░░░░░░░░░░░░░ Tjekker filer: 1 af 3', '████████████████░░░░░░░░ Tjekker filer: 2 af 3', '']);
    told.length = 0;
    await run({ status: (text) => told.push(text) }, 'check', faulty());
    expect(told).toEqual([]);
  });
});
