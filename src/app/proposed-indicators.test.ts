import { planFromJson } from '../domain/plan-json';
import { PROGRAMME_2015_18 } from '../programmes/2015-18';
import { PROGRAMME_2019_26 } from '../programmes/2019-26';
import { proposedIndicators } from './proposed-indicators';

const planned = (indicators: readonly string[], parties: readonly object[] = []) =>
  planFromJson({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], parties, indicators: indicators.map((indicator) => ({ indicator })) });
const municipality = (name: string) => ({ name, kind: 'municipality' });

test('one for each measure that everybody states, both elections too, compared with the municipality where registers are', () => {
  const proposed = proposedIndicators(planned([], [municipality('Ishøj Kommune')]), PROGRAMME_2019_26);
  expect(proposed.map(({ name, unit, comparator }) => [name, unit, comparator])).toEqual([
    ['Børn i dagtilbud', 'percent', 'Ishøj Kommune'],
    ['Karakterer i 9. klasse', 'grade', 'Ishøj Kommune'],
    ['Unge med kun grundskole', 'percent', 'Ishøj Kommune'],
    ['Restgruppen 15-29 år', 'percent', 'Ishøj Kommune'],
    ['Uden tilknytning 18-64 år', 'percent', 'Ishøj Kommune'],
    ['Sigtede 15-29 år', 'percent', 'Ishøj Kommune'],
    ['Trygge beboere', 'percent', undefined],
    ['Frivillige i området', 'percent', undefined],
    ['Stemt til kommunalvalg', 'percent', 'Ishøj Kommune'],
    ['Stemt til folketingsvalg', 'percent', 'Ishøj Kommune'],
  ]);
});

test('a measure is there by its own name, an indicator by its name in full', () => {
  const stated = ['voters-national', 'volunteers-elsewhere', 'ANDEL 1-5-årige i dagtilbud', 'Trygge beboere', 'vores egen'];
  const names = proposedIndicators(planned(stated), PROGRAMME_2019_26).map(({ id }) => id);
  expect(names).toEqual(['grades', 'only-primary-school', 'neither-education-nor-work', 'unattached', 'charged', 'volunteers', 'voters-municipal']);
});

test('of two municipalities none is chosen, and a programme of local goals has nothing to propose', () => {
  expect(proposedIndicators(planned([], [municipality('A'), municipality('B')]), PROGRAMME_2019_26)[0]?.comparator).toBe('Kommunen');
  expect(proposedIndicators(planned([]), PROGRAMME_2015_18)).toEqual([]);
});
