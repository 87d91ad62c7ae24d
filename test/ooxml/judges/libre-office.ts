import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's program, as `npm test` found it, or where Debian puts it. */
export const LIBRE_OFFICE = [process.env['SOFFICE'], '/usr/bin/soffice'].find((place) => place !== undefined && existsSync(place));

/** Calculate everything anew when a file is opened, whoever wrote it (0: always); by default LibreOffice believes some. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
const LONGEST = 280_000;

/**
 * Opens, calculates and saves workbooks in LibreOffice: all in one run, because starting it takes the longest.
 *
 * @param files by names without endings
 * @param ending what the files are; `fods` is OpenDocument in one text
 * @returns what LibreOffice saved as .xlsx, by the same names
 */
export function savedByLibreOffice(files: Readonly<Record<string, Uint8Array>>, ending: 'xlsx' | 'fods' = 'xlsx'): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libre-office-'));
  try {
    const profile = path.join(folder, 'profile');
    const out = path.join(folder, 'out');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const names = Object.keys(files);
    for (const name of names) writeFileSync(path.join(folder, `${name}.${ending}`), files[name] ?? new Uint8Array());
    const { stderr, error } = spawnSync(
      LIBRE_OFFICE ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...names.map((name) => path.join(folder, `${name}.${ending}`)),
      ],
      { timeout: LONGEST, encoding: 'utf8' },
    );
    if (error) throw error;
    const missing = names.filter((name) => !existsSync(path.join(out, `${name}.xlsx`)));
    if (missing.length > 0) throw new Error(`LibreOffice did not save ${missing.join(', ')}: ${stderr}`);
    return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(path.join(out, `${name}.xlsx`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
