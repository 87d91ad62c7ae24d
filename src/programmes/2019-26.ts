import type { Programme } from './programme';

/** 2019-26-midlerne: four areas. Plans under it run at least to 2029. */
export const PROGRAMME_2019_26: Programme = {
  id: '2019-26',
  areas: [
    { id: 'education', name: 'Uddannelse og livschancer' },
    { id: 'employment', name: 'Beskæftigelse' },
    { id: 'crime-prevention', name: 'Kriminalitetsforebyggelse' },
    { id: 'cohesion', name: 'Sammenhængskraft og medborgerskab' },
  ],
  areasSource: {
    basis: 'requirement',
    text: 'Landsbyggefondens fire indsatsområder i bevillingsperioden 2019-26.',
  },
};
