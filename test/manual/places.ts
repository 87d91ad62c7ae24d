import { projectPath } from '../project/project-files';

export const MANUAL = projectPath('docs', 'manual');
export const SHEETS_PAGE = projectPath('docs', 'manual', '5-arkene.md');
export const PANE_PAGE = projectPath('docs', 'manual', '7-panelet.md');
/** Not in the manual: for whoever wants to see what is checked, and by what right. */
export const RULES_PAGE = projectPath('docs', 'regler.md');
export const RULES_FOLDER = projectPath('src', 'rules');
/** For whoever reads what the command line writes. */
export const schemaFile = (name: string) => projectPath('schemas', `${name}.schema.json`);
