import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { figureText, tableText } from '../../app/describe-template';
import { withoutAssignment, type AssignedPart } from '../../app/template/drawn-mapping';
import { whereText } from '../../app/template/line-choices';
import type { Plan } from '../../domain/plan';
import type { Block, Mapping } from '../../export/template/mapping';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { useTemplateStyles } from './styles';

interface Line {
  readonly part: AssignedPart;
  readonly index: number;
  readonly text: string;
  readonly block?: Block;
}

function blockLine(block: Block, plan: Plan, { say }: Writer): string {
  const { sheet, from, to, table, columns, where } = block;
  const text = say('pane.template.line.rows', { sheet, from: String(from), to: String(to), columns: columns.map(({ column }) => column), table: tableText(table) });
  return where ? `${text} (${whereText(table, where, plan)})` : text;
}

function linesOf({ cells, yearCells, rows, checks }: Mapping, plan: Plan, writer: Writer): readonly Line[] {
  const { say } = writer;
  return [
    ...cells.map(({ sheet, cell, value }, index) => ({ part: 'cells' as const, index, text: say('pane.template.line.cell', { sheet, cell, figure: figureText(value, plan, writer) }) })),
    ...yearCells.map(({ sheet, cell, count, value, direction }, index) => ({
      part: 'yearCells' as const,
      index,
      text: say(`pane.template.line.${direction}`, { sheet, cell, n: count, figure: figureText(value, plan, writer) }),
    })),
    ...rows.map((block, index) => ({ part: 'rows' as const, index, block, text: blockLine(block, plan, writer) })),
    ...checks.map(({ sheet, cell, value }, index) => ({ part: 'checks' as const, index, text: say('pane.template.line.check', { sheet, cell, figure: figureText(value, plan, writer) }) })),
  ];
}

interface Props {
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly plan: Plan;
  /** The template's sheets that can be pointed at. */
  readonly shown: readonly string[];
  /** Takes a block up, to be changed. */
  readonly onOpen: (block: Block) => void;
}

/** What the mapping says so far; each line of it can be taken out, and a block changed. */
export function Assignments({ mapping, onMapping, plan, shown, onOpen }: Props) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = ({ part, index }: Line) => {
    // The button goes, and the focus with it.
    heading.current?.focus();
    onMapping(withoutAssignment(mapping, part, index));
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h4 id={title} ref={heading} tabIndex={-1} className={styles.title}>
        {say('pane.template.lines')}
      </h4>
      <ul className={styles.list}>
        {linesOf(mapping, plan, messages).map((line) => (
          <li key={`${line.part} ${line.index}`} className={styles.item}>
            <p className={mergeClasses(styles.text, styles.itemText)}>{line.text}</p>
            <div className={styles.itemWays}>
              {line.block && shown.includes(line.block.sheet) && <OpenButton block={line.block} text={line.text} onOpen={onOpen} />}
              <Button size="small" appearance="subtle" aria-label={say('pane.template.remove.of', { line: line.text })} onClick={() => remove(line)}>
                {say('pane.template.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Field label={say('pane.template.amounts')}>
        <Select value={mapping.amounts} onChange={(_, { value }) => onMapping({ ...mapping, amounts: value === 'kroner' ? 'kroner' : 'thousandKroner' })}>
          <option value="kroner">{say('pane.template.amounts.kroner')}</option>
          <option value="thousandKroner">{say('pane.template.amounts.thousandKroner')}</option>
        </Select>
      </Field>
    </section>
  );
}

function OpenButton({ block, text, onOpen }: { block: Block; text: string; onOpen: (block: Block) => void }) {
  const { say } = useMessages();
  return (
    <Button size="small" appearance="subtle" aria-label={say('pane.template.block.open.of', { line: text })} onClick={() => onOpen(block)}>
      {say('pane.template.block.open')}
    </Button>
  );
}
