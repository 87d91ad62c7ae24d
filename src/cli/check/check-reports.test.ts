import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPORT_SCHEMA, type CheckedFile } from '../../app/report';
import { RULES } from '../../rules/registry';
import { SARIF_SHAPE } from '../../../test/fixtures/sarif-shape';
import { runCommandLine } from '../command-line';

const ROOT = path.join(__dirname, '../../..');
const FAULTY = path.join(ROOT, 'test/fixtures/faulty-sample.json');

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'));
  file = path.join(folder, 'min plan.xlsx');
  await run('new', '--from', FAULTY, '-o', file);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}
const absent = () => path.join(folder, 'findes ikke.xlsx');

async function jsonReport(...args: string[]): Promise<{ readonly report: ReturnType<typeof REPORT_SCHEMA.parse>; readonly checked: CheckedFile }> {
  const report = REPORT_SCHEMA.parse(JSON.parse((await run('check', '--format', 'json', file, ...args)).out));
  return { report, checked: report.files[0] as CheckedFile };
}

describe('the JSON report', () => {
  test('says which plan was judged, and what by', async () => {
    const { report, checked } = await jsonReport();
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(report.product).toEqual({ name: 'helhedsplan', version, ruleSet: expect.stringMatching(/^[0-9a-f]{12}$/) as string });
    expect(checked.plan).toMatchObject({ programme: '2019-26', phase: 'signature', from: '2025-11-01', to: '2029-10-31' });
    expect(Date.parse(checked.checkedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('the hash is that of the plan as the command line writes it', async () => {
    const plan = JSON.stringify(JSON.parse((await run('plan', file)).out));
    const { checked } = await jsonReport();
    expect(checked.plan.hash).toBe(createHash('sha256').update(plan).digest('hex'));
  });

  test('gives every place its cell, and every number as text and as a number', async () => {
    const { checked } = await jsonReport();
    const hours = checked.findings.find(({ rule }) => rule === 'staff-hours-differ');
    expect(hours?.at.length).toBeGreaterThan(1);
    expect(hours?.at.map(({ cell }) => cell)).toEqual(hours?.at.map(() => expect.stringMatching(/^[A-Z]+\d+$/) as string));
    expect(new Set(hours?.at.map(({ sheet }) => sheet))).toEqual(new Set(['Løn', 'Medarbejderressourcer']));
    expect(hours?.statements?.map(({ kind, text, raw }) => [kind, text, raw])).toEqual(expect.arrayContaining([['hours', '37 t/uge', 37]]));
    const values = checked.findings.flatMap((found) => Object.values(found.values));
    expect(values).toContainEqual({ kind: 'share', text: '110 %', raw: 1.1 });
    expect(checked.findings.every(({ values: of, headline }) => Object.keys(of).length > 0 || headline !== '')).toBe(true);
  });

  test('no two findings have the same key, and the same plan gives the same keys', async () => {
    const [{ checked: first }, { checked: second }] = [await jsonReport(), await jsonReport('--lang', 'en')];
    const keys = [...first.findings, ...first.todos].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...second.findings, ...second.todos].map(({ key }) => key)).toEqual(keys);
  });
});

/** One of each severity and more: the period is a day short, and a share and its hours differ by half an hour. */
async function mixedFile(): Promise<string> {
  const plan = JSON.parse(readFileSync(FAULTY, 'utf8')) as { masterData: { to: string }; staffResources: object[] };
  plan.masterData.to = '2029-10-30';
  plan.staffResources.push({ area: 'employment', position: 'Fritidsvejleder', contractedHours: 30, share: 0.5, hours: 15.5, statedOn: '2025-11-01' });
  const source = path.join(folder, 'mixed.json');
  writeFileSync(source, JSON.stringify(plan));
  const mixed = path.join(folder, 'mixed.xlsx');
  await run('new', '--from', source, '-o', mixed, '--force');
  return mixed;
}

describe('the SARIF log', () => {
  const sarif = async (...files: string[]) => {
    const { out, exitCode } = await run('check', '--format', 'sarif', ...files);
    const log = SARIF_SHAPE.parse(JSON.parse(out));
    return { exitCode, run: log.runs[0] as (typeof log.runs)[number] };
  };

  test('has the shape of SARIF 2.1.0, with every rule and its page', async () => {
    const { exitCode, run: { tool, invocations } } = await sarif(file);
    expect(exitCode).toBe(1);
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { id, help, fullDescription } of tool.driver.rules) {
      const page = readFileSync(path.join(ROOT, 'src/rules', id, 'README.md'), 'utf8');
      expect(help?.markdown).toBe(page);
      expect(page).toContain(help?.text);
      expect(page).toContain(fullDescription?.text);
    }
  });

  test('every finding is a result, with rule, level, file, sheet and cell', async () => {
    const mixed = await mixedFile();
    const { run: { results, tool, artifacts } } = await sarif(mixed);
    const checked = REPORT_SCHEMA.parse(JSON.parse((await run('check', '--format', 'json', mixed)).out)).files[0] as CheckedFile;
    expect(new Set(checked.findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'advice']));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(checked.findings.map(({ rule }) => rule));
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;
    expect(results.map(({ level }) => level)).toEqual(checked.findings.map(({ severity }) => levels[severity]));
    const names = results.map(({ locations }) => locations[0]?.logicalLocations?.[0]?.fullyQualifiedName);
    expect(names).toEqual(checked.findings.map(({ at: [first] }) => (first?.cell ? `${first.sheet}!${first.cell}` : first?.sheet)));
    expect(results.map(({ relatedLocations = [] }) => relatedLocations.length + 1)).toEqual(checked.findings.map(({ at }) => at.length));
    const uri = artifacts[0]?.location.uri ?? '';
    expect(new URL(uri).pathname).toBe(encodeURI(mixed));
    expect(results.every(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri === uri)).toBe(true);
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['finding/v1'])).size).toBe(results.length);
  });

  test('what cannot be read is told as a notification of the tool', async () => {
    const { exitCode, run: { invocations, results, artifacts } } = await sarif('en mappe/findes ikke.xlsx', file);
    expect(exitCode).toBe(2);
    const [{ executionSuccessful, exitCode: told, toolExecutionNotifications }] = invocations as [(typeof invocations)[number]];
    expect([executionSuccessful, told]).toEqual([false, 2]);
    expect(toolExecutionNotifications).toMatchObject([{ level: 'error', message: { text: expect.stringContaining('findes ikke') as string } }]);
    expect(toolExecutionNotifications[0]?.locations[0]?.physicalLocation.artifactLocation.index).toBe(0);
    expect(artifacts[0]?.location.uri).toBe('en%20mappe/findes%20ikke.xlsx');
    expect(results.every(({ locations }) => locations[0]?.physicalLocation.artifactLocation.index === 1)).toBe(true);
  });
});

