import { checkPlan } from '../../src/app/check-plan';
import { describeFindings } from '../../src/app/describe-findings';
import { everyReading } from '../../src/domain/every-reading';
import { isView } from '../../src/domain/path';
import type { Reading } from '../../src/domain/reading';
import { LANGUAGES } from '../../src/messages/formats';
import { tidy } from '../../src/notation/tidy';
import { MESSAGE_PARTS } from '../../src/rules/rule';
import { addressOf, type CellPlace } from '../../src/sheets/places';
import { EMPTY_CELL, type Cell, type Snapshot } from '../../src/sheets/snapshot';
import type { ColumnSpec, TableSpec } from '../../src/sheets/spec';
import type { BadInput, Outcome } from './bad-input';

/** A cell of a table and what was put into it. */
export interface GivenCell {
  readonly table: TableSpec;
  readonly column: ColumnSpec;
  readonly place: CellPlace;
  readonly input: BadInput;
}

/** No text to a user is longer than this, whatever stands in the cells. */
const LONGEST_TEXT = 1000;
/** What a program says when it does not know what it is saying. */
const NO_WORDS = /undefined|\bNaN\b|\[object|Infinity|\bnull\b/;

const HALF_A_CHARACTER = /\p{Surrogate}/u;

const keyOf = (place: CellPlace) => `${place.sheet}!${addressOf(place)}`;

/** The cell at a place of one of the plan's tables. */
function cellAt({ cells }: Snapshot, { sheet, row, column }: CellPlace): Cell {
  const tables = Object.values(cells).filter((table) => table.sheet === sheet);
  const found = tables.map((table) => (table.totals?.row === row ? table.totals.cells : table.rows[row - table.row - 1])?.[column - table.column]);
  return found.find((cell) => cell !== undefined) ?? EMPTY_CELL;
}

/** A cell that is a choice may hold the truth value that the choice stands for. */
function expected({ column, input }: GivenCell): Outcome {
  const { choices, kind } = column;
  const isTruth = choices?.from === 'list' && choices.choices.some(({ value }) => value === input.held.value);
  return isTruth ? 'value' : input.outcome[kind];
}

function outcomeOf(reading: Reading<unknown> | undefined): Outcome | 'ambiguous' {
  if (reading === undefined) return 'empty';
  return reading.kind === 'not-understood' ? reading.problem : reading.kind;
}

/**
 * What is wrong with how the workbook is read and judged after something was put into the cells:
 * a cell that became something else than it should, lost what was written, or is not told of; a
 * message without words, or without end.
 */
export async function complaints(snapshot: Snapshot, given: readonly GivenCell[]): Promise<readonly string[]> {
  const { plan, findings, todos, places } = await checkPlan({ read: () => Promise.resolve(snapshot) });
  const found = [...findings, ...todos];
  const readings = new Map(
    everyReading(plan).flatMap(({ path, reading }) => {
      const place = places.cellOf(path);
      return place ? [[keyOf(place), reading] as const] : [];
    }),
  );
  const told = new Set(found.flatMap(({ at }) => at.flatMap((path) => places.cellOf(path) ?? [])).map(keyOf));

  const ofCells = given.flatMap((cell): string[] => {
    const { table, column, place, input } = cell;
    const key = keyOf(place);
    const about = (complaint: string) => [`${key} ${column.header}, ${input.name}: ${complaint}`];
    const wanted = expected(cell);
    const isProblem = wanted !== 'value' && wanted !== 'empty';
    if ((isProblem || column.calculation !== undefined) && !told.has(key)) return about('nobody is told');
    if (isView(table.key) || (column.calculation !== undefined && !column.calculation.stated)) return [];
    // A sum that is typed over is told; only the budget and the financing keep what was typed.
    if (snapshot.cells[table.key]?.totals?.row === place.row && !(table.key in plan.statedTotals)) return [];
    const reading = readings.get(key);
    if (outcomeOf(reading) !== wanted) return about(`is ${outcomeOf(reading)}, not ${wanted}`);
    const { value } = cellAt(snapshot, place);
    const isText = column.kind === 'text' && reading?.kind === 'value';
    const kept = isText ? reading.value : reading && 'raw' in reading ? reading.raw : undefined;
    if (kept !== undefined && tidy(String(kept)) !== tidy(String(value))) return about(`${String(value)} became ${String(kept)}`);
    return [];
  });

  const ofTexts = LANGUAGES.flatMap((language) =>
    describeFindings(found, language, places).flatMap(({ findings: texts }) =>
      texts.flatMap((text): string[] => {
        const { rule, variant, at } = text.finding;
        const about = (complaint: string) => `${rule} ${variant} (${language}): ${complaint}`;
        const parts = [...MESSAGE_PARTS.map((part) => text[part]), text.sheet, ...text.statements.flatMap(({ place, value }) => [place, value])];
        const unplaced = at.filter((path) => path.row !== undefined && places.cellOf(path) === undefined);
        return [
          ...parts.filter((part) => NO_WORDS.test(part)).map((part) => about(part)),
          ...parts.filter((part) => part.length > LONGEST_TEXT).map((part) => about(`${part.length} characters: ${part.slice(0, 100)}`)),
          ...parts.filter((part) => HALF_A_CHARACTER.test(part)).map((part) => about(`half a character: ${part}`)),
          ...unplaced.map(({ table, field }) => about(`no cell for ${table} ${field}`)),
        ];
      }),
    ),
  );
  return [...ofCells, ...ofTexts];
}
