import type { Day } from '../../domain/calendar';
import { exact } from '../../domain/exact';
import { SEVERITIES, type Severity } from '../../domain/finding';
import { FORMATS } from '../../messages/formats';
import type { MessageKey, Writer } from '../../messages/write';
import type { CheckedFile, FileReport, Report, SkippedFile } from '../report';
import { SHAPES } from './html-look';
import { html, type Markup } from './markup';
import { pictureOfPlan } from './plan-picture';

const findingsOf = ({ counts }: CheckedFile): Record<Severity, number> => ({ error: counts.errors, warning: counts.warnings, advice: counts.advice });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const isChecked = (file: FileReport): file is CheckedFile => 'counts' in file;

/** The first part of a page of several plans: each with its picture, then what is found by rule, and what was not checked. */
export function portfolio({ files, summary, skipped }: Report, { say, sayStored, language }: Writer): Markup {
  const formats = FORMATS[language];
  const most = Math.max(0, ...files.filter(isChecked).map((file) => sum(Object.values(findingsOf(file)))));
  const share = (value: number) => exact<'share'>(value);

  const money = ({ plan: { cofinancing } }: CheckedFile) =>
    cofinancing
      ? say('report.portfolio.cofinancing', { share: share(cofinancing.share), required: share(cofinancing.required) })
      : say('report.portfolio.no-cofinancing');

  const result = (file: CheckedFile) => {
    const findings = findingsOf(file);
    const numbers = SEVERITIES.map(
      (severity) => html`<span class="${findings[severity] > 0 ? severity : 'none'}">${SHAPES[severity]} ${formats.count(findings[severity])}</span>`,
    );
    const alternative = `${say('cli.summary', file.counts)}. ${money(file)}`;
    return html`${pictureOfPlan({ findings, cofinancing: file.plan.cofinancing }, most, alternative)}
      <p class="numbers" aria-hidden="true">${numbers}</p>
      <p class="small" aria-hidden="true">${money(file)}</p>
      ${file.counts.justified > 0 ? html`<p class="small">${say('cli.justified', file.counts)}</p>` : undefined}`;
  };

  const plan = (file: FileReport, index: number) => {
    const [name, { from, to, phase }] = isChecked(file) ? [file.plan.name ?? say('cli.no-name'), file.plan] : [file.file, {}];
    const facts = [phase && say(`phase.${phase}`), from && to && formats.period({ from: from as Day, to: to as Day })].filter(Boolean).join(' · ');
    return html`<tr>
      <th scope="row"><a href="#plan-${index + 1}">${name}</a>
        ${isChecked(file) ? html`<span class="small">${file.file}</span>` : undefined}
        ${facts === '' ? undefined : html`<span class="small">${facts}</span>`}</th>
      <td>${isChecked(file) ? result(file) : html`<span class="severity error">${SHAPES.error}${say('report.unreadable')}</span>`}</td>
    </tr>`;
  };

  const headers = SEVERITIES.map((severity) => html`<th scope="col" class="number">${say(`cli.total.${severity}`)}</th>`);
  const byRule = html`
    <h2 class="rest">${say('report.portfolio.rules')}</h2>
    <table>
      <thead><tr><th scope="col">${say('cli.total.rule')}</th><th scope="col" class="number">${say('report.portfolio.in-plans')}</th>${headers}</tr></thead>
      <tbody>${summary.rules.map(
        ({ rule, plans, errors, warnings, advice }) =>
          html`<tr><th scope="row">${sayStored(`rule-title.${rule}` as MessageKey, {})}</th>${[plans, errors, warnings, advice].map((count) => html`<td class="number">${formats.count(count)}</td>`)}</tr>`,
      )}</tbody>
    </table>`;

  const reason = (why: SkippedFile['why']) => say(`report.skipped.${why}`);
  const notChecked = html`
    <h2 class="rest">${say('report.portfolio.skipped', { count: skipped.length })}</h2>
    <ul class="todos">${skipped.map(({ file, why }) => html`<li>${file} <span class="quiet">${reason(why)}</span></li>`)}</ul>`;

  const totals = html`<ul class="counts" aria-label="${say('pane.counters')}">${([['error', summary.counts.errors], ['warning', summary.counts.warnings], ['advice', summary.counts.advice]] as const).map(
    ([severity, count]) =>
      html`<li class="${count > 0 ? severity : 'none'}"><b>${formats.count(count)}</b><span class="severity">${SHAPES[severity]}${say(`pane.counter.${severity}.${count === 1 ? 'one' : 'many'}`)}</span></li>`,
  )}</ul>`;

  return html`
    <header class="plan">
      <h1 class="name">${say('report.title-of-files', { count: files.length })}</h1>
      <p class="quiet">${say('report.portfolio.with-errors', { count: summary.plansWithErrors })}${summary.unreadable > 0 ? html` ${say('cli.total.unreadable', { count: summary.unreadable })}` : undefined}</p>
      ${totals}
      <h2 class="rest">${say('report.portfolio.plans')}</h2>
      <p class="quiet small">${say('report.portfolio.picture')}</p>
      <table class="plans">
        <thead><tr><th scope="col">${say('cli.total.plan')}</th><th scope="col">${say('report.portfolio.result')}</th></tr></thead>
        <tbody>${files.map(plan)}</tbody>
      </table>
      ${summary.rules.length > 0 ? byRule : undefined}
      ${skipped.length > 0 ? notChecked : undefined}
    </header>`;
}
