import { useMemo, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { Block } from '../../app/other-workbook/blocks';
import { proposedMapping } from '../../app/other-workbook/propose-columns';
import { headersOfBlock, readRows, type OtherRow } from '../../app/other-workbook/read-rows';
import { typedColumns } from '../../app/other-workbook/targets';
import type { ListKey } from '../../domain/path';
import { useMessages } from '../messages';
import { AddRows, tableName } from '../paste/AddRows';
import { ColumnChoices } from './ColumnChoices';
import { RowsPreview } from './RowsPreview';
import { RowsSummary } from './RowsSummary';

interface Props {
  readonly block: Block;
  readonly header: number;
  readonly target: ListKey;
  readonly result: CheckResult;
}

/** Which column goes where, how the rows are read then, and the button that adds those that are chosen. */
export function FetchRows({ block, header, target, result }: Props) {
  const { say } = useMessages();
  const { plan, places } = result;
  const headers = useMemo(() => headersOfBlock(block, header), [block, header]);
  const columns = useMemo(() => typedColumns(target, plan), [target, plan]);
  const [mapping, setMapping] = useState(() => proposedMapping(columns, headers));
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const rows = useMemo(() => readRows(block, header, target, mapping, plan), [block, header, target, mapping, plan]);
  const isChosen = ({ row, isTotal, stands }: OtherRow) => !stands && (ticks.get(row) ?? !isTotal);
  const chosen = rows.filter(isChosen);
  return (
    <>
      <ColumnChoices columns={columns} headers={headers} firstColumn={block.range.firstColumn} mapping={mapping} onChange={setMapping} />
      <RowsPreview rows={rows} isChosen={isChosen} onChoose={({ row }, value) => setTicks(new Map(ticks).set(row, value))} plan={plan} />
      {rows.length > 0 && <RowsSummary rows={rows} chosen={chosen} />}
      {places.sheetOf(target) === undefined && <p role="alert">{say('pane.paste.missing-sheet', { sheet: tableName(target, result) })}</p>}
      <AddRows
        result={result}
        additions={[{ table: target, rows: chosen.map(({ planRow }) => planRow) }]}
        fillings={[]}
        label={say('pane.paste.add', { n: chosen.length })}
        nothing={say('pane.paste.add-none')}
        filledText=""
      />
    </>
  );
}
