import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/rules/registry';
import { RULES_PAGE } from './places';
import { rulesPage } from './rules-page';

const text = readFileSync(RULES_PAGE, 'utf8');

test('the list of rules says what the rules say', () => {
  expect(text === rulesPage() ? 'up to date' : 'docs/regler.md is old: run npm run manual').toBe('up to date');
});

test('every rule has its part: severity, basis, a page that is there, and what is wrong', () => {
  const parts = text.split('\n## ').slice(1);
  expect(parts).toHaveLength(RULES.length);
  const complete = /^[^\n]+\n\n(?:Fejl|Advarsel|Råd)(?:, (?:Advarsel|Råd))* · (?:krav|aftale|vores råd) · \[`[a-z-]+`\]\(([^)]+)\)\n\n\S[^\n]{20,}/u;
  const pages = parts.map((part) => complete.exec(part)?.[1] ?? part.slice(0, 60));
  expect(pages.filter((page) => !existsSync(path.join(path.dirname(RULES_PAGE), page)))).toEqual([]);
});
