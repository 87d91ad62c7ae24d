import { z } from 'zod';
import { createSheets, NEW_PLAN } from '../app/create-sheets';
import type { Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import { valueOf } from '../domain/reading';
import { PROGRAMMES } from '../programmes/programmes';
import { SHEETS } from '../sheets/sheets';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook, readJson, refuseTaken, writeWhole } from './files';
import { shownName } from './printable';
import { CommandFailure, type Terminal } from './terminal';

export interface NewOptions {
  readonly from?: string;
  readonly programme?: string;
  readonly output: string;
  readonly force?: boolean;
}

function planFromFile(file: string, terminal: Terminal): Plan {
  const { say } = terminal.writer;
  const json = readJson(file, terminal);
  try {
    return planFromJson(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const field = error.issues[0]?.path.join('.') || '?';
    throw new CommandFailure(EXIT.unreadable, say('cli.not-a-plan', { file: shownName(file), field: shownName(field) }));
  }
}

function emptyPlan(programme: string | undefined, { writer }: Terminal): Plan {
  if (programme === undefined) return NEW_PLAN;
  if (!PROGRAMMES.some(({ id }) => id === programme)) {
    const known = PROGRAMMES.map(({ id }) => id).join(', ');
    throw new CommandFailure(EXIT.wrongUse, writer.say('cli.unknown-programme', { programme: shownName(programme), known }));
  }
  return { ...NEW_PLAN, masterData: { ...NEW_PLAN.masterData, programme: valueOf(programme) } };
}

/** `helhedsplan new`: a workbook with the plan's sheets, written whole or not at all, and read back. */
export async function newWorkbook(options: NewOptions, terminal: Terminal): Promise<ExitCode> {
  const { from, programme, output, force = false } = options;
  refuseTaken(output, force, terminal);
  const plan = from === undefined ? emptyPlan(programme, terminal) : planFromFile(from, terminal);
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, plan);
  writeWhole(output, workbook.bytes(), force, terminal);
  await openWorkbook(output, terminal).read();
  terminal.err(terminal.writer.say('cli.written', { file: shownName(output), sheets: SHEETS.length }));
  return EXIT.fine;
}
