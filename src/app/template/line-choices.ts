import { known } from '../../domain/reading';
import type { Plan } from '../../domain/plan';
import { templateColumns, templateRows, type TemplateTable } from '../../export/template/template-tables';
import type { Block } from '../../export/template/mapping';
import { programmeOf, PROGRAMMES } from '../../programmes/programmes';
import { choicesOf } from '../../sheets/choices';
import { fieldOf } from '../../sheets/plan-rows';
import { shapeOfPlan } from '../../sheets/shape';

type Where = Block['where'];

/** Lines of a table that a block can be for: those that say one thing in one of the columns with a list to choose from. */
export interface LineChoice {
  readonly where: Where;
  readonly count: number;
}

/** All lines first; then those of each thing that the plan's lines say. What all of them say is no choice. */
export function lineChoices(table: TemplateTable, plan: Plan): readonly LineChoice[] {
  const rows = templateRows(plan, table);
  const ofFields = templateColumns(table, shapeOfPlan(plan, programmeOf(plan)))
    .filter(({ kind }) => kind === 'choice')
    .flatMap(({ key }) => [...new Set(rows.flatMap((row) => known(fieldOf(row, key)) ?? []).map(String))].map((value) => ({ [key]: value })));
  const some = ofFields.map((where) => ({ where, count: templateRows(plan, table, where).length }));
  return [{ where: undefined, count: rows.length }, ...some.filter(({ count }) => count < rows.length)];
}

/** What the lines have in common, as people name it: *Indsatsområde: Beskæftigelse*. */
export function whereText(table: TemplateTable, where: NonNullable<Where>, plan: Plan): string {
  const programme = programmeOf(plan);
  const columns = templateColumns(table, shapeOfPlan(plan, programme));
  const texts = Object.entries(where).map(([field, value]) => {
    const column = columns.find(({ key }) => key === field);
    const choices = column?.choices ? choicesOf(column.choices, { programme, programmes: PROGRAMMES }) : [];
    return `${column?.header ?? field}: ${choices.find((choice) => String(choice.value) === value)?.label ?? value}`;
  });
  return texts.join(', ');
}
