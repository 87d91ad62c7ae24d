/** The guards bite: small files that break one rule each are written to a temporary folder, and lint must refuse them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectPath, readProjectFile } from './project-files';

const FILES = {
  'tsconfig.json': readProjectFile('tsconfig.json').replace(/,\s*"types": \[[^\]]*\]/, ', "types": []'),
  // Floors
  'src/domain/plan.ts': "export { rule } from '../rules/rule';\n",
  'src/rules/rule.ts': "export { sheet } from '../sheets/sheet';\nexport const rule = 1;\n",
  'src/sheets/sheet.ts': "import { readFileSync } from 'node:fs';\nexport const sheet = readFileSync;\n",
  'src/ooxml/part.ts': "export { money } from '../domain/money';\n",
  'src/domain/money.ts': "import { day } from './day';\nexport const money = (): number => day();\n",
  'src/domain/day.ts': "import { money } from './money';\nexport const day = (): number => money();\n",
  'src/messages/draw.ts': "export { createElement } from 'react';\n",
  'src/somewhere/new.ts': "export { money } from '../domain/money';\n",
  'src/app/allowed.ts': "export { sheet } from '../sheets/sheet';\n",
  // Lint
  'src/app/reads-excel.ts': 'export const run = (): unknown => Excel.run(() => Promise.resolve());\n',
  'src/app/reads-window.ts': 'export const run = (): unknown => window.Excel;\n',
  'src/taskpane/asks-office.ts': 'export const language = (): unknown => Office.context.displayLanguage;\n',
  'src/taskpane/office-start.ts': 'export const language = (): unknown => Office.context.displayLanguage;\n',
  'src/workbook/excel/run.ts': 'export const run = (): unknown => Excel.run(() => Promise.resolve());\n',
  'src/workbook/excel/loop.ts':
    'export async function loop(context: Excel.RequestContext, names: string[]): Promise<void> {\n  for (const name of names) {\n    context.workbook.worksheets.getItem(name).activate();\n    await context.sync();\n  }\n}\n',
  'src/domain/logs.ts': "export const log = (): void => console.log('løn');\n",
  'src/domain/anything.ts': 'export const anything = (value: any): any => value;\n',
  'src/taskpane/Picture.tsx': 'export const Picture = () => <img src="a.png" />;\n',
  'src/taskpane/Sometimes.tsx':
    "import { useState } from 'react';\nexport function Sometimes({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
};

/** Both tools start anew and load TypeScript; a busy computer needs a while. */
const PATIENCE = 180_000;
const folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-floors-'));
const run = (program: string, words: readonly string[]): string =>
  spawnSync(process.execPath, [projectPath('node_modules', program), ...words], { cwd: folder, encoding: 'utf8' }).stdout;

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(projectPath('node_modules'), path.join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('floors', () => {
  interface Violation {
    readonly from: string;
    readonly rule: { readonly name: string };
  }
  let violations: readonly string[];
  beforeAll(() => {
    const json = run('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', projectPath('.config/floors.cjs'), '--output-type', 'json', 'src']);
    const { summary } = JSON.parse(json) as { summary: { violations: readonly Violation[] } };
    violations = summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  }, PATIENCE);

  test.each([
    ['src/domain/plan.ts', 'domain-imports-only-from-below'],
    ['src/rules/rule.ts', 'rules-imports-only-from-below'],
    ['src/ooxml/part.ts', 'ooxml-imports-only-from-below'],
    ['src/sheets/sheet.ts', 'no-node-below'],
    ['src/messages/draw.ts', 'react-in-the-pane-alone'],
    ['src/somewhere/new.ts', 'a-folder-of-src-is-a-floor'],
  ])('%s breaks %s', (file, rule) => expect(violations).toContain(`${file} ${rule}`));

  test('a circle is found, wherever it is entered', () => {
    expect(violations.filter((violation) => violation.endsWith('no-circle')).length).toBeGreaterThan(0);
  });

  test('an import from below is allowed', () => {
    expect(violations.filter((violation) => violation.startsWith('src/app/allowed.ts'))).toEqual([]);
  });
});

describe('lint', () => {
  interface Linted {
    readonly filePath: string;
    readonly messages: readonly { readonly ruleId: string | null }[];
  }
  let broken: readonly string[];
  beforeAll(() => {
    const json = run('eslint/bin/eslint.js', ['--config', projectPath('.config/eslint.config.mjs'), '--format', 'json', 'src']);
    broken = (JSON.parse(json) as readonly Linted[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${path.relative(folder, filePath).replaceAll(path.sep, '/')} ${ruleId}`),
    );
  }, PATIENCE);

  test.each([
    ['src/app/reads-excel.ts', 'no-restricted-globals'],
    ['src/app/reads-window.ts', 'no-restricted-properties'],
    ['src/taskpane/asks-office.ts', 'no-restricted-globals'],
    ['src/workbook/excel/loop.ts', 'office-addins/no-context-sync-in-loop'],
    ['src/domain/logs.ts', 'no-console'],
    ['src/domain/anything.ts', '@typescript-eslint/no-explicit-any'],
    ['src/taskpane/Picture.tsx', 'jsx-a11y/alt-text'],
    ['src/taskpane/Sometimes.tsx', 'react-hooks/rules-of-hooks'],
  ])('%s breaks %s', (file, rule) => expect(broken).toContain(`${file} ${rule}`));

  test.each(['src/workbook/excel/run.ts', 'src/taskpane/office-start.ts'])('%s may name what it names', (file) =>
    expect(broken).not.toContain(`${file} no-restricted-globals`));
});
