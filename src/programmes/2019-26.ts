import { CASE_DOCUMENTS } from './case-documents';
import { A_QUARTER_LOCAL } from './cofinancing';
import type { Programme } from './programme';

/** 2019-26-midlerne: four areas, four goals and nine indicators. Plans under it run at least to 2029. */
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
  goals: [
    {
      id: 'learning',
      name: 'Fagligt løft af børn og unge',
      indicators: [
        {
          id: 'daycare',
          name: 'Andel 1-5-årige i dagtilbud',
          unit: 'percent',
          kind: 'register',
          population: '1-5',
          wanted: 'up',
          measures: [{ id: 'daycare', name: 'Børn i dagtilbud' }],
        },
        {
          id: 'grades',
          name: 'Karaktergennemsnit i dansk og matematik i 9. klasse',
          unit: 'grade',
          kind: 'register',
          wanted: 'up',
          measures: [{ id: 'grades', name: 'Karakterer i 9. klasse' }],
        },
        {
          id: 'only-primary-school',
          name: 'Andel 18-29-årige med grundskolen som højest fuldførte uddannelse og ikke i gang med en uddannelse',
          unit: 'percent',
          kind: 'register',
          population: '18-29',
          wanted: 'down',
          measures: [{ id: 'only-primary-school', name: 'Unge med kun grundskole' }],
        },
      ],
    },
    {
      id: 'work',
      name: 'Flere tilknyttet arbejdsmarkedet',
      indicators: [
        {
          id: 'neither-education-nor-work',
          name: 'Andel 15-29-årige hverken i uddannelse eller beskæftigelse (restgruppen)',
          unit: 'percent',
          kind: 'register',
          population: '15-29',
          wanted: 'down',
          measures: [{ id: 'neither-education-nor-work', name: 'Restgruppen 15-29 år' }],
        },
        {
          id: 'unattached',
          name: 'Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse',
          unit: 'percent',
          kind: 'register',
          population: '18-64',
          wanted: 'down',
          measures: [{ id: 'unattached', name: 'Uden tilknytning 18-64 år' }],
        },
      ],
    },
    {
      id: 'safety',
      name: 'Et liv uden kriminalitet og trygge områder',
      indicators: [
        {
          id: 'charged',
          name: 'Andel 15-29-årige sigtet mindst én gang',
          unit: 'percent',
          kind: 'register',
          population: '15-29',
          wanted: 'down',
          measures: [{ id: 'charged', name: 'Sigtede 15-29 år' }],
        },
        {
          id: 'feel-safe',
          name: 'Andel beboere over 18 år, der er grundlæggende trygge',
          unit: 'percent',
          kind: 'survey',
          wanted: 'up',
          measures: [{ id: 'feel-safe', name: 'Trygge beboere' }],
        },
      ],
    },
    {
      id: 'community',
      name: 'Flere er en del af fællesskabet',
      indicators: [
        {
          id: 'volunteers',
          name: 'Andel beboere over 18 år, der laver frivilligt arbejde',
          unit: 'percent',
          kind: 'survey',
          wanted: 'up',
          measures: [
            { id: 'volunteers', name: 'Frivillige i området' },
            { id: 'volunteers-elsewhere', name: 'Frivillige uden for området', bySome: true },
          ],
        },
        {
          id: 'voters',
          name: 'Andel stemmeberettigede, der stemte ved seneste valg',
          unit: 'percent',
          kind: 'register',
          wanted: 'up',
          perElection: true,
          measures: [
            { id: 'voters-municipal', name: 'Stemt til kommunalvalg' },
            { id: 'voters-national', name: 'Stemt til folketingsvalg' },
          ],
        },
      ],
    },
  ],
  goalsSource: {
    basis: 'requirement',
    text: 'Landsbyggefondens fire faste mål og ni faste indikatorer i bevillingsperioden 2019-26, med den aldersgruppe, der står i hver af dem.',
  },
  surveyYears: [2018, 2021, 2023],
  documents: CASE_DOCUMENTS,
  documentsSource: {
    basis: 'requirement',
    text: 'Dokumenterne på sagen hos Landsbyggefonden og organisationsdiagrammet i aftalen.',
  },
  dataSources: ['LBF Boligsociale data', 'LBF Beboerdata', 'VIVE/LBF 2018', 'VIVE/LBF 2021', 'VIVE/LBF 2023', 'Kommunen'],
  ...A_QUARTER_LOCAL,
};
