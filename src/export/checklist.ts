import { chosenAreas } from '../domain/area-overview';
import { EMPTY, known, textIn } from '../domain/reading';
import type { CaseContent, CaseDocument, ChecklistItem } from './case-file';
import { ACROSS_TITLE, staffTitle } from './documents/staff-resources';
import type { CaseSource } from './plan-columns';

/** Documents of a programme’s list that a workbook holds. */
const MADE_HERE: Readonly<Record<string, CaseDocument>> = { budget: 'budget', 'milestone-plan': 'milestone-plan' };

/** A document with the name that its file has. */
export interface NamedContent {
  readonly content: CaseContent;
  readonly name: string;
}

/**
 * The programme’s documents in their order, each with how it stands, and then those that the workbook gives besides.
 *
 * @param written what is among the files
 */
export function checklistOf({ plan, programme }: CaseSource, written: readonly NamedContent[]): readonly ChecklistItem[] {
  const filesOf = (document: CaseDocument, title?: string) =>
    written.filter(({ content }) => content.document === document && (title === undefined || content.title === title)).map(({ name }) => name);
  const required = programme.documents.map(({ id, name }): ChecklistItem => {
    const row = plan.documents.find(({ document }) => known(document) === id);
    const made = MADE_HERE[id];
    const files = made ? filesOf(made) : [];
    const dated = known(row?.dated ?? EMPTY);
    if (files.length > 0) return { name, standing: 'written', required: true, files };
    const isThere = row !== undefined && known(row.there) === true;
    const file = row ? textIn(row.file) : '';
    return {
      name,
      standing: isThere ? 'there' : made ? 'empty' : 'missing',
      required: true,
      files: file === '' ? [] : [file],
      ...(isThere && dated !== undefined ? { dated } : {}),
    };
  });
  const beside = (name: string, files: readonly string[]): ChecklistItem => ({ name, standing: files.length > 0 ? 'written' : 'empty', required: false, files });
  const chosen = new Set(chosenAreas(plan));
  // No sub-agreement lacks it.
  const across = filesOf('staff-resources', ACROSS_TITLE);
  return [
    ...required,
    beside('Indikatorer', filesOf('indicators')),
    ...programme.areas.filter(({ id }) => chosen.has(id)).map(({ name }) => beside(staffTitle(name), filesOf('staff-resources', staffTitle(name)))),
    ...(across.length > 0 ? [beside(ACROSS_TITLE, across)] : []),
    beside('Opfølgning til revisor', filesOf('auditor')),
  ];
}
