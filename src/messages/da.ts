import { cli } from './da/cli';
import { cliExport } from './da/cli-export';
import { examples } from './da/examples';
import { filesPlace } from './da/files-place';
import { finding } from './da/finding';
import { fixes } from './da/fixes';
import { overview } from './da/overview';
import { pane } from './da/pane';
import { justify } from './da/justify';
import { otherWorkbook } from './da/other-workbook';
import { paste } from './da/paste';
import { proposals } from './da/proposals';
import { reports } from './da/reports';
import { ruleTitles } from './da/rule-titles';
import { rules } from './da/rules';
import { savedVersions } from './da/saved-versions';
import { start } from './da/start';
import { template } from './da/template';
import { templatePlace } from './da/template-place';
import { words } from './da/words';
import { workbook } from './da/workbook';

/** Every message in Danish, the product's first language; the keys and placeholders here are the measure. */
export const da = { ...words, ...examples, ...rules, ...ruleTitles, ...pane, ...fixes, ...finding, ...overview, ...justify, ...otherWorkbook, ...paste, ...start, ...savedVersions, ...filesPlace, ...proposals, ...workbook, ...cli, ...cliExport, ...reports, ...template, ...templatePlace } as const;
