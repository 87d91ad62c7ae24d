import { realpathSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { describeNote, describeProblem } from '../app/describe-template';
import { fillTemplate } from '../app/fill-template';
import { sha256 } from '../app/reports/sha-256';
import type { Day } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import { DRAFT_WORD } from '../export/file-names';
import { mappingFromJson, type Mapping } from '../export/template/mapping';
import { EXIT } from './exit-codes';
import { readable, readBytes, readJson } from './files';
import { oneLine, shownName } from './printable';
import { CommandFailure, type Terminal } from './terminal';

/** Where a template and its mapping lie. */
export interface TemplateFiles {
  readonly template: string;
  readonly mapping: string;
}

/** A template that is filled in and not written yet, or why it is not. Sentences are in the user's language. */
export type TemplateResult =
  | { readonly status: 'filled'; readonly name: string; readonly bytes: Uint8Array; readonly sha256: string; readonly cells: number; readonly notes: readonly string[] }
  | { readonly status: 'refused'; readonly name: string; readonly problems: readonly string[] };

/** @throws CommandFailure where only one of the two is given */
export function templateFiles({ template, mapping }: Partial<TemplateFiles>, { writer }: Terminal): TemplateFiles | undefined {
  if (template !== undefined && mapping !== undefined) return { template, mapping };
  if (template === undefined && mapping === undefined) return undefined;
  throw new CommandFailure(EXIT.wrongUse, writer.say('cli.template.both'));
}

function mappingFromFile(file: string, terminal: Terminal): Mapping {
  const json = readJson(file, terminal);
  try {
    return mappingFromJson(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const { path: field = [], message = '' } = error.issues[0] ?? {};
    throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.template.wrong-mapping', { file: shownName(file), field: shownName(field.join('.')) || '?', why: oneLine(message) }));
  }
}

const placeOf = (file: string) => {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
};

/**
 * The template of the case with the plan's figures. It keeps its own name, a draft with the word before it.
 *
 * @param folder where it will be written
 * @param today for figures of a day that the mapping does not give
 * @throws CommandFailure where a file cannot be read, or the template itself would be overwritten
 */
export async function filledTemplate(plan: Plan, files: TemplateFiles, folder: string, { draft, today }: { readonly draft: boolean; readonly today: Day }, terminal: Terminal): Promise<TemplateResult> {
  const { writer } = terminal;
  const mapping = mappingFromFile(files.mapping, terminal);
  const template = readBytes(files.template, terminal);
  const name = `${draft ? `${DRAFT_WORD} – ` : ''}${path.basename(files.template)}`;
  if (placeOf(path.join(folder, name)) === placeOf(files.template)) throw new CommandFailure(EXIT.wrongUse, writer.say('cli.template.itself', { file: shownName(files.template) }));
  const outcome = readable(files.template, () => fillTemplate(template, mapping, plan, today), terminal);
  if (outcome.state === 'refused') return { status: 'refused', name, problems: outcome.problems.map((problem) => describeProblem(problem, plan, writer)) };
  const { bytes, cells, calculates, notes } = outcome;
  const sentences = [...notes.map((note) => describeNote(note, plan, writer)), ...(calculates ? [writer.say('template.open-first')] : [])];
  return { status: 'filled', name, bytes, sha256: await sha256(bytes), cells, notes: sentences };
}
