import vejleaaparken from '../../../assets/samples/vejleaaparken-2021-25.json';
import { versionRows } from '../../../src/app/saved-versions';
import { NEW_PLAN } from '../../../src/app/create-sheets';
import type { Plan } from '../../../src/domain/plan';
import { planFromJson, planToJson } from '../../../src/domain/plan-json';
import { SOUND_WORKBOOK } from '../../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../../src/programmes/programmes';
import { canBeJustified } from '../../../src/rules/deviations';
import { judge } from '../../../src/rules/registry';
import { reasoned } from '../../fixtures/deviations';
import { drawnPlan } from '../../fixtures/drawn-plan';
import { CURRENT_FORMAT, isLater } from '../../../src/sheets/format';
import { SHEETS } from '../../../src/sheets/sheets';
import { writeWorkbook } from '../../../src/ooxml/write/write-workbook';
import { InMemoryWorkbook } from '../../fixtures/in-memory-workbook';
import { A_DAY } from '../../rule-tester';
import { faultyPlan, soundPlan } from '../../fixtures/plans';

interface PickedFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** A state of the pane that is worth a picture. */
interface PaneState {
  readonly workbook: () => InMemoryWorkbook;
  /** How high the window is, where more than a screen is worth seeing. */
  readonly height?: number;
  /** What happens to the workbook once the first check is over. */
  readonly then?: (workbook: InMemoryWorkbook) => void;
  /** The names of buttons and tabs that are pressed, in Danish and in English; the first that is there is taken. */
  readonly press?: readonly RegExp[];
  /** What is pressed last opens something that is loaded on demand. */
  readonly loads?: true;
  /** What is pasted into the field afterwards, and whether the end of the page is shown. */
  readonly paste?: { readonly text: string; readonly scroll?: true };
  /** The heading that is brought to the top of the place. */
  readonly show?: RegExp;
  /** The first field of that name, and what is typed there afterwards. */
  readonly type?: readonly [RegExp, string];
  /** The file that is picked afterwards, and how much of the place is scrolled away, in parts of its height. */
  readonly file?: PickedFile & { readonly scroll?: number };
  /** How a template is pointed at afterwards: the radio, the keys in the grid from its first cell on, and the buttons that are pressed then. */
  readonly points?: { readonly kind: RegExp; readonly keys: readonly string[]; readonly press?: readonly RegExp[] };
  /** The file that is picked with the last of the buttons for that, and the buttons that are pressed then. */
  readonly second?: PickedFile & { readonly press: readonly RegExp[] };
}

/** Whether the next request is answered; what is held stays unanswered for good. */
const holdAll = (workbook: InMemoryWorkbook) => void workbook.hold();

const PASTE = /^(Indsæt tekst|Paste)$/;
const STAFF_TEXT = [
  'Beskæftigelse',
  'Indsatsområdet vægtes overordnet 30 %',
  '- Boligsocial leder (ansat på 37 timer): 25 % af stillingen',
  '- Projektmedarbejder (ansat på 30 timer): 50 % af stillingen',
  '- Beboerrådgiver, 32 timer',
  '- Beboerrådgiver: ca. 20 %',
].join('\n');
const INDICATOR_TEXT = 'Indikator\tBaseline\tBaseline kommune\tBaseline år\tDatakilde\nTrygge beboere\t80 %\t85 %\t2023\tVIVE\nAndel børn i dagtilbud\t"52\n40,5 %"\t61 %\t2022\tRegistret';
const FETCH = [/^(Ark|Sheets)$/, /^(Hent fra en fil|Fetch from a file)$/];
const OTHER_BUDGET = [
  ['Budget for den boligsociale helhedsplan'],
  ['Post', 'Kontonr.', 'År 1', 'År 2', 'Noter'],
  ['Kommunikation', 4010, '11.706.000', 20_000, 'Trykning af beboerblad og plakater'],
  ['Evaluering', 4020, 'ca. 5.000', 40_000.5, ''],
  ['Sommerlejr for børn og unge', 4030, 125_000, '1.5', ''],
  ['I alt', '', 11_836_000, 60_000.5, ''],
];
const otherBudget = () =>
  writeWorkbook({ sheets: [{ name: 'Budget', rows: OTHER_BUDGET.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) })) }] });
/** The sound plan before its sub-agreement was written in. */
const unwritten = () => InMemoryWorkbook.of({ ...soundPlan, staffResources: [] });
const OVERVIEW = /^(Overblik|Overview)$/;
const AS_TABLE = /^(Vis som tabel|Show as table)$/;
const GUIDE = /^(Kom i gang|Begin step)/;
const SKIP = /^(Spring over|Skip)/;

