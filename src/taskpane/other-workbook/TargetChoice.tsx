import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { Block } from '../../app/other-workbook/blocks';
import { proposedTarget } from '../../app/other-workbook/propose-target';
import { headersOfBlock } from '../../app/other-workbook/read-rows';
import { TARGETS } from '../../app/other-workbook/targets';
import type { ListKey } from '../../domain/path';
import { useMessages } from '../messages';
import { tableName } from '../paste/AddRows';
import { FetchRows } from './FetchRows';

/** Which of our sheets receives the rows. */
export function TargetChoice({ block, header, result }: { block: Block; header: number; result: CheckResult }) {
  const { say } = useMessages();
  const [target, setTarget] = useState<ListKey | undefined>(() => proposedTarget(headersOfBlock(block, header), result.plan));
  return (
    <>
      <Field label={say('pane.other.target')}>
        <Select value={target ?? ''} onChange={(_, { value }) => setTarget(TARGETS.find((table) => table === value))}>
          {target === undefined && <option value="">{say('pane.paste.not-chosen')}</option>}
          {TARGETS.map((table) => (
            <option key={table} value={table}>
              {tableName(table, result)}
            </option>
          ))}
        </Select>
      </Field>
      {target !== undefined && <FetchRows key={target} block={block} header={header} target={target} result={result} />}
    </>
  );
}
