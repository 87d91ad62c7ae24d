import { checkPlan } from '../app/check-plan';
import { describeFindings, type FindingText } from '../app/describe-findings';
import { describeJustified, type JustifiedText } from '../app/describe-justified';
import { reportOf, type FileReport } from '../app/report';
import { productFacts } from '../app/reports/product-facts';
import type { Writer } from '../messages/write';
import { known } from '../domain/reading';
import { addressOf } from '../sheets/places';
import { EXIT } from './exit-codes';
import { openWorkbook, refuseNewer } from './files';
import { reportOutput, type ReportFormat } from './report-output';
import { CommandFailure, type Terminal } from './terminal';

export interface CheckOptions {
  readonly format: ReportFormat;
}

type CheckExit = (typeof EXIT)['fine' | 'errorsFound' | 'unreadable'];

const INDENT = '    ';

function findingLines({ cell, severityWord, headline, explanation, action }: FindingText): string[] {
  const place = cell ? `${addressOf(cell)}  ` : '';
  return [`  ${severityWord}  ${place}${headline}`, `${INDENT}${explanation}`, `${INDENT}${action}`];
}

function exitOf(reports: readonly FileReport[]): CheckExit {
  if (reports.some((entry) => 'unreadable' in entry)) return EXIT.unreadable;
  return reports.some((entry) => 'counts' in entry && entry.counts.errors > 0) ? EXIT.errorsFound : EXIT.fine;
}
const justifiedLines = ({ text: { cell, headline, sheet }, reason, name, date }: JustifiedText, { say }: Writer): string[] => [
  `  ${[sheet, cell && addressOf(cell)].filter(Boolean).join(' ')}  ${headline}`,
  `${INDENT}${reason}`,
  ...(name !== '' && date ? [`${INDENT}${say('pane.justified.by', { name, date })}`] : []),
];

/** `helhedsplan check`: every file is checked, whatever is the matter with the others. */
export async function check(files: readonly string[], { format }: CheckOptions, terminal: Terminal): Promise<CheckExit> {
  const { say, language } = terminal.writer;
  const reports: FileReport[] = [];
  for (const file of files) {
    try {
      const workbook = openWorkbook(file, terminal);
      refuseNewer((await workbook.read()).format, file, terminal);
      const result = await checkPlan(workbook);
      const sheets = describeFindings(result.findings, language, result.places);
      const justified = describeJustified(result, language);
      const report = await reportOf(file, result, sheets, justified, language);
      reports.push(report);
      if (format !== 'text') continue;
      terminal.out([known(result.plan.masterData.name) ?? say('cli.no-name'), file].join('\n'));
      if (!result.started) terminal.out(`\n${say('cli.no-plan-in-file')}`);
      if (result.version === 'older') terminal.out(`\n${say('cli.older')}`);
      for (const { sheet, findings } of sheets) {
        terminal.out(`\n${[sheet, ...findings.flatMap(findingLines)].join('\n')}`);
      }
      if (justified.length > 0) terminal.out(`\n${[say('pane.justified.title'), ...justified.flatMap((each) => justifiedLines(each, terminal.writer))].join('\n')}`);
      const quiet = result.started && result.findings.length === 0;
      const summary = quiet ? say('cli.nothing-found') : say('cli.summary', report.counts);
      terminal.out(`\n${[summary, ...(justified.length > 0 ? [say('cli.justified', report.counts)] : [])].join(' ')}\n`);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      reports.push({ file, unreadable: error.message });
      if (format === 'text') terminal.err(error.message);
    }
  }
  const exitCode = exitOf(reports);
  if (format !== 'text') terminal.out(await reportOutput({ product: await productFacts(), files: reports }, format, exitCode, terminal.writer));
  return exitCode;
}