describe('the HTML report', () => {
  test('is one page that asks for nothing, and says what was found', async () => {
    const { exitCode, out } = await run('check', '--format', 'html', file);
    expect(exitCode).toBe(1);
    const { checked } = await jsonReport();
    const text = out.replaceAll('&quot;', '"');
    for (const { headline, action } of checked.findings) expect([headline, text.includes(headline), text.includes(action)]).toEqual([headline, true, true]);
    expect(out).not.toMatch(/<script|<link|<img|@import|url\(|\ssrc=|https?:/);
    expect(out).toContain('<html lang="da">');
    expect((await run('check', '--format', 'html', '--lang', 'en', file)).out).toContain('<html lang="en">');
  });

  test('what people have written stays text', async () => {
    const name = '<script>alert("1")</script> & \'søn\'';
    const plan = JSON.parse(readFileSync(FAULTY, 'utf8')) as { masterData: { name: string }; positions: { title: string }[]; salaries: { position: string }[]; staffResources: { position: string }[] };
    plan.masterData.name = name;
    const title = plan.positions[0]?.title;
    plan.positions[0] = { ...plan.positions[0], title: '<b>Leder' };
    for (const row of [...plan.salaries, ...plan.staffResources]) if (row.position === title) row.position = '<b>Leder';
    const source = path.join(folder, 'plan.json');
    writeFileSync(source, JSON.stringify(plan));
    const hostile = path.join(folder, '<i>.xlsx');
    await run('new', '--from', source, '-o', hostile, '--force');
    const { out } = await run('check', '--format', 'html', hostile);
    expect(out).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;søn&#39;');
    expect(out).toContain('&lt;b&gt;Leder');
    expect(out).toContain('&lt;i&gt;.xlsx');
    expect(out).not.toMatch(/<script|<b>Leder|<i>/);
  });

  test('of several files each has a part of its own, unreadable ones too', async () => {
    const { exitCode, out } = await run('check', '--format', 'html', file, absent());
    expect(exitCode).toBe(2);
    expect(out.match(/<section class="plan" id="plan-\d"/g)).toHaveLength(2);
    expect(out).toContain('href="#plan-2"');
    expect(out).toContain('Filen kunne ikke læses');
  });
});
