import { Field, Select } from '@fluentui/react-components';
import { tableText } from '../../app/describe-template';
import { FIRST_ROW, newBlock, type DrawnBlock } from '../../app/template/drawn-block';
import { lineChoices, whereText } from '../../app/template/line-choices';
import type { Plan } from '../../domain/plan';
import { TEMPLATE_TABLES, templateRows, type TemplateTable } from '../../export/template/template-tables';
import { useMessages } from '../messages';

interface Props {
  readonly block: DrawnBlock;
  readonly onBlock: (block: DrawnBlock) => void;
  readonly plan: Plan;
}

const keyOf = (where: DrawnBlock['where']) => JSON.stringify(where ?? {});

/** Which of the plan's tables a block is written from, and which of its lines. */
export function BlockSource({ block, onBlock, plan }: Props) {
  const { say } = useMessages();
  const { table, where } = block;
  const offered = lineChoices(table, plan);
  const isOffered = offered.some((each) => keyOf(each.where) === keyOf(where));
  const choices = isOffered ? offered : [...offered, { where, count: templateRows(plan, table, where).length }];
  const another = (next: TemplateTable) => {
    const { from, to, replaces } = block;
    const rows = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    onBlock({ ...newBlock(next), ...rows, target: FIRST_ROW, ...(replaces && { replaces }) });
  };
  return (
    <>
      <Field label={say('pane.template.block.table')}>
        <Select value={table} onChange={(_, { value }) => another(value as TemplateTable)}>
          {TEMPLATE_TABLES.map((each) => (
            <option key={each} value={each}>
              {tableText(each)}
            </option>
          ))}
        </Select>
      </Field>
      {choices.length > 1 && (
        <Field label={say('pane.template.block.lines')}>
          <Select value={keyOf(where)} onChange={(_, { value }) => onBlock({ ...block, where: choices.find((each) => keyOf(each.where) === value)?.where })}>
            {choices.map(({ where: meant, count }) => (
              <option key={keyOf(meant)} value={keyOf(meant)}>
                {meant ? say('pane.template.block.lines.some', { where: whereText(table, meant, plan), n: count }) : say('pane.template.block.lines.all', { n: count })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
