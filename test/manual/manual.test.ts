import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { da } from '../../src/messages/da';
import { SHEETS } from '../../src/sheets/sheets';
import { PANE_STATES } from '../e2e/pane-gallery/states';
import { PANE_CAPTIONS, panePage } from './pane-page';
import { MANUAL, PANE_PAGE, SHEETS_PAGE } from './places';
import { sheetPicture } from './picture-names';
import { sheetsPage } from './sheets-page';

const PAGES = readdirSync(MANUAL).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => readFileSync(path.join(MANUAL, page), 'utf8');

test('the page about the sheets says what the sheets say', () => {
  expect(readFileSync(SHEETS_PAGE, 'utf8') === sheetsPage() ? 'up to date' : 'docs/manual/5-arkene.md is old: run npm run manual').toBe('up to date');
});

test('the page about the pane shows every state of it', () => {
  expect(Object.values(PANE_CAPTIONS).flat().map(([state]) => state).sort()).toEqual(Object.keys(PANE_STATES).sort());
  expect(readFileSync(PANE_PAGE, 'utf8') === panePage() ? 'up to date' : 'docs/manual/7-panelet.md is old: run npm run manual').toBe('up to date');
});

test.each(PAGES)('every page and picture that %s points at is there', (page) => {
  const places = [...textOf(page).matchAll(/\]\(([^)]+)\)/gu)].map(([, place = '']) => place);
  expect(places.filter((place) => !existsSync(path.join(MANUAL, place)))).toEqual([]);
});

test('every page is in the list of pages', () => {
  const listed = [...textOf('README.md').matchAll(/\]\(([^)]+\.md)\)/gu)].map(([, place]) => place);
  expect(['README.md', ...listed].sort()).toEqual([...PAGES].sort());
});

test('there is a picture of every sheet, and no picture that no page shows', () => {
  const pictures = readdirSync(path.join(MANUAL, 'billeder')).map((name) => `billeder/${name}`);
  expect(pictures).toEqual(expect.arrayContaining(SHEETS.map(({ name }) => sheetPicture(name))));
  const text = PAGES.map(textOf).join('\n');
  expect(pictures.filter((picture) => !text.includes(`(${picture})`))).toEqual([]);
});

/** In bold, or in italics where it is a sheet, a column, or a word of the pane. */
test.each(PAGES.filter((page) => page !== '5-arkene.md'))('what %s says in bold and names as a button is to be found in the product', (page) => {
  const buttons = [...textOf(page).matchAll(/(?:Vælg|vælg) \*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);
  const known = new Set<string>([...Object.values(da), ...SHEETS.map(({ name }) => name)]);
  expect(buttons.filter((words) => !known.has(words))).toEqual([]);
});
