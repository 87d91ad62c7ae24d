import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Workbooks of ours as people save them by other settings of Excel, made by changing the parts of the package. */

type Parts = Readonly<Record<string, string>>;
type Resave = (bytes: Uint8Array) => Uint8Array;

const resaved =
  (change: (part: string, name: string, parts: Parts) => string): Resave =>
  (bytes) => {
    const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    const changed = Object.entries(parts).map(([name, part]) => [name, strToU8(change(part, name, parts))] as const);
    return zipSync(Object.fromEntries(changed));
  };

const isSheet = (name: string) => name.startsWith('xl/worksheets/sheet');

/** The numbers of the looks in which a number is a day. */
function datesIn(styles = ''): ReadonlySet<string> {
  const formats = new Set(['14', ...[...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="[^"]*yy/g)].map(([, id = '']) => id)]);
  const [, looks = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const ids = [...looks.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id = '']) => id);
  return new Set(ids.flatMap((id, look) => (formats.has(id) ? [String(look)] : [])));
}

/** Every cell with a day, written by `cell` from its attributes, its formula, and the day as a number. */
const withDates = (part: string, parts: Parts, cell: (attributes: string, formula: string, serial: number) => string) => {
  const dates = datesIn(parts['xl/styles.xml']);
  return part.replaceAll(/<c (r="[A-Z]+\d+" s="(\d+)")>(<f>[^<]*<\/f>)?<v>(\d+)<\/v><\/c>/g, (whole, attributes: string, look: string, formula = '', serial = '') =>
    dates.has(look) && Number(serial) > 0 ? cell(attributes, String(formula), Number(serial)) : whole,
  );
};

const DAYS_TO_1904 = 1_462;
const DAYS_TO_1970 = 25_569;

/** "Use 1904 date system". */
export const countedFrom1904 = resaved((part, name, parts) => {
  if (name === 'xl/workbook.xml') return part.replace('<workbookPr', '<workbookPr date1904="1"');
  return isSheet(name) ? withDates(part, parts, (attributes, formula, serial) => `<c ${attributes}>${formula}<v>${serial - DAYS_TO_1904}</v></c>`) : part;
});

/** "Strict Open XML Spreadsheet": other namespaces. */
export const strict = resaved((part) =>
  part
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'http://purl.oclc.org/ooxml/officeDocument/extendedProperties')
    .replace('<workbook ', '<workbook conformance="strict" '),
);

/** Days as ISO 8601 writes them, as a strict file may have them. */
export const withIsoDates = resaved((part, name, parts) =>
  isSheet(name)
    ? withDates(part, parts, (attributes, formula, serial) => {
        const day = new Date((serial - DAYS_TO_1970) * 86_400_000).toISOString().slice(0, 10);
        return `<c ${attributes} t="d">${formula}<v>${day}</v></c>`;
      })
    : part,
);

/** Every table filtered so that its rows are hidden, and its sums are those of what is shown: nothing. */
export const filtered = resaved((part, name) => {
  if (name.startsWith('xl/tables/')) {
    return part.replace(/<autoFilter ref="([^"]*)"\/>/, '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="intet"/></filters></filterColumn></autoFilter>');
  }
  if (!isSheet(name)) return part;
  return part.replaceAll(/<row r="(\d+)"/g, '<row r="$1" hidden="1"').replaceAll(/(<f>SUBTOTAL\(109,[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1<v>0</v>');
});
