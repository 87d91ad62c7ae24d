import fc from 'fast-check';
import { escapeAttribute, escapeText, escapeXml, unescapeText } from './xml-text';

test.each([
  ['a\u000bb', 'a_x000B_b'],
  ['a\rb\tc\nd', 'a_x000D_b\tc\nd'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041', '_x005F_x0041'],
  ['\ud83c\udfe0 \ud83c', '\ud83c\udfe0 _xD83C_'],
  ['\uffff', '_xFFFF_'],
  ['a & <b> "c"', 'a &amp; &lt;b&gt; &quot;c&quot;'],
])('%j is written %j', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test('line breaks in attributes would be lost', () => {
  expect(escapeAttribute('a\nb\tc')).toBe('a_x000A_b_x0009_c');
});

test('every text can be read again', () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_', 'x', '_x', '0041', '_x0041_', '\u0001', '\ud800')));
  fc.assert(fc.property(pieces.map((all) => all.join('')), (text) => unescapeText(withoutMarkup(escapeText(text))) === text));
});
const withoutMarkup = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('without anything to escape a text is itself', () => {
  expect(escapeXml('Løn, 2026')).toBe('Løn, 2026');
});
