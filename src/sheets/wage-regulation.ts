import { toNumber, type Exact } from '../domain/exact';
import type { Plan, RegulationRow } from '../domain/plan';
import { LARGEST_SHARE } from '../domain/quantities';
import { salariesOf } from '../domain/salary-years';
import type { Regulation, Weighted } from '../domain/wage-regulation';
import { monthNumberFormula, monthsAfterEach, yearBegins, yearEnds } from './month-formulas';
import { planYears } from './plan-years';
import { inColumn, inRow } from './references';
import { REGULATIONS } from './regulation-columns';
import type { ColumnSeries, ColumnSpec, PlanRow, SheetSpec, SheetYear } from './spec';

const here = (header: string) => inRow(REGULATIONS.table, header);
const all = (header: string) => inColumn(REGULATIONS.table, header);
const at = here(REGULATIONS.at);
const ofGroup = `(TRIM(${all(REGULATIONS.group)})=TRIM(${here(REGULATIONS.group)}))`;
/** Nothing in a row that says too little to count, and where a cell shows an error. */
const counted = (formula: string) => `IFERROR(IF(${at}=0,0,${formula}),0)`;

/** All rises of the group up to the row's day, or before it, multiplied. */
const rises = (until: '<' | '<=') => `SUMPRODUCT(PRODUCT(1+${ofGroup}*(${all(REGULATIONS.at)}${until}${at})*${all(REGULATIONS.rise)}))`;
/** The group's yearly amounts up to the row's day, or before it, each as it was before any rise. */
const amounts = (until: '<' | '<=') =>
  `SUMPRODUCT(${ofGroup}*(${all(REGULATIONS.at)}${until}${at})*${all(REGULATIONS.yearly)}/(${all(REGULATIONS.factor)}+(${all(REGULATIONS.factor)}=0)))`;
const linesOfDay = `SUMPRODUCT(${ofGroup}*(${all(REGULATIONS.at)}=${at}))`;

const kroner = (øre: Exact<string>) => toNumber(øre) / 100;

function figure(column: Omit<ColumnSpec, 'calculation' | 'hidesZero'>, formula: string, value: (regulation: Regulation) => number): ColumnSpec {
  const ofRow = ({ row }: PlanRow, plan: Plan) => {
    const regulation = typeof row === 'string' ? salariesOf(plan).regulation(row) : undefined;
    return regulation ? value(regulation) : 0;
  };
  return { ...column, hidesZero: true, calculation: { formula: () => formula, value: ofRow } };
}

/** What a whole budget year comes to; nothing after the plan has ended. */
function inYear(key: string, header: (year: SheetYear) => string, column: Pick<ColumnSpec, 'kind' | 'width' | 'help'>, change: string, start: number, value: (weighted: Weighted) => number): ColumnSeries {
  const ofRow = (row: PlanRow, plan: Plan, year: number) => {
    const regulation = typeof row.row === 'string' ? salariesOf(plan).regulation(row.row) : undefined;
    if (!regulation || regulation.at.numerator === 0n) return 0;
    return value(salariesOf(plan).groupInYear((row as unknown as RegulationRow).group, year));
  };
  const formula = (year: number, years: number) => {
    const [from, to] = [yearBegins(year), yearEnds(year, years)];
    const weighted = `SUMPRODUCT(${ofGroup}*${all(change)}*${monthsAfterEach(all(REGULATIONS.at), from, to)})/(${to}-${from})`;
    return counted(`IF(${to}>${from},${start === 0 ? '' : `${start}+`}${weighted},${start})`);
  };
  const inYears = (year: SheetYear): ColumnSpec => ({
    ...column,
    key: `${key}.${year.index}`,
    header: header(year),
    hidesZero: true,
    calculation: { formula: ({ years }) => formula(year.index, years.length), value: (row, plan) => ofRow(row, plan, year.index) },
  });
  return { forEach: ({ years }) => years.map(inYears) };
}

const share = here(REGULATIONS.percent);
const rise = `IF(ISNUMBER(${share}),IF(AND(${share}>-1,${share}<=${LARGEST_SHARE}),${share},0),0)`;
const [perHour, hoursPerYear] = [here(REGULATIONS.perHour), here(REGULATIONS.hoursPerYear)];

