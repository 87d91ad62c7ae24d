import { NEW_PLAN } from '../../../src/app/create-sheets';
import { InMemoryWorkbook } from '../../fixtures/in-memory-workbook';
import { faultyPlan, soundPlan } from '../../fixtures/plans';

/** A state of the pane that is worth a picture. */
interface PaneState {
  readonly workbook: () => InMemoryWorkbook;
  /** What happens to the workbook once the first check is over. */
  readonly then?: (workbook: InMemoryWorkbook) => void;
  /** The names of buttons and tabs that are pressed, in Danish and in English; the first that is there is taken. */
  readonly press?: readonly RegExp[];
  /** The first field of that name, and what is typed there afterwards. */
  readonly type?: readonly [RegExp, string];
}

/** Whether the next request is answered; what is held stays unanswered for good. */
const holdAll = (workbook: InMemoryWorkbook) => void workbook.hold();

const GUIDE = /^(Kom i gang|Begin step)/;
const SKIP = /^(Spring over|Skip)/;

export const PANE_STATES: Readonly<Record<string, PaneState>> = {
  empty: { workbook: () => new InMemoryWorkbook() },
  creating: { workbook: () => new InMemoryWorkbook(), then: holdAll, press: [/^(Opret tomme ark|Create empty sheets)/] },
  'create-failed': {
    workbook: () => new InMemoryWorkbook(),
    then: (workbook) => workbook.fail('apply', 'busy'),
    press: [/^(Opret tomme ark|Create empty sheets)/],
  },
  ready: { workbook: () => new InMemoryWorkbook(), press: [/^(Opret tomme ark|Create empty sheets)/] },
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
  samples: { workbook: () => new InMemoryWorkbook(), press: [/^(Åbn et eksempel|Open a sample)/] },
  'guide-plan': { workbook: () => new InMemoryWorkbook(), press: [GUIDE], type: [/^(Første dag|First day)/, '1/2-21'] },
  'guide-parties': { workbook: () => new InMemoryWorkbook(), press: [GUIDE, SKIP] },
  'guide-areas': { workbook: () => new InMemoryWorkbook(), press: [GUIDE, SKIP, SKIP, /^(Beskæftigelse)/], type: [/^(Vægtning af|Weighting of)/, '30'] },
  'guide-positions': { workbook: () => new InMemoryWorkbook(), press: [GUIDE, SKIP, SKIP, SKIP, /^(Tilføj stilling|Add a position)/], type: [/^(Timer om ugen|Hours a week)/, 'cirka 37'] },
  'guide-summary': { workbook: () => new InMemoryWorkbook(), press: [GUIDE, SKIP, SKIP, SKIP, SKIP] },
  'propose-indicators': { workbook: () => InMemoryWorkbook.of(soundPlan), press: [/^(Ark|Sheets)$/, /^(Udfyld bevillingsperiodens|Fill in the programme)/] },
  'propose-milestones': { workbook: () => InMemoryWorkbook.of(soundPlan), press: [/^(Ark|Sheets)$/, /^(Foreslå milepæle|Propose milestones)/] },
};
