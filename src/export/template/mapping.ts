import { z } from 'zod';
import { columnOf, rowOf } from '../../ooxml/addresses';
import { EXCEL } from '../../ooxml/workbook-file';
import { YEAR_BASES } from '../../domain/plan';
import { LARGEST_NUMBER_OF_YEARS } from '../../domain/plan-words';
import { FIGURE, planYear, YEARLY_FIGURE } from './figures';
import { AMOUNTS, TEMPLATE_TABLES, templateFields, type TemplateTable } from './template-tables';

/** What a template's cells are to be filled with. Made once for a template, and published as a JSON schema. */

/** More than any template has of one kind: cells, blocks, or rows of a block. */
export const MOST = 2_000;
const sheet = z.string().min(1).describe('The sheet’s name in the template.');
const cell = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, { abort: true })
  .refine((name) => columnOf(name) >= 0 && rowOf(name) >= 0, { error: 'no such cell' })
  .describe('A cell, such as "D12"; of merged cells the first.');
const row = z.int().min(1).max(EXCEL.rows);

const anchor = z.strictObject({ sheet, cell, text: z.string().min(1) }).describe('A heading that stands in the template. Where it has gone or moved, nothing is filled in.');

const single = z.strictObject({ sheet, cell, value: FIGURE });

const years = z.strictObject({
  sheet,
  cell: cell.describe('The cell of the plan’s first year.'),
  direction: z.enum(['right', 'down']).describe('Where the other years stand.'),
  count: z.int().min(1).max(LARGEST_NUMBER_OF_YEARS).describe('So many years have a cell. A plan of more is refused; what a shorter one lacks is emptied.'),
  value: YEARLY_FIGURE,
});

const block = (table: TemplateTable) => {
  const field = z.enum(templateFields(table) as [string, ...string[]]);
  const column = z
    .strictObject({
      column: z.string().regex(/^[A-Z]{1,3}$/, { abort: true }).refine((letters) => columnOf(`${letters}1`) >= 0, { error: 'no such column' }),
      field,
      year: planYear.optional(),
    })
    .refine((each) => (each.field === AMOUNTS) === (each.year !== undefined), { error: '"amounts" goes with a year, and nothing else does', path: ['year'] });
  return z
    .strictObject({
      table: z.literal(table),
      sheet,
      from: row.describe('The block’s first row, as Excel counts.'),
      to: row.describe('Its last row. A plan of more lines is refused; rows that are left over are emptied in these columns.'),
      columns: z.array(column).min(1).max(EXCEL.columns),
      where: z.partialRecord(field, z.string()).optional().describe('Only lines whose fields say this, such as {"area": "employment"}.'),
    })
    .refine(({ from, to }) => from <= to && to - from < MOST, { error: 'no rows, or far too many', path: ['to'] });
};

const blocks = TEMPLATE_TABLES.map(block);

const check = z.strictObject({ sheet, cell, value: FIGURE }).describe('A total of the template’s own. It must say what the plan says when the cells are filled in.');

export const MAPPING_SCHEMA = z
  .strictObject({
    version: z.literal(1),
    template: z.string().optional().describe('What the template is called, for people.'),
    amounts: z.enum(['kroner', 'thousandKroner']).default('kroner').describe('What the template’s amounts are counted in.'),
    years: z
      .strictObject({ basis: z.enum(YEAR_BASES), first: z.int().optional().describe('The calendar year in which the first year begins, where the template says so.') })
      .optional()
      .describe('What the template’s years are. Where the plan’s are others, nothing is filled in.'),
    anchors: z.array(anchor).min(1).max(MOST),
    cells: z.array(single).max(MOST).default([]),
    yearCells: z.array(years).max(MOST).default([]),
    rows: z.array(z.discriminatedUnion('table', [blocks[0] as ReturnType<typeof block>, ...blocks.slice(1)])).max(MOST).default([]),
    checks: z.array(check).max(MOST).default([]),
  })
  .superRefine(({ anchors, cells, yearCells, rows, checks }, context) => {
    const held = new Set(anchors.map((each) => each.sheet));
    const loose = new Set([...cells, ...yearCells, ...rows, ...checks].map((each) => each.sheet).filter((name) => !held.has(name)));
    for (const name of loose) context.addIssue({ code: 'custom', path: ['anchors'], message: `no anchor on the sheet ${name}` });
  });

export type Mapping = z.output<typeof MAPPING_SCHEMA>;

/** Rows of one of the plan's tables, below each other. */
export type Block = Mapping['rows'][number];

/** @throws z.ZodError naming every field that has the wrong shape */
export const mappingFromJson = (json: unknown): Mapping => MAPPING_SCHEMA.parse(json);
