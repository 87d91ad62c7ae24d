import type { CheckedFile, FileReport, JustifiedFinding, ReportedFinding, SkippedFile } from '../../app/report';
import type { ReportSummary } from '../../app/reports/report-summary';
import type { Day } from '../../domain/calendar';
import { groupBy } from '../../domain/group-by';
import { FORMATS } from '../../messages/formats';
import type { MessageKey, Writer } from '../../messages/write';
import type { Paint, Tone } from '../paint';
import { oneLine, shownName } from '../printable';
import { aligned, wrapped } from './text-layout';

export interface TextLook {
  readonly writer: Writer;
  readonly paint: Paint;
  /** Lines are as long as they are where there is no screen. */
  readonly columns?: number | undefined;
}

const MARGIN = '  ';
/** On a screen narrower than this what is said stands below its place, not beside it. */
const NARROW = 72;
/** Longer lines tire the eye. */
const WIDEST = 110;
/** Of more spreadsheets that were not checked only the number is told. */
const LISTED = 6;

/** How many characters all names begin with, up to the end of a folder's name. */
function commonFolder([first = '', ...others]: readonly string[]): number {
  let length = first.lastIndexOf('/') + 1;
  while (length > 0 && !others.every((name) => name.startsWith(first.slice(0, length)))) length = first.lastIndexOf('/', length - 2) + 1;
  return length;
}

/** One line of the table of plans; of each file nothing more is kept until the end. */
export interface PlanLine {
  readonly file: string;
  readonly name: string | undefined;
  readonly counts: CheckedFile['counts'] | undefined;
}

export const planLine = (report: FileReport): PlanLine =>
  'unreadable' in report ? { file: report.file, name: undefined, counts: undefined } : { file: report.file, name: report.plan.name, counts: report.counts };

