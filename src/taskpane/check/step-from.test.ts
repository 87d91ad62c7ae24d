import { stepFrom } from './step-from';

const keys = ['a', 'b', 'c'];
const [none, on, back] = [{ current: undefined, focused: undefined }, 1, -1] as const;

test('begins at either end, goes on from the last to the first, and stays where there is nothing', () => {
  expect([stepFrom(keys, none, on), stepFrom(keys, none, back)]).toEqual(['a', 'c']);
  expect([stepFrom(keys, { current: 'c', focused: 'c' }, on), stepFrom(keys, { current: 'a', focused: 'a' }, back)]).toEqual(['a', 'c']);
  expect(stepFrom([], { current: 'a', focused: 'a' }, on)).toBeUndefined();
});

test('goes on from where the focus was moved to, or from what is selected', () => {
  expect(stepFrom(keys, { current: 'a', focused: 'b' }, on)).toBe('c');
  expect(stepFrom(keys, { current: 'b', focused: undefined }, on)).toBe('c');
});

test('what took over the focus of a solved item is next', () => {
  expect(stepFrom(keys, { current: 'gone', focused: 'b' }, on)).toBe('b');
  expect(stepFrom(keys, { current: 'gone', focused: 'b' }, back)).toBe('a');
});