const JUSTIFY = /^(Begrund afvigelsen|Justify the deviation)/;
const TEMPLATE = [/^(Filer|Files)$/, /^(Udfyld en skabelon|Fill in a template) …$/];
const FILL = [/^(Udfyld skabelonen|Fill in the template)$/];
const sample = () => InMemoryWorkbook.of(planFromJson(vejleaaparken));
const FORM = [
  ['Budgetskema for helhedsplanen'],
  ['Planens navn'],
  ['', 'År 1', 'År 2', 'År 3', 'År 4', 'I alt'],
  ['Aktiviteter'],
  ['Evaluering'],
  ['Budget i alt'],
];
const TOTALS = ['SUM(B4:E4)', 'SUM(B5:E5)', 'SUM(B6:E6)'];
/** A template with years across, whose first year is called as told. */
const budgetForm = (first: string) =>
  writeWorkbook({
    sheets: [
      {
        name: 'Budget',
        rows: FORM.map((line, row) => ({
          row,
          cells: [...line.map((value, column) => ({ column, value: value === 'År 1' ? first : value })), ...TOTALS.slice(row - 3, row < 3 ? 0 : row - 2).map((formula) => ({ column: 5, value: 0, formula }))],
        })),
      },
    ],
  });
const budgetMapping = () =>
  new TextEncoder().encode(
    JSON.stringify({
      version: 1,
      anchors: [{ sheet: 'Budget', cell: 'B3', text: 'År 1' }, { sheet: 'Budget', cell: 'A6', text: 'Budget i alt' }],
      cells: [{ sheet: 'Budget', cell: 'B2', value: { figure: 'name' } }],
      yearCells: [{ sheet: 'Budget', cell: 'B6', direction: 'right', count: 4, value: { figure: 'budget' } }],
      checks: [{ sheet: 'Budget', cell: 'F6', value: { figure: 'budget' } }],
    }),
  );

/** A template with rows for the budget's lines and a total below. */
const rowsForm = () =>
  writeWorkbook({
    sheets: [
      {
        name: 'Budget',
        rows: [['Budgetskema for helhedsplanen'], [], ['Nr.', 'Post', 'Område', 'Konto', 'År 1', 'År 2', 'År 3', 'År 4'], ...Array.from({ length: 12 }, () => []), ['I alt']].map((line, row) => ({
          row,
          cells: line.map((value, column) => ({ column, value })),
        })),
      },
    ],
  });
