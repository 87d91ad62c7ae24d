import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { describeProblem, tableText } from '../../app/describe-template';
import {
  blockOn,
  EACH_YEAR,
  fieldKey,
  FIRST_ROW,
  headerOf,
  isPointedAt,
  LAST_ROW,
  missingOf,
  newBlock,
  targetsOf,
  withBlock,
  withoutColumn,
  type BlockColumn,
  type BlockProblem,
  type DrawnBlock,
} from '../../app/template/drawn-block';
import type { TemplateSheet } from '../../app/template/read-template';
import type { Plan } from '../../domain/plan';
import type { Mapping } from '../../export/template/mapping';
import { templateRows } from '../../export/template/template-tables';
import { columnLetters } from '../../ooxml/addresses';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import type { CellAt } from './CellGrid';
import { useTemplateStyles } from './styles';

interface Props {
  readonly sheet: TemplateSheet;
  readonly block: DrawnBlock;
  readonly onBlock: (block: DrawnBlock) => void;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly plan: Plan;
  readonly at: CellAt;
  /** Takes the cell for what is pointed at. */
  readonly onUse: () => void;
  readonly onNews: (news: string) => void;
}

const ROWS = [FIRST_ROW, LAST_ROW] as const;

/** What is pointed at for a block, as it is called in the list: *Første række*, *Post*. */
export function targetText(target: string, { table }: DrawnBlock, plan: Plan, { say }: Writer): string {
  if (target === FIRST_ROW || target === LAST_ROW) return say(`pane.template.block.${target}`);
  return target === EACH_YEAR ? say('pane.template.block.years') : headerOf(table, target, plan);
}

const problemText = (problem: BlockProblem, plan: Plan, messages: Writer) =>
  problem.cause === 'far-too-many' ? messages.say('pane.template.block.far-too-many', problem) : describeProblem(problem, plan, messages);

/** What is pointed at next for a block, what has been so far, and the way into the mapping. */
export function BlockParts({ sheet, block, onBlock, mapping, onMapping, plan, at, onUse, onNews }: Props) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const [refused, setRefused] = useState<{ readonly block: DrawnBlock; readonly plan: Plan; readonly problems: readonly BlockProblem[] }>();
  const title = useId();
  const lacks = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { table, target, from, to, columns, where, replaces } = block;
  const isRow = target === FIRST_ROW || target === LAST_ROW;
  const missing = missingOf(block).map((part) => say(`pane.template.block.${part}`).toLowerCase());
  const hasBegun = from !== undefined || to !== undefined || columns.length > 0;
  // What was refused of another block, or of a plan that has been mended, is not told any more.
  const problems = refused?.block === block && refused.plan === plan ? refused.problems : [];
  const add = () => {
    const whole = blockOn(sheet.name, block);
    if (!whole) return;
    const outcome = withBlock(mapping, sheet, whole, replaces, plan);
    setRefused(outcome.state === 'refused' ? { block, plan, problems: outcome.problems } : undefined);
    if (outcome.state === 'refused') { onNews(''); return; }
    if (outcome.state === 'no-heading') { onNews(say('pane.template.no-heading', { sheet: sheet.name })); return; }
    onMapping(outcome.mapping);
    onBlock(newBlock(table));
    onNews(say('pane.template.block.added', { table: tableText(table), from: String(whole.from), to: String(whole.to) }));
  };
  const remove = (column: BlockColumn) => {
    // The button goes, and the focus with it.
    heading.current?.focus();
    onBlock(withoutColumn(block, column));
  };
  const again = () => {
    heading.current?.focus();
    onBlock(newBlock(table));
    onNews('');
  };
  return (
    <>
      <Field label={say('pane.template.block.target')}>
        <Select value={target ?? ''} onChange={(_, { value }) => onBlock({ ...block, target: value })}>
          {target === undefined && <option value="">{say('pane.template.block.target.none')}</option>}
          {targetsOf(table, plan).map((each) => (
            <option key={each} value={each}>
              {`${isPointedAt(block, each) ? '✓ ' : ''}${targetText(each, block, plan, messages)}`}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={target === undefined} onClick={onUse}>
        {isRow ? say('pane.template.block.use.row', { row: String(at.row + 1) }) : say('pane.template.block.use.column', { column: columnLetters(at.column) })}
      </Button>
      <h5 id={title} ref={heading} tabIndex={-1} className={styles.title}>
        {say('pane.template.block.so-far')}
      </h5>
      <ul className={styles.list} aria-labelledby={title}>
        {ROWS.flatMap((each) => {
          const row = each === FIRST_ROW ? from : to;
          return row === undefined ? [] : [<li key={each}>{say('pane.template.block.row', { target: targetText(each, block, plan, messages), row: String(row) })}</li>];
        })}
        {from !== undefined && to !== undefined && <li>{say('pane.template.block.room', { room: to - from + 1, lines: templateRows(plan, table, where).length })}</li>}
        {columns.map((each) => {
          const text = say('pane.template.block.column.of', { column: each.column, field: headerOf(table, fieldKey(each), plan) });
          return (
            <li key={each.column} className={styles.item}>
              <p className={mergeClasses(styles.text, styles.itemText)}>{text}</p>
              <Button size="small" appearance="subtle" aria-label={say('pane.template.remove.of', { line: text })} onClick={() => remove(each)}>
                {say('pane.template.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p id={lacks} className={styles.note}>
          {say('pane.template.block.missing', { what: missing })}
        </p>
      )}
      <div className={styles.ways}>
        <Button disabledFocusable={missing.length > 0} {...(missing.length > 0 && { 'aria-describedby': lacks })} onClick={add}>
          {say(replaces ? 'pane.template.block.change' : 'pane.template.block.add')}
        </Button>
        {hasBegun && (
          <Button appearance="subtle" onClick={again}>
            {say(replaces ? 'pane.template.block.cancel' : 'pane.template.block.again')}
          </Button>
        )}
      </div>
      <p role="alert" className={styles.news}>
        {problems.map((problem) => problemText(problem, plan, messages)).join(' ')}
      </p>
    </>
  );
}
