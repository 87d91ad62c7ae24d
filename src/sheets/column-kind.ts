/** What a column holds, and thereby its number format, alignment, validation and reading. */
export type ColumnKind =
  | 'text'
  | 'hours'
  | 'share'
  | 'fte'
  | 'money'
  | 'rate'
  | 'months'
  | 'factor'
  | 'count'
  | 'measure'
  | 'date'
  | 'period'
  | 'year'
  | 'choice'
  | 'suggestion'
  | 'position';
