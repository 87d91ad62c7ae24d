import type { Programme } from './programme';

/** 2015-18-midlerne: four areas, of which a plan chooses those it works with. */
export const PROGRAMME_2015_18: Programme = {
  id: '2015-18',
  areas: [
    { id: 'safety', name: 'Tryghed og trivsel', short: 'Tryghed' },
    { id: 'crime-prevention', name: 'Kriminalpræventiv indsats', short: 'Kriminalitet' },
    { id: 'education-employment', name: 'Uddannelse og beskæftigelse', short: 'Beskæftigelse' },
    { id: 'prevention-parents', name: 'Forebyggelse og forældreansvar', short: 'Forebyggelse' },
  ],
  areasSource: {
    basis: 'requirement',
    text: 'Landsbyggefondens fire indsatsområder i bevillingsperioden 2015-18.',
  },
};
