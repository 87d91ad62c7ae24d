import { planFromJson } from '../domain/plan-json';
import { EMPTY, notUnderstood, valueOf } from '../domain/reading';
import { positionFinder } from './position-names';

const { positions } = planFromJson({
  masterData: {},
  areas: [],
  positions: [
    { title: 'Boligsocial leder', aliases: 'projektleder, sekretariatsleder' },
    { title: 'Beboerrådgiver', number: 'AB' },
    { title: 'Beboerrådgiver', number: 'CD' },
  ],
  salaries: [],
  staffResources: [],
});
const find = (text: string) => positionFinder(positions)(valueOf(text));

it.each([
  ['its title', 'Boligsocial leder'],
  ['any case and spaces', '  boligsocial\u00a0LEDER '],
  ['an alias', 'sekretariatsleder'],
])('finds a position by %s', (_, text) => expect(find(text)).toEqual(valueOf('Boligsocial leder')));

it.each(['Beboerrådgiver (AB)', 'AB', 'ab'])('tells two of one title apart by %s', (text) =>
  expect(find(text)).toEqual(valueOf('Beboerrådgiver (AB)')),
);

it('does not choose between two of one title', () => {
  expect(find('Beboerrådgiver')).toEqual(notUnderstood('Beboerrådgiver', 'several-positions'));
});

it('keeps what is not on the list', () => {
  expect(find('Leder')).toEqual(notUnderstood('Leder', 'not-a-position'));
});

it('leaves an empty cell empty', () => expect(positionFinder(positions)(EMPTY)).toEqual(EMPTY));
