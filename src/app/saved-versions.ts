import type { Plan } from '../domain/plan';
import { groupBy } from '../domain/group-by';
import { planFromJson, planToJson } from '../domain/plan-json';
import { checksumOf } from '../ooxml/read/checksum';
import type { VersionRow } from '../sheets/saved-versions';
import type { OpenWorkbook, Workbook } from '../workbook/workbook';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';

/** What a version is called, and who saved it; '' where nobody is told. */
export interface VersionName {
  readonly name: string;
  readonly by: string;
}

/** A version as it stands in the workbook. One that is not whole is never read as a plan. */
export interface SavedVersion extends VersionName {
  readonly key: string;
  /** `undefined` where no day can be read. */
  readonly savedAt: Date | undefined;
  /** `incomplete`: parts of it are not there; `damaged`: they are, and are not what was saved. */
  readonly state: 'whole' | 'incomplete' | 'damaged';
  /** Its plan as JSON; '' unless it is whole. */
  readonly content: string;
  readonly rows: readonly VersionRow[];
}

/** A cell of Excel's holds 32,767 characters. */
const PART_LENGTH = 30_000;

/** In characters as Excel counts them, and no character is broken in two. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + PART_LENGTH;
    const isBroken = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    const to = isBroken ? end - 1 : end;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function checksumOfText(text: string): string {
  const codes = Uint16Array.from(text, (_, index) => text.charCodeAt(index));
  return checksumOf(new Uint8Array(codes.buffer)).toString(16).padStart(8, '0');
}
const checksumOfVersion = ({ name, by, savedAt }: Pick<VersionRow, 'name' | 'by' | 'savedAt'>, content: string) => checksumOfText(JSON.stringify([name, by, savedAt, content]));

/** A plan as it is saved; what says nothing is left out. */
const contentOf = (plan: Plan) => JSON.stringify(planToJson(plan), (_, value: unknown) => (value === null ? undefined : value));

function rowsOf({ name, by, savedAt }: Pick<VersionRow, 'name' | 'by' | 'savedAt'>, content: string): readonly VersionRow[] {
  const parts = partsOf(content);
  const checksum = checksumOfVersion({ name, by, savedAt }, content);
  return parts.map((part, index) => ({ name, savedAt, by, part: String(index + 1), parts: String(parts.length), content: part, checksum }));
}

/** The rows in which a plan is saved. */
export const versionRows = (plan: Plan, { name, by }: VersionName, savedAt: Date): readonly VersionRow[] => rowsOf({ name, by, savedAt: savedAt.toISOString() }, contentOf(plan));

function versionOf(key: string, rows: readonly [VersionRow, ...VersionRow[]]): SavedVersion {
  const [first] = rows;
  const { name, by, savedAt } = first;
  const parts = Number(first.parts);
  const content = Array.from({ length: Number.isInteger(parts) && parts > 0 && parts <= rows.length ? parts : 0 }, (_, index) => rows.find(({ part }) => Number(part) === index + 1)?.content);
  const isThere = content.length > 0 && content.every((part) => part !== undefined);
  const text = content.join('');
  const isSound = isThere && rows.every(({ checksum, parts: count }) => checksum === checksumOfVersion(first, text) && count === first.parts) && !hasContradiction(rows);
  const day = new Date(savedAt);
  return {
    key,
    name,
    by,
    savedAt: Number.isNaN(day.getTime()) ? undefined : day,
    state: isSound ? 'whole' : isThere ? 'damaged' : 'incomplete',
    content: isSound ? text : '',
    rows,
  };
}

/** Are there two parts of one number that say different things? */
const hasContradiction = (rows: readonly VersionRow[]) => [...groupBy(rows, ({ part }) => part).values()].some(([first, ...others]) => others.some(({ content }) => content !== first.content));

/** Stands in place of who has saved it, where what is saved is no plan but the mapping of a template. */
const MAPPING_MARK = '(opsætning af en skabelon)';

const keptIn = (rows: readonly VersionRow[]): readonly SavedVersion[] =>
  [...groupBy(rows, ({ name, savedAt, by }) => JSON.stringify([name, savedAt, by]))].map(([key, own]) => versionOf(key, own));

/** The versions in the order in which they stand, from the rows of the hidden sheet. */
export const versionsOf = (rows: readonly VersionRow[]): readonly SavedVersion[] => keptIn(rows.filter(({ by }) => by !== MAPPING_MARK));

/** What is kept there of mappings of templates, in the same order; `content` is a mapping as JSON. */
export const mappingsOf = (rows: readonly VersionRow[]): readonly SavedVersion[] => keptIn(rows.filter(({ by }) => by === MAPPING_MARK));

/**
 * The plan of a version.
 *
 * @returns `undefined` where it is not whole, or was written by a product that knows more than this one
 */
export function planOfVersion({ state, content }: SavedVersion): Plan | undefined {
  if (state !== 'whole') return undefined;
  try {
    return planFromJson(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** What became of it. `standing`: the newest version says the same under the same name, and nothing was written. */
export type Saving = 'saved' | 'standing' | 'no-plan';

/**
 * Saves the plan as it stands, under a name, below the versions that are there. Called again after an
 * interruption it finishes what was begun.
 *
 * @throws WorkbookError
 */
export async function saveVersion(workbook: OpenWorkbook, check: LiveCheck, version: VersionName, now: () => Date = () => new Date()): Promise<Saving> {
  const result = await check.anew();
  refuseNewer(result);
  return result.started ? savePlan(workbook, result.plan, version, now()) : 'no-plan';
}

/**
 * Saves a plan into a workbook.
 *
 * @throws WorkbookError
 */
export async function savePlan(workbook: Workbook, plan: Plan, version: VersionName, now: Date): Promise<Saving> {
  return keep(workbook, versionsOf(await workbook.readVersions()), contentOf(plan), version, now);
}

/**
 * Keeps a mapping of a template in the workbook, under the template's name.
 *
 * @param content as JSON
 * @throws WorkbookError
 */
export async function saveMapping(workbook: Workbook, content: string, name: string, now: Date): Promise<Saving> {
  const ofTemplate = mappingsOf(await workbook.readVersions()).filter((each) => each.name === name);
  return keep(workbook, ofTemplate, content, { name, by: MAPPING_MARK }, now);
}

async function keep(workbook: Workbook, standing: readonly SavedVersion[], content: string, { name, by }: VersionName, now: Date): Promise<Saving> {
  const newest = standing.at(-1);
  if (newest?.state === 'whole' && newest.name === name && newest.by === by && newest.content === content) return 'standing';
  const rows = standing.flatMap((each) => {
    const [first] = each.rows;
    if (each.state !== 'incomplete' || each.name !== name || each.by !== by || !first) return [];
    const wanted = rowsOf({ name, by, savedAt: first.savedAt }, content);
    return isBegunAs(wanted, each.rows) ? [wanted] : [];
  })[0];
  await workbook.apply([{ kind: 'save-version', rows: rows ?? rowsOf({ name, by, savedAt: now.toISOString() }, content) }]);
  return 'saved';
}

const isBegunAs = (wanted: readonly VersionRow[], rows: readonly VersionRow[]) =>
  rows.every(({ part, checksum, content }) => wanted.some((each) => each.part === part && each.checksum === checksum && each.content === content));
