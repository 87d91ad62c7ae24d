import { cellText } from './cell-text';

describe('what is handed to Excel', () => {
  test.each(['Boligsocial leder', 'Beboerrådgiver 2', 'Uddannelse og livschancer', 'Årsløn ved 37 timer', 'Majken', 'Marts'])(
    'a text that Excel takes as text goes as it is: %s',
    (text) => expect(cellText(text)).toBe(text),
  );

  test.each([
    '=SUM(A1)', '+45 12 34 56 78', '-', '- se bilag', '@leder', "'citat", ' 12', '37', '37,5', '1/2', '1-2-2026', '2019-26',
    '12:30', '25 %', '(5)', '.5', '$5', '€ 5', '#N/A', '1E5', 'Maj 5', 'May 5, 2026', 'okt. 26', 'kr. 500', 'DKK 500', 'true', 'SANDT',
  ])('a text that Excel would read as something else gets an apostrophe: %s', (text) => expect(cellText(text)).toBe(`'${text}`));

  test('numbers stay numbers, and nothing leaves the cell as it is', () => {
    expect(cellText(0.25)).toBe(0.25);
    expect(cellText('')).toBeNull();
  });
});
