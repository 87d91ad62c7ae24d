import type { Day } from '../domain/calendar';
import { quarterOf } from '../domain/quarter';
import { known, type Reading } from '../domain/reading';
import { inRow } from './references';
import type { ColumnSpec, SheetSpec } from './spec';

const TABLE = 'hpMilepæle';
const DEADLINE = 'Frist';
const deadline = inRow(TABLE, DEADLINE);

/** The states in words. */
const STATES = [
  { value: 'not-started', label: 'Ikke startet' },
  { value: 'in-progress', label: 'I gang' },
  { value: 'done', label: 'Gennemført' },
  { value: 'delayed', label: 'Forsinket' },
  { value: 'dropped', label: 'Udgået' },
] as const;

/** The deadline as plans write it: "3. kvt. 2026". */
const quarter: ColumnSpec = {
  key: 'quarter',
  header: 'Kvartal',
  kind: 'text',
  width: 14,
  help: 'Beregnes: det kvartal, fristen ligger i.',
  calculation: {
    formula: () => `IFERROR(IF(ISNUMBER(${deadline}),INT((MONTH(${deadline})+2)/3)&". kvt. "&YEAR(${deadline}),""),"")`,
    value: (row) => {
      const day = 'deadline' in row ? known(row.deadline as Reading<Day>) : undefined;
      if (day === undefined) return '';
      const { quarter: number, year } = quarterOf(day);
      return `${number}. kvt. ${year}`;
    },
  },
};

/** *Milepælsplan*: what is to be done by when, and how far it is. */
export const milestonesSheet: SheetSpec = {
  key: 'milestones',
  name: 'Milepælsplan',
  purpose: 'Hvad der skal være gjort hvornår, og hvem der har ansvaret. Det, der gentages, er én række.',
  spread: { pagesWide: 2, repeated: 2 },
  tables: [
    {
      key: 'milestones',
      name: TABLE,
      title: 'Milepæle',
      layout: 'rows',
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 10,
      columns: [
        { key: 'number', header: 'Nr.', kind: 'text', width: 8, help: 'Milepælens eget nummer. Det følger rækken, også når tabellen sorteres.' },
        { key: 'name', header: 'Milepæl', kind: 'text', width: 30, help: 'Det, der er nået, når milepælen er gennemført, for eksempel: Bestyrelsen er konstitueret.' },
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [{ value: 'cross-cutting', label: 'Tværgående' }] },
          width: 22,
          help: 'Det indsatsområde, milepælen hører til. Tværgående, hvis den gælder hele planen.',
        },
        { key: 'activity', header: 'Aktivitet', kind: 'text', width: 22, help: 'Aktivitetens navn, som det står på arket Aktiviteter. Kan udelades.' },
        { key: 'responsible', header: 'Ansvarlig', kind: 'text', width: 20, help: 'Den, der sørger for, at det sker.' },
        { key: 'start', header: 'Start', kind: 'date', width: 20, help: 'Den dag, arbejdet begynder.' },
        { key: 'deadline', header: DEADLINE, kind: 'date', width: 20, help: 'Den dag, milepælen skal være nået. Kvartalet beregnes ved siden af.' },
        quarter,
        {
          key: 'repeats',
          header: 'Gange om året',
          kind: 'count',
          width: 11,
          help: 'Hvor tit det gentages, for eksempel 4 for fire bestyrelsesmøder om året. Tomt betyder én gang i alt.',
        },
        { key: 'criterion', header: 'Succeskriterium', kind: 'text', width: 28, help: 'Hvordan I kan se, at milepælen er nået.' },
        { key: 'doneOn', header: 'Gennemført den', kind: 'date', width: 20, help: 'Den dag, milepælen blev nået. Ved gentagelser den seneste gang.' },
        {
          key: 'state',
          header: 'Status',
          kind: 'choice',
          choices: { from: 'list', choices: STATES },
          width: 15,
          help: 'Hvor langt milepælen er: ikke startet, i gang, gennemført, forsinket eller udgået.',
          highlight: { look: 'attention', unless: STATES.filter(({ value }) => value !== 'delayed').map(({ label }) => label) },
        },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 24, help: 'Frit felt.' },
      ],
    },
  ],
};
