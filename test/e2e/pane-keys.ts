import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
/** What the pane tells of errors and warnings with, and Fluent's own reds. */
const ALARMING = ['--severity-error', '--severity-warning', '--colorPaletteRedForeground1', '--colorStatusDangerForeground1', '--colorStatusWarningForeground1'];
/** More steps than there are things to reach one after the other. */
const STEPS = 25;

/** The pane used without a mouse, and what may be asked of how it looks. */
export class PaneKeys {
  private constructor(private readonly bench: WorkbenchPage, private readonly frame: Frame) {}

  static async in(bench: WorkbenchPage): Promise<PaneKeys> {
    const frame = await bench.paneFrame();
    await frame.evaluate(AXE);
    return new PaneKeys(bench, frame);
  }

  /** What F6 does in Excel; a browser has no key that leads into a frame. */
  enter = () => this.bench.page.locator('iframe[name="pane"]').focus();
  press = (key: string) => this.bench.page.keyboard.press(key);

  /** The text of what has the focus; '' while that is not in the pane. */
  focused = () => this.frame.evaluate(() => (document.hasFocus() && document.activeElement !== document.body ? (document.activeElement?.textContent ?? '') : ''));

  /**
   * Presses a key until what has the focus says so. Chromium goes on from where the focus was last:
   * where that is after what is sought, Tab leads out, and one comes back and goes the other way.
   *
   * @throws Error where that is not reached
   */
  async reach(text: RegExp, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    let way: string = key;
    for (let step = 0; step < STEPS; step++) {
      const focused = await this.focused();
      if (text.test(focused)) return;
      if (step > 0 && focused === '') {
        await this.enter();
        way = 'Shift+Tab';
      }
      passed.push(focused);
      await this.press(way);
    }
    throw new Error(`${key} does not lead to ${text}, but to ${passed.join(', ')}.`);
  }

  /** The same back to the grid: what is typed goes into the cell that is selected, and Enter leaves it. */
  async typeInGrid(text: string, ...before: readonly string[]): Promise<void> {
    await this.bench.page.locator('#__editor___INTERNAL_EDITOR__DOCS_NORMAL').focus();
    for (const key of before) await this.press(key);
    await this.bench.type(text);
  }

  /** What axe finds in the pane, without the markers of Fluent's that hand the focus on at once. */
  async examine(): Promise<readonly string[]> {
    const results = await this.frame.evaluate<AxeResults>('axe.run({ exclude: ["[data-tabster-dummy]"] })');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  /** The texts that are written, framed or filled in a colour of alarm. */
  alarms = () =>
    this.frame.evaluate((names) => {
      const probe = document.querySelector('.fui-FluentProvider')?.appendChild(document.createElement('i'));
      if (!probe) throw new Error('The pane has no theme.');
      const colours = new Set(names.map((name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      }));
      probe.remove();
      const isAlarming = (element: Element) => {
        const { color, backgroundColor, borderLeftColor, fill } = getComputedStyle(element);
        return [color, backgroundColor, borderLeftColor, fill].some((each) => colours.has(each));
      };
      return [...document.body.querySelectorAll('*')].filter(isAlarming).map(({ textContent }) => textContent);
    }, ALARMING);
}
