import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { TemplateSheet } from '../../app/template/read-template';
import { cellName, columnLetters } from '../../ooxml/addresses';
import { EXCEL } from '../../ooxml/workbook-file';
import { useMessages } from '../messages';

const ROWS = 10;
const COLUMNS = 4;

/** A cell; row and column from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: `auto repeat(${COLUMNS}, minmax(0, 1fr))`, justifySelf: 'stretch', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { display: 'contents' },
  cell: {
    ...typographyStyles.caption1,
    minWidth: 0,
    minHeight: '24px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, textAlign: 'center', cursor: 'default' },
  formula: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  marked: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  pages: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** How far a key goes, in rows and columns. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-ROWS, 0],
  PageDown: [ROWS, 0],
};

const within = (value: number, most: number) => Math.max(0, Math.min(value, most));

interface Props {
  readonly sheet: TemplateSheet;
  readonly at: CellAt;
  readonly onAt: (at: CellAt) => void;
  /** Goes on with the cell. */
  readonly onEnter: () => void;
  /** What a cell is filled in with, or checked against, by its name. */
  readonly marks: ReadonlyMap<string, string>;
  /** The rows of a block that is being pointed at, as Excel counts. */
  readonly block?: RowsOfBlock | undefined;
}

interface RowsOfBlock {
  readonly from?: number;
  readonly to?: number;
}

const isInBlock = (row: number, { from, to }: RowsOfBlock = {}) => row >= (from ?? to ?? Infinity) && row <= (to ?? from ?? 0);

/** A page of a template's cells, one of which is pointed at by click or by keyboard. */
export function CellGrid({ sheet, at, onAt, onEnter, marks, block }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const standing = useMemo(() => new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), cell])), [sheet]);
  const current = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    if (follows.current) current.current?.focus();
    follows.current = false;
  }, [at]);
  const [top, left] = [Math.floor(at.row / ROWS) * ROWS, Math.floor(at.column / COLUMNS) * COLUMNS];
  const [mostRows, mostColumns] = [Math.min(sheet.lastRow + ROWS, EXCEL.rows - 1), Math.min(sheet.lastColumn + COLUMNS, EXCEL.columns - 1)];
  const rows = Array.from({ length: ROWS }, (_, index) => top + index);
  const columns = Array.from({ length: COLUMNS }, (_, index) => left + index);
  const move = (down: number, right: number) => onAt({ row: within(at.row + down, mostRows), column: within(at.column + right, mostColumns) });
  const pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) {
      follows.current = true;
      move(...step);
    } else if (event.key === 'Home') {
      follows.current = true;
      onAt({ row: event.ctrlKey ? 0 : at.row, column: 0 });
    } else if (event.key === 'Enter' || event.key === ' ') onEnter();
    else return;
    event.preventDefault();
  };
  const pages = [
    { key: 'up', down: -ROWS, right: 0, there: top > 0 },
    { key: 'down', down: ROWS, right: 0, there: top + ROWS <= mostRows },
    { key: 'left', down: 0, right: -COLUMNS, there: left > 0 },
    { key: 'right', down: 0, right: COLUMNS, there: left + COLUMNS <= mostColumns },
  ] as const;
  return (
    <>
      <div role="grid" aria-label={say('pane.template.grid', { sheet: sheet.name })} className={styles.grid}>
        <div role="row" className={styles.row}>
          <div aria-hidden="true" className={mergeClasses(styles.cell, styles.head)} />
          {columns.map((column) => (
            <div key={column} role="columnheader" className={mergeClasses(styles.cell, styles.head)}>
              {columnLetters(column)}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row} role="row" className={styles.row}>
            <div role="rowheader" className={mergeClasses(styles.cell, styles.head, isInBlock(row + 1, block) && styles.marked)}>
              {row + 1}
            </div>
            {columns.map((column) => {
              const name = cellName(row, column);
              const stands = standing.get(name);
              const mark = marks.get(name);
              const isCurrent = row === at.row && column === at.column;
              const text = mark ?? stands?.text ?? '';
              return (
                <div
                  key={column}
                  ref={isCurrent ? current : undefined}
                  role="gridcell"
                  tabIndex={isCurrent ? 0 : -1}
                  aria-selected={isCurrent}
                  aria-label={[name, text].filter((part) => part !== '').join(' ')}
                  title={text}
                  className={mergeClasses(styles.cell, stands?.isFormula && styles.formula, mark !== undefined && styles.marked, isCurrent && styles.current)}
                  onClick={() => onAt({ row, column })}
                  onKeyDown={pressed}
                >
                  {text}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div className={styles.pages}>
        {pages.flatMap(({ key, down, right, there }) =>
          there
            ? [
                <Button key={key} size="small" onClick={() => move(down, right)}>
                  {say(`pane.template.grid.${key}`)}
                </Button>,
              ]
            : [],
        )}
      </div>
    </>
  );
}
