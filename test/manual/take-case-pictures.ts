/** `npm run case-pictures`: takes the manual’s pictures of the files of the case, as LibreOffice prints them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCaseFiles } from '../../src/app/write-case-files';
import type { Day } from '../../src/domain/calendar';
import type { CaseFile } from '../../src/export/case-file';
import { loadLanguage } from '../../src/messages/languages';
import { openBrowser } from '../e2e/browser';
import { checkedSample } from '../fixtures/sample-plans';
import { LIBRE_OFFICE } from '../ooxml/judges/libre-office';
import { casePicture } from './picture-names';
import { MANUAL } from './places';

/** Numbers and dates as in Denmark, whatever the computer’s own language. */
const IN_DANISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`;
const RESOLUTION = '110';
const PAGE_WIDTH = 620;
/** One of the four files on staff is enough. */
const isShown = ({ document, name }: CaseFile) => document !== 'staff-resources' || name.includes('Sammenhængskraft');

/** The pages of a file as they are printed. */
function pagesOf({ bytes, document }: CaseFile, folder: string): readonly Buffer[] {
  const profile = path.join(folder, 'profile', 'user');
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'registrymodifications.xcu'), IN_DANISH);
  writeFileSync(path.join(folder, `${document}.xlsx`), bytes);
  const own = `-env:UserInstallation=${pathToFileURL(path.dirname(profile)).href}`;
  execFileSync(LIBRE_OFFICE ?? 'soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, `${document}.xlsx`)], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', path.join(folder, `${document}.pdf`), path.join(folder, document)]);
  const pages = readdirSync(folder).filter((name) => name.startsWith(document) && name.endsWith('.png'));
  return pages.sort().map((name) => readFileSync(path.join(folder, name)));
}

async function take(): Promise<void> {
  await loadLanguage('da');
  const result = await writeCaseFiles(await checkedSample('vejleaaparken-2021-25'), { draft: false, salaries: false, today: '2026-11-22' as Day });
  if (result.status !== 'written') throw new Error('the sample has errors');
  const folder = mkdtempSync(path.join(tmpdir(), 'case-pictures-'));
  const browser = await openBrowser();
  try {
    for (const file of result.files.filter(isShown)) {
      const images = pagesOf(file, folder).map((page) => `<img src="data:image/png;base64,${page.toString('base64')}">`);
      const page = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: 1400, height: 900 } });
      const columns = Math.min(images.length, 2);
      await page.setContent(
        `<style>body{margin:0}div{display:inline-grid;grid-template-columns:repeat(${columns},${PAGE_WIDTH}px);gap:16px;padding:16px;background:#d9dedc}img{width:100%;box-shadow:0 1px 4px #0004}</style><div>${images.join('')}</div>`,
      );
      await page.locator('div').screenshot({ path: path.join(MANUAL, casePicture(file.document)) });
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void take();
