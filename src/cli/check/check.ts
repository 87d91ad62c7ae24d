import { availableParallelism } from 'node:os';
import type { FileReport, UnreadableFile } from '../../app/report';
import { productFacts } from '../../app/reports/product-facts';
import { ReportTally, type ReportSummary } from '../../app/reports/report-summary';
import { EXIT } from '../exit-codes';
import { refuseTaken, writeWhole } from '../files';
import { plain } from '../paint';
import { shownName } from '../printable';
import type { Terminal } from '../terminal';
import { checkFile } from './check-file';
import { checkInWorkers } from './check-pool';
import { findWorkbooks } from './find-workbooks';
import { reportOutput, type ReportFormat } from './report-output';
import { progressBar } from './text-layout';

export interface CheckOptions {
  readonly format: ReportFormat;
  /** The file that the report is written to; else it is printed. */
  readonly output?: string;
  readonly force?: boolean;
  /** How many files are checked at the same time. */
  readonly jobs?: number;
}

type CheckExit = (typeof EXIT)['fine' | 'errorsFound' | 'unreadable'];

/** Ten times what the largest file that is let through takes on a slow computer. */
const SECONDS_PER_FILE = 60;
const BAR = 24;

function exitOf({ unreadable, plansWithErrors }: ReportSummary): CheckExit {
  if (unreadable > 0) return EXIT.unreadable;
  return plansWithErrors > 0 ? EXIT.errorsFound : EXIT.fine;
}

async function* checkHere(files: readonly string[], { writer }: Terminal, onDone: () => void): AsyncGenerator<FileReport> {
  for (const file of files) {
    yield await checkFile(file, writer);
    onDone();
  }
}

function progressOn({ status, writer: { say } }: Terminal, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (total > 1) status?.(done < total ? `${progressBar(done, total, BAR)} ${say('cli.progress', { done, total })}` : '');
  };
}

/** Reports in the order of the entries; of several files each is checked in a thread that may be lost. */
async function* reportsOf(entries: readonly (string | UnreadableFile)[], terminal: Terminal, jobs: number): AsyncGenerator<FileReport> {
  const { writer: { say, language }, startWorker } = terminal;
  const files = entries.filter((entry) => typeof entry === 'string');
  const onDone = progressOn(terminal, files.length);
  const reports =
    startWorker && files.length > 1
      ? checkInWorkers(files, {
          startWorker: () => startWorker(language),
          size: jobs,
          secondsPerFile: SECONDS_PER_FILE,
          lost: (file, loss) => ({ file, unreadable: say(`cli.lost.${loss}`, { file: shownName(file), seconds: SECONDS_PER_FILE }) }),
          onDone,
        })
      : checkHere(files, terminal, onDone);
  for (const entry of entries) {
    if (typeof entry !== 'string') yield entry;
    else {
      const { value } = (await reports.next()) as { readonly value: FileReport | undefined };
      if (value) yield value;
    }
  }
  // Ends the threads.
  await reports.next();
}

/** `helhedsplan check`: every file is checked, whatever is the matter with the others. */
export async function check(named: readonly string[], options: CheckOptions, terminal: Terminal): Promise<CheckExit> {
  const { format, output, force = false, jobs = availableParallelism() } = options;
  const { writer, err } = terminal;
  const lines: string[] = [];
  if (output !== undefined) refuseTaken(output, force, terminal);
  const place = output === undefined ? terminal : { writer, err, paint: plain, out: (text: string) => void lines.push(text) };
  const { entries, skipped } = findWorkbooks(named, writer);
  const report = reportOutput(format, await productFacts(), place);
  const tally = new ReportTally();
  for await (const file of reportsOf(entries, terminal, jobs)) {
    tally.add(file);
    report.file(file);
  }
  const summary = tally.total();
  const exitCode = exitOf(summary);
  await report.end({ skipped, summary, exitCode });
  if (output !== undefined) {
    writeWhole(output, `${lines.join('\n')}\n`, force, terminal);
    err(writer.say('cli.report-written', { file: shownName(output) }));
  }
  return exitCode;
}
