import type { Day } from '../domain/calendar';
import { ENDED } from '../domain/coming-milestones';
import { quarterOf } from '../domain/quarter';
import { known, type Reading } from '../domain/reading';
import { comingOfPlan, MILESTONES } from './milestone-columns';
import { OVERVIEW_DAY } from './overview-tables';
import { inColumn, inRow, quoted } from './references';
import type { ColumnSpec, SheetSpec } from './spec';

const deadline = inRow(MILESTONES.table, MILESTONES.deadline);

/** The states in words. */
export const MILESTONE_STATES = [
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

const ended = ENDED.map((state) => MILESTONE_STATES.find(({ value }) => value === state)?.label ?? state);
/** Is it still to come on the overview's day? For one row, or for all of them multiplied. */
const isAhead = (of: (header: string) => string, date: string) => [
  `ISNUMBER(${date})`,
  `(${date}>=${OVERVIEW_DAY})`,
  ...ended.map((label) => `(TRIM(${of(MILESTONES.state)})<>${quoted(label)})`),
];
const all = (header: string) => inColumn(MILESTONES.table, header);
const before = `((${all(MILESTONES.deadline)}<${deadline})+(${all(MILESTONES.deadline)}=${deadline})*(ROW(${all(MILESTONES.deadline)})<=ROW())>0)`;

/** The place among those that are still to come: what *Overblik* shows the next ones by. */
const coming: ColumnSpec = {
  key: 'coming',
  header: MILESTONES.coming,
  kind: 'count',
  width: 10,
  help: 'Beregnes: milepælens plads blandt dem, der endnu ikke er nået på datoen i Ressourceoversigt. 1 er den næste.',
  calculation: {
    formula: () =>
      `IFERROR(IF(AND(${isAhead((header) => inRow(MILESTONES.table, header), deadline).join(',')}),` +
      `SUMPRODUCT(${isAhead(all, all(MILESTONES.deadline)).join('*')}*${before}),""),"")`,
    value: (row, plan) => {
      const place = comingOfPlan(plan).findIndex((each) => each === row);
      return place === -1 ? '' : place + 1;
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
      name: MILESTONES.table,
      title: 'Milepæle',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 10,
      columns: [
        { key: 'number', header: 'Nr.', kind: 'text', width: 8, help: 'Milepælens eget nummer. Det følger rækken, også når tabellen sorteres.' },
        { key: 'name', header: MILESTONES.name, kind: 'text', width: 30, help: 'Det, der er nået, når milepælen er gennemført, for eksempel: Bestyrelsen er konstitueret.' },
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [{ value: 'cross-cutting', label: 'Tværgående' }] },
          width: 22,
          help: 'Det indsatsområde, milepælen hører til. Tværgående, hvis den gælder hele planen.',
        },
        { key: 'activity', header: 'Aktivitet', kind: 'text', width: 22, help: 'Aktivitetens navn, som det står på arket Aktiviteter. Kan udelades.' },
        { key: 'responsible', header: MILESTONES.responsible, kind: 'text', width: 20, help: 'Den, der sørger for, at det sker.' },
        { key: 'start', header: 'Start', kind: 'date', width: 20, help: 'Den dag, arbejdet begynder.' },
        { key: 'deadline', header: MILESTONES.deadline, kind: 'date', width: 20, help: 'Den dag, milepælen skal være nået. Kvartalet beregnes ved siden af.' },
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
          header: MILESTONES.state,
          kind: 'choice',
          choices: { from: 'list', choices: MILESTONE_STATES },
          width: 15,
          help: 'Hvor langt milepælen er: ikke startet, i gang, gennemført, forsinket eller udgået.',
          highlight: { look: 'attention', unless: MILESTONE_STATES.filter(({ value }) => value !== 'delayed').map(({ label }) => label) },
        },
        coming,
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 24, help: 'Frit felt.' },
      ],
    },
  ],
};
