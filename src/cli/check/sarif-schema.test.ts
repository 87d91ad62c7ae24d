import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkedPlan } from '../../../test/fixtures/checked-plan';
import { cleanPlan } from '../../../test/fixtures/clean-plan/clean-plan';
import { COLUMN_MUTATIONS } from '../../../test/fixtures/mutations/columns';
import { mutated } from '../../../test/fixtures/mutations/mutation';
import { MUTATIONS } from '../../../test/fixtures/mutations/mutations';
import { sarifProblems } from '../../../test/fixtures/sarif-schema';
import type { CheckResult } from '../../app/check-plan';
import { describeFindings } from '../../app/describe-findings';
import { describeJustified } from '../../app/describe-justified';
import { reportOf, type FileReport } from '../../app/report';
import { productFacts } from '../../app/reports/product-facts';
import { ReportTally } from '../../app/reports/report-summary';
import { planFromJson } from '../../domain/plan-json';
import { LANGUAGES, type Language } from '../../messages/formats';
import { writer } from '../../messages/write';
import { judge, RULES } from '../../rules/registry';
import type { RuleContext } from '../../rules/rule';
import { runCommandLine } from '../command-line';
import { plain } from '../paint';
import { reportOutput } from './report-output';

const ROOT = path.join(__dirname, '../../..');
const SAMPLES = path.join(ROOT, 'assets/samples');
const FAULTY = path.join(ROOT, 'test/fixtures/faulty-sample.json');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  await runCommandLine(args, { out: (text) => out.push(text), err: () => undefined });
  return out.join('\n');
}

/** Plans in which something is wrong, until every rule has found something. */
function wrongPlans(): readonly RuleContext[] {
  const plans = Array.from({ length: 40 }, (_, number) => cleanPlan(number));
  const unseen = new Set<string>(RULES.map(({ id }) => id));
  const wrong: RuleContext[] = [];
  for (const mutation of [...MUTATIONS, ...COLUMN_MUTATIONS]) {
    if (unseen.size === 0) break;
    const context = plans.reduce<RuleContext | undefined>((found, plan) => found ?? mutated(plan, mutation)?.context, undefined);
    const news = context ? judge(context).filter(({ rule }) => unseen.delete(rule)) : [];
    if (context && news.length > 0) wrong.push(context);
  }
  return wrong;
}

/** The report of a plan, with a reason given for the first finding of two. The cells are those of another plan, which has most of the rows. */
async function fileReport(context: RuleContext, index: number, language: Language, of: CheckResult): Promise<FileReport> {
  const [first, ...others] = judge(context);
  const reasoned = first && others.length > 0 ? [{ finding: first, reason: 'Aftalt "mundtligt" & <skriftligt>', name: 'Anne Holm', date: context.today }] : [];
  const result = { ...of, plan: context.plan, findings: reasoned.length > 0 || !first ? others : [first], justified: reasoned };
  return reportOf(`planer/nr. ${index}, år 1 & 2 [ny] 100 %.xlsx`, result, describeFindings(result.findings, language, result.places), describeJustified(result, language), language);
}

async function logOf(files: readonly FileReport[], language: Language): Promise<string> {
  const out: string[] = [];
  const output = reportOutput('sarif', await productFacts(), { writer: writer(language), paint: plain, out: (text) => out.push(text), err: () => undefined });
  const tally = new ReportTally();
  for (const file of files) {
    tally.add(file);
    output.file(file);
  }
  await output.end({ skipped: [], summary: tally.total(), exitCode: 1 });
  return out.join('\n');
}

interface Log {
  readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string; readonly level: string; readonly suppressions?: unknown }[] }];
}
const findingsIn = (text: string) => (JSON.parse(text) as Log).runs[0].results;

describe('the official schema of SARIF 2.1.0 accepts the report of', () => {
  test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    expect(sarifProblems(JSON.parse(await run('check', '--format', 'sarif', path.join(SAMPLES, name))))).toEqual([]);
  });

  test('a folder with strange names and a file that is no workbook', async () => {
    const strange = path.join(folder, 'år 1 & 2', '100 % [ny]');
    mkdirSync(strange, { recursive: true });
    copyFileSync(path.join(SAMPLES, 'ishoej-2025-29.xlsx'), path.join(strange, 'god #1?.xlsx'));
    writeFileSync(path.join(folder, 'falsk\n.xlsx'), 'ingen arbejdsbog');
    await run('new', '--from', FAULTY, '-o', path.join(strange, 'fejl.xlsx'));
    const log = await run('check', '--format', 'sarif', folder);
    expect(sarifProblems(JSON.parse(log))).toEqual([]);
    expect(findingsIn(log).length).toBeGreaterThan(0);
    expect(log).toContain('"toolExecutionNotifications": [\n            {');
  });

  test('a file that is not there, from its relative name', async () => {
    expect(sarifProblems(JSON.parse(await run('check', '--format', 'sarif', 'en mappe/findes ikke.xlsx')))).toEqual([]);
  });

  test('plans in which every rule has found something, and reasons are given', async () => {
    const wrong = wrongPlans();
    const of = await checkedPlan(planFromJson(cleanPlan(0).content));
    for (const language of LANGUAGES) {
      const log = await logOf(await Promise.all(wrong.map((context, index) => fileReport(context, index, language, of))), language);
      expect(sarifProblems(JSON.parse(log))).toEqual([]);
      const results = findingsIn(log);
      expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(RULES.map(({ id }) => id)));
      expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
      expect(results.some(({ suppressions }) => suppressions !== undefined)).toBe(true);
    }
  }, 60_000);
});

describe('and refuses', () => {
  let log: string;
  beforeAll(async () => {
    const file = path.join(folder, 'fejl.xlsx');
    await run('new', '--from', FAULTY, '-o', file);
    log = await run('check', '--format', 'sarif', file, path.join(folder, 'findes ikke.xlsx'));
  });

  test.each([
    ['a severity of ours', '"level": "error"', '"level": "advice"'],
    ['another version', '"version": "2.1.0"', '"version": "2.0.0"'],
    ['an address with a blank', '"uri": "', '"uri": "en mappe/'],
    ['a finding without a message', '"message"', '"besked"'],
    ['a tool without a name', '"name": "helhedsplan"', '"navn": "helhedsplan"'],
    ['a rule counted from below', '"ruleIndex": ', '"ruleIndex": -'],
    ['an unknown role of a file', '"analysisTarget"', '"checkedFile"'],
    ['something that SARIF does not have', '"results": [', '"todos": [], "results": ['],
    ['success in words', '"executionSuccessful": false', '"executionSuccessful": "nej"'],
  ])('%s', (_, stands, becomes) => {
    expect(sarifProblems(JSON.parse(log))).toEqual([]);
    const broken = log.replaceAll(stands, becomes);
    expect(broken).not.toBe(log);
    expect(sarifProblems(JSON.parse(broken))).not.toEqual([]);
  });
});
