import { reportChanges } from './report-rows';

const OURS = ['Nr.', 'Slags', 'Hvad'];
const ours = (number: number, what = 'noget') => [number, 'Fejl', what];
const changes = (body: readonly (readonly (string | number)[])[], needed: number, headers = OURS) => reportChanges(headers, OURS, body, needed);

test.each<[string, readonly (readonly (string | number)[])[], number, object]>([
  ['as many rows as before', [ours(1), ours(2)], 2, { insert: { at: 2, count: 0 }, targets: [0, 1], remove: [] }],
  ['more: they come below', [ours(1)], 3, { insert: { at: 1, count: 2 }, targets: [0, 1, 2], remove: [] }],
  ['fewer: the last go first', [ours(1), ours(2), ours(3)], 1, { insert: { count: 0 }, targets: [0], remove: [2, 1] }],
  ['blank rows of an interruption are used', [ours(1), ['', '', ''], ['', '', '']], 2, { insert: { count: 0 }, targets: [0, 1], remove: [2] }],
  ["a row that somebody typed stays between ours", [ours(1), ['', '', 'min note'], ours(2)], 2, { targets: [0, 2], remove: [] }],
  ['and below ours, which grow above it', [ours(1), ['', '', 'min note']], 3, { insert: { at: 1, count: 2 }, targets: [0, 1, 2], remove: [] }],
  ['a word of somebody in Slags is not ours', [ours(1), [2, 'Obs', 'min note']], 1, { targets: [0], remove: [] }],
  ['a row of ours without its number is somebody’s', [ours(1), ['', 'Fejl', 'kopieret']], 1, { targets: [0], remove: [] }],
])('%s', (_, body, needed, expected) => expect(changes(body, needed)).toMatchObject(expected));

test('a row beside which somebody has written is emptied and not taken away', () => {
  const headers = ['Nr.', 'Ansvarlig', 'Slags', 'Hvad'];
  const body = [[1, '', 'Fejl', 'a'], [2, 'Mette', 'Fejl', 'b'], [3, '', 'Fejl', 'c']];
  expect(changes(body, 1, headers)).toMatchObject({ targets: [0], remove: [2], clear: [1] });
});
