import type { Sheet, Table } from '../workbook-file';
import { CellsHandler, type CellsContext } from './read-cells';
import { FeaturesHandler } from './read-sheet-features';
import type { PackageParts } from './package-parts';
import { readNotes } from './read-notes';
import type { Styles } from './read-styles';
import { readTable } from './read-table';
import { RulesHandler } from './read-sheet-rules';
import type { XmlHandler } from './xml-events';

/** Everything of a sheet that does not stand in the workbook part. */
export type SheetContents = Omit<Sheet, 'name' | 'state'>;

/** Reads a worksheet part and the parts it leads to (ECMA-376 §18.3.1.99), in one pass each. */
export function readWorksheet(
  parts: PackageParts,
  part: string,
  styles: Styles,
  context: Omit<CellsContext, 'part' | 'styles'>,
): SheetContents {
  const cells = new CellsHandler({ ...context, styles: styles.cells, part });
  const features = new FeaturesHandler(part);
  const rules = new RulesHandler(styles.conditional);
  let current: XmlHandler = features;
  parts.readXml(part, {
    open: (name, attributes) => {
      if (current === cells) cells.open(name, attributes);
      else if (name === 'sheetData') current = cells;
      else {
        if (name === 'conditionalFormatting' || name === 'dataValidations') current = rules;
        current.open(name, attributes);
      }
    },
    text: (text) => current.text?.(text),
    close: (name) => {
      if (name === 'sheetData') current = features;
      else {
        current.close?.(name);
        if (name === 'conditionalFormatting' || name === 'dataValidations') current = features;
      }
    },
  });
  return { rows: cells.inOrder(), ...features.found(), ...rules.found(), ...related(parts, part) };
}

/** Tables and notes; in the order of the relationships, which is that of the tables' making. */
function related(parts: PackageParts, part: string): Pick<SheetContents, 'tables' | 'notes'> {
  const relationships = parts.relationships(part).filter(({ target }) => target !== '');
  const ofKind = (kind: string) => relationships.filter((relationship) => relationship.kind === kind);
  const tables: Table[] = ofKind('table').map(({ target }) => readTable(parts, target));
  const notes = ofKind('comments').flatMap(({ target }) => readNotes(parts, target));
  return { ...(tables.length > 0 && { tables }), ...(notes.length > 0 && { notes }) };
}

