import { z } from 'zod';
import { toNumber, type Exact } from '../../domain/exact';
import { BASES, SEVERITIES, type Finding, type MessageValue } from '../../domain/finding';
import type { PlanPath } from '../../domain/path';
import type { Language } from '../../messages/formats';
import { writer, type MessageKey } from '../../messages/write';
import { MESSAGE_PARTS } from '../../rules/rule';
import { addressOf, type Places } from '../../sheets/places';
import { locationOf, type FindingText } from '../describe-findings';

/** A place in the plan, and where that is in the workbook. */
export const PLACE = z.strictObject({
  table: z.string(),
  row: z.string().optional().describe('Without a row it is the column, or the table.'),
  field: z.string().optional(),
  sheet: z.string(),
  cell: z.string().optional().describe('Left out where the workbook has no such cell.'),
});

const path = PLACE.pick({ table: true, row: true, field: true });
const duration = z.strictObject({ years: z.int(), months: z.int(), days: z.int() });
const one = z.union([z.string(), z.number(), duration, path]);
const raw = z
  .union([one, z.array(one)])
  .describe('Amounts are whole øre, hours and shares plain numbers (0.25 is 25 %), days and moments ISO texts.');
type Raw = z.infer<typeof raw>;

const written = z.strictObject({ kind: z.string().describe('What it is, and thereby its unit: hours, share, money, day …'), text: z.string().describe("In the report's language."), raw });
const statement = z.strictObject({ sheet: z.string(), cell: z.string().optional(), ...written.shape });

/** A finding in words. */
export const FINDING_WORDS = {
  rule: z.string(),
  variant: z.string(),
  severity: z.enum(SEVERITIES),
  basis: z.enum(BASES),
  sheet: z.string(),
  cell: z.string().optional(),
  headline: z.string(),
  explanation: z.string(),
  action: z.string(),
} as const;
type FindingWords = z.infer<z.ZodObject<typeof FINDING_WORDS>>;

export function findingWords({ finding: { rule, variant, severity, basis }, sheet, cell, headline, explanation, action }: FindingText): FindingWords {
  return { rule, variant, severity, basis, sheet, ...(cell && { cell: addressOf(cell) }), headline, explanation, action };
}

/** What a report says of a finding beside its words. */
export const FINDING_FACTS = {
  key: z.string().describe('The same finding has the same key in the next report, whatever its numbers.'),
  at: z.array(PLACE),
  values: z.record(z.string(), written).describe('The numbers and names behind the words.'),
  statements: z.array(statement).optional().describe('What stands side by side where two or more differ; none is taken to be the right one.'),
} as const;

const isExact = (value: object): value is Exact<string> => 'numerator' in value;

function rawOne(value: Exclude<MessageValue, readonly unknown[]>): z.infer<typeof one> {
  // Moments come as dates, which the type of a finding's values does not know.
  const known: unknown = value;
  if (known instanceof Date) return known.toISOString();
  if (typeof value !== 'object') return value;
  return isExact(value) ? toNumber(value) : { ...value };
}
const rawOf = (value: MessageValue): Raw =>
  Array.isArray(value) ? (value as Parameters<typeof rawOne>[0][]).map(rawOne) : rawOne(value as Parameters<typeof rawOne>[0]);

function placeOf(at: PlanPath, places: Places): z.infer<typeof PLACE> {
  const { sheet, cell } = locationOf(at, places);
  return { ...at, sheet, ...(cell === undefined ? {} : { cell }) };
}

function valuesOf({ rule, variant, values }: Finding, language: Language, places: Places) {
  const { writtenValues } = writer(language, (at) => locationOf(at, places));
  const all = MESSAGE_PARTS.flatMap((part) => writtenValues(`rule.${rule}.${variant}.${part}` as MessageKey, values));
  return Object.fromEntries(
    all.flatMap(({ name, kind, text }) => {
      const value = values[name];
      return value === undefined ? [] : [[name, { kind, text, raw: rawOf(value) }]];
    }),
  );
}

export function findingFacts({ finding, statements: texts }: FindingText, key: string, language: Language, places: Places) {
  const statements = (finding.statements ?? []).map(({ at, value: { kind, value } }, index) => {
    const { sheet, cell } = placeOf(at, places);
    return { sheet, ...(cell === undefined ? {} : { cell }), kind, text: texts[index]?.value ?? '', raw: rawOf(value) };
  });
  return {
    key,
    at: finding.at.map((each) => placeOf(each, places)),
    values: valuesOf(finding, language, places),
    ...(statements.length > 0 ? { statements } : {}),
  };
}
