import { pathText } from '../domain/path';
import type { ReadableText } from '../sheets/readable-texts';
import type { CellWrite, OpenWorkbook } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';

const numberFor = ({ cell, text, number, format }: ReadableText): CellWrite => ({ cell, stands: text, becomes: number, format });
const keyOf = ({ path, text }: ReadableText) => `${pathText(path)} ${text}`;

/**
 * Writes texts as the numbers they mean, and checks anew. Where the workbook was edited after the
 * texts were shown, only those are written that still stand in their place.
 *
 * @param shown what the user has seen and agreed to
 * @returns how many of them are numbers now
 * @throws WorkbookError
 */
export async function writeAsNumbers(workbook: OpenWorkbook, check: LiveCheck, shown: readonly ReadableText[]): Promise<number> {
  const before = await check.current();
  refuseNewer(before);
  const agreed = new Set(shown.map(keyOf));
  const standing = ({ texts: all }: CheckResult) => all.filter((text) => agreed.has(keyOf(text)));
  const texts = standing(before);
  if (texts.length === 0) return 0;
  await workbook.apply([{ kind: 'write-cells', cells: texts.map(numberFor) }]);
  return texts.length - standing(await check.anew()).length;
}
