import type { Finding, Severity, StatedValue } from '../domain/finding';
import { SEVERITIES } from '../domain/finding';
import type { PlanPath } from '../domain/path';
import type { Language } from '../messages/formats';
import { FORMATS } from '../messages/formats';
import { writer, type Location, type MessageKey } from '../messages/write';
import { MESSAGE_PARTS, type MessagePart } from '../rules/rule';
import { addressOf, type CellPlace, type Places } from '../sheets/places';
import { columnSpec, sheetOf, SHEETS, tableSpec } from '../sheets/sheets';

/** A finding in the user's language, with the cells it is about. */
export interface FindingText extends Readonly<Record<MessagePart, string>> {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly severityWord: string;
  /** The tab that it is listed under. */
  readonly sheet: string;
  /** Side by side, where two or more differ. */
  readonly statements: readonly { readonly place: string; readonly value: string; readonly cell: CellPlace | undefined }[];
  /** The first of its cells that is in the workbook. */
  readonly cell: CellPlace | undefined;
}

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly FindingText[];
}

const headerOf = ({ table, field }: PlanPath) =>
  field === undefined ? undefined : columnSpec(tableSpec(table), field)?.header;

/** What is stated, as the language writes it. */
export function writtenValue(stated: StatedValue, language: Language): string {
  const formats = FORMATS[language];
  switch (stated.kind) {
    case 'hours':
      return formats.hours(stated.value);
    case 'share':
      return formats.share(stated.value);
    case 'money':
      return formats.money(stated.value);
  }
}

const tabOf = ({ table }: PlanPath, places: Places) => places.sheetOf(table) ?? sheetOf(table).name;

/** Where a place in the plan is in the workbook, as the user knows it. */
export function locationOf(path: PlanPath, places: Places): Location {
  const cell = places.cellOf(path);
  return { sheet: tabOf(path, places), cell: cell && addressOf(cell), header: places.headerOf(path) ?? headerOf(path) };
}

function describeFinding(finding: Finding, language: Language, places: Places): FindingText {
  const locate = (path: PlanPath) => locationOf(path, places);
  const { say, sayStored } = writer(language, locate);
  const part = (key: MessagePart) =>
    sayStored(`rule.${finding.rule}.${finding.variant}.${key}` as MessageKey, finding.values);
  const parts = Object.fromEntries(MESSAGE_PARTS.map((key) => [key, part(key)])) as Record<MessagePart, string>;
  return {
    ...parts,
    finding,
    severity: finding.severity,
    severityWord: say(`severity.${finding.severity}`),
    sheet: tabOf(finding.at[0], places),
    statements: (finding.statements ?? []).map(({ at, value }) => ({
      place: [locate(at).sheet, locate(at).cell].filter(Boolean).join(' · '),
      value: writtenValue(value, language),
      cell: places.cellOf(at),
    })),
    cell: finding.at.map((path) => places.cellOf(path)).find(Boolean),
  };
}

/** Where the finding's table stands among the plan's sheets; findings of one sheet go from top to bottom. */
const tabOrder = ({ finding }: FindingText) => SHEETS.indexOf(sheetOf(finding.at[0].table));
const gravity = ({ severity }: FindingText) => SEVERITIES.indexOf(severity);
const rowOf = ({ cell }: FindingText) => cell?.row ?? 0;

/** Findings by sheet, in the order of the plan's sheets; within a sheet the gravest first, then by row. */
export function describeFindings(
  findings: readonly Finding[],
  language: Language,
  places: Places,
): readonly SheetFindings[] {
  const texts = findings
    .map((finding) => describeFinding(finding, language, places))
    .sort((a, b) => tabOrder(a) - tabOrder(b) || gravity(a) - gravity(b) || rowOf(a) - rowOf(b));
  const bySheet = new Map<string, FindingText[]>();
  for (const text of texts) bySheet.set(text.sheet, [...(bySheet.get(text.sheet) ?? []), text]);
  return [...bySheet].map(([sheet, findingsOfSheet]) => ({ sheet, findings: findingsOfSheet }));
}
