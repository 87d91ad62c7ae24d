import vejleaaparken from '../../../assets/samples/vejleaaparken-2021-25.json';
import { NEW_PLAN } from '../../../src/app/create-sheets';
import { planFromJson } from '../../../src/domain/plan';
import { drawnPlan } from '../../fixtures/drawn-plan';
import { InMemoryWorkbook } from '../../fixtures/in-memory-workbook';
import { faultyPlan, soundPlan } from '../../fixtures/plans';

/** A state of the pane that is worth a picture. */
interface PaneState {
  readonly workbook: () => InMemoryWorkbook;
  /** How high the window is, where more than a screen is worth seeing. */
  readonly height?: number;
  /** What happens to the workbook once the first check is over. */
  readonly then?: (workbook: InMemoryWorkbook) => void;
  /** The names of buttons and tabs that are pressed, in Danish and in English; the first that is there is taken. */
  readonly press?: readonly RegExp[];
}

/** Whether the next request is answered; what is held stays unanswered for good. */
const holdAll = (workbook: InMemoryWorkbook) => void workbook.hold();

const OVERVIEW = /^(Overblik|Overview)$/;
const AS_TABLE = /^(Vis som tabel|Show as table)$/;

export const PANE_STATES: Readonly<Record<string, PaneState>> = {
  empty: { workbook: () => new InMemoryWorkbook() },
  creating: { workbook: () => new InMemoryWorkbook(), then: holdAll, press: [/^(Opret arkene|Create the sheets)/] },
  'create-failed': {
    workbook: () => new InMemoryWorkbook(),
    then: (workbook) => workbook.fail('apply', 'busy'),
    press: [/^(Opret arkene|Create the sheets)/],
  },
  ready: { workbook: () => new InMemoryWorkbook(), press: [/^(Opret arkene|Create the sheets)/] },
  findings: { workbook: () => InMemoryWorkbook.of(faultyPlan) },
  current: { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [/^(Fejl|Error)/] },
  well: { workbook: () => InMemoryWorkbook.of(soundPlan) },
  older: {
    workbook: () => InMemoryWorkbook.of(faultyPlan),
    then: (workbook) => {
      workbook.hold();
      workbook.edit('salaries', 0, 'hours', 30);
    },
  },
  trouble: {
    workbook: () => InMemoryWorkbook.of(faultyPlan),
    then: (workbook) => workbook.fail('read', 'busy'),
    press: [/^(Tjek nu|Check now)/],
  },
  overview: { workbook: () => InMemoryWorkbook.of(drawnPlan), press: [OVERVIEW], height: 1700 },
  'overview-sample': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [OVERVIEW], height: 3000 },
  'overview-tables': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [OVERVIEW, AS_TABLE, AS_TABLE, AS_TABLE, AS_TABLE], height: 1700 },
  'overview-young': { workbook: () => InMemoryWorkbook.of(soundPlan), press: [OVERVIEW] },
  sheets: { workbook: () => InMemoryWorkbook.of(soundPlan), press: [/^(Ark|Sheets)$/] },
  'sheets-missing': { workbook: () => InMemoryWorkbook.of(soundPlan, ['salaries']), press: [/^(Ark|Sheets)$/] },
  todo: { workbook: () => InMemoryWorkbook.of({ ...soundPlan, staffResources: [] }), press: [/^(Vis listen|Show the list)/] },
  texts: {
    workbook: () => {
      const workbook = InMemoryWorkbook.of(soundPlan);
      workbook.edit('salaries', 0, 'hours', '37 timer om ugen');
      workbook.edit('salaries', 1, 'yearlySalary', '505.000 kr.');
      workbook.edit('masterData', 0, 'from', '1. november 2025');
      return workbook;
    },
    press: [/^(Vis cellerne|Show the cells)/],
  },
  'sheets-damaged': {
    workbook: () => {
      const workbook = InMemoryWorkbook.of(soundPlan);
      workbook.edit('salaries', 0, 'counts', '');
      return workbook;
    },
    press: [/^(Ark|Sheets)$/],
  },
  new: { workbook: () => InMemoryWorkbook.of(NEW_PLAN) },
};
