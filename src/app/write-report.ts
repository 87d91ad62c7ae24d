import { dayOfDate } from '../domain/calendar';
import { groupBy } from '../domain/group-by';
import { FORMATS } from '../messages/formats';
import { loadLanguage } from '../messages/languages';
import { writer } from '../messages/write';
import type { RuleId } from '../rules/rule';
import type { Justified } from '../rules/verdict';
import { checkReportLayout, JUSTIFIED, WELL, type KindOfRow, type ReportRow } from '../sheets/check-report';
import type { OpenWorkbook } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import { describeFindings, locationOf, type FindingText } from './describe-findings';
import type { LiveCheck } from './live-check';
import { PRODUCT_VERSION } from './product-version';
import { refuseNewer } from './refuse-newer';

/** Of more cells than these only the number is told: the first can be found, and the others from there. */
const LISTED_CELLS = 6;

const { say } = writer('da');
const formats = FORMATS.da;

function cellsOf({ finding, sheet }: FindingText, { places }: CheckResult): string {
  const bySheet = groupBy(finding.at.map((path) => locationOf(path, places)), (location) => location.sheet);
  return [...bySheet]
    .map(([other, locations]) => {
      const cells = [...new Set(locations.flatMap(({ cell }) => cell ?? []))];
      const rest = cells.length - LISTED_CELLS;
      const listed = formats.list(rest > 1 ? [...cells.slice(0, LISTED_CELLS), say('places.more', { count: rest })] : cells);
      return other === sheet ? listed : `${other}: ${listed}`;
    })
    .join('; ');
}

/** Of a finding that is not to be told in full: that it is there, and where its figures stand. */
const concealed = ({ rule }: CheckResult['findings'][number]) => ({ what: say(`rule-title.${rule as RuleId}`), why: say('report.concealed'), action: '' });

function rowOf(text: FindingText, result: CheckResult, conceals: Conceals, reason?: string): ReportRow {
  const { sheet, headline, explanation, action, finding } = text;
  return {
    kind: reason === undefined ? (text.severityWord as KindOfRow) : JUSTIFIED,
    sheet,
    cells: cellsOf(text, result),
    ...(conceals(finding) ? concealed(finding) : { what: headline, why: explanation, action }),
    basis: say(`basis.${finding.basis}`),
    reason: reason ?? '',
  };
}

const reasonOf = ({ reason, name, date }: Justified) => [reason, [name, date && formats.day(date)].filter(Boolean).join(', ')].filter(Boolean).join(' – ');

/** Which findings are told without their figures. */
export type Conceals = (finding: CheckResult['findings'][number]) => boolean;

/** What the sheet *Kontrolrapport* says: in Danish, whatever the pane's language. */
export function reportSheet(result: CheckResult, conceals: Conceals = () => false) {
  const { findings, justified, places, checkedAt } = result;
  const describe = (all: CheckResult['findings']) => describeFindings(all, 'da', places).flatMap((group) => group.findings);
  const count = (severity: CheckResult['findings'][number]['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const nothing: ReportRow = { kind: WELL, sheet: '', cells: '', what: say('report.nothing'), why: '', action: '', basis: '', reason: '' };
  const found = describe(findings).map((text) => rowOf(text, result, conceals));
  const explained = describe(justified.map(({ finding }) => finding)).map((text) =>
    rowOf(text, result, conceals, justified.filter(({ finding }) => finding === text.finding).map(reasonOf).join('; ')),
  );
  const summary = say('report.sheet-summary', {
    day: dayOfDate(checkedAt),
    time: checkedAt,
    version: PRODUCT_VERSION,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    justified: justified.length,
  });
  return checkReportLayout(summary, [...(found.length > 0 ? found : [nothing]), ...explained]);
}

/**
 * Checks where the result is not current, and writes the report into its sheet, anew where it is
 * there. Called again after a failure, it finishes the job.
 *
 * @throws WorkbookError
 */
export async function writeReport(workbook: OpenWorkbook, check: LiveCheck): Promise<void> {
  const result = await check.current();
  refuseNewer(result);
  await loadLanguage('da');
  await workbook.apply([{ kind: 'write-report', layout: reportSheet(result) }]);
}
