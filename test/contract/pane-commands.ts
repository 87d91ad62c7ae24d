import { addCaseSheets } from '../../src/app/add-case-sheets';
import { addRows, type Addition, type Filling } from '../../src/app/add-rows';
import { caseFilesNow } from '../../src/app/case-files-now';
import type { CheckResult } from '../../src/app/check-plan';
import { findingKeys } from '../../src/app/finding-changes';
import { fitSheets } from '../../src/app/fit';
import { fixFinding, fixesFor } from '../../src/app/fix-finding';
import { indicatorRowOf, indicatorsOfText } from '../../src/app/indicators-of-text';
import { justify } from '../../src/app/justify';
import type { LiveCheck } from '../../src/app/live-check';
import { readRows } from '../../src/app/other-workbook/read-rows';
import { planOfAnswers } from '../../src/app/plan-of-answers';
import { completeSheets } from '../../src/app/plan-sheets';
import { proposedFollowUpRows, proposedFollowUps } from '../../src/app/proposed-follow-ups';
import { proposedIndicatorRow, proposedIndicators } from '../../src/app/proposed-indicators';
import { proposedMilestoneRows, proposedMilestones } from '../../src/app/proposed-milestones';
import { repairSheets } from '../../src/app/repair';
import { saveMapping, saveVersion } from '../../src/app/saved-versions';
import { staffOfText, staffRowOf } from '../../src/app/staff-of-text';
import { writeCheckResult } from '../../src/app/write-check-result';
import { writeAsNumbers } from '../../src/app/write-numbers';
import { writeReport } from '../../src/app/write-report';
import type { Day } from '../../src/domain/calendar';
import { atMasterData } from '../../src/domain/path';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { valueOf } from '../../src/domain/reading';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { EMPTY_CELL, type Cell } from '../../src/sheets/snapshot';
import type { OpenWorkbook } from '../../src/workbook/workbook';
import type { User } from '../excel/user';
import { soundPlan } from '../fixtures/plans';

/** Something that the user has done to the workbook from the pane. */
export interface PaneCommand {
  /** Files of `src/taskpane` in which it is given, each with the name of what is called. */
  readonly from: readonly string[];
  /** The workbook it is given in: a blank one, that of {@link PLAN}, the same with a {@link FEW} of its sheets, or one of an earlier version. */
  readonly start: 'blank' | 'plan' | 'few' | 'older';
  /** What the user has done in it before. */
  readonly before?: (person: User) => Promise<void>;
  /** The command, with what the pane had read when it was given. */
  readonly given: (seen: CheckResult) => (workbook: OpenWorkbook, check: LiveCheck) => Promise<unknown>;
}

/** A small plan with something to do for every command: two statements of hours differ, and nearly everything may be added. */
export const PLAN = planFromJson({
  ...(planToJson(soundPlan) as object),
  salaries: [
    { position: 'Boligsocial leder', employer: 'Boligforeningen', hours: 37 },
    { position: 'Beboerrådgiver', employer: 'Boligforeningen', hours: 30 },
  ],
  budget: ['Aktiviteter', 'Revision', 'Lokaler'].map((post, index) => ({ number: String(index + 1), post, amounts: [10_000, 10_000, 10_000, 10_000] })),
  budgetFollowUp: [{ number: '2', year: 1 }],
  milestones: [],
  indicators: [],
});

/** Enough for most commands, and soon read. */
export const FEW: readonly string[] = ['Stamdata', 'Overblik', 'Løn', 'Medarbejderressourcer', 'Milepælsplan', 'Indikatorer', 'Begrundede afvigelser'];

const DAY = '2026-02-03' as Day;
const rowsOf =
  (addition: (seen: CheckResult) => Addition, fillings: readonly Filling[] = []): PaneCommand['given'] =>
  (seen) => {
    const additions = [addition(seen)];
    if (additions.some(({ rows }) => rows.length < 2)) throw new Error('nothing to add');
    return (workbook, check) => addRows(workbook, check, additions, fillings);
  };
const only = <T>(all: readonly T[]): T => {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`${all.length} instead of one`);
  return first;
};

