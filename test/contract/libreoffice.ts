import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** LibreOffice keeps the results it finds in a file, unless it is told to calculate always (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Is LibreOffice here to calculate with? */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens workbooks in LibreOffice, has it calculate every formula, and gives what it saves; one run for all. */
export function calculatedByLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const inputs = files.map((bytes, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync('soffice', [user, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...inputs], { stdio: 'ignore' });
    return inputs.map((file) => new Uint8Array(readFileSync(path.join(out, path.basename(file)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

const texts = (markup: string) => [...markup.matchAll(/<t[ >][^<]*<\/t>|<t>([^<]*)<\/t>/g)].map(([match]) => unescaped(match.replace(/<[^>]*>/g, ''))).join('');

/** The values of a sheet's cells by address, as LibreOffice writes them: an error as its text. */
export function cellValues(file: Uint8Array, sheet: string): ReadonlyMap<string, string | number> {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, item = '']) => texts(item));
  const markup = part(`xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`);
  const cells = new Map<string, string | number>();
  for (const [, attributes = '', body = ''] of markup.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v>(.*?)<\/v>/s.exec(body)?.[1];
    if (value === undefined) continue;
    cells.set(address, type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? Number(value) : unescaped(value));
  }
  return cells;
}
