import { print, tokens } from './workbook/formula-tokens';

/**
 * Danish names of the functions the sheets use, with Excel's English ones.
 * https://support.microsoft.com/da-dk/office/excel-funktioner-alfabetisk-b3944572-255d-4efb-bb96-c6d90033e188
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  HVIS: 'IF',
  'HVIS.FEJL': 'IFERROR',
  'SUM.HVIS': 'SUMIF',
  'SUM.HVISER': 'SUMIFS',
  SUMPRODUKT: 'SUMPRODUCT',
  'TÆL.HVIS': 'COUNTIF',
  'TÆL.HVISER': 'COUNTIFS',
  TÆL: 'COUNT',
  TÆLV: 'COUNTA',
  MIDDEL: 'AVERAGE',
  MAKS: 'MAX',
  AFRUND: 'ROUND',
  'RUND.OP': 'ROUNDUP',
  'RUND.NED': 'ROUNDDOWN',
  INDEKS: 'INDEX',
  SAMMENLIGN: 'MATCH',
  LOPSLAG: 'VLOOKUP',
  OG: 'AND',
  ELLER: 'OR',
  IKKE: 'NOT',
  DATO: 'DATE',
  ÅR: 'YEAR',
  MÅNED: 'MONTH',
  DAG: 'DAY',
  IDAG: 'TODAY',
  TEKST: 'TEXT',
  VÆRDI: 'VALUE',
  LÆNGDE: 'LEN',
};

const LOGICAL: Readonly<Record<string, string>> = { SAND: 'TRUE', FALSK: 'FALSE' };

/** A formula as typed into a Danish Excel (`=HVIS(A1>1,5;"ja";"nej")`), as the API has it. */
export function englishFormula(typed: string): string {
  return tokens(typed)
    .map((token) => {
      if (token.kind === 'name' && token.sheet === null) return LOGICAL[token.name.toUpperCase()] ?? token.name;
      return token.kind === 'text' ? outsideQuotes(token.text, englishText) : print(token);
    })
    .join('');
}

const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');

const englishText = (text: string): string =>
  text
    .replace(/(\d),(\d)/g, '$1.$2')
    .replaceAll(';', ',')
    .replace(/[\p{L}][\p{L}\p{N}.]*(?=\()/gu, (name) => FUNCTIONS[name.toUpperCase()] ?? name);

const DANISH: ReadonlyMap<string, string> = new Map(Object.entries(FUNCTIONS).map(([danish, english]) => [english, danish]));

/** A formula as the API has it, as a Danish Excel shows it for editing: what {@link englishFormula} understands. */
export function danishFormula(formula: string): string {
  return tokens(formula)
    .map((token) => (token.kind === 'text' ? outsideQuotes(token.text, danishText) : print(token)))
    .join('');
}

const danishText = (text: string): string =>
  text
    .replaceAll(',', ';')
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/\bTRUE\b/g, 'SAND')
    .replace(/\bFALSE\b/g, 'FALSK')
    .replace(/[\p{L}][\p{L}\p{N}.]*(?=\()/gu, (name) => DANISH.get(name.toUpperCase()) ?? name);
