import { da } from './da';
import { en } from './en';
import { LANGUAGES, type Language } from './formats';
import { ruleTitles } from './da/rule-titles';
import { rules } from './da/rules';
import { KINDS, placeholders } from './template';
import type { MessageKey } from './write';

const TEXTS: Record<Language, Readonly<Record<string, string>>> = { da, en };
const KEYS = Object.keys(da) as MessageKey[];
const asked = (text: string) =>
  placeholders(text)
    .map(({ name, kind }) => `${name}:${kind}`)
    .sort();

test('both languages have the same messages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort()));

test.each(KEYS)('%s names the same values in both languages', (key) => {
  expect([...new Set(asked(en[key]))]).toEqual([...new Set(asked(da[key]))]);
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  test.each(KEYS)('%s is written with care', (key) => {
    const text = TEXTS[language][key] ?? '';
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/ {2}|\.\.|,,| [.,;:](?!xlsx)/);
    const kinds = placeholders(text).map(({ kind }) => kind);
    expect(kinds.filter((kind) => !(KINDS as readonly string[]).includes(kind))).toEqual([]);
    // Every brace belongs to a placeholder that was recognised.
    const bare = placeholders(text).length;
    expect([text.split('{').length - 1, text.split('}').length - 1]).toEqual([bare, bare]);
  });

  const RULE_KEYS = Object.keys(rules);
  test.each(RULE_KEYS.filter((key) => key.endsWith('.headline')))('%s is a headline', (key) => {
    const text = (TEXTS[language][key] ?? '').replace(/\{[^}]*\}/g, 'x'.repeat(10));
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/[.!]$/);
  });

  test.each(RULE_KEYS.filter((key) => !key.endsWith('.headline')))('%s is sentences', (key) => {
    expect(TEXTS[language][key]).toMatch(/[.?]$/);
  });

  test.each(Object.keys(ruleTitles))('%s is a title', (key) => {
    expect(TEXTS[language][key]).toMatch(/^.{10,60}$/);
    expect(TEXTS[language][key]).not.toMatch(/[.!?]$/);
  });
});
