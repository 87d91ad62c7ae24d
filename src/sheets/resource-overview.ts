import { serialOfDay } from '../domain/calendar';
import { known } from '../domain/reading';
import { overviewAreas } from './overview-areas';
import { overviewPositions } from './overview-positions';
import { OVERVIEW } from './overview-formulas';
import { AREAS, OVERVIEW_DAY, POSITIONS } from './overview-tables';
import { inColumn, lastWhere, quoted } from './references';
import { FORMERLY } from './series';
import { FIELD_HEADERS, type SheetSpec, type TableSpec } from './spec';

/** The workbook's name for the day that was typed, which may be left open. */
const DAY_TYPED = 'hpOpgjortPr';
const firstDay = lastWhere(`${inColumn('hpStamdata', FIELD_HEADERS[0])}="Første dag"`, inColumn('hpStamdata', FIELD_HEADERS[1]));

/** Positions and chosen areas that have no row; an area of another programme is none of the plan's. */
const withoutRow = (isOfPlan: string) =>
  `SUMPRODUCT((${inColumn(POSITIONS.table, POSITIONS.label)}<>"")` +
  `*ISNA(MATCH(${inColumn(POSITIONS.table, POSITIONS.label)},${inColumn(OVERVIEW.table, OVERVIEW.position)},0)))` +
  `+SUMPRODUCT((TRIM(${inColumn(AREAS.table, AREAS.chosen)})="Ja")${isOfPlan}` +
  `*ISNA(MATCH(${inColumn(AREAS.table, AREAS.area)},${inColumn(overviewAreas.name, AREAS.area)},0)))`;

const ALL_THERE = 'Alle rækker er med';
const allThere = (isOfPlan: string) => `IFERROR(IF(${withoutRow(isOfPlan)}=0,"${ALL_THERE}","Rækker, der mangler: "&${withoutRow(isOfPlan)}),"")`;
const IS_OF_PLAN = `*(LEFT(${inColumn(AREAS.table, AREAS.area)},${FORMERLY.length})<>${quoted(FORMERLY)})`;

const day: TableSpec = {
  key: 'overviewDate',
  name: 'hpOversigt',
  title: 'Datoen',
  layout: 'fields',
  since: 2,
  fieldHeaders: ['Oversigten', 'Værdi'],
  row: 4,
  column: 0,
  blankRows: 0,
  names: [
    { name: DAY_TYPED, key: 'typedDay' },
    { name: OVERVIEW_DAY, key: 'day' },
  ],
  columns: [
    {
      key: 'typedDay',
      header: 'Opgjort pr.',
      kind: 'date',
      width: 28,
      help: 'Den dag, oversigten skal vise, for eksempel første dag i et budgetår. Tomt betyder planens første dag.',
    },
    {
      key: 'day',
      header: 'Oversigten viser',
      kind: 'date',
      width: 28,
      hidesZero: true,
      help: 'Beregnes: datoen ovenfor, ellers planens første dag fra Stamdata.',
      calculation: {
        formula: () => `IFERROR(INT(IF(ISNUMBER(${DAY_TYPED}),${DAY_TYPED},IF(ISNUMBER(${firstDay}),${firstDay},0))),0)`,
        value: (_, plan) => {
          const first = known(plan.masterData.from);
          return first === undefined ? 0 : serialOfDay(first);
        },
      },
    },
    {
      key: 'rows',
      header: 'Kontrol',
      kind: 'text',
      width: 28,
      help: 'Beregnes: om hver stilling på listen og hvert valgt indsatsområde har en række her.',
      calculation: {
        formula: () => allThere(IS_OF_PLAN),
        formerly: allThere(''),
        value: () => ALL_THERE,
      },
      highlight: { look: 'attention', unless: [ALL_THERE] },
    },
  ],
};

/** *Ressourceoversigt*: the two statements about staff side by side on a day, by live formulas. */
export const resourceOverviewSheet: SheetSpec = {
  key: 'resourceOverview',
  name: 'Ressourceoversigt',
  purpose: 'Løn og delaftaler side om side på en dag, uden beløb.',
  tables: [day, overviewPositions, overviewAreas],
};
