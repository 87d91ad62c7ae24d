import fc from 'fast-check';
import { danishEntry } from './danish-entry';
import { englishFormula } from './danish-formula';

describe('what a person types into a Danish Excel', () => {
  it.each([
    ['24,8', 24.8],
    ['11.706.000', 11706000],
    ['1.234,5', 1234.5],
    ['-5', -5],
    ['(500)', -500],
    ['1,5E3', 1500],
    [',5', 0.5],
    ['25 %', 0.25],
    ['24,8 %', 0.248],
    ['kr. 500', 500],
    ['500,50 kr.', 500.5],
    ['1/11-2021', 44501],
    ['01-11-2021', 44501],
    ['1/11/21', 44501],
    ['2021-11-01', 44501],
    ['1. november 2021', 44501],
    ['1. nov. 2021', 44501],
    ['nov 2021', 44501],
    ['1/11', 44501],
    ['sand', true],
    ['Falsk', false],
  ])('%s is %s', (typed, value) => {
    expect(danishEntry(typed, undefined, 2021)).toMatchObject({ value });
  });

  it.each(['24.8', '1.70.60', '1.5', '11,706,000', '31/2-2021', '140 kr. om året', '12 timer', '1.234.5'])('%s stays text', (typed) => {
    expect(danishEntry(typed, undefined)).toEqual({ value: typed });
  });

  it('brings a format, unless the cell has one', () => {
    expect(danishEntry('25 %', undefined)).toEqual({ value: 0.25, numberFormat: '0%' });
    expect(danishEntry('11.706.000', undefined)).toEqual({ value: 11706000, numberFormat: '#,##0' });
    expect(danishEntry('1/11-2021', undefined)).toEqual({ value: 44501, numberFormat: 'm/d/yyyy' });
  });

  // https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4
  it.each([
    ['25', 0.25],
    ['24,8', 0.248],
    ['0,25', 0.25],
    ['140', 1.4],
    ['25 %', 0.25],
  ])('in a percent cell %s is %s', (typed, value) => {
    expect(danishEntry(typed, '0.0%')).toMatchObject({ value });
  });

  it('in a text cell, or after an apostrophe, everything is text', () => {
    expect(danishEntry('25', '@')).toEqual({ value: '25' });
    expect(danishEntry('=SUM(A1)', '@')).toEqual({ value: '=SUM(A1)' });
    expect(danishEntry("'007", undefined)).toEqual({ value: '007' });
  });

  it('reads back every number that Danish writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const typed = value.toLocaleString('da-DK', { maximumFractionDigits: decimals });
        expect(danishEntry(typed, undefined)).toMatchObject({ value: Number(value.toFixed(decimals)) || 0 });
      }),
    );
  });

  it('understands formulas in Danish and leaves references alone', () => {
    expect(englishFormula('=HVIS([@Andel]>1,5;"ja; 1,5";SUM(A1:A2))')).toBe('=IF([@Andel]>1.5,"ja; 1,5",SUM(A1:A2))');
    expect(englishFormula("=SUM.HVISER(Løn[Beløb, 1,5];'a;b'!A:A;SAND)")).toBe("=SUMIFS(Løn[Beløb, 1,5],'a;b'!A:A,TRUE)");
  });
});
