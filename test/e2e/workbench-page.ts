import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../workbench/page/handle';
import { WINDOW } from './browser';

declare const window: { workbench: Workbench };

/** The workbench in a browser, used as a person uses it: mouse and keyboard; and what may be asked of it. */
export class WorkbenchPage {
  /** Errors that the page has told of; there must be none. */
  readonly troubles: string[] = [];
  /** Addresses other than the workbench's own that were asked; there must be none. */
  readonly outside: string[] = [];

  private constructor(readonly page: Page, url: string) {
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(url) && !/^(data|blob):/.test(address)) this.outside.push(address);
    });
    page.on('pageerror', (error) => this.troubles.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  /** @param search such as `?open=empty`; nothing opens the sample */
  static async open(browser: Browser, url: string, search = ''): Promise<WorkbenchPage> {
    return WorkbenchPage.openIn(await browser.newPage(WINDOW), url, search);
  }

  /** The same in a page that has been prepared. */
  static async openIn(page: Page, url: string, search = ''): Promise<WorkbenchPage> {
    const workbench = new WorkbenchPage(page, url);
    await workbench.page.goto(`${url}${search}`);
    return workbench.filled();
  }

  /** The workbench of a workbook that the pane has opened, by its link in the bar. */
  async openedWorkbook(url: string): Promise<WorkbenchPage> {
    const [page] = await Promise.all([this.page.context().waitForEvent('page'), this.page.getByRole('link', { name: /^Ny projektmappe/ }).last().click()]);
    return new WorkbenchPage(page, url).filled();
  }

  private async filled(): Promise<this> {
    await this.page.waitForFunction(() => 'workbench' in window);
    await this.page.evaluate(() => window.workbench.ready);
    return this;
  }

  /** The production pane in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[name="pane"]');
  }

  /** The same, to run something of the add-in's in it: `frame.evaluate(() => Excel.run(…))`. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe[name="pane"]', { state: 'attached' });
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The pane is not open.');
    await frame.waitForFunction(() => 'Excel' in globalThis);
    return frame;
  }

  /** Points at a cell with the mouse. */
  async click(sheet: string, address: string): Promise<void> {
    const box = await this.page.evaluate(([name, cell]) => window.workbench.cellBox(name, cell), [sheet, address] as const);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Types into the selected cell and leaves it with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** What is to be read in the cell; `value` is what Excel holds. */
  shown = (sheet: string, address: string) =>
    this.page.evaluate(([name, cell]) => window.workbench.cell(name, cell), [sheet, address] as const);
  select = (sheet: string, address: string) =>
    this.page.evaluate(([name, cell]) => window.workbench.select(name, cell), [sheet, address] as const);
  settled = () => this.page.evaluate(() => window.workbench.settled());
  selection = () => this.page.evaluate(() => window.workbench.selection());
  sheets = () => this.page.evaluate(() => window.workbench.sheets());
  differences = () => this.page.evaluate(() => window.workbench.differences());
  roundTrips = () => this.page.evaluate(() => window.workbench.roundTrips());
  countRoundTrips = () => this.page.evaluate(() => window.workbench.countRoundTrips());
  value = (sheet: string, address: string) =>
    this.page.evaluate(([name, cell]) => window.workbench.value(name, cell), [sheet, address] as const);

  /** What Excel holds in every cell with something in it. */
  cells = () => this.page.evaluate(() => window.workbench.cells());

  close = () => this.page.close();
}
