import { join } from 'node:path';
import { gateProblems, ruleSet, SECTIONS, type RuleSet } from './rule-gate';

test('every rule has its files, its page, its messages and its place in the registry', () => {
  expect(gateProblems(ruleSet(join(__dirname, '../..')))).toEqual([]);
});

describe('the gate bites', () => {
  const page = SECTIONS.map((section) => `\n## ${section}\n\n${section === 'Grundlag' ? '**krav.** Kilde.' : 'Tekst.'}\n`).join('');
  const parts = (id: string, variant = 'wrong') => [...['headline', 'explanation', 'action'].map((part) => `rule.${id}.${variant}.${part}`), `rule-title.${id}`];
  const sound: RuleSet = {
    folders: { 'made-up': { 'rule.ts': "createRule({ id: 'made-up' })", 'README.md': page, 'rule.test.ts': '' } },
    registered: [{ id: 'made-up', basis: 'requirement' }],
    messages: { da: parts('made-up'), en: parts('made-up') },
  };
  const inFolder = (files: Record<string, string | undefined>): RuleSet => ({
    ...sound,
    folders: {
      'made-up': Object.fromEntries(
        Object.entries({ ...sound.folders['made-up'], ...files }).filter((file): file is [string, string] => file[1] !== undefined),
      ),
    },
  });

  test('but not on a sound set', () => expect(gateProblems(sound)).toEqual([]));

  test.each<[string, RuleSet, string]>([
    ['a rule that is not registered', { ...sound, registered: [] }, 'src/rules/registry.ts: add made-up to RULES'],
    ['a rule registered twice', { ...sound, registered: [...sound.registered, ...sound.registered] }, 'src/rules/registry.ts: made-up is registered twice'],
    ['a rule without page', inFolder({ 'README.md': undefined }), 'src/rules/made-up/README.md: add this file'],
    ['a rule without test', inFolder({ 'rule.test.ts': undefined }), 'src/rules/made-up/rule.test.ts: add this file'],
    ['an entry without rule', inFolder({ 'rule.ts': undefined }), 'src/rules/made-up/rule.ts: add this file'],
    ['a folder of another name', inFolder({ 'rule.ts': "id: 'made-down'" }), "src/rules/made-up/rule.ts: the id must be the folder's name, made-up"],
    ['a very long rule', inFolder({ 'rule.ts': `id: 'made-up'${'\n'.repeat(200)}` }), 'src/rules/made-up/rule.ts: over 200 lines, make two rules of it'],
    ['a page without right example', inFolder({ 'README.md': page.replace('## Rigtigt', '## Godt') }), 'src/rules/made-up/README.md: add the section "## Rigtigt"'],
    ['a page with another basis than the rule', inFolder({ 'README.md': page.replace('**krav.**', '**vores råd.**') }), 'src/rules/made-up/README.md: begin Grundlag with **krav.**'],
    ['a rule without words in English', { ...sound, messages: { ...sound.messages, en: ['rule-title.made-up'] } }, 'src/messages/en/rules.ts: add messages for made-up'],
    ['a variant without action', { ...sound, messages: { da: parts('made-up').filter((key) => !key.endsWith('.action')), en: parts('made-up') } }, 'src/messages/da/rules.ts: add rule.made-up.wrong.action'],
    ['a rule without title', { ...sound, messages: { ...sound.messages, en: parts('made-up').slice(0, 3) } }, 'src/messages/en/rule-titles.ts: add rule-title.made-up'],
    ['a title for no rule', { ...sound, messages: { ...sound.messages, en: [...parts('made-up'), 'rule-title.gone'] } }, 'src/messages/en/rule-titles.ts: rule-title.gone belongs to no rule'],
    ['words for no rule', { ...sound, messages: { da: [...parts('made-up'), 'rule.gone.x.headline'], en: parts('made-up') } }, 'src/messages/da/rules.ts: rule.gone.x.headline belongs to no rule'],
  ])('%s', (_, broken, problem) => expect(gateProblems(broken)).toEqual([problem]));
});
