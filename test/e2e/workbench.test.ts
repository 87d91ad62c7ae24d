import type { Browser } from 'playwright-core';
import type { Workbench } from '../workbench/page/handle';
import { type RunningWorkbench, startWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

declare const window: { workbench: Workbench };

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(search: string): Promise<void> {
  bench = await WorkbenchPage.open(browser, server.url, search);
}

/** Whatever was done, grid and model agree, nothing went wrong and nobody outside was asked. */
async function expectOrder(): Promise<void> {
  expect(await bench.differences()).toEqual([]);
  expect(bench.troubles).toEqual([]);
  expect(bench.outside).toEqual([]);
}

describe('an empty workbook in the workbench', () => {
  beforeAll(() => open('?open=empty'));
  afterAll(() => bench.close());
  afterEach(expectOrder);

  it.each([
    ['24,8', 24.8, '24,8'],
    ['11.706.000', 11_706_000, '11.706.000'],
    ['25 %', 0.25, '25%'],
    ['1/11-2021', 44_501, '01-11-2021'],
    ['=HVIS(1>0;2,5;0)', 2.5, '2,5'],
    ['SAND', true, 'SAND'],
  ])('takes %s from the keyboard as a Danish Excel does', async (typed, held, seen) => {
    await bench.click('Ark1', 'B4');
    await bench.page.keyboard.press('Delete');
    await bench.page.evaluate(() => window.workbench.host.edit(() => {
      const { workbook } = window.workbench.host;
      workbook.active.clear({ row: 3, column: 1, rows: 1, columns: 1 }, { contents: true, formats: true });
      workbook.stale = true;
    }));
    await bench.type(typed);
    expect(await bench.value('Ark1', 'B4')).toBe(held);
    expect(await bench.shown('Ark1', 'B4')).toBe(seen);
    expect(await bench.selection()).toBe("'Ark1'!B5");
  });

  it('shows a cell for editing as it would be typed', async () => {
    await bench.click('Ark1', 'D2');
    await bench.type('=SUM(1,5;2)');
    await bench.click('Ark1', 'D2');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type('*2');
    await bench.page.keyboard.press('Enter');
    await bench.settled();
    expect(await bench.value('Ark1', 'D2')).toBe(7);
  });

  it('takes a pasted column', async () => {
    await bench.click('Ark1', 'F2');
    await bench.page.evaluate(() => navigator.clipboard.writeText('Timer\r\n37\r\n24,8\r\nca. 20\r\n'));
    await bench.page.keyboard.press('Control+v');
    await bench.page.waitForFunction(() => window.workbench.value('Ark1', 'F5') !== '');
    expect(await bench.value('Ark1', 'F4')).toBe(24.8);
  });

  it('inserts a row from the menu of its number', async () => {
    await bench.click('Ark1', 'H3');
    await bench.type('under');
    const box = await bench.page.evaluate(() => window.workbench.cellBox('Ark1', 'A3'));
    await bench.page.mouse.click(box.x - 20, box.y + box.height / 2, { button: 'right' });
    // Not in the middle, where the number is.
    await bench.page.getByText('rækker over').click({ position: { x: 4, y: 8 } });
    await bench.settled();
    expect(await bench.value('Ark1', 'H4')).toBe('under');
    expect(await bench.value('Ark1', 'H3')).toBe('');
  });

  it('is one workbook with the one the add-in sees', async () => {
    const frame = await bench.paneFrame();
    await bench.click('Ark1', 'J1');
    await bench.type('24,8');
    const seen = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Ark1').getRange('J1').load('values');
        await context.sync();
        range.getOffsetRange(1, 0).values = [[12.5]];
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(seen).toEqual([[24.8]]);
    expect(await bench.shown('Ark1', 'J2')).toBe('12,5');
  });

  it('follows what the add-in selects', async () => {
    const frame = await bench.paneFrame();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Løn');
        sheet.getRange('C40').select();
        await context.sync();
      }),
    );
    await bench.settled();
    expect(await bench.selection()).toBe('Løn!C40');
    await bench.click('Løn', 'C40');
    expect(await bench.selection()).toBe('Løn!C40');
    await bench.type('her');
    expect(await bench.value('Løn', 'C40')).toBe('her');
  });

  it('tells the add-in what a person selects', async () => {
    const frame = await bench.paneFrame();
    await bench.select('Ark1', 'B2');
    await bench.click('Ark1', 'C5');
    await bench.settled();
    const address = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe("'Ark1'!C5");
  });

  it('refuses the add-in while a person types in a cell', async () => {
    const frame = await bench.paneFrame();
    await bench.click('Ark1', 'C6');
    await bench.page.keyboard.type('4');
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [[1]];
        await context.sync();
      }).then(
        () => 'accepted',
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    await bench.page.keyboard.press('Enter');
    expect(code).toBe('InvalidOperationInCellEditMode');
  });
});

