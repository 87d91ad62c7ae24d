import { projectPath } from '../project/project-files';

export const MANUAL = projectPath('docs', 'manual');
export const SHEETS_PAGE = projectPath('docs', 'manual', '5-arkene.md');
export const PANE_PAGE = projectPath('docs', 'manual', '7-panelet.md');
