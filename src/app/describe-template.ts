import type { Figure } from '../export/template/figures';
import type { TemplateNote, TemplateProblem } from '../export/template/template-problem';
import type { TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Writer } from '../messages/write';
import { programmeOf } from '../programmes/programmes';
import { BESIDES } from '../sheets/staff-lines';
import { sheetOf, tableSpec } from '../sheets/sheets';

/** A figure as people name it: *Budget, Beskæftigelse, år 2*. */
export function figureText(figure: Figure, plan: Plan, { say }: Writer): string {
  const narrowed: (string | undefined)[] = [
    'post' in figure ? figure.post : undefined,
    'area' in figure && figure.area !== undefined ? areaText(figure.area, plan) : undefined,
    'source' in figure && figure.source ? say(`source.${figure.source}`) : undefined,
    'party' in figure ? figure.party : undefined,
    'year' in figure && figure.year !== undefined ? say('figure.year', { year: String(figure.year) }) : undefined,
  ];
  return [say(`figure.${figure.figure}`), ...narrowed.filter((part) => part !== undefined)].join(', ');
}

/** A table of the plan by its sheet, and by its own name where that is another. */
export function tableText(table: TableKey): string {
  const [{ name }, { title }] = [sheetOf(table), tableSpec(table)];
  return name === title ? name : `${name}: ${title}`;
}

/** Why a template was not filled in, in one or two sentences. */
export function describeProblem(problem: TemplateProblem, plan: Plan, writer: Writer): string {
  const { say } = writer;
  switch (problem.cause) {
    case 'block-too-short':
      return say('template.problem.block-too-short', { ...problem, table: tableText(problem.table), from: String(problem.from), to: String(problem.to) });
    case 'lines-unclear':
      return say('template.problem.lines-unclear', { ...problem, table: tableText(problem.table) });
    case 'figure-unclear':
      return say('template.problem.figure-unclear', { ...problem, figure: figureText(problem.figure, plan, writer) });
    case 'no-area':
      return say('template.problem.no-area', problem);
    case 'total-missing':
      return say('template.problem.total-missing', { ...problem, figure: figureText(problem.figure, plan, writer) });
    case 'total-differs':
      return say('template.problem.total-differs', { ...problem, figure: figureText(problem.figure, plan, writer) });
    case 'years-differ':
      return say('template.problem.years-differ');
    case 'no-sheet':
      return say('template.problem.no-sheet', problem);
    case 'anchor-moved':
      return say('template.problem.anchor-moved', problem);
    case 'anchor-gone':
      return say('template.problem.anchor-gone', problem);
    case 'years-too-few':
      return say('template.problem.years-too-few', problem);
    default:
      return say(`template.problem.${problem.cause}`, problem);
  }
}

/** What is to be known of a template that was filled in. */
export function describeNote(note: TemplateNote, plan: Plan, writer: Writer): string {
  const { say } = writer;
  switch (note.note) {
    case 'emptied':
    case 'locked':
      return say(`template.note.${note.note}`, { places: note.places.map(({ sheet, cell }) => `${sheet} ${cell}`) });
    case 'not-checked':
      return say('template.note.not-checked', { ...note, figure: figureText(note.figure, plan, writer) });
    case 'checked':
      return say('template.note.checked', note);
  }
}

const areaText = (id: string, plan: Plan): string =>
  programmeOf(plan).areas.find((area) => area.id === id)?.name ?? BESIDES.find(({ value }) => value === id)?.label ?? id;