/** *Lønregulering*: when the salaries of a group rise, and what that comes to in each budget year. */
export const wageRegulationSheet: SheetSpec = {
  key: 'wageRegulation',
  name: 'Lønregulering',
  purpose: 'Hvornår en gruppes løn stiger. Årslønnen på arket Løn er den, der gælder før gruppens første regulering.',
  spread: { pagesWide: 2, repeated: 1 },
  tables: [
    planYears,
    {
      key: 'regulations',
      name: REGULATIONS.table,
      title: 'Lønregulering',
      layout: 'rows',
      since: 3,
      row: { below: 'planYears' },
      column: 0,
      blankRows: 8,
      columns: [
        { key: 'group', header: REGULATIONS.group, kind: 'text', width: 30, help: 'Gruppens navn, som det står i kolonnen Reguleringsgruppe på arket Løn, for eksempel HK.' },
        { key: 'from', header: REGULATIONS.from, kind: 'date', width: 20, help: 'Den dag, lønnen stiger.' },
        { key: 'percent', header: REGULATIONS.percent, kind: 'share', width: 10, help: 'Stigningen i procent af den løn, der gælder dagen før. Kan udelades.' },
        { key: 'perHour', header: REGULATIONS.perHour, kind: 'rate', width: 13, help: 'Stigningen i kroner pr. time. Kan udelades.' },
        { key: 'hoursPerYear', header: REGULATIONS.hoursPerYear, kind: 'hours', width: 11, help: 'Timer om året ved 37 timer om ugen, som kroner pr. time ganges med. Tallet står i jeres overenskomst eller ordning.' },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 24, help: 'Frit felt.' },
        figure(
          { key: 'at', header: REGULATIONS.at, kind: 'months', width: 13, help: 'Beregnes: 12 × årstallet + måneden, og dagen som del af sin måned. Tomt betyder, at gruppe eller dato mangler.' },
          `IFERROR(IF(TRIM(${here(REGULATIONS.group)})="",0,IF(ISNUMBER(${here(REGULATIONS.from)}),${monthNumberFormula(here(REGULATIONS.from))},0)),0)`,
          ({ at: number }) => toNumber(number),
        ),
        figure(
          { key: 'rise', header: REGULATIONS.rise, kind: 'share', width: 10, help: 'Beregnes: procenten, der regnes med.' },
          counted(rise),
          ({ percent }) => toNumber(percent),
        ),
        figure(
          { key: 'yearly', header: REGULATIONS.yearly, kind: 'rate', width: 14, help: 'Beregnes: kroner pr. time ganget med timer om året.' },
          counted(`IF(AND(ISNUMBER(${perHour}),ISNUMBER(${hoursPerYear})),ROUND(${perHour},2)*${hoursPerYear},0)`),
          ({ yearly }) => kroner(yearly),
        ),
        figure(
          { key: 'factor', header: REGULATIONS.factor, kind: 'factor', width: 12, help: 'Beregnes: det, årslønnen ganges med fra datoen. Alle gruppens procenter til og med datoen ganges sammen.' },
          counted(rises('<=')),
          ({ factor }) => toNumber(factor),
        ),
        figure(
          { key: 'supplement', header: REGULATIONS.supplement, kind: 'rate', width: 14, help: 'Beregnes: det, der fra datoen lægges til årslønnen for kroner pr. time. Senere procenter gælder også det.' },
          counted(`${here(REGULATIONS.factor)}*${amounts('<=')}`),
          ({ supplement }) => kroner(supplement),
        ),
        figure(
          { key: 'factorChange', header: REGULATIONS.factorChange, kind: 'factor', width: 12, help: 'Beregnes: så meget stiger faktoren på datoen. Har gruppen flere linjer med samme dato, deles stigningen mellem dem.' },
          counted(`(${here(REGULATIONS.factor)}-${rises('<')})/${linesOfDay}`),
          ({ factorChange }) => toNumber(factorChange),
        ),
        figure(
          { key: 'supplementChange', header: REGULATIONS.supplementChange, kind: 'rate', width: 14, help: 'Beregnes: så meget stiger tillægget på datoen. Har gruppen flere linjer med samme dato, deles stigningen mellem dem.' },
          counted(`(${here(REGULATIONS.supplement)}-${rises('<')}*${amounts('<')})/${linesOfDay}`),
          ({ supplementChange }) => kroner(supplementChange),
        ),
        inYear('factor', REGULATIONS.factorIn, { kind: 'factor', width: 12, help: 'Beregnes: gruppens faktor i hele året. Hver stigning tæller for de måneder, der er tilbage af året: 1 + stigning × måneder / årets måneder.' }, REGULATIONS.factorChange, 1, ({ factor }) => toNumber(factor)),
        inYear('supplement', REGULATIONS.supplementIn, { kind: 'rate', width: 14, help: 'Beregnes: gruppens tillæg i hele året, vægtet med månederne som faktoren.' }, REGULATIONS.supplementChange, 0, ({ supplement }) => kroner(supplement)),
      ],
    },
  ],
}; // prettier-ignore
