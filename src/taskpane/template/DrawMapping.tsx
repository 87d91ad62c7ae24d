import { useRef } from 'react';
import { assignmentCount } from '../../app/template/drawn-mapping';
import type { TemplateSheet } from '../../app/template/read-template';
import type { Plan } from '../../domain/plan';
import type { Block, Mapping } from '../../export/template/mapping';
import { useMessages } from '../messages';
import { Assignments } from './Assignments';
import { PointAtCells } from './PointAtCells';
import type { Pointing } from './use-pointing';

interface Props {
  readonly sheets: readonly TemplateSheet[];
  readonly pointing: Pointing;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly plan: Plan;
}

/** A mapping is made by pointing, and what it says so far can be taken out; a block can be pointed at anew. */
export function DrawMapping({ sheets, pointing, mapping, onMapping, plan }: Props) {
  const { say } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (block: Block) => {
    pointing.open(block, say('pane.template.block.opened'));
    heading.current?.focus();
  };
  const shown = sheets.map(({ name }) => name);
  return (
    <>
      <PointAtCells sheets={sheets} pointing={pointing} heading={heading} mapping={mapping} onMapping={onMapping} plan={plan} />
      {assignmentCount(mapping) > 0 && <Assignments mapping={mapping} onMapping={onMapping} plan={plan} shown={shown} onOpen={open} />}
    </>
  );
}