describe('the sample plan in the workbench', () => {
  beforeAll(() => open('?open=sample'));
  afterAll(() => bench.close());
  afterEach(expectOrder);

  it('has the sheets that the add-in makes, with a mistake to find', async () => {
    expect(await bench.sheets()).toEqual([
      'Stamdata',
      'Overblik',
      'Løn',
      'Lønregulering',
      'Medarbejderressourcer',
      'Ressourceoversigt',
      'Budget',
      'Finansiering',
      'Budgetopfølgning',
      'Forbrug',
      'Delmål',
      'Aktiviteter',
      'Milepælsplan',
      'Indikatorer',
      'Opfølgningslog',
      'Begrundede afvigelser',
    ]);
    const frame = await bench.paneFrame();
    await frame.getByText('Boligsocial leder: timerne er ikke de samme').waitFor();
  });

  it('shows nothing for zero where the format says so', async () => {
    expect(await bench.value('Ressourceoversigt', 'E13')).toBe(0);
    expect(await bench.shown('Ressourceoversigt', 'E13')).toBe('');
  });

  it('shows the check what is typed in the grid', async () => {
    await bench.select('Medarbejderressourcer', 'C7');
    await bench.type('37');
    const frame = await bench.paneFrame();
    await frame.getByText('Boligsocial leder: timerne er ikke de samme').waitFor({ state: 'hidden' });
  });

  it('takes a word that is not on a cell\'s list, as the list says it may', async () => {
    await bench.select('Medarbejderressourcer', 'B7');
    await bench.type('Findes ikke');
    expect(await bench.value('Medarbejderressourcer', 'B7')).toBe('Findes ikke');
    await bench.pane.getByText('"Findes ikke" er ikke en stilling på listen').waitFor();
  });

  it('offers a cell\'s list', async () => {
    const box = await bench.page.evaluate(() => window.workbench.cellBox('Medarbejderressourcer', 'B7'));
    await bench.page.mouse.click(box.x + box.width - 10, box.y + box.height / 2);
    await bench.page.getByText('Fritidsvejleder', { exact: true }).click();
    await bench.page.waitForFunction(() => window.workbench.value('Medarbejderressourcer', 'B7') === 'Fritidsvejleder');
  });

  it('sorts a table from the menu of a cell', async () => {
    await bench.select('Medarbejderressourcer', 'C7');
    const box = await bench.page.evaluate(() => window.workbench.cellBox('Medarbejderressourcer', 'C7'));
    await bench.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
    await bench.page.getByText('Sortér stigende').click();
    await bench.page.waitForFunction(() => window.workbench.value('Medarbejderressourcer', 'C5') === 30);
  });

  it('renames a sheet by its tab', async () => {
    const tab = bench.page.locator('#grid').getByText('Medarbejderressourcer', { exact: true });
    await tab.dblclick();
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.type('Bemanding');
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForFunction(() => window.workbench.sheets().includes('Bemanding'));
    await bench.settled();
  });
});

describe.each([
  ['vejleaaparken', 'Vejleåparken 2021-25 (eksempel)', 'Planen slutter en dag for tidligt'],
  ['hoeje-gladsaxe', 'Høje Gladsaxe 2017-20 (eksempel)', 'Alt stemmer'],
  ['ishoej', 'Ishøj 2025-29 (eksempel)', 'Alt stemmer'],
])('the plan %s in the workbench', (plan, name, told) => {
  beforeAll(() => open(`?open=${plan}`));
  afterAll(() => bench.close());

  it('opens from the menu, and is checked', async () => {
    expect(await bench.value('Stamdata', 'B6')).toBe(name);
    await bench.pane.getByText(told).first().waitFor();
    await expectOrder();
  });
});
