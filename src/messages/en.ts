import type { da } from './da';
import { cli } from './en/cli';
import { examples } from './en/examples';
import { pane } from './en/pane';
import { otherWorkbook } from './en/other-workbook';
import { paste } from './en/paste';
import { ruleTitles } from './en/rule-titles';
import { rules } from './en/rules';
import { words } from './en/words';
import { workbook } from './en/workbook';

/** Every message in English. A missing key does not compile; a missing placeholder fails its test. */
export const en: Record<keyof typeof da, string> = { ...words, ...examples, ...rules, ...ruleTitles, ...pane, ...otherWorkbook, ...paste, ...workbook, ...cli };
