import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { describeNote, describeProblem } from '../app/describe-template';
import { fillTemplate } from '../app/fill-template';
import { dayOfDate } from '../domain/calendar';
import { mappingFromJson, type Mapping } from '../export/template/mapping';
import { readSheets } from '../sheets/read-sheets';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook, readable, readBytes, readJson, refuseNewer, writeWhole } from './files';
import { CommandFailure, type Terminal } from './terminal';

export interface FillTemplateOptions {
  /** A folder; it is made where it does not exist. */
  readonly output: string;
  readonly template: string;
  readonly mapping: string;
  readonly force?: boolean;
}

function mappingFromFile(file: string, terminal: Terminal): Mapping {
  const json = readJson(file, terminal);
  try {
    return mappingFromJson(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const { path: field = [], message = '' } = error.issues[0] ?? {};
    throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.template.wrong-mapping', { file, field: field.join('.') || '?', why: message }));
  }
}

const placeOf = (file: string) => {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
};

/** `helhedsplan export --template`: the template of the case, filled in and written under its own name in the folder. */
export async function fillTemplateOfCase(file: string, options: FillTemplateOptions, terminal: Terminal): Promise<ExitCode> {
  const { output, template, mapping: mappingFile, force = false } = options;
  const { say } = terminal.writer;
  const { version, plan } = readSheets(await openWorkbook(file, terminal).read());
  refuseNewer(version, file, terminal);
  const mapping = mappingFromFile(mappingFile, terminal);
  const bytes = readBytes(template, terminal);
  const outcome = readable(template, () => fillTemplate(bytes, mapping, plan, dayOfDate(new Date())), terminal);
  if (outcome.state === 'refused') {
    terminal.err([say('template.refused'), ...outcome.problems.map((problem) => `  ${describeProblem(problem, plan, terminal.writer)}`)].join('\n'));
    return EXIT.errorsFound;
  }
  const target = path.join(output, path.basename(template));
  if (placeOf(target) === placeOf(template)) throw new CommandFailure(EXIT.wrongUse, say('cli.template.itself', { file: template }));
  try {
    mkdirSync(output, { recursive: true });
  } catch {
    throw new CommandFailure(EXIT.unreadable, say('cli.not-written', { file: target }));
  }
  writeWhole(target, outcome.bytes, force, terminal);
  terminal.err(say('template.filled', { file: target, cells: outcome.cells }));
  for (const note of outcome.notes) terminal.err(describeNote(note, plan, terminal.writer));
  if (outcome.calculates) terminal.err(say('template.open-first'));
  return EXIT.fine;
}
