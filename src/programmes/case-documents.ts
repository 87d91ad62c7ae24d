import type { Document } from './programme';

/** What is put on the case in LBF's system in every programme so far. */
export const CASE_DOCUMENTS: readonly Document[] = [
  { id: 'strategic-agreement', name: 'Strategisk samarbejdsaftale' },
  { id: 'sub-agreements', name: 'Delaftaler' },
  { id: 'budget', name: 'Budget' },
  { id: 'contingency-plan', name: 'Beredskabsplan' },
  { id: 'milestone-plan', name: 'Milepælsplan' },
  { id: 'reporting-form', name: 'Indberetningsskema' },
  { id: 'terms-of-reference', name: 'Kommissorium for bestyrelsen' },
  { id: 'organisation-chart', name: 'Organisationsdiagram' },
];
