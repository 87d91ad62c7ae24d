import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { EMPTY_TABLES } from '../../src/domain/plan';
import { NO_SHAPE, sheetYears } from '../../src/sheets/shape';
import { SHEETS } from '../../src/sheets/sheets';
import type { ChoiceSource, ColumnSeries, ColumnSpec, SheetShape, SheetSpec, TableSpec } from '../../src/sheets/spec';
import { sheetPicture } from './picture-names';

/** A plan as most are: four years, and every area of the newest programme. */
const SHAPE: SheetShape = { ...NO_SHAPE, years: sheetYears(EMPTY_TABLES.masterData, 4), areas: CURRENT_PROGRAMME.areas };
const INTRODUCTION =
  'Hvad hver kolonne er til. Det samme står i Excel, når en celle i kolonnen vælges.';

/** In a table of Markdown a bar would end the cell. */
const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function choicesIn(source: ChoiceSource): string | undefined {
  switch (source.from) {
    case 'list':
      return source.choices.map(({ label }) => `*${label}*`).join(' · ');
    case 'areas':
      return ['bevillingsperiodens indsatsområder', ...source.besides.map(({ label }) => `*${label}*`)].join(' · ');
    case 'programmes':
    case 'documents':
    case 'indicators':
    case 'data-sources':
    case 'budget-lines':
      return undefined;
  }
}

function line({ header, help, calculation, choices, label }: ColumnSpec, isSeries: boolean): string {
  const filled = label ? 'står der' : calculation ? (calculation.stated ? 'beregnes, kan overskrives' : 'beregnes') : 'udfyldes';
  const listed = choices && choicesIn(choices);
  const name = isSeries ? `${header} og så videre` : header;
  return `| ${inCell(name)} | ${filled} | ${inCell(listed ? `${help} Vælg: ${listed}.` : help)} |`;
}

/** Columns that there is one of for each year or area are described once. */
function linesOf(column: ColumnSpec | ColumnSeries): readonly string[] {
  if (!('forEach' in column)) return [line(column, false)];
  const all = column.forEach(SHAPE);
  const kinds = new Set<string>();
  return all.filter(({ help }) => !kinds.has(help) && kinds.add(help)).map((each) => line(each, all.length > 1));
}

function tablePart(table: TableSpec, isOnly: boolean): string {
  const heading = isOnly ? [] : [`### ${table.title}`, ''];
  const [first, what] = table.layout === 'fields' ? ['Oplysning', 'Hvad der skal stå'] : ['Kolonne', 'Hvad den er til'];
  return [...heading, `| ${first} | | ${what} |`, '|---|---|---|', ...table.columns.flatMap(linesOf)].join('\n');
}

function sheetPart({ name, purpose, tables }: SheetSpec): string {
  const parts = tables.map((table) => tablePart(table, tables.length === 1));
  return [`## ${name}`, purpose, `![Arket ${name}](${sheetPicture(name)})`, ...parts].join('\n\n');
}

/** The manual's page about the sheets, made of what the sheets themselves say. */
export function sheetsPage(): string {
  const contents = SHEETS.map(({ name, purpose }) => `- **${name}**: ${purpose}`).join('\n');
  return `${['# 5. Arkene, felt for felt', INTRODUCTION, contents, ...SHEETS.map(sheetPart)].join('\n\n')}\n`;
}
