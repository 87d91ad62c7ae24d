import { pointsOfCharacters } from './measures';

test("Excel's default column of 8.43 characters is 64 pixels, which are 48 points", () => {
  expect(pointsOfCharacters(8.43)).toBe(48);
});