const STAFF = ['Boligsocial leder (ansat på 37 timer): 25 % af stillingen', 'Beboerrådgiver (ansat på 32 timer): 50 % af stillingen'].join('\n');
const INDICATORS = ['Indikator\tBaseline\tBaseline kommune\tBaseline år', 'Andel 1-5-årige i dagtilbud\t88,4 %\t90,2 %\t2024', 'Andel 18-64-årige uden tilknytning til arbejdsmarkedet\t24,8 %\t19,1 %\t2024'].join('\n');
const cell = (value: string | number): Cell => ({ ...EMPTY_CELL, kind: typeof value === 'number' ? 'number' : 'text', value });
/** What stands in the other workbook. */
const OTHER_ROWS = [['Milepæl', 'Ansvarlig'], ['Fest for frivillige', 'Anne'], ['Ny legeplads', 'Bo'], ['=Møde', '+45']].map((row, index) => ({ row: index, cells: row.map(cell) }));

export const COMMANDS: Readonly<Record<string, PaneCommand>> = {
  'make the sheets': {
    from: ['sheets/CreateButton.tsx createSheets'],
    start: 'blank',
    given: () => (workbook, check) => completeSheets(workbook, check),
  },
  'make the sheets of a plan': {
    from: ['start/SampleButtons.tsx createSheets', 'sheets/CreateButton.tsx createSheets'],
    start: 'blank',
    given: () => {
      const plan = planOfAnswers({ programme: CURRENT_PROGRAMME, name: '=Vejleåparken', parties: [], areas: [], positions: [{ title: 'Leder', paidBy: 'plan' }] });
      return (workbook, check) => completeSheets(workbook, check, plan);
    },
  },
  'make a sheet that is gone': {
    from: ['sheets/CreateButton.tsx createSheets'],
    start: 'plan',
    before: (person) => person.deleteSheet('Milepælsplan'),
    given: () => (workbook, check) => completeSheets(workbook, check),
  },
  'fit the sheets to the plan': {
    from: ['sheets/FitSection.tsx fit'],
    start: 'plan',
    before: (person) => person.type('Stamdata', 'B10', '31-10-2030'),
    given: ({ fits }) => {
      if (fits.length === 0) throw new Error('nothing to fit');
      return fitSheets;
    },
  },
  'repair the sheets': {
    from: ['sheets/RepairSection.tsx repair'],
    start: 'plan',
    before: async (person) => {
      await person.renameHeader('hpMedarbejderressourcer', 'Bemærkning', 'Note');
      await person.deleteTableColumn('hpLøn', 'Begrundelse');
    },
    given: ({ repairs }) => {
      if (repairs.headers.length === 0) throw new Error('nothing to repair');
      return repairSheets;
    },
  },
  'update an older workbook': {
    from: ['versions/UpdateSection.tsx update'],
    start: 'older',
    given: () => repairSheets,
  },
  'write texts as numbers': {
    from: ['check/ReadableTexts.tsx writeNumbers'],
    start: 'few',
    before: async (person) => {
      await person.type('Løn', 'C5', '37 timer');
      await person.type('Løn', 'C6', '30 t/uge');
    },
    given: ({ texts }) => {
      if (texts.length < 2) throw new Error('no texts');
      return (workbook, check) => writeAsNumbers(workbook, check, texts);
    },
  },
  'paste staff': {
    from: ['paste/StaffPaste.tsx AddRows'],
    start: 'few',
    given: rowsOf(({ plan }) => ({
      table: 'staffResources',
      rows: staffOfText(STAFF).flatMap(({ alternatives }, index) =>
        alternatives.flatMap((each) => ('weighting' in each ? [] : [staffRowOf(each, plan.positions[index]?.row ?? '', { area: 'employment', statedOn: valueOf('2026-01-01'), version: '2' })])),
      ),
    })),
  },
  'paste indicators': {
    from: ['paste/IndicatorPaste.tsx AddRows'],
    start: 'few',
    given: rowsOf(({ programme }) => ({
      table: 'indicators',
      rows: indicatorsOfText(INDICATORS, programme).flatMap(({ alternatives }) => (alternatives[0] ?? []).map((figure) => indicatorRowOf(figure))),
    })),
  },
  'paste the period': {
    from: ['paste/PeriodPaste.tsx AddRows'],
    start: 'few',
    before: async (person) => {
      await person.type('Stamdata', 'B9', '');
      await person.type('Stamdata', 'B10', '');
    },
    given: () => (workbook, check) =>
      addRows(workbook, check, [], [
        { at: atMasterData('from'), kind: 'date', value: DAY },
        { at: atMasterData('to'), kind: 'date', value: '2030-02-02' as Day },
      ]),
  },
  'add proposed indicators': {
    from: ['sheets/IndicatorProposals.tsx ProposalPart'],
    start: 'few',
    given: rowsOf(({ plan, programme }) => ({ table: 'indicators', rows: proposedIndicators(plan, programme).map(proposedIndicatorRow) })),
  },
  'add proposed milestones': {
    from: ['sheets/MilestoneProposals.tsx ProposalPart'],
    start: 'few',
    given: rowsOf(({ plan }) => ({ table: 'milestones', rows: proposedMilestoneRows(proposedMilestones(plan, 4), plan) })),
  },
  'add missing rows of the follow-up': {
    from: ['sheets/FollowUpProposals.tsx ProposalPart'],
    start: 'plan',
    given: rowsOf(({ plan }) => ({ table: 'budgetFollowUp', rows: proposedFollowUpRows(proposedFollowUps(plan)) })),
  },
  'add the sheets of a file of the case': {
    from: ['case-files/FileCard.tsx addCaseSheets'],
    start: 'few',
    given: () => async (workbook, check) => {
      const { made } = await caseFilesNow(check, { draft: true, salaries: false, today: DAY });
      const [file] = made.status === 'written' ? made.files : [];
      if (!file) throw new Error('no file');
      await addCaseSheets(workbook, file, true);
    },
  },
  'fetch rows of another workbook': {
    from: ['other-workbook/FetchRows.tsx AddRows'],
    start: 'few',
    given: rowsOf(({ plan }) => {
      const block = { sheet: 'Ark1', range: { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 1 }, rows: OTHER_ROWS, header: 0, isCut: false };
      return { table: 'milestones', rows: readRows(block, 0, 'milestones', { name: 0, responsible: 1 }, plan).map(({ planRow }) => planRow) };
    }),
  },
  'take a fix': {
    from: ['check/fixes/Fixes.tsx fixFinding'],
    start: 'few',
    given: (seen) => {
      const [finding, key] = only([...findingKeys(seen.findings)].filter(([{ rule }]) => rule === 'staff-hours-differ'));
      const fix = fixesFor(finding, seen).at(-1);
      if (!fix) throw new Error('no fix');
      return (workbook, check) => fixFinding(workbook, check, key, fix);
    },
  },
  'justify a deviation': {
    from: ['justify/JustifyForm.tsx justify'],
    start: 'few',
    given: (seen) => {
      const finding = only(seen.findings.filter(({ rule }) => rule === 'staff-hours-differ'));
      return (workbook, check) => justify(workbook, check, finding, { reason: '=Aftalt', name: '@Anne', date: DAY }, seen);
    },
  },
  'save a version': {
    from: ['saved-versions/SaveForm.tsx saveVersion'],
    start: 'few',
    given: () => (workbook, check) => saveVersion(workbook, check, { name: 'Sendt til LBF', by: '-Bo' }),
  },
  'keep a mapping': {
    from: ['template/KeepMapping.tsx saveMapping'],
    start: 'few',
    given: () => (workbook) => saveMapping(workbook, '{"version":1}', 'Skema', new Date('2026-03-01T10:00:00Z')),
  },
  'write the report': {
    from: ['report/WriteReport.tsx writeReport'],
    start: 'few',
    given: () => writeReport,
  },
  'write the result of the check': {
    from: ['check/WriteResult.tsx writeCheckResult'],
    start: 'few',
    given: () => writeCheckResult,
  },
};

/** What commands go through on their way: none is given here alone. */
export const ON_THE_WAY = [
  'actions.tsx completeSheets',
  'actions.tsx fitSheets',
  'actions.tsx justify',
  'actions.tsx repairSheets',
  'actions.tsx writeAsNumbers',
  'paste/AddRows.tsx addRows',
  'sheets/ProposalPart.tsx addRows',
];
