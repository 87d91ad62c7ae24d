import type { Programme } from './programme';

/** 2019-26-midlerne: four areas. Plans under it run at least to 2029. */
export const PROGRAMME_2019_26: Programme = {
  id: '2019-26',
  areas: [
    { id: 'education', name: 'Uddannelse og livschancer', short: 'Uddannelse' },
    { id: 'employment', name: 'Beskæftigelse', short: 'Beskæftigelse' },
    { id: 'crime-prevention', name: 'Kriminalitetsforebyggelse', short: 'Kriminalitet' },
    { id: 'cohesion', name: 'Sammenhængskraft og medborgerskab', short: 'Medborgerskab' },
  ],
  areasSource: {
    basis: 'requirement',
    text: 'Landsbyggefondens fire indsatsområder i bevillingsperioden 2019-26.',
  },
};
