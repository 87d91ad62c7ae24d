import { EMPTY_TABLES } from '../domain/plan';
import { toNumber } from '../domain/exact';
import { valueOf } from '../domain/reading';
import { indicatorsOf, measuresOf } from './programme';
import { CURRENT_PROGRAMME, programmeOf, PROGRAMMES } from './programmes';

const planOfProgramme = (id: string) => ({ masterData: { ...EMPTY_TABLES.masterData, programme: valueOf(id) } });

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_, programme) => {
  const named = [
    ...programme.areas,
    ...programme.goals,
    ...indicatorsOf(programme),
    ...programme.documents,
  ];

  test('calls no two things the same', () => {
    for (const list of [programme.areas, programme.goals, indicatorsOf(programme), measuresOf(programme), programme.documents]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name.toLocaleLowerCase('da'))).size).toBe(list.length);
    }
    expect(named.every(({ name }) => name.trim() === name && name !== '')).toBe(true);
  });

  test('says of each of its facts where it comes from', () => {
    const sources = [programme.areasSource, programme.goalsSource, programme.documentsSource, programme.cofinancingSource, ...(programme.agreementFigures ? [programme.agreementFigures] : [])];
    expect(sources.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  test('wants a quarter of the money to be local, and the rest at most from LBF', () => {
    expect(toNumber(programme.cofinancing.local)).toBe(0.25);
    expect(toNumber(programme.cofinancing.local) + toNumber(programme.cofinancing.lbf)).toBe(1);
  });
});

test('2019-26 has four goals with nine indicators, of which one is a grade and two are asked for', () => {
  const indicators = indicatorsOf(CURRENT_PROGRAMME);
  expect([CURRENT_PROGRAMME.goals.length, indicators.length]).toEqual([4, 9]);
  expect(indicators.filter(({ unit }) => unit === 'grade').map(({ id }) => id)).toEqual(['grades']);
  expect(indicators.filter(({ kind }) => kind === 'survey').map(({ id }) => id)).toEqual(['feel-safe', 'volunteers']);
  expect(indicators.filter(({ perElection }) => perElection).map(({ measures }) => measures.length)).toEqual([2]);
});

test('a plan is of the programme that it names, and of the current one where we have no such file', () => {
  expect(programmeOf(planOfProgramme('2015-18')).areas[0]?.name).toBe('Tryghed og trivsel');
  expect(programmeOf(planOfProgramme('2031-38'))).toBe(CURRENT_PROGRAMME);
});
