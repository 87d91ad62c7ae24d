import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basis } from '../../src/domain/finding';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { MESSAGE_PARTS } from '../../src/rules/rule';
import { RULES } from '../../src/rules/registry';

/** All that belongs to a rule, wherever it lies. */
export interface RuleSet {
  /** Folder name to its files, name to text. */
  readonly folders: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly registered: readonly { readonly id: string; readonly basis: Basis }[];
  /** Message keys by language. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
}

const RULES_FOLDER = 'src/rules';
export const FILES = ['rule.ts', 'README.md', 'rule.test.ts'] as const;
export const SECTIONS = ['Hvad er forkert', 'Hvorfor det betyder noget', 'Grundlag', 'Forkert', 'Rigtigt', 'Sådan retter du'] as const;
/** Longer than this, a rule is two rules. */
const LONGEST_RULE = 200;

/** What is missing for every rule to be complete; each line names the file to add or edit. */
export function gateProblems({ folders, registered, messages }: RuleSet): readonly string[] {
  const ids = [...new Set([...Object.keys(folders), ...registered.map(({ id }) => id)])];
  const twice = registered.filter(({ id }, index) => registered.findIndex((other) => other.id === id) !== index);
  return [
    ...twice.map(({ id }) => `${RULES_FOLDER}/registry.ts: ${id} is registered twice`),
    ...ids.flatMap((id) => {
      const entry = registered.find((rule) => rule.id === id);
      return [
        ...(entry ? [] : [`${RULES_FOLDER}/registry.ts: add ${id} to RULES`]),
        ...fileProblems(id, folders[id] ?? {}),
        ...pageProblems(id, folders[id]?.['README.md'], entry?.basis),
        ...messageProblems(id, messages),
      ];
    }),
    ...strayMessages(ids, messages),
  ];
}

function fileProblems(id: string, files: Readonly<Record<string, string>>): readonly string[] {
  const missing = FILES.filter((file) => files[file] === undefined);
  const source = files['rule.ts'];
  return [
    ...missing.map((file) => `${RULES_FOLDER}/${id}/${file}: add this file`),
    ...(source !== undefined && !source.includes(`id: '${id}'`)
      ? [`${RULES_FOLDER}/${id}/rule.ts: the id must be the folder's name, ${id}`]
      : []),
    ...Object.entries(files)
      .filter(([name, text]) => /(?<!\.test)\.ts$/.test(name) && text.split('\n').length > LONGEST_RULE)
      .map(([name]) => `${RULES_FOLDER}/${id}/${name}: over ${LONGEST_RULE} lines, make two rules of it`),
  ];
}

function pageProblems(id: string, page: string | undefined, basis: Basis | undefined): readonly string[] {
  if (page === undefined) return [];
  const file = `${RULES_FOLDER}/${id}/README.md`;
  const basisWord = basis && da[`basis.${basis}`];
  return [
    ...SECTIONS.filter((section) => !page.includes(`\n## ${section}\n`)).map((section) => `${file}: add the section "## ${section}"`),
    ...(basisWord && !page.includes(`## Grundlag\n\n**${basisWord}.**`) ? [`${file}: begin Grundlag with **${basisWord}.**`] : []),
  ];
}

function messageProblems(id: string, messages: RuleSet['messages']): readonly string[] {
  const ofRule = Object.values(messages).flat().filter((key) => key.startsWith(`rule.${id}.`));
  const variants = new Set(ofRule.map((key) => key.slice(`rule.${id}.`.length).split('.')[0]));
  return Object.entries(messages).flatMap(([language, keys]) => {
    const file = `src/messages/${language}/rules.ts`;
    const title = keys.includes(`rule-title.${id}`) ? [] : [`src/messages/${language}/rule-titles.ts: add rule-title.${id}`];
    if (!keys.some((key) => key.startsWith(`rule.${id}.`))) return [`${file}: add messages for ${id}`, ...title];
    const texts = [...variants].flatMap((variant) =>
      MESSAGE_PARTS.map((part) => `rule.${id}.${variant}.${part}`)
        .filter((key) => !keys.includes(key))
        .map((key) => `${file}: add ${key}`),
    );
    return [...texts, ...title];
  });
}

function strayMessages(ids: readonly string[], messages: RuleSet['messages']): readonly string[] {
  return Object.entries(messages).flatMap(([language, keys]) =>
    keys
      .filter((key) => key.startsWith('rule.') && !ids.some((id) => key.startsWith(`rule.${id}.`)))
      .map((key) => `src/messages/${language}/rules.ts: ${key} belongs to no rule`)
      .concat(
        keys
          .filter((key) => key.startsWith('rule-title.') && !ids.some((id) => key === `rule-title.${id}`))
          .map((key) => `src/messages/${language}/rule-titles.ts: ${key} belongs to no rule`),
      ),
  );
}

/** What the fixes of several rules share is no rule. */
const SHARED_FIXES = 'fixes';

/** The rules of this repository. */
export function ruleSet(root: string): RuleSet {
  const inRules = readdirSync(join(root, RULES_FOLDER), { withFileTypes: true });
  const folders = inRules.filter((entry) => entry.isDirectory() && entry.name !== SHARED_FIXES).map(({ name }) => {
    const folder = join(root, RULES_FOLDER, name);
    const files = readdirSync(folder);
    return [name, Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))] as const;
  });
  return { folders: Object.fromEntries(folders), registered: RULES, messages: { da: Object.keys(da), en: Object.keys(en) } };
}
