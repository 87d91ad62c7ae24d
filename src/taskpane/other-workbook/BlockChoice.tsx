import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { MOST_ROWS, type Block } from '../../app/other-workbook/blocks';
import { proposedTarget } from '../../app/other-workbook/propose-target';
import { headersOfBlock } from '../../app/other-workbook/read-rows';
import { rangeName } from '../../ooxml/addresses';
import { useMessages } from '../messages';
import { TargetChoice } from './TargetChoice';

/** So many rows may hold the headers. */
const HEADER_ROWS = 40;

/** Which table of the file, and where a sheet has none, which of its rows holds the headers. */
export function BlockChoice({ blocks, result }: { blocks: readonly Block[]; result: CheckResult }) {
  const { say } = useMessages();
  const [chosen, setChosen] = useState(() => Math.max(0, blocks.findIndex((block) => proposedTarget(headersOfBlock(block, block.header), result.plan) !== undefined)));
  const [headers, setHeaders] = useState<ReadonlyMap<number, number>>(new Map());
  const block = blocks[chosen];
  if (!block) return null;
  const header = headers.get(chosen) ?? block.header;
  const nameOf = ({ table, sheet, range }: Block) =>
    table === undefined ? say('pane.other.block.sheet', { sheet, range: rangeName(range) }) : say('pane.other.block.table', { table, sheet });
  const headerText = (at: number) =>
    say('pane.other.header.row', { row: String((block.rows[at]?.row ?? 0) + 1), headers: headersOfBlock(block, at).filter((text) => text !== '').join(', ') });
  return (
    <>
      <Field label={say('pane.other.block')}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(Number(value))}>
          {blocks.map((each, index) => (
            <option key={index} value={index}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      </Field>
      {block.table === undefined && (
        <Field label={say('pane.other.header')}>
          <Select value={header} onChange={(_, { value }) => setHeaders(new Map(headers).set(chosen, Number(value)))}>
            {block.rows.slice(0, Math.min(HEADER_ROWS, block.rows.length - 1)).map(({ row }, at) => (
              <option key={row} value={at}>
                {headerText(at)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {block.isCut && <Text>{say('pane.other.cut', { n: MOST_ROWS })}</Text>}
      <TargetChoice key={`${chosen} ${header}`} block={block} header={header} result={result} />
    </>
  );
}
