import { columnOf, rangeOf, rowOf } from '../addresses';
import { CONTENT_TYPE, MAIN } from '../namespaces';
import { UnwritableWorkbook } from '../unwritable-workbook';
import { EXCEL, type Note, type Sheet } from '../workbook-file';
import { escapeText } from '../xml-text';
import { element, textElement, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/** The box of a note, in the units of its drawing: columns and rows that it covers. */
const BOX = { columns: 3, rows: 5, offset: 15 };
/** Excel numbers the shapes of a sheet within a block of 1,024 for each sheet. */
const SHAPES_PER_SHEET = 1_024;

/**
 * Adds the notes of a sheet to the package: their texts (ECMA-376 §18.7.6), and the drawing of their boxes in the
 * older drawing language, without which Excel does not show them (part 4 §19.1).
 *
 * @param number of the sheet, from 1
 * @returns the id of the relationship that leads to the drawing; nothing where there are no notes
 */
export function addNotes(package_: PackageBuilder, sheetPart: string, sheet: Sheet, number: number): string | undefined {
  const { notes = [] } = sheet;
  if (notes.length === 0) return undefined;
  checkNotes(notes, sheet.name);
  const texts = `xl/comments${number}.xml`;
  package_.add(texts, commentsMarkup(notes), CONTENT_TYPE.comments);
  package_.relate(sheetPart, 'comments', texts);
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  package_.add(drawing, drawingMarkup(notes, number));
  return package_.relate(sheetPart, 'vmlDrawing', drawing);
}

function checkNotes(notes: readonly Note[], sheet: string): void {
  const taken = new Set<string>();
  for (const { cell, text } of notes) {
    if (!rangeOf(cell) || cell.includes(':')) throw new UnwritableWorkbook('note', 'this is no cell', `${sheet}!${cell}`);
    if (taken.has(cell)) throw new UnwritableWorkbook('note', 'two notes at one cell', `${sheet}!${cell}`);
    if (text.length > EXCEL.textLength) throw new UnwritableWorkbook('text-too-long', 'a note', `${sheet}!${cell}`);
    taken.add(cell);
  }
}

function commentsMarkup(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author = '' }) => author))];
  const comments = notes.map(({ cell, text, author = '' }) =>
    element('comment', { ref: cell, authorId: authors.indexOf(author) }, `<text>${textElement('t', text)}</text>`),
  );
  const parts = [
    element('authors', {}, authors.map((author) => `<author>${escapeText(author)}</author>`).join('')),
    element('commentList', {}, comments.join('')),
  ];
  return XML_DECLARATION + element('comments', { xmlns: MAIN }, parts.join(''));
}

function drawingMarkup(notes: readonly Note[], number: number): string {
  const namespaces =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`;
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const shapes = notes.map(({ cell }, index) => shapeMarkup(cell, number * SHAPES_PER_SHEET + index + 1));
  return `<xml ${namespaces}>${layout}${type}${shapes.join('')}</xml>`;
}

function shapeMarkup(cell: string, id: number): string {
  const [row, column] = [rowOf(cell), columnOf(cell)];
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, BOX.offset, top, 2, column + 1 + BOX.columns, BOX.offset, top + BOX.rows, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:76pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

