import type { Day, StatedPeriod } from '../domain/calendar';
import { toNumber, type Exact } from '../domain/exact';
import type { Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import type { Reading } from '../domain/reading';
import { FORMATS } from '../messages/formats';
import type { Writer } from '../messages/write';
import { programmeOf, PROGRAMMES } from '../programmes/programmes';
import { fieldInput } from '../sheets/cell-input';
import type { ColumnSpec } from '../sheets/spec';

/** What a field is read as, as the pane writes it; what is not understood stands as the file shows it. */
export function valueText(column: ColumnSpec, reading: Reading<unknown>, plan: Plan, { language }: Writer): string {
  if (reading.kind === 'empty') return '';
  if (reading.kind !== 'value') return `“${reading.raw}”`;
  const formats = FORMATS[language];
  switch (column.kind) {
    case 'money':
    case 'rate':
      return formats.money(reading.value as Money);
    case 'date':
      return formats.day(reading.value as Day);
    case 'period':
      return formats.period(reading.value as StatedPeriod);
    case 'share':
      return formats.share(reading.value as Exact<'share'>);
    case 'hours':
    case 'count':
      return formats.count(toNumber(reading.value as Exact<string>));
    default: {
      const input = fieldInput(reading, column, { programme: programmeOf(plan), programmes: PROGRAMMES });
      return typeof input === 'number' && column.kind !== 'year' ? formats.count(input) : String(input);
    }
  }
}
