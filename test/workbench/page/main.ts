import { UniverCalculator } from '../../excel/calculation/univer-calculator';
import { ExcelHost } from '../../excel/host';
import { User } from '../../excel/user';
import { cellAt } from '../../excel/workbook/rect';
import { Workbook } from '../../excel/workbook/workbook';
import { drawBar, say } from './bar';
import { showDanish } from './danish-cells';
import { drawBeneath } from './drawing/beneath';
import { drawCharts } from './drawing/charts';
import { ConditionalFormats } from './drawing/conditional-formats';
import { routeGestures } from './gestures';
import { createGrid } from './grid';
import { workbenchHandle } from './handle';
import { Frames } from './office-frames';
import './page.css';
import { offerOpened, openedIn } from './opened';
import { refuseOtherWriting } from './pen';
import { drawRibbon, readRibbon } from './ribbon';
import { SelectionLink } from './selection';
import { keepSizes } from './sizes';
import { offerSorting } from './sort-menu';
import { readSettings, type Settings, writeSettings } from './settings';
import { fill } from './filling';
import { Person } from './person';

const settings = readSettings(location.search);
const opened = openedIn(location.search);
const grid = createGrid('grid');
const workbook = new Workbook('da-DK');
const calculator = new UniverCalculator(grid.univer, workbook, { validations: true });
grid.univer.getActiveWorkbook()?.setNumfmtLocal('da');
const host = new ExcelHost({ workbook, calculator });
const user = new User(host);
const frames = new Frames(host);

const sheetOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id);
const conditionalFormats = new ConditionalFormats(grid, workbook, calculator.unitId);
host.onCalculated(() => conditionalFormats.update());
showDanish(grid, (id, row, column) => sheetOf(id)?.cell(row, column));
drawBeneath(grid, workbook, sheetOf);
drawCharts(grid, workbook, sheetOf);
refuseOtherWriting(grid.commands, () => say('Det kan arbejdsbænken ikke. Prøv det i Excel.'));
keepSizes(grid.commands, sheetOf);
const selection = new SelectionLink(grid, host, sheetOf);
offerOpened(host);

function openPane(chosen: Settings, page = 'pane/taskpane.html'): void {
  const place = document.getElementById('pane') as HTMLElement;
  document.documentElement.dataset.theme = chosen.theme;
  const frame = frames.open(place, 'pane', 'Opgavepanel', page, chosen);
  frame.width = chosen.width;
}

drawBar(settings, (name, chosen) => {
  history.replaceState(null, '', writeSettings(chosen));
  if (name === 'open') return location.reload();
  openPane(chosen);
  void showRibbon(chosen);
});

/** The add-in's part of Excel's ribbon, in the language of the pane. */
async function showRibbon(chosen: Settings): Promise<void> {
  drawRibbon(await readRibbon(), chosen.language, (page) => openPane(chosen, page));
}

/** Excel refuses an add-in's requests while a person types in a cell. */
function tellOfEditing(): void {
  const { univer } = grid;
  univer.addEvent(univer.Event.SheetEditStarted, () => host.faults.cellBeingEdited(true));
  univer.addEvent(univer.Event.SheetEditEnded, () => host.faults.cellBeingEdited(false));
}

/** A workbook that somebody has saved has no blank sheet at its head. */
async function openAtStart(blank: string, first: string): Promise<void> {
  await user.deleteSheet(blank);
  const sheet = workbook.sheet(first);
  if (sheet) await selection.point(sheet, cellAt(0, 0));
  await host.settle();
  host.roundTrips.reset();
}

async function start(): Promise<void> {
  await Promise.all([calculator.calculate(), grid.rendered]);
  tellOfEditing();
  const person = new Person(user, (id) => sheetOf(id)?.name ?? '', say);
  routeGestures(grid, person);
  offerSorting(grid, workbook, person, say);
  document.documentElement.dataset.theme = settings.theme;
  const [blank] = workbook.sheets;
  await showRibbon(settings);
  try {
    const content = opened ?? settings.open;
    if (content !== 'empty') await fill(frames, settings, content);
    const [, first] = workbook.sheets;
    if (blank && first) await openAtStart(blank.name, first.name);
  } finally {
    openPane(settings);
  }
}

const ready = start();
ready.catch((failure: unknown) => say(`Eksemplet kunne ikke åbnes: ${failure instanceof Error ? failure.message : String(failure)}`));
window.workbench = workbenchHandle(grid, host, selection, ready);
