import { type Arguments, isRecord } from '../wire/arguments';
import { invalidArgument } from '../wire/errors';
import type { SortKey } from '../workbook/sorting';

/** https://learn.microsoft.com/javascript/api/excel/excel.sortfield */
export function sortKeys(args: Arguments): readonly SortKey[] {
  const fields = args.values[0];
  if (!Array.isArray(fields)) throw invalidArgument(args.location);
  return fields.map((field: unknown) => {
    if (!isRecord(field) || typeof field['key'] !== 'number') throw invalidArgument(args.location);
    return { key: field['key'], ascending: field['ascending'] !== false };
  });
}
