import { columnsToGive } from '../../sheets/find-columns';
import { sameHeader } from '../../sheets/same-header';
import { tableSpec } from '../../sheets/sheets';
import { formLabel } from '../form-label';
import type { Theirs } from './put-back';
import type { Body, StandingTable } from './standing-table';

/**
 * Writes a form's labels back that were renamed or emptied, and puts rows in that are gone: whole
 * rows of the sheet, because cells alone would tear tables that stand below. ExcelApi 1.13.
 */
export function mendLabels({ layout, info, table, leave, version }: StandingTable, body: Body, theirs: Theirs): void {
  const columnOf = (index: number) => Math.max(index === 0 ? 0 : 1, info.headers.findIndex((header) => sameHeader(header, layout.headers[index] ?? '')));
  const [labelColumn, valueColumn] = [columnOf(0), columnOf(1)];
  const rows = layout.rows.map((_, row) => ({ key: formLabel(layout, row), header: formLabel(layout, row) }));
  const lines = body.values.map((line) => ({ label: String(line[labelColumn]), isBlank: line[valueColumn] === '' }));
  const write = (at: number, label: string) => {
    const line = lines[at];
    const stood = line?.label ?? '';
    const cell = (row: number) => table.getDataBodyRange().getCell(row, labelColumn);
    theirs.watch(cell(at), (held) => String(held) !== stood, () => (line ? cell(lines.indexOf(line)) : undefined));
    cell(at).values = [[label]];
    if (line) line.label = label;
  };

  for (const { header, candidate } of columnsToGive(tableSpec(layout.key), rows, lines.map(({ label }) => label), version)) {
    if (leave.some((each) => sameHeader(each.header, header))) continue;
    const before = rows[rows.findIndex((row) => row.header === header) - 1]?.header;
    const at = before === undefined ? 0 : lines.findIndex(({ label }) => sameHeader(label, before)) + 1;
    const renamed = candidate === undefined ? -1 : lines.findIndex(({ label }) => label === candidate);
    const unlabelled = lines[at]?.label === '' ? at : lines.findIndex(({ label, isBlank }) => label === '' && isBlank);
    const line = renamed === -1 ? unlabelled : renamed;
    if (line !== -1) {
      write(line, header);
      continue;
    }
    table.getDataBodyRange().getRow(0).getOffsetRange(at, 0).getEntireRow().insert('Down');
    lines.splice(at, 0, { label: '', isBlank: true });
    // A row below the last is not part of the table by itself.
    if (at === lines.length - 1) table.resize(table.getRange().getResizedRange(1, 0));
    write(at, header);
  }
}
