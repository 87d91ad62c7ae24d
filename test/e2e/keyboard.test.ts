import type { Browser } from 'playwright-core';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { PaneKeys } from './pane-keys';
import { WorkbenchPage } from './workbench-page';

/** Where a sheet has headers. */
const COLUMNS = [...'ABCDEFGHIJKLM'];
const STAFF = 'Medarbejderressourcer';

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the faulty sample, by keyboard alone', () => {
  let bench: WorkbenchPage;
  let keys: PaneKeys;
  const isGone = (text: string) => bench.pane.getByText(text).first().waitFor({ state: 'detached' });
  /** Puts the finding that has the focus right as a button of it says. */
  const fix = async (choice: RegExp) => {
    await keys.reach(choice);
    await keys.press('Enter');
    await keys.reach(/^Ret nu$/);
    expect(await keys.examine()).toEqual([]);
    await keys.press('Enter');
    await bench.settled();
  };
  const choose = async (finding: RegExp) => {
    await keys.reach(/^(Fejl|Advarsel|Råd)/);
    await keys.press('Home');
    await keys.reach(finding, 'ArrowDown');
    await keys.press('Enter');
    await bench.settled();
    expect(await keys.examine()).toEqual([]);
  };

  beforeAll(async () => {
    bench = await WorkbenchPage.open(browser, server.url);
    await bench.pane.getByRole('article').first().waitFor();
    keys = await PaneKeys.in(bench);
  });
  afterAll(() => bench.close());

  it('a text is typed as a number where the finding leads', async () => {
    expect(await keys.alarms()).not.toEqual([]);
    await keys.enter();
    await choose(/ca\. 80 %/);
    expect(await bench.selection()).toBe(`${STAFF}!D6`);
    await keys.typeInGrid('80 %');
    await isGone('"ca. 80 %" er ikke et bestemt tal');
  });

  it('what nobody but the user can know is typed', async () => {
    await keys.enter();
    await choose(/Beboerrådgiver: fordelt 110 %/);
    expect(await bench.selection()).toBe(`${STAFF}!D9`);
    await keys.typeInGrid('90 %', ...Array.from({ length: 6 }, () => 'ArrowDown'));
    expect(await bench.value(STAFF, 'D15')).toBe(0.9);
    await isGone('Beboerrådgiver: fordelt 110 %');
  });

  it('when the finding of the grid is gone, Tab in the pane leads to what took its place', async () => {
    await keys.enter();
    await keys.press('Tab');
    expect(await keys.focused()).toMatch(/^Fejl.*Fritidsvejleder mangler i Løn/);
  });

  it('hours that differ become what the user says is right, and the focus goes on to the next finding', async () => {
    await keys.enter();
    await choose(/Boligsocial leder: timerne er ikke de samme/);
    await fix(/^Skriv 37 t\/uge/);
    await isGone('timerne er ikke de samme');
    expect(await bench.value(STAFF, 'C7')).toBe(37);
    expect(await keys.focused()).toContain('Fritidsvejleder mangler i Løn');
  });

  it('a position is added, nothing is wrong any more, and the focus is on that news', async () => {
    await keys.enter();
    await choose(/Fritidsvejleder mangler i Løn/);
    await fix(/^Tilføj stillingen i Løn/);
    await bench.pane.getByText('Alt stemmer').first().waitFor();
    expect(await keys.focused()).toBe('Alt stemmer');
    expect(await keys.alarms()).toEqual([]);
    expect(await keys.examine()).toEqual([]);
  });

  it('the grid is as Excel has it, and the page has told of no error', async () => {
    expect(await bench.differences()).toEqual([]);
    expect([bench.troubles, bench.outside]).toEqual([[], []]);
  });
});

describe('a draft that is half finished', () => {
  let bench: WorkbenchPage;
  let keys: PaneKeys;
  const todos = () => bench.pane.getByRole('region', { name: 'Mangler endnu' });
  const rows = Array.from({ length: 80 }, (_, index) => index + 1);
  /** The cell beside or below what is written. */
  const cellOf = async (sheet: string, label: string) => {
    for (const row of rows) {
      for (const column of COLUMNS) {
        if ((await bench.value(sheet, `${column}${row}`)) === label) return column === 'A' ? `B${row}` : `${column}${row + 1}`;
      }
    }
    throw new Error(`${sheet} does not say ${label}.`);
  };
  const deleteIn = async (sheet: string, label: string) => {
    const address = await cellOf(sheet, label);
    expect(await bench.value(sheet, address)).not.toBe('');
    await bench.select(sheet, address);
    await keys.press('Delete');
    await bench.settled();
  };

  beforeAll(async () => {
    bench = await WorkbenchPage.open(browser, server.url, '?open=ishoej');
    await bench.pane.getByText('Alt stemmer').first().waitFor();
    keys = await PaneKeys.in(bench);
  });
  afterAll(() => bench.close());

  it('counts what is missing, calls nothing wrong and shows no red', async () => {
    const [before] = (await todos().getByRole('heading').innerText()).match(/\d+/) ?? [];
    await deleteIn('Stamdata', 'Administrator');
    await deleteIn('Indikatorer', 'Tal');
    await deleteIn('Milepælsplan', 'Ansvarlig');
    await todos().getByRole('heading', { name: new RegExp(`${Number(before) + 3}$`) }).waitFor();
    expect(await bench.pane.getByRole('article').count()).toBe(0);
    expect(await keys.alarms()).toEqual([]);
    expect(await keys.examine()).toEqual([]);
  });

  it('shows the list by keyboard, without a colour either', async () => {
    await keys.enter();
    await keys.reach(/^Vis listen$/);
    await keys.press('Enter');
    await keys.reach(/Stamdata$/);
    expect(await keys.alarms()).toEqual([]);
    expect(await keys.examine()).toEqual([]);
  });
});