/** What `helhedsplan check` says to people. What is said of a file is made of its report alone. */
export function textReport({ writer: { say, sayStored, language }, paint, columns }: TextLook) {
  const formats = FORMATS[language];
  const width = columns === undefined ? undefined : Math.min(columns, WIDEST);
  const narrow = width !== undefined && width < NARROW;
  const nameOf = (name: string | undefined) => (name === undefined ? say('cli.no-name') : oneLine(name));
  const paragraph = (text: string, indent: string, tone?: Tone) =>
    wrapped(oneLine(text), width === undefined ? undefined : width - indent.length).map((line) => indent + (tone ? paint(tone, line) : line));

  /** The finding's first line, and the others below what it says, not below its cell. */
  function beside(tone: Tone, label: string, place: string, [headline, ...rest]: readonly string[]): string[] {
    const indent = narrow ? MARGIN.repeat(2) : MARGIN + ' '.repeat(label.length + place.length + 4);
    const [first = '', ...others] = paragraph(headline ?? '', indent, 'heading');
    const start = MARGIN + paint(tone, label) + (place.trim() === '' && narrow ? '' : `  ${place}`);
    const said = rest.flatMap((text) => paragraph(text, indent));
    return narrow ? [start.trimEnd(), first, ...others, ...said] : [`${start}  ${first.trimStart()}`, ...others, ...said];
  }

  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  function findings(found: readonly ReportedFinding[], labels: number, cells: number): string[] {
    return found.flatMap(({ severity, cell = '', headline, explanation, action }) =>
      beside(severity, say(`severity.${severity}`).padEnd(labels), cell.padEnd(cells), [headline, explanation, action]),
    );
  }

  function justified({ sheet, cell = '', headline, reason, name, date }: JustifiedFinding): string[] {
    const by = name !== '' && date ? [say('pane.justified.by', { name, date: date as Day })] : [];
    return [...paragraph(`${[sheet, cell].filter(Boolean).join(' ')}: ${headline}`, MARGIN), ...[reason, ...by].flatMap((text) => paragraph(text, MARGIN.repeat(2)))];
  }

  const blocks = (...all: readonly (readonly string[])[]) => all.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');

  /** All of one workbook. */
  function file(report: CheckedFile): string {
    const { plan: { name, phase, from, to }, counts, started, older } = report;
    const facts = [shownName(report.file), phase && say(`phase.${phase}`), from && to && formats.period({ from: from as Day, to: to as Day })];
    const head = [paint('heading', nameOf(name)), paint('quiet', facts.filter(Boolean).join(' · '))];
    const labels = widest(report.findings.map(({ severity }) => say(`severity.${severity}`)));
    const cells = widest(report.findings.map(({ cell = '' }) => cell));
    const sheets = [...groupBy(report.findings, ({ sheet }) => sheet)].map(([sheet, found]) => [paint('heading', oneLine(sheet)), ...findings(found, labels, cells)]);
    const apart = report.justified.length === 0 ? [] : [paint('heading', say('pane.justified.title')), ...report.justified.flatMap(justified)];
    const quiet = started && report.findings.length === 0;
    const summary = quiet ? paint('well', say('cli.nothing-found')) : say('cli.summary', counts);
    const end = [
      ...(report.todos.length > 0 ? [paint('quiet', say('report.todos', { count: report.todos.length }))] : []),
      [summary, ...(counts.justified > 0 ? [say('cli.justified', counts)] : [])].join(' '),
    ];
    return `${blocks(head, started ? [] : paragraph(say('cli.no-plan-in-file'), ''), older ? paragraph(say('cli.older'), '') : [], ...sheets, apart, end)}\n`;
  }

  const number = (count: number) => formats.count(count);
  const headers = (['error', 'warning', 'advice'] as const).map((severity) => say(`cli.total.${severity}`));
  function table(first: readonly string[], lines: readonly { readonly texts: readonly string[]; readonly numbers: readonly string[]; readonly tone: Tone | undefined }[]): string[] {
    const rows = [[...first, ...headers], ...lines.map(({ texts, numbers }) => [...texts, ...numbers])];
    const [head = '', ...body] = aligned(rows, [...first.map(() => false), ...headers.map(() => true)]);
    return [paint('quiet', MARGIN + head), ...body.map((line, index) => MARGIN + (lines[index]?.tone ? paint(lines[index].tone, line) : line))];
  }
  const toneOf = ({ errors, warnings }: { readonly errors: number; readonly warnings: number }): Tone | undefined =>
    errors > 0 ? 'error' : warnings > 0 ? 'warning' : undefined;

  function skippedLines(skipped: readonly SkippedFile[]): string[] {
    const count = (why: SkippedFile['why']) => skipped.filter((each) => each.why === why).length;
    const others = skipped.filter(({ why }) => why === 'other-format').map(({ file: name }) => shownName(name));
    const listed = others.length > LISTED + 1 ? [...others.slice(0, LISTED), say('names.more', { count: others.length - LISTED })] : others;
    const parts = (['lock', 'other', 'link'] as const).filter((why) => count(why) > 0).map((why) => say(`cli.skipped.${why}`, { count: count(why) }));
    return [
      ...(others.length > 0 ? paragraph(say('cli.skipped.other-format', { files: listed }), '') : []),
      ...(parts.length > 0 ? paragraph(say('cli.skipped', { what: formats.list(parts) }), '', 'quiet') : []),
    ];
  }

  /** What all files come to, by plan and by rule. */
  function total({ files, unreadable, counts, rules }: ReportSummary, lines: readonly PlanLine[], skipped: readonly SkippedFile[]): string {
    const common = commonFolder(lines.map(({ file: name }) => name));
    const plans = lines.map(({ file: name, name: plan, counts: of }) => ({
      texts: [of ? nameOf(plan) : say('report.unreadable'), shownName(name.slice(common))],
      numbers: of ? [of.errors, of.warnings, of.advice].map(number) : ['–', '–', '–'],
      tone: of ? toneOf(of) : ('error' as const),
    }));
    const byRule = rules.map((rule) => ({
      texts: [sayStored(`rule-title.${rule.rule}` as MessageKey, {}), say('cli.total.in-plans', { count: rule.plans })],
      numbers: [rule.errors, rule.warnings, rule.advice].map(number),
      tone: toneOf(rule),
    }));
    const result = [say('cli.summary', counts), ...(counts.justified > 0 ? [say('cli.justified', counts)] : [])].join(' ');
    return blocks(
      [paint('heading', say('cli.total', { count: files }))],
      table([say('cli.total.plan'), say('report.file')], plans),
      byRule.length > 0 ? table([say('cli.total.rule'), ''], byRule) : [],
      [...skippedLines(skipped), ...(unreadable > 0 ? [say('cli.total.unreadable', { count: unreadable })] : []), result],
    );
  }
  return { file, total };
}
