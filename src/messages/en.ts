import type { da } from './da';
import { cli } from './en/cli';
import { cliExport } from './en/cli-export';
import { examples } from './en/examples';
import { filesPlace } from './en/files-place';
import { finding } from './en/finding';
import { fixes } from './en/fixes';
import { overview } from './en/overview';
import { pane } from './en/pane';
import { justify } from './en/justify';
import { otherWorkbook } from './en/other-workbook';
import { paste } from './en/paste';
import { proposals } from './en/proposals';
import { reports } from './en/reports';
import { ruleTitles } from './en/rule-titles';
import { rules } from './en/rules';
import { savedVersions } from './en/saved-versions';
import { start } from './en/start';
import { template } from './en/template';
import { templatePlace } from './en/template-place';
import { words } from './en/words';
import { workbook } from './en/workbook';

/** Every message in English. A missing key does not compile; a missing placeholder fails its test. */
export const en: Record<keyof typeof da, string> = { ...words, ...examples, ...rules, ...ruleTitles, ...pane, ...fixes, ...finding, ...overview, ...justify, ...otherWorkbook, ...paste, ...start, ...savedVersions, ...filesPlace, ...proposals, ...workbook, ...cli, ...cliExport, ...reports, ...template, ...templatePlace };
