import { useState } from 'react';
import { drawnFrom, isUnsaved, newBlock, type DrawnBlock } from '../../app/template/drawn-block';
import type { TemplateSheet } from '../../app/template/read-template';
import type { Block } from '../../export/template/mapping';
import { columnOf } from '../../ooxml/addresses';
import type { CellAt } from './CellGrid';

/** What is pointed at: a cell for one figure, or a block of rows. */
export const POINTING_KINDS = ['figure', 'rows'] as const;
export type PointingKind = (typeof POINTING_KINDS)[number];

export interface Pointing {
  readonly sheet: TemplateSheet | undefined;
  /** Which of the sheets it is. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly at: CellAt;
  readonly setAt: (at: CellAt) => void;
  readonly kind: PointingKind;
  readonly setKind: (kind: PointingKind) => void;
  /** The block of the sheet, as far as it has been pointed at; each sheet keeps its own. */
  readonly block: DrawnBlock;
  readonly setBlock: (block: DrawnBlock) => void;
  /** The sheets with a block that is not added to the mapping, or changed and not saved. */
  readonly unsaved: readonly string[];
  /** Brings a block of the mapping back to be changed. */
  readonly open: (block: Block, news: string) => void;
  /** What was done last. */
  readonly news: string;
  readonly setNews: (news: string) => void;
}

const NEW_BLOCK = newBlock('budget');
const FIRST_CELL: CellAt = { row: 0, column: 0 };

export function usePointing(sheets: readonly TemplateSheet[]): Pointing {
  const [chosen, setChosen] = useState(0);
  const [at, setAt] = useState(FIRST_CELL);
  const [kind, setKind] = useState<PointingKind>('figure');
  const [blocks, setBlocks] = useState<ReadonlyMap<number, DrawnBlock>>(new Map());
  const [news, setNews] = useState('');
  const keep = (index: number, block: DrawnBlock) => setBlocks(new Map([...blocks, [index, block]]));
  return {
    sheet: sheets[chosen],
    chosen,
    choose: (index) => {
      setChosen(index);
      setAt(FIRST_CELL);
    },
    at,
    setAt,
    kind,
    setKind: (next) => {
      setKind(next);
      setNews('');
    },
    block: blocks.get(chosen) ?? NEW_BLOCK,
    setBlock: (block) => keep(chosen, block),
    unsaved: sheets.flatMap(({ name }, index) => (isUnsaved(blocks.get(index) ?? NEW_BLOCK) ? [name] : [])),
    open: (block, told) => {
      const index = sheets.findIndex(({ name }) => name === block.sheet);
      setChosen(index);
      setAt({ row: block.from - 1, column: columnOf(`${block.columns[0]?.column ?? 'A'}1`) });
      setKind('rows');
      keep(index, drawnFrom(block));
      setNews(told);
    },
    news,
    setNews,
  };
}
