import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type Ref } from 'react';
import { figureText } from '../../app/describe-template';
import { withAssignment, type Assignment } from '../../app/template/drawn-mapping';
import { FIGURE_GROUPS, figureChoices, isNumber, type FigureChoice } from '../../app/template/figure-choices';
import type { TemplateSheet } from '../../app/template/read-template';
import { firstYear } from '../../domain/budget-years';
import type { Plan } from '../../domain/plan';
import type { Figure } from '../../export/template/figures';
import type { Mapping } from '../../export/template/mapping';
import { cellName } from '../../ooxml/addresses';
import { yearsOfPlan } from '../../sheets/shape';
import { useMessages } from '../messages';
import type { CellAt } from './CellGrid';
import { useTemplateStyles } from './styles';

interface Props {
  readonly sheet: TemplateSheet;
  /** Of merged cells the first. */
  readonly target: CellAt;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly plan: Plan;
  readonly onNews: (news: string) => void;
  readonly search: Ref<HTMLInputElement>;
}

const ACROSS = 'right';
const DOWN = 'down';
const TOTAL = '';

/** A share goes into a cell that shows no percentages as 25, and not as 0,25. */
const asShown = (figure: Figure, showsPercent: boolean): Figure =>
  (figure.figure === 'localShare' || figure.figure === 'weighting') && !showsPercent ? { ...figure, asPercent: true } : figure;

/** A figure is chosen for the cell that is pointed at. */
export function FigureForCell({ sheet, target, mapping, onMapping, plan, onNews, search }: Props) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const [sought, setSought] = useState('');
  const [picked, setPicked] = useState<string>();
  const [year, setYear] = useState(TOTAL);
  const choices = useMemo(() => figureChoices(plan).map((choice) => ({ choice, text: figureText(choice.figure, plan, messages) })), [plan, messages]);
  const cell = cellName(target.row, target.column);
  const stands = sheet.cells.find(({ row, column }) => row === target.row && column === target.column);
  const found = choices.filter(({ text }) => text.toLowerCase().includes(sought.trim().toLowerCase()));
  const { choice, text = '' } = found.find((each) => each.choice.id === picked) ?? found[0] ?? {};
  const isEachYear = choice?.yearly === true && (year === ACROSS || year === DOWN);
  const figure = choice && asShown(withYear(choice, year), stands?.showsPercent === true);
  const yearCount = yearsOfPlan(plan).length;
  const add = (assignment: Assignment, done: string) => {
    const next = withAssignment(mapping, sheet, assignment);
    if (next !== 'no-heading') onMapping(next);
    onNews(next === 'no-heading' ? say('pane.template.no-heading', { sheet: sheet.name }) : done);
  };
  const fill = () => {
    if (!choice || !figure) return;
    const done = say('pane.template.added', { cell, figure: figureText(figure, plan, messages) });
    if (choice.yearly && (year === ACROSS || year === DOWN)) {
      const value = choice.figure.figure === 'localShare' && stands?.showsPercent !== true ? { ...choice.figure, asPercent: true } : choice.figure;
      add({ ...target, part: 'yearCells', direction: year, count: yearCount, value, basis: firstYear(plan.masterData).basis }, say('pane.template.added.years', { cell, figure: text, n: yearCount }));
    } else add({ ...target, part: 'cells', value: figure }, done);
  };
  return (
    <>
      <Field label={say('pane.template.search')}>
        <Input ref={search} value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Field label={say('pane.template.figure')} {...(found.length === 0 && { validationMessage: say('pane.template.figure.none') })}>
        <Select value={choice?.id ?? ''} onChange={(_, { value }) => setPicked(value)}>
          {FIGURE_GROUPS.map((group) => {
            const ofGroup = found.filter((each) => each.choice.group === group);
            return ofGroup.length === 0 ? null : (
              <optgroup key={group} label={say(`pane.template.group.${group}`)}>
                {ofGroup.map((each) => (
                  <option key={each.choice.id} value={each.choice.id}>
                    {each.text}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </Select>
      </Field>
      {choice?.yearly && (
        <Field label={say('pane.template.years')}>
          <Select value={year} onChange={(_, { value }) => setYear(value)}>
            <option value={TOTAL}>{say('pane.template.years.total')}</option>
            {Array.from({ length: yearCount }, (_, index) => (
              <option key={index} value={index + 1}>
                {say('pane.template.years.one', { year: String(index + 1) })}
              </option>
            ))}
            <option value={ACROSS}>{say('pane.template.years.right')}</option>
            <option value={DOWN}>{say('pane.template.years.down')}</option>
          </Select>
        </Field>
      )}
      <div className={styles.ways}>
        <Button disabledFocusable={!choice || stands?.isFormula === true} onClick={fill}>
          {say('pane.template.fill-cell', { cell })}
        </Button>
        {figure && isNumber(figure) && !isEachYear && (
          <Button onClick={() => add({ ...target, part: 'checks', value: figure }, say('pane.template.added.check', { cell, figure: figureText(figure, plan, messages) }))}>
            {say('pane.template.check-cell', { cell })}
          </Button>
        )}
      </div>
    </>
  );
}

function withYear(choice: FigureChoice, year: string): Figure {
  return choice.yearly && /^\d+$/.test(year) ? { ...choice.figure, year: Number(year) } : choice.figure;
}
