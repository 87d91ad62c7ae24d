import type { Browser, Frame, Page } from 'playwright-core';
import { type RunningWorkbench, startWorkbench } from '../workbench/server';
import type { Workbench } from '../workbench/page/handle';
import { openBrowser, WINDOW } from './browser';

declare const window: { workbench: Workbench };

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the workbench and waits until workbook and pane are there. */
async function open(search: string): Promise<void> {
  page = await browser.newPage(WINDOW);
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('pageerror', (error) => troubles.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${server.url}${search}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
}

async function pane(): Promise<Frame> {
  const frame = page.frame('pane');
  if (!frame) throw new Error('The pane is not open.');
  await frame.waitForFunction(() => 'Excel' in globalThis);
  return frame;
}

/** Clicks in the middle of a cell with the mouse. */
async function click(sheet: string, address: string, button: 'left' | 'right' = 'left'): Promise<void> {
  const box = await page.evaluate(([name, cell]) => window.workbench.cellBox(name, cell), [sheet, address] as const);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button });
}

async function type(text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled();
}

const settled = () => page.evaluate(() => window.workbench.settled());
const value = (sheet: string, address: string) =>
  page.evaluate(([name, cell]) => window.workbench.value(name, cell), [sheet, address] as const);
const shown = (sheet: string, address: string) =>
  page.evaluate(([name, cell]) => window.workbench.cell(name, cell), [sheet, address] as const);
const selection = () => page.evaluate(() => window.workbench.selection());

describe('an empty workbook in the workbench', () => {
  beforeAll(() => open('?open=empty'));
  afterAll(() => page.close());
  afterEach(async () => {
    expect(await page.evaluate(() => window.workbench.differences())).toEqual([]);
  });

  it.each([
    ['24,8', 24.8, '24,8'],
    ['11.706.000', 11_706_000, '11.706.000'],
    ['25 %', 0.25, '25%'],
    ['1/11-2021', 44_501, '01-11-2021'],
    ['=HVIS(1>0;2,5;0)', 2.5, '2,5'],
    ['SAND', true, 'SAND'],
  ])('takes %s from the keyboard as a Danish Excel does', async (typed, held, seen) => {
    await click('Ark1', 'B4');
    await page.keyboard.press('Delete');
    await page.evaluate(() => window.workbench.host.edit(() => {
      const { workbook } = window.workbench.host;
      workbook.active.clear({ row: 3, column: 1, rows: 1, columns: 1 }, { contents: true, formats: true });
      workbook.stale = true;
    }));
    await type(typed);
    expect(await value('Ark1', 'B4')).toBe(held);
    expect(await shown('Ark1', 'B4')).toBe(seen);
    expect(await selection()).toBe("'Ark1'!B5");
  });

  it('shows a cell for editing as it would be typed', async () => {
    await click('Ark1', 'D2');
    await type('=SUM(1,5;2)');
    await click('Ark1', 'D2');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('*2');
    await page.keyboard.press('Enter');
    await settled();
    expect(await value('Ark1', 'D2')).toBe(7);
  });

  it('takes a pasted column', async () => {
    await click('Ark1', 'F2');
    await page.evaluate(() => navigator.clipboard.writeText('Timer\r\n37\r\n24,8\r\nca. 20\r\n'));
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.workbench.value('Ark1', 'F5') !== '');
    expect(await value('Ark1', 'F4')).toBe(24.8);
  });

  it('inserts a row from the menu of its number', async () => {
    await click('Ark1', 'H3');
    await type('under');
    const box = await page.evaluate(() => window.workbench.cellBox('Ark1', 'A3'));
    await page.mouse.click(box.x - 20, box.y + box.height / 2, { button: 'right' });
    // Not in the middle, where the number is.
    await page.getByText('rækker over').click({ position: { x: 4, y: 8 } });
    await settled();
    expect(await value('Ark1', 'H4')).toBe('under');
    expect(await value('Ark1', 'H3')).toBe('');
  });

  it('is one workbook with the one the add-in sees', async () => {
    const frame = await pane();
    await click('Ark1', 'J1');
    await type('24,8');
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
    expect(await shown('Ark1', 'J2')).toBe('12,5');
  });

  it('follows what the add-in selects', async () => {
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Løn');
        sheet.getRange('C40').select();
        await context.sync();
      }),
    );
    await settled();
    expect(await selection()).toBe('Løn!C40');
    await click('Løn', 'C40');
    expect(await selection()).toBe('Løn!C40');
    await type('her');
    expect(await value('Løn', 'C40')).toBe('her');
  });

  it('tells the add-in what a person selects', async () => {
    const frame = await pane();
    await page.evaluate(() => window.workbench.select('Ark1', 'B2'));
    await click('Ark1', 'C5');
    await settled();
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
    const frame = await pane();
    await click('Ark1', 'C6');
    await page.keyboard.type('4');
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [[1]];
        await context.sync();
      }).then(
        () => 'accepted',
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    await page.keyboard.press('Enter');
    expect(code).toBe('InvalidOperationInCellEditMode');
  });
});

describe('the sample plan in the workbench', () => {
  beforeAll(() => open('?open=sample'));
  afterAll(() => page.close());

  it('has the sheets that the add-in makes, with a mistake to find', async () => {
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(['Stamdata', 'Løn', 'Medarbejderressourcer']);
    expect(await page.evaluate(() => window.workbench.differences())).toEqual([]);
    const frame = await pane();
    await frame.getByText('Boligsocial leder: timerne er ikke de samme').waitFor();
  });

  it('shows the check what is typed in the grid', async () => {
    await page.evaluate(() => window.workbench.select('Medarbejderressourcer', 'C7'));
    await type('37');
    const frame = await pane();
    await frame.getByText('Boligsocial leder: timerne er ikke de samme').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => window.workbench.differences())).toEqual([]);
  });
});

describe('the page', () => {
  it('asks nothing of other addresses and meets no trouble', () => {
    expect(outside).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
