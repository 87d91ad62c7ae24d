import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useId, useMemo, useRef, type Ref } from 'react';
import { figureText } from '../../app/describe-template';
import { pointedAt } from '../../app/template/drawn-block';
import { headingTexts } from '../../app/template/drawn-mapping';
import { seenCell, type TemplateSheet } from '../../app/template/read-template';
import type { Plan } from '../../domain/plan';
import type { Mapping } from '../../export/template/mapping';
import { cellName, columnLetters } from '../../ooxml/addresses';
import { useMessages } from '../messages';
import { BlockParts, targetText } from './BlockParts';
import { BlockSource } from './BlockSource';
import { cellMarks } from './cell-marks';
import { CellGrid } from './CellGrid';
import { FigureForCell } from './FigureForCell';
import { useTemplateStyles } from './styles';
import { POINTING_KINDS, type Pointing, type PointingKind } from './use-pointing';

interface Props {
  readonly sheets: readonly TemplateSheet[];
  readonly pointing: Pointing;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly plan: Plan;
}

/** A cell of the template is pointed at for a figure, or the rows and columns of a block for lines of a table. */
export function PointAtCells({ sheets, pointing, heading, mapping, onMapping, plan }: Props) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const title = useId();
  const search = useRef<HTMLInputElement>(null);
  const { sheet, at, kind, block, setBlock, setNews } = pointing;
  const drawn = kind === 'rows' ? block : undefined;
  const name = sheet?.name ?? '';
  const marks = useMemo(() => cellMarks(name, mapping, drawn, plan, (figure) => figureText(figure, plan, messages)), [name, mapping, drawn, plan, messages]);
  if (!sheet) return null;
  const target = seenCell(sheet, at.row, at.column);
  const cell = cellName(target.row, target.column);
  const stands = sheet.cells.find(({ row, column }) => row === target.row && column === target.column);
  const headings = headingTexts(mapping, sheet, target.row, target.column);
  // Merged cells are one cell to the eye, but rows of their own to a block.
  const place = { row: at.row, column: target.column };
  const use = () => {
    if (block.target === undefined) return;
    const next = pointedAt(block, place, plan);
    const what = targetText(block.target, block, plan, messages);
    const done =
      block.target === 'from' || block.target === 'to'
        ? say('pane.template.block.row', { target: what, row: String(place.row + 1) })
        : say('pane.template.block.column.of', { column: columnLetters(place.column), field: what });
    setBlock(next);
    setNews(`${done}. ${next.target === undefined ? say('pane.template.block.target.none') : say('pane.template.block.next', { target: targetText(next.target, block, plan, messages) })}`);
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h4 id={title} ref={heading} tabIndex={-1} className={styles.title}>
        {say('pane.template.point')}
      </h4>
      <Field label={say('pane.template.kind')}>
        <RadioGroup value={kind} onChange={(_, { value }) => pointing.setKind(value as PointingKind)}>
          {POINTING_KINDS.map((each) => (
            <Radio key={each} value={each} label={say(`pane.template.kind.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.note}>{say(drawn ? 'pane.template.block.what' : 'pane.template.point.what')}</p>
      {drawn && <BlockSource block={block} onBlock={setBlock} plan={plan} />}
      <Field label={say('pane.template.sheet')}>
        <Select value={pointing.chosen} onChange={(_, { value }) => pointing.choose(Number(value))}>
          {sheets.map((each, index) => (
            <option key={each.name} value={index}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      <CellGrid sheet={sheet} at={at} onAt={pointing.setAt} onEnter={drawn ? use : () => search.current?.focus()} marks={marks} block={drawn} />
      <p className={styles.text}>
        {headings.length > 0 ? say('pane.template.cell.of', { cell, headings: headings.join(', ') }) : say('pane.template.cell', { cell })}
        {stands?.isFormula && ` ${say('pane.template.cell.formula')}`}
      </p>
      {drawn ? (
        <BlockParts sheet={sheet} block={block} onBlock={setBlock} mapping={mapping} onMapping={onMapping} plan={plan} at={place} onUse={use} onNews={setNews} />
      ) : (
        <FigureForCell sheet={sheet} target={target} mapping={mapping} onMapping={onMapping} plan={plan} onNews={setNews} search={search} />
      )}
      <p role="status" className={styles.note}>
        {pointing.news}
      </p>
    </section>
  );
}
