import { planToJson } from '../domain/plan-json';
import { readSheets } from '../sheets/read-sheets';
import { EXIT, type ExitCode } from './exit-codes';
import { openWorkbook, refuseNewer } from './files';
import type { Terminal } from './terminal';

/** `helhedsplan plan`: the plan as JSON, as `new --from` takes it. */
export async function plan(file: string, terminal: Terminal): Promise<ExitCode> {
  const { started, version, plan: content } = readSheets(await openWorkbook(file, terminal).read());
  refuseNewer(version, file, terminal);
  if (!started) terminal.err(terminal.writer.say('cli.no-plan-in-file'));
  terminal.out(JSON.stringify(planToJson(content), null, 2));
  return EXIT.fine;
}
