import { dayOfDate, type Day } from '../../domain/calendar';
import { BASES, SEVERITIES, type Severity } from '../../domain/finding';
import { groupBy } from '../../domain/group-by';
import { FORMATS } from '../../messages/formats';
import type { Writer } from '../../messages/write';
import type { CheckedFile, FileReport, JustifiedFinding, Report, ReportedFinding, UnreadableFile } from '../report';
import { SHAPES, STYLE } from './html-look';
import { portfolio } from './html-portfolio';
import { html, type Markup } from './markup';

/** Of more cells of a sheet than these only the number is told. */
const LISTED_CELLS = 12;

/** A heading one level below the other: a page of several plans has one level more. */
type Level = 1 | 2 | 3 | 4;
const HEADINGS: Record<Level, (look: string, content: Markup) => Markup> = {
  1: (look, content) => html`<h1 class="${look}">${content}</h1>`,
  2: (look, content) => html`<h2 class="${look}">${content}</h2>`,
  3: (look, content) => html`<h3 class="${look}">${content}</h3>`,
  4: (look, content) => html`<h4 class="${look}">${content}</h4>`,
};
const below = (level: Level) => Math.min(4, level + 1) as Level;

/** One page that needs nothing from anywhere: no scripts, no pictures, no fonts of others. */
export function htmlReport(report: Report, messages: Writer): string {
  const { product, files } = report;
  const { language, say } = messages;
  const formats = FORMATS[language];
  const heading = (level: Level, look: string, content: string | Markup) => HEADINGS[level](look, html`${content}`);
  const severityWord = (severity: Severity, word = say(`severity.${severity}`)) => html`<span class="severity">${SHAPES[severity]}${word}</span>`;
  const nameOf = (file: FileReport) => ('unreadable' in file ? file.file : (file.plan.name ?? say('cli.no-name')));

  const cellsOf = (all: readonly string[]) => {
    const rest = all.length - LISTED_CELLS;
    return formats.list(rest > 1 ? [...all.slice(0, LISTED_CELLS), say('places.more', { count: rest })] : all);
  };
  const place = ({ at }: ReportedFinding): string =>
    [...groupBy(at, ({ sheet }) => sheet)]
      .map(([sheet, places]) => [sheet, cellsOf([...new Set(places.flatMap(({ cell }) => cell ?? []))])].filter(Boolean).join(' · '))
      .join(' | ');

  const finding = (found: ReportedFinding, level: Level, more?: Markup) => html`
    <article class="finding ${found.severity}">
      <p>${severityWord(found.severity)}</p>
      ${heading(level, 'headline', found.headline)}
      <p class="quiet">${place(found)}</p>
      <p>${found.explanation}</p>
      ${found.statements && html`<ul class="statements">${found.statements.map(({ sheet, cell, text }) => html`<li><span class="quiet">${[sheet, cell].filter(Boolean).join(' · ')}</span><b>${text}</b></li>`)}</ul>`}
      <p class="action"><b>${say('report.action')}:</b> ${found.action}</p>
      ${more}
      <p class="quiet">${say('report.basis')}: ${say(`basis.${found.basis}`)}</p>
    </article>`;

  const justification = ({ reason, name, date }: JustifiedFinding) =>
    html`<p class="action"><b>${say('report.reason')}:</b> ${reason} <span class="quiet">${[name, date && formats.day(date as Day)].filter(Boolean).join(', ')}</span></p>`;

  const countOf = ({ counts }: CheckedFile): Record<Severity, number> => ({ error: counts.errors, warning: counts.warnings, advice: counts.advice });
  const counts = (file: CheckedFile) => html`
    <ul class="counts" aria-label="${say('pane.counters')}">${SEVERITIES.map((severity) => {
      const count = countOf(file)[severity];
      return html`<li class="${count > 0 ? severity : 'none'}"><b>${formats.count(count)}</b>${severityWord(severity, say(`pane.counter.${severity}.${count === 1 ? 'one' : 'many'}`))}</li>`;
    })}</ul>`;

  const facts = (lines: readonly (readonly [string, string])[]) => html`<dl class="facts">${lines.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>`)}</dl>`;
  const aboutCheck = (file: CheckedFile) => {
    const checkedAt = new Date(file.checkedAt);
    return facts([
      [say('report.checked'), say('report.moment', { day: dayOfDate(checkedAt), time: checkedAt })],
      [say('report.programme'), file.plan.programme],
      [say('report.file'), file.file],
    ]);
  };
  const aboutReport = (file: CheckedFile) =>
    facts([
      [say('report.made-by'), say('report.product', product)],
      [say('report.hash'), file.plan.hash],
    ]);

  const summaryLine = ({ plan: { phase, from, to } }: CheckedFile) =>
    [phase && say(`phase.${phase}`), from && to && formats.period({ from: from as Day, to: to as Day })].filter(Boolean).join(' · ');

  const bySheet = (file: CheckedFile, level: Level) =>
    [...groupBy(file.findings, ({ sheet }) => sheet)].map(
      ([sheet, findings]) => html`
        <section>
          ${heading(level, 'sheet', html`<span>${sheet}</span><span class="quiet">${findings.length}</span>`)}
          ${findings.map((each) => finding(each, below(level)))}
        </section>`,
    );

  const todos = (file: CheckedFile, level: Level) => html`
    <section>
      ${heading(level, 'rest', say('report.todos', { count: file.todos.length }))}
      <p class="quiet">${say('report.todos-what')}</p>
      <ul class="todos">${file.todos.map((todo) => html`<li>${todo.headline} <span class="quiet">${place(todo)}</span></li>`)}</ul>
    </section>`;

  const justified = (file: CheckedFile, level: Level) => html`
    <section>
      ${heading(level, 'rest', say('report.justified', { count: file.justified.length }))}
      ${file.justified.length === 0 ? html`<p class="quiet">${say('report.justified-none')}</p>` : file.justified.map((each) => finding(each, below(level), justification(each)))}
    </section>`;

  const wellOrFindings = (file: CheckedFile, level: Level) => {
    if (!file.started) return html`<p class="well">${say('cli.no-plan-in-file')}</p>`;
    return file.findings.length === 0 ? html`<p class="well">${say('report.nothing')}</p>` : bySheet(file, level);
  };

  const checkedPart = (file: CheckedFile, level: Level) => html`
    ${heading(level, 'name', nameOf(file))}
    <p class="quiet">${summaryLine(file)}</p>
    ${counts(file)}
    ${aboutCheck(file)}
    ${wellOrFindings(file, below(level))}
    ${file.todos.length > 0 ? todos(file, below(level)) : undefined}
    ${justified(file, below(level))}
    <footer class="origin">${aboutReport(file)}</footer>`;
  const unreadablePart = ({ file, unreadable }: UnreadableFile, level: Level) => html`
    ${heading(level, 'name', file)}
    <p class="error">${severityWord('error', say('report.unreadable'))}</p>
    <p>${unreadable}</p>`;
  const part = (file: FileReport, index: number, level: Level) => html`
    <section class="plan" id="plan-${index + 1}">
      <p class="kind">${say('report.title')}</p>
      ${'unreadable' in file ? unreadablePart(file, level) : checkedPart(file, level)}
    </section>`;

  const legend = html`
    <footer class="legend">
      ${heading(2, 'rest', say('report.legend'))}
      <ul>
        ${SEVERITIES.map((severity) => html`<li><span class="${severity}">${SHAPES[severity]}</span> ${say(`report.legend.${severity}`)}</li>`)}
        ${BASES.map((basis) => html`<li>${say(`report.legend.${basis}`)}</li>`)}
      </ul>
    </footer>`;

  const only = files.length === 1 ? files[0] : undefined;
  const title = only ? `${say('report.title')}: ${nameOf(only)}` : say('report.title-of-files', { count: files.length });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${only ? undefined : portfolio(report, messages)}
${files.map((file, index) => part(file, index, only ? 1 : 2))}
${legend}
</main>
</body>
</html>`.text;
}
