/** A template of nobody's as OpenDocument, from which LibreOffice makes the .xlsx file in the tests: see docs/manual/eksempel-paa-opsaetning.json. */

const NAMESPACES = ['office', 'style', 'table', 'text', 'chart'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const OTHERS = [
  ['draw', 'drawing'],
  ['svg', 'svg-compatible'],
  ['fo', 'xsl-fo-compatible'],
  ['number', 'datastyle'],
]
  .map(([prefix = '', name = '']) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const MIME = 'application/vnd.oasis.opendocument';

const EMPTY = '<table:table-cell/>';
const text = (written: string) => `<table:table-cell office:value-type="string"><text:p>${written}</text:p></table:table-cell>`;
const formula = (written: string) => `<table:table-cell table:formula="of:=${written}" office:value-type="float" office:value="0"/>`;
const open = '<table:table-cell table:style-name="open"/>';
const date = '<table:table-cell table:style-name="date"/>';
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (name: string, rows: readonly string[], attributes = '', shapes = '') => `<table:table table:name="${name}"${attributes}>${shapes}${rows.join('')}</table:table>`;

const chart = (range: string) =>
  `<table:shapes><draw:frame svg:width="8cm" svg:height="5cm" svg:x="22cm" svg:y="1cm"><draw:object><office:document office:mimetype="${MIME}.chart" office:version="1.3"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="5cm">` +
  `<chart:plot-area table:cell-range-address="${range}"><chart:axis chart:dimension="x" chart:name="primary-x"/><chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="${range}" chart:class="chart:bar"/></chart:plot-area>` +
  '</chart:chart></office:chart></office:body></office:document></draw:object></draw:frame></table:shapes>';

const LINES = Array.from({ length: 12 }, (_, index) => index + 4);
const YEARS = ['C', 'D', 'E', 'F'];

const budget = [
  row('<table:table-cell table:number-columns-spanned="7" office:value-type="string"><text:p>Budget for helhedsplanen</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="6"/>'),
  row(EMPTY),
  row(...['Post', 'Konto', 'År 1', 'År 2', 'År 3', 'År 4', 'I alt'].map(text)),
  ...LINES.map((line) => row(open, open, ...YEARS.map(() => open), formula(`SUM([.C${line}:.F${line}])`))),
  row(text('I alt'), EMPTY, ...[...YEARS, 'G'].map((column) => formula(`SUM([.${column}4:.${column}15])`))),
];

const financing = [
  row(text('Finansieringskilde'), text('Beløb')),
  row(text('Landsbyggefonden'), open),
  row(text('Kommunen'), open),
  row(text('Boligorganisationer'), open),
  row(text('I alt'), formula('[.B2]+[.B3]+[.B4]')),
  row(text('Heraf lokalt i pct.'), open),
  row(EMPTY),
  row(EMPTY),
  row(text('Lokalt pr. år'), open, open, open, open, open),
];

/** Four sheets: one protected, one with merged cells and a chart, one hidden that compares the two others. */
export const OPEN_DOCUMENT_TEMPLATE =
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} ${OTHERS} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="${MIME}.spreadsheet"><office:automatic-styles>` +
  '<number:date-style style:name="days"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>' +
  '<number:number-style style:name="kroner"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
  '<style:style style:name="open" style:family="table-cell" style:data-style-name="kroner"><style:table-cell-properties style:cell-protect="none" fo:background-color="#fff2cc"/></style:style>' +
  '<style:style style:name="date" style:family="table-cell" style:data-style-name="days"><style:table-cell-properties style:cell-protect="none"/></style:style>' +
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>' +
  sheet('Oplysninger', [row(text('Planens navn'), open), row(text('Første dag'), date), row(text('Sidste dag'), date), row(text('Administrator'))], ' table:protected="true"') +
  sheet('Budget', budget, '', chart('Budget.C16:Budget.F16')) +
  sheet('Finansiering', financing) +
  sheet('Beregning', [row(formula('[$Finansiering.B5]-[$Budget.G16]')), row(formula('IF([.A1]=0;&quot;Stemmer&quot;;&quot;Stemmer ikke&quot;)'))], ' table:style-name="hidden"') +
  '</office:spreadsheet></office:body></office:document>';
