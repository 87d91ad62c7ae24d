import { POSITION_LIST } from './look';
import { POSITIONS } from './overview-tables';
import { inRow } from './references';
import type { TableSpec } from './spec';

const [title, number] = [POSITIONS.title, POSITIONS.number].map((header) => `TRIM(${inRow(POSITIONS.table, header)})`);
/** Title and number as in "Leder (AB)", or the one of them that is there. */
const LABEL = `IFERROR(IF(${title}="",${number},IF(${number}="",${title},${title}&" ("&${number}&")")),"")`;

/** The positions that the two statements about staff choose from. */
export const positionList: TableSpec = {
  key: 'positions',
  name: POSITIONS.table,
  names: [{ name: POSITION_LIST, key: 'label' }],
  title: 'Stillinger',
  layout: 'rows',
  row: { below: 'documents' },
  column: 0,
  blankRows: 8,
  columns: [
    {
      key: 'title',
      header: 'Stilling',
      kind: 'text',
      width: 38,
      help: 'Stillingens navn. Løn og Medarbejderressourcer vælger fra denne liste.',
    },
    {
      key: 'number',
      header: 'Nr. eller initialer',
      kind: 'text',
      width: 22,
      help: 'Skiller to stillinger med samme navn fra hinanden. Kan udelades.',
    },
    {
      key: 'aliases',
      header: 'Kaldes også',
      kind: 'text',
      width: 30,
      help: 'Andre navne for samme stilling med komma imellem, for eksempel projektleder, sekretariatsleder.',
    },
    {
      key: 'paidBy',
      header: 'Lønnes af',
      kind: 'choice',
      choices: {
        from: 'list',
        choices: [
          { value: 'plan', label: 'Helhedsplanen' },
          { value: 'others', label: 'Andre' },
        ],
      },
      width: 18,
      help: 'Andre, hvis for eksempel kommunen lønner stillingen. Tomt betyder helhedsplanen.',
    },
    {
      key: 'label',
      header: POSITIONS.label,
      kind: 'text',
      width: 26,
      since: 2,
      help: 'Beregnes: det navn, der skiller stillingen fra de andre. Løn og Medarbejderressourcer vælger det.',
      calculation: { formula: () => LABEL, value: ({ row }) => (typeof row === 'string' ? row.replace(/#\d+$/, '') : '') },
    },
  ],
};