const AS_ROWS = /^(En blok af rækker|A block of rows)$/;
const ADD_BLOCK = /^(Tilføj blokken|Add the block)$/;
const TWELVE_ROWS = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'PageDown', 'ArrowDown', 'Enter', 'PageUp', 'ArrowUp'];
const FOUR_COLUMNS = ['Enter', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter'];

/** The plan with mistakes, two of them justified, and one reason that holds no more. */
function justifiedPlan(): Plan {
  const found = judge({ plan: faultyPlan, programme: CURRENT_PROGRAMME, phase: 'draft', workbook: SOUND_WORKBOOK, today: A_DAY }).filter((finding) => !finding.missing && canBeJustified(finding));
  const rows = found.slice(0, 2).map((finding) => reasoned(finding, faultyPlan));
  const lapsed = found.slice(2, 3).map((finding) => reasoned({ ...finding, variant: 'before' }, faultyPlan));
  return planFromJson({ ...(planToJson(faultyPlan) as object), deviations: [...rows, ...lapsed] });
}
/** A position with a vacancy, two rows at once, and one that runs longer than the plan. */
const changingPlan = planFromJson({
  masterData: { name: 'Vejleåparken 2025–2029', programme: '2019-26', phase: 'draft', from: '2025-11-01', to: '2029-10-31' },
  areas: [{ area: 'employment', chosen: true }, { area: 'cohesion', chosen: true }],
  positions: [{ title: 'Boligsocial leder' }],
  salaries: [
    { position: 'Boligsocial leder', hours: 37, to: '2026-08-31' },
    { position: 'Boligsocial leder', hours: 32, from: '2026-11-16', to: '2028-03-31' },
    { position: 'Boligsocial leder', hours: 37, from: '2028-03-01', to: '2029-12-31' },
  ],
  staffResources: [
    { area: 'employment', position: 'Boligsocial leder', contractedHours: 37, share: 0.5, statedOn: '2025-11-01' },
    { area: 'cohesion', position: 'Boligsocial leder', contractedHours: 37, hours: 18.5, statedOn: '2026-01-01' },
  ],
});

/** The plan with mistakes, in a workbook of the first version. */
const older = () => {
  const workbook = InMemoryWorkbook.of(faultyPlan, SHEETS.flatMap(({ key, tables }) => (tables.every((table) => isLater(table, 1)) ? [key] : [])));
  workbook.format = 1;
  return workbook;
};

const FILES = /^(Filer|Files)$/;
const MAKE = /^(Lav filerne|Make the files)$/;
/** As on a Mac, where a page hands over no file. */
const withoutDownloads = () => {
  const workbook = InMemoryWorkbook.of(planFromJson(vejleaaparken));
  workbook.facts = { ...workbook.facts, downloads: false };
  return workbook;
};

const SAVED_TITLE = /^(Gemte versioner|Saved versions)$/;
const SAVED = [/^(Ark|Sheets)$/, /^(Vis gemte versioner|Show saved versions)$/];

/** Three versions, one of them damaged, and a plan that was edited since. */
function withVersions(): InMemoryWorkbook {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const rows = ['Første udkast', 'Sendt til LBF', 'Forelagt bestyrelsen'].flatMap((name, index) => versionRows(soundPlan, { name, by: 'AB' }, new Date(2026, index, 12, 10, 30)));
  workbook.versions = rows.map((row) => (row.name === 'Første udkast' ? { ...row, content: '{}' } : row));
  workbook.edit('staffResources', 0, 'share', 0.3);
  workbook.edit('salaries', 0, 'hours', 30);
  workbook.edit('masterData', 0, 'to', '2029');
  workbook.edit('masterData', 0, 'caseNumber', '4711');
  workbook.edit('milestones', 0, 'name', 'Bestyrelsen er konstitueret');
  workbook.edit('milestones', 0, 'responsible', 'Sekretæren');
  return workbook;
}

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
  fix: { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [/^(Fejl|Error).*(timerne|hours)/, /^(Skriv|Write) 37/] },
  'finding-filter': { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [/\d+ ?(fejl|error)/, /^(Filtrér|Filter)$/], loads: true },
  'finding-why': { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [/110 %/, /^(Hvorfor|Why)\?$/], loads: true, height: 1700 },
  'finding-why-wide': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [/^(Advarsel|Råd|Warning|Advice)/, /^(Hvorfor|Why)\?$/], loads: true, height: 1700 },
  'finding-sum': { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [/110 %/, /^(Forklar summen|Explain the sum)$/], height: 1100 },
  'finding-person': { workbook: () => InMemoryWorkbook.of(changingPlan), press: [/^(Fejl|Error)/, /^(Se stillingen|See the position)$/], loads: true, height: 900 },
  well: { workbook: () => InMemoryWorkbook.of(soundPlan) },
  elsewhere: {
    workbook: () => {
      const workbook = InMemoryWorkbook.of(soundPlan);
      workbook.edit('salaries', 1, 'hours', 20);
      return workbook;
    },
    then: (workbook) => workbook.edit('salaries', 0, 'hours', 30, 'elsewhere'),
  },
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
  overview: { workbook: () => InMemoryWorkbook.of(drawnPlan), press: [OVERVIEW], height: 2100 },
  'overview-sample': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [OVERVIEW], height: 3000 },
  'overview-tables': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [OVERVIEW, AS_TABLE, AS_TABLE, AS_TABLE, AS_TABLE, AS_TABLE], height: 1900 },
  'overview-young': { workbook: () => InMemoryWorkbook.of(soundPlan), press: [OVERVIEW] },
  sheets: { workbook: () => InMemoryWorkbook.of(soundPlan), press: [/^(Ark|Sheets)$/] },
  'sheets-missing': { workbook: () => InMemoryWorkbook.of(soundPlan, ['salaries']), press: [/^(Ark|Sheets)$/] },
  todo: { workbook: () => InMemoryWorkbook.of({ ...soundPlan, staffResources: [] }), press: [/^(Vis listen|Show the list)/] },
  'justify-form': { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [JUSTIFY], type: [/^(Hvorfor er det|Why is it)/, 'Stillingen er nedsat til 32 timer i foråret, og delaftalen rettes til bestyrelsesmødet.'], height: 1000 },
  justified: { workbook: () => InMemoryWorkbook.of(justifiedPlan()), press: [/^(Vis begrundelserne|Show the reasons)/], height: 1100 },
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
  'versions-older': { workbook: () => older() },
  'versions-older-sheets': { workbook: () => older(), press: [/^(Ark|Sheets)$/] },
  'versions-updating': { workbook: () => older(), then: holdAll, press: [/^(Opdater projektmappen|Update the workbook)$/] },
  'versions-newer': {
    workbook: () => {
      const workbook = InMemoryWorkbook.of(faultyPlan);
      workbook.format = CURRENT_FORMAT + 1;
      return workbook;
    },
  },
  'sheets-fit': {
    workbook: () => {
      const workbook = InMemoryWorkbook.of(soundPlan);
      workbook.edit('budget', 0, 'amounts.0', 120_000);
      workbook.edit('masterData', 0, 'yearBasis', 'Kalenderår');
      return workbook;
    },
    press: [/^(Ark|Sheets)$/],
  },
  'saved-none': { workbook: () => InMemoryWorkbook.of(soundPlan), press: SAVED, show: SAVED_TITLE },
  'saved-changes': { workbook: () => withVersions(), press: [...SAVED, /^(Ændringer siden|Changes since)/], show: SAVED_TITLE, height: 1250 },
  paste: { workbook: unwritten, press: [PASTE] },
  'paste-staff': { workbook: unwritten, press: [PASTE], paste: { text: STAFF_TEXT } },
  'paste-staff-end': { workbook: unwritten, press: [PASTE], paste: { text: STAFF_TEXT, scroll: true } },
  'paste-indicators': { workbook: unwritten, press: [PASTE, /^(Indikatorer|Indicators)$/], paste: { text: INDICATOR_TEXT, scroll: true } },
  'paste-period': { workbook: unwritten, press: [PASTE, /^(Periode|Period)$/], paste: { text: 'Delaftalen gælder fra - til\n1/1-2026 til 31/10-2029', scroll: true } },
  'other-columns': { workbook: unwritten, press: FETCH, file: { name: 'Budget 2025-29.xlsx', bytes: otherBudget, scroll: 0.65 } },
  'other-end': { workbook: unwritten, press: FETCH, file: { name: 'Budget 2025-29.xlsx', bytes: otherBudget, scroll: 1 } },
  'other-refused': { workbook: unwritten, press: FETCH, file: { name: 'Budget.docx', bytes: () => new Uint8Array([1, 2, 3]), scroll: 1 } },
  files: { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [FILES], loads: true },
  'files-made': { workbook: () => InMemoryWorkbook.of(planFromJson(vejleaaparken)), press: [FILES, /^(Kladde|A draft)/, MAKE], loads: true, height: 1500 },
  'files-checklist': { workbook: withoutDownloads, press: [FILES, /^(Kladde|A draft)/, MAKE], loads: true, show: /^(Tjekliste|Checklist)$/, height: 900 },
  'files-blocked': { workbook: () => InMemoryWorkbook.of(faultyPlan), press: [FILES, /^(Endelige|Final)/, MAKE], loads: true, height: 1000 },
  'files-staff': { workbook: () => InMemoryWorkbook.of(soundPlan), press: [FILES], loads: true, show: /^(Medarbejderressourcer til|Staff resources for)/, height: 900 },
  'template-point': { workbook: sample, press: TEMPLATE, file: { name: 'Budgetskema.xlsx', bytes: () => budgetForm('År 1') }, show: /^(Peg på|Point at)/, height: 900 },
  'template-rows': {
    workbook: sample,
    press: TEMPLATE,
    file: { name: 'Budgetskema.xlsx', bytes: rowsForm },
    points: { kind: AS_ROWS, keys: [...TWELVE_ROWS, ...FOUR_COLUMNS] },
    show: /^(Peg på|Point at)/,
    height: 1200,
  },
  'template-rows-added': {
    workbook: sample,
    press: TEMPLATE,
    file: { name: 'Budgetskema.xlsx', bytes: rowsForm },
    points: { kind: AS_ROWS, keys: [...TWELVE_ROWS, ...FOUR_COLUMNS, 'ArrowRight', 'Enter'], press: [ADD_BLOCK] },
    show: /^(Det, der udfyldes|What is filled in)/,
  },
  'template-rows-refused': {
    workbook: sample,
    press: TEMPLATE,
    file: { name: 'Budgetskema.xlsx', bytes: rowsForm },
    points: { kind: AS_ROWS, keys: ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'ArrowLeft', 'Enter'], press: [ADD_BLOCK] },
    show: /^(Blokken indtil nu|The block so far)/,
    height: 900,
  },
  'template-filled': {
    workbook: sample,
    press: TEMPLATE,
    file: { name: 'Budgetskema.xlsx', bytes: () => budgetForm('År 1') },
    second: { name: 'budgetskema.json', bytes: budgetMapping, press: FILL },
    show: /^(Det, der udfyldes|What is filled in)/,
    height: 1000,
  },
  'template-refused': {
    workbook: sample,
    press: TEMPLATE,
    file: { name: 'Budgetskema.xlsm', bytes: () => budgetForm('2026') },
    second: { name: 'budgetskema.json', bytes: budgetMapping, press: FILL },
    show: /^(Gem til|Keep it)/,
    height: 900,
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
