import { EMPTY, valueOf } from '../../domain/reading';
import type { CaseContent, ChecklistItem, ChecklistStanding } from '../case-file';
import { caseTable } from '../case-table';

/** How a document stands, in words. */
const STANDING_WORDS: Readonly<Record<ChecklistStanding, string>> = {
  written: 'Skrevet i denne omgang',
  there: 'Er der',
  empty: 'Intet i arbejdsbogen endnu',
  missing: 'Mangler',
};
/** Who brings it about. */
const WHO_WORDS: Readonly<Record<ChecklistStanding, string>> = {
  written: 'Skrevet fra arbejdsbogen',
  there: 'Lagt på sagen af jer',
  empty: 'Udfyldes i arbejdsbogen',
  missing: 'Skrives og lægges på sagen af jer',
};

/** Which documents belong to the case, and how each of them stands. */
export function checklistDocument(items: readonly ChecklistItem[], programme: string): CaseContent {
  const table = caseTable('', items, [
    { header: 'Dokument', kind: 'text', width: 46, cell: ({ name }) => valueOf(name) },
    { header: 'Status', kind: 'text', width: 28, cell: ({ standing }) => valueOf(STANDING_WORDS[standing]) },
    { header: 'Hvem', kind: 'text', width: 34, cell: ({ standing }) => valueOf(WHO_WORDS[standing]) },
    { header: 'På sagens liste', kind: 'text', width: 15, cell: ({ required }) => valueOf(required ? 'Ja' : 'Nej') },
    { header: 'Fil', kind: 'text', width: 62, cell: ({ files }) => (files.length === 0 ? EMPTY : valueOf(files.join(', '))), optional: true },
    { header: 'Dateret', kind: 'date', width: 20, cell: ({ dated }) => (dated === undefined ? EMPTY : valueOf(dated)), optional: true },
  ]);
  const notes = [`Bevillingsperioden ${programme}. ”På sagens liste” siger, om dokumentet hører til på sagen hos Landsbyggefonden.`];
  return { document: 'checklist', title: 'Tjekliste', sheets: [{ name: 'Tjekliste', title: 'Tjekliste', notes, tables: [table] }], totals: [] };
}
