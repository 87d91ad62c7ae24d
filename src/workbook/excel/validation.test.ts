import { NEW_PLAN } from '../../app/create-sheets';
import { PROGRAMMES } from '../../programmes/programmes';
import { layoutOf } from '../../sheets/layout';
import { SHEETS } from '../../sheets/sheets';

const tables = PROGRAMMES.flatMap((programme) => SHEETS.flatMap((sheet) => layoutOf(sheet, NEW_PLAN, programme).tables));

/** https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
describe('what Excel allows in a validation', () => {
  test('a list written out takes 255 characters, with commas between its entries and none within', () => {
    const lists = tables.flatMap(({ blocks }) => blocks.flatMap(({ list }) => (Array.isArray(list) ? [list as string[]] : [])));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      expect(list.filter((label) => label.includes(','))).toEqual([]);
      expect(list.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  test('help takes 32 characters in its title and 255 in its text', () => {
    for (const { headers, help, rows, blocks } of tables) {
      const titles = help.length > 0 ? headers : rows.map(([label]) => String(label));
      expect(titles.filter((title) => title.length > 32)).toEqual([]);
      expect([...help, ...blocks.map((block) => block.help ?? '')].filter((text) => text.length > 255)).toEqual([]);
    }
  });
});
