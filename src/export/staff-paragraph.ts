import type { Plan, StaffRow } from '../domain/plan';
import type { Hours, Share } from '../domain/quantities';
import { EMPTY, textIn, type Reading } from '../domain/reading';
import { FORMATS } from '../messages/formats';
import type { Day } from '../domain/calendar';
import { readStaffText } from '../notation/staff-text';
import { tidy } from '../notation/tidy';
import { compare, toNumber } from '../domain/exact';
import { harmless } from './harmless-text';
import { statedStaff, weightingOf } from './stated-staff';

/** What a sub-agreement says about its staff, to be pasted into it; wherever that is, nothing of it becomes a formula. */
export interface StaffParagraph {
  /** Lines of text, with `\n` between. */
  readonly text: string;
  /** The same as a table; what the plan says is escaped. */
  readonly html: string;
}

const formats = FORMATS.da;

/** A row in words; what was not understood stands as it was written. */
interface Worded {
  readonly position: string;
  readonly contractedHours: string;
  readonly share: string;
  readonly hours: string;
}

const COLUMNS: readonly { readonly key: keyof Worded; readonly header: string }[] = [
  { key: 'position', header: 'Stilling' },
  { key: 'contractedHours', header: 'Ansat timer pr. uge' },
  { key: 'share', header: 'Andel af stillingen' },
  { key: 'hours', header: 'Timer om ugen i området' },
];

function worded<Value>(reading: Reading<Value>, write: (value: Value) => string): string {
  return reading.kind === 'value' ? write(reading.value) : reading.kind === 'empty' ? '' : tidy(reading.raw);
}
const number = (hours: Hours) => formats.count(toNumber(hours));

const rowInWords = ({ position, contractedHours, share, hours }: StaffRow): Worded => ({
  position: tidy(textIn(position)),
  contractedHours: worded(contractedHours, number),
  share: worded(share, (part: Share) => formats.share(part)),
  hours: worded(hours, number),
});

/** `Boligsocial leder (ansat på 37 timer): 25 % af stillingen` */
function sentence({ position, contractedHours, share, hours }: Worded): string {
  const parts = [share && `${share} af stillingen`, hours && `${hours} timer om ugen`].filter(Boolean);
  const employed = contractedHours && `${position === '' ? '' : ' '}(ansat på ${contractedHours} timer)`;
  return `${position}${employed}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

const tableOf = (rows: readonly Worded[]) =>
  [COLUMNS.map(({ header }) => header), ...rows.map((row) => COLUMNS.map(({ key }) => harmless(row[key])))].map((cells) => cells.join('\t')).join('\n');

const agree = <Unit extends Hours | Share>(a: Reading<Unit>, b: Reading<Unit>) =>
  a.kind === 'value' && b.kind === 'value' ? compare<string>(a.value, b.value) === 0 : a.kind === b.kind;

/** Does our own reader make the row of the sentence that it was made of? A title such as “Leder, 37 timer” does not allow it. */
function readsBack(row: StaffRow, { position }: Worded, line: string): boolean {
  const [read, ...others] = readStaffText(line);
  if (others.length > 0 || read?.reading.kind !== 'value' || read.reading.value.kind !== 'position') return false;
  const stated = read.reading.value;
  return stated.position === position && agree(stated.contractedHours, row.contractedHours) && agree(stated.share, row.share) && agree(stated.hours, row.hours);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const CELL = 'border:1px solid #999;padding:3px 8px;vertical-align:top';
function htmlTable(rows: readonly Worded[]): string {
  const shown = COLUMNS.filter(({ key }) => key === 'position' || rows.some((row) => row[key] !== ''));
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    texts.map((text, index) => `<${tag} style="${CELL};text-align:${index === 0 ? 'left' : 'right'}">${escaped(harmless(text))}</${tag}>`).join('');
  const head = `<thead><tr>${cells('th', shown.map(({ header }) => header))}</tr></thead>`;
  const body = rows.map((row) => `<tr>${cells('td', shown.map(({ key }) => row[key]))}</tr>`).join('');
  return `<table style="border-collapse:collapse">${head}<tbody>${body}</tbody></table>`;
}

/**
 * The paragraph on staff of an area's sub-agreement, in Danish: positions, contracted hours, shares or hours, weighting.
 * Remarks are the plan's own and are left out. The text is a list of sentences, or a table with tabs where a sentence
 * would not read back as the same row.
 *
 * @param area an area's id, or one of the two places beside the areas
 * @param today of several statements of a position the one that counts then; without it all of them
 * @returns `undefined` where the plan states no staff and no weighting of it
 */
export function staffParagraph(plan: Plan, area: string, today?: Day): StaffParagraph | undefined {
  const lines = statedStaff(plan, area, today);
  const rows = lines.map((line) => ({ line, words: rowInWords(line) })).filter(({ words }) => Object.values(words).some((text) => text !== ''));
  const weighting = worded(weightingOf(plan, area) ?? EMPTY, (part: Share) => formats.share(part));
  if (rows.length === 0 && weighting === '') return undefined;
  const weighted = weighting === '' ? [] : [`Indsatsområdet vægtes ${weighting}`];
  const words = rows.map((row) => row.words);
  const sentences = words.map(sentence);
  const isReadable = rows.every(({ line, words: of }, index) => readsBack(line, of, sentences[index] ?? ''));
  const text = [...weighted, ...(rows.length === 0 ? [] : isReadable ? sentences.map(harmless) : [tableOf(words)])].join('\n');
  const html = [...weighted.map((line) => `<p>${escaped(line)}.</p>`), ...(rows.length === 0 ? [] : [htmlTable(words)])].join('');
  return { text, html };
}
