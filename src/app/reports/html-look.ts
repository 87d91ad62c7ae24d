import type { Severity } from '../../domain/finding';
import { html, Markup } from './markup';

/** Told apart by their outlines alone, also where they are printed in black and white. */
export const SHAPES: Readonly<Record<Severity, Markup>> = {
  error: html`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="M5.5 5.5l5 5m0-5l-5 5" /></svg>`,
  warning: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path class="filled" d="M8 1.2 15.4 14.6H.6z" /><path d="M8 6v4m0 2.2v.3" /></svg>`,
  advice: html`<svg viewBox="0 0 16 16" aria-hidden="true"><rect x="1.5" y="1.5" width="13" height="13" rx="2" /><path d="M8 4v.3M8 7v5" /></svg>`,
};

const LIGHT = `
  --ground: #ffffff; --page: #f4f6f5; --text: #242424; --quiet: #595959; --line: #dcdfde; --soft: #f6faf9;
  --brand: #0f6c5c; --brand-soft: #e6f2ef; --title: #0f3d35; --on-shape: #ffffff;
  --error: #b10e1c; --warning: #8a5a00; --advice: #2b5797;`;
const DARK = `
  --ground: #1f1f1f; --page: #141414; --text: #f0f0f0; --quiet: #b8b8b8; --line: #424242; --soft: #292929;
  --brand: #90ccc2; --brand-soft: #17342f; --title: #c6e9e3; --on-shape: #1f1f1f;
  --error: #ff9ca3; --warning: #f2c661; --advice: #9cc2f5;`;

/** A page that is read on a screen of any width, light or dark, and printed on A4. Every text has a contrast of 4.5:1 or more. */
export const STYLE = new Markup(`
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
@page { size: A4; margin: 16mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 "Segoe UI", system-ui, "Selawik", "Open Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, h3, h4 { color: var(--title); line-height: 1.3; margin: 0; font-weight: 600; text-wrap: balance; }
p, ul, dl, dd { margin: 0; padding: 0; }
a { color: var(--brand); }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
.kind { color: var(--brand); font-weight: 600; }
.name { font-size: 1.75rem; }
.quiet { color: var(--quiet); }
.plan { background: var(--ground); border: 1px solid var(--line); border-top: 4px solid var(--brand); border-radius: 6px; padding: 1.5rem clamp(1rem, 4vw, 2.25rem) 2rem; margin-top: 1.5rem; }
table { width: 100%; border-collapse: collapse; margin-top: .5rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 5.5rem; }
.plans tbody th { width: 50%; font-weight: 600; }
.small { display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.numbers { display: flex; gap: 1rem; font-variant-numeric: tabular-nums; }
svg.picture { display: block; width: 100%; max-width: 22rem; height: auto; margin: .3rem 0 .2rem; }
.bar-ground { fill: var(--line); } .bar-error { fill: var(--error); } .bar-warning { fill: var(--warning); } .bar-advice { fill: var(--advice); }
.bar-well { fill: var(--brand); } .bar-mark { fill: var(--text); }
.counts { list-style: none; display: grid; grid-template-columns: repeat(3, 1fr); gap: .75rem; margin: 1.25rem 0; }
.counts li { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; }
.counts b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.severity { display: inline-flex; align-items: center; gap: .4rem; white-space: nowrap; font-weight: 600; }
.counts .severity { font-weight: 400; }
.error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
.none, .none .severity { color: var(--quiet); }
svg { width: 1.1em; height: 1.1em; flex: none; fill: currentColor; vertical-align: -.2em; }
svg path { fill: none; stroke: var(--on-shape); stroke-width: 1.8; stroke-linecap: round; }
svg path.filled { fill: currentColor; stroke: none; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font-size: .875rem; }
.facts dt { color: var(--quiet); }
.well { margin-top: 1.5rem; border-left: 4px solid var(--brand); background: var(--brand-soft); padding: .6rem .9rem; border-radius: 4px; }
.sheet { margin-top: 1.75rem; font-size: 1.2rem; display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
.sheet .quiet { font-weight: 400; }
.finding { border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: 4px; padding: .75rem 1rem .85rem; margin-top: .75rem; break-inside: avoid; }
.finding > * { color: var(--text); }
.finding .severity { font-size: .875rem; }
.finding.error .severity { color: var(--error); } .finding.warning .severity { color: var(--warning); } .finding.advice .severity { color: var(--advice); }
.finding .headline { font-size: 1.05rem; color: var(--text); margin: .1rem 0; }
.finding .quiet { color: var(--quiet); font-size: .875rem; }
.finding p + p { margin-top: .4rem; }
.statements { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; margin: .5rem 0; }
.statements li { border: 1px solid var(--line); border-radius: 4px; background: var(--soft); padding: .35rem .7rem; }
.statements b { display: block; font-variant-numeric: tabular-nums; }
.action { margin-top: .4rem; }
.origin { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.rest { margin-top: 2rem; font-size: 1.2rem; }
.todos { margin: .5rem 0 0 1.2rem; }
.todos li { padding: .1rem 0; }
.legend { font-size: .875rem; break-inside: avoid; }
.legend .rest { font-size: 1rem; }
.legend ul { list-style: none; }
.legend li { margin-top: .25rem; }
@media (max-width: 30rem) {
  .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .35rem; }
  .counts { gap: .4rem; } .counts li { padding: .5rem .5rem; } .counts .severity { font-size: .875rem; gap: .25rem; }
  .name { font-size: 1.4rem; }
  .number { width: 3.4rem; padding-right: 0; } thead .number { font-size: .6875rem; overflow-wrap: normal; }
  .plans thead { display: none; } .plans tr { display: block; border-bottom: 1px solid var(--line); padding: .6rem 0; } .plans tbody th, .plans td { display: block; width: auto; border: 0; padding: .1rem 0; }
}
@media print {
  :root { ${LIGHT} }
  body { background: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .plan { border-left: 0; border-right: 0; border-bottom: 0; border-radius: 0; padding: 1rem 0 0; margin-top: 0; }
  .plan + .plan { break-before: page; }
  h1, h2, h3, h4 { break-after: avoid; }
}
`);
