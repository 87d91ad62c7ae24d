import type { ChartSpec } from './chart-spec';
import { boardCheck } from './board-check';
import { boardIndicators, boardMeasures, measuresTitle } from './board-indicators';
import { boardMilestones, boardStates, statesTitle } from './board-milestones';
import { boardFacts, boardLocal, boardMoney, localTitle } from './board-money';
import { boardSpending, spendingTitle } from './board-spending';
import { boardStaff, staffTitle } from './board-staff';
import { CHART_COLOURS } from './look';
import type { ColumnSpec, SheetSpec, TableSpec } from './spec';

const title = (key: string, header: string, calculation: ColumnSpec['calculation']): ColumnSpec => ({
  key,
  header,
  kind: 'text',
  width: 17,
  help: 'Beregnes: diagrammets overskrift, som siger til, når der ikke er noget at vise endnu.',
  ...(calculation ? { calculation } : {}),
});

/** Beyond the printed page: what is written above the charts. */
const boardTitles: TableSpec = {
  key: 'boardTitles',
  name: 'hpOverblikDiagrammer',
  title: 'Diagrammernes overskrifter',
  layout: 'fields',
  fieldHeaders: ['Diagram', 'Overskrift'],
  since: 3,
  row: { below: 'boardStates' },
  column: 0,
  blankRows: 0,
  columns: [
    title('local', 'Lokal medfinansiering', localTitle),
    title('staff', 'Årsværk', staffTitle),
    title('measures', 'Indikatorer', measuresTitle),
    title('states', 'Milepæle', statesTitle),
    { ...title('spending', 'Forbrug', spendingTitle), since: 4 },
  ],
};

const { main, beside } = CHART_COLOURS;

const charts: readonly ChartSpec[] = [
  {
    name: 'hpDiagramMedfinansiering',
    table: 'boardLocal',
    categories: 'line',
    series: [{ key: 'share', colour: main }],
    title: { table: 'boardTitles', key: 'local' },
    description: 'Den lokale del af finansieringen ved siden af den del, der mindst kræves.',
    beside: { first: 'boardMoney', last: 'boardLocal' },
    format: '0.0 %;-0.0 %;',
  },
  {
    name: 'hpDiagramÅrsværk',
    table: 'boardStaff',
    categories: 'area',
    series: [{ key: 'fte', colour: main }],
    title: { table: 'boardTitles', key: 'staff' },
    description: 'Årsværk i hvert indsatsområde og på tværs.',
    beside: { first: 'boardStaff', last: 'boardStaff' },
    format: '0.00;-0.00;',
  },
  {
    name: 'hpDiagramIndikatorer',
    table: 'boardMeasures',
    categories: 'indicator',
    series: [
      { key: 'newest', colour: main },
      { key: 'comparator', colour: beside },
    ],
    title: { table: 'boardTitles', key: 'measures' },
    description: 'Indikatorernes seneste tal i procent ved siden af de tal, de sammenlignes med.',
    beside: { first: 'boardIndicators', last: 'boardIndicators' },
    format: '0.0;-0.0;',
  },
  {
    name: 'hpDiagramMilepæle',
    table: 'boardStates',
    categories: 'state',
    series: [{ key: 'count', colour: main }],
    title: { table: 'boardTitles', key: 'states' },
    description: 'Antal milepæle efter, hvor langt de er.',
    beside: { first: 'boardMilestones', last: 'boardMilestones' },
    format: '0;-0;',
  },
  {
    name: 'hpDiagramForbrug',
    table: 'boardSpending',
    categories: 'year',
    series: [
      { key: 'inForce', colour: beside },
      { key: 'spent', colour: main },
    ],
    title: { table: 'boardTitles', key: 'spending' },
    description: 'Forbruget til dato ved siden af det gældende budget i hvert budgetår.',
    beside: { first: 'boardSpending', last: 'boardCheck' },
    format: '#,##0;-#,##0;',
  },
];

/** *Overblik*: one page for the board. */
export const boardPageSheet: SheetSpec = {
  key: 'boardPage',
  name: 'Overblik',
  purpose: 'Planen på én side til bestyrelsen. Datoen vælges på arket Ressourceoversigt.',
  tables: [boardFacts, boardMoney, boardLocal, boardStaff, boardIndicators, boardMilestones, boardSpending, boardCheck, boardMeasures, boardStates, boardTitles],
  charts,
  chartColumn: { column: 7, width: 42 },
  gaps: [{ column: 6, width: 2 }],
  uprightPage: { last: 'boardCheck', columns: 8 },
};
