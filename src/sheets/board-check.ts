import type { Day } from '../domain/calendar';
import type { Severity } from '../domain/finding';
import { valueOf } from '../domain/reading';
import { FORMATS } from '../messages/formats';
import { WIDTHS } from './board-tables';
import type { TableSpec } from './spec';

/** What stands there before anybody has asked for the result. */
export const NOT_CHECKED = 'Ikke tjekket endnu';

/** How many findings a check gave, and on which day; the workbook is Danish, whatever the pane's language. */
export const checkResultText = ({ error, warning, advice }: Readonly<Record<Severity, number>>, on: Day): string =>
  `${error} fejl, ${warning} ${warning === 1 ? 'advarsel' : 'advarsler'} og ${advice} råd den ${FORMATS.da.day(on)}`;

const RESULT = /^\d+ fejl, \d+ advars(el|ler) og \d+ råd den \d{1,2}\. \p{L}+ \d{4}$/u;

/** Is it a text of ours, or nothing? Anything else somebody has written. */
export const mayBeReplaced = (text: string): boolean => text === '' || text === NOT_CHECKED || RESULT.test(text);

/** What the check found, as of the day on which somebody asked for it to be written here. */
export const boardCheck: TableSpec = {
  key: 'boardCheck',
  name: 'hpOverblikTjek',
  title: 'Tjek af planen',
  layout: 'fields',
  fieldHeaders: ['Tjek', 'Resultat'],
  since: 4,
  row: { below: 'boardSpending' },
  column: 0,
  blankRows: 0,
  listed: () => [{ result: valueOf(NOT_CHECKED) }],
  columns: [
    {
      key: 'result',
      header: 'Resultat af tjekket',
      kind: 'text',
      width: WIDTHS[1],
      label: true,
      help: 'Skrives af panelet, når I under Tjek vælger Skriv resultatet i Overblik. Det følger ikke med af sig selv: datoen siger, hvornår der blev tjekket.',
    },
  ],
};
