import { CASE_DOCUMENTS } from './case-documents';
import { A_QUARTER_LOCAL } from './cofinancing';
import type { Programme } from './programme';

/**
 * 2015-18-midlerne: four areas, of which a plan chooses those it works with. Its goals are local,
 * each with its own data source.
 */
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
  goals: [],
  goalsSource: {
    basis: 'requirement',
    text: 'I bevillingsperioden 2015-18 sætter parterne selv målene for hvert valgt indsatsområde og skriver datakilden ved hvert af dem.',
  },
  surveyYears: [],
  documents: [...CASE_DOCUMENTS, { id: 'central-measurements', name: 'Bilag med centrale målinger' }],
  documentsSource: {
    basis: 'requirement',
    text: 'Dokumenterne på sagen hos Landsbyggefonden, organisationsdiagrammet og bilaget med de fælles målinger ved planens start.',
  },
  dataSources: ['LBF Boligsociale data', 'Danmarks Statistik', 'Politiets tryghedsindeks', 'Kommunen', 'Egen opgørelse'],
  ...A_QUARTER_LOCAL,
  agreementFigures: {
    basis: 'requirement',
    text: 'I bevillingsperioden 2015-18 oplyser aftalen tre beløb fra budgettets finansiering: Landsbyggefondens, det lokale og beløbet i alt.',
  },
};
