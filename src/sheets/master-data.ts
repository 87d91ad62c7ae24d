import { areaList } from './area-list';
import { approvals, documents, parties } from './case-tables';
import { masterDataFacts } from './master-data-facts';
import { positionList } from './position-list';
import type { SheetSpec } from './spec';

/** *Stamdata*: what everything else refers to. The list of positions stands last, where it can grow. */
export const masterDataSheet: SheetSpec = {
  key: 'masterData',
  name: 'Stamdata',
  purpose: 'Planens navn og periode, parter og dokumenter, indsatsområderne og den fælles liste over stillinger.',
  pagesHigh: 2,
  tables: [masterDataFacts, areaList, parties, approvals, documents, positionList],
};
