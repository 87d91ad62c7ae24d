/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile, projectPath, readProjectFile, ROOT } from './project-files';

/** What `npm run build -- --base-url …` hands out. One build for all tests. */
const BASE = 'https://helhedsplan.example/excel';
/** On the disk of the project, as `dist/` is. */
const place = projectPath('.cache/test');
mkdirSync(place, { recursive: true });
const folder = mkdtempSync(path.join(place, 'build-'));
const out = path.join(folder, 'dist');

const node = (...words: string[]) => spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
const build = (...words: string[]) => node('.config/build.mjs', '--out', out, ...words);

beforeAll(() => {
  const { status, stderr } = build('--base-url', `${BASE}/`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifestText = () => readFileSync(path.join(out, 'manifest.xml'), 'utf8');
const manifest = () => new DOMParser().parseFromString(manifestText(), 'text/xml');
const addresses = () =>
  [...manifest().getElementsByTagName('*')]
    .flatMap((element) => element.getAttribute('DefaultValue') ?? [])
    .filter((value) => /^\w+:\/\//.test(value));

describe('the manifest that is handed out', () => {
  test('has the other base address everywhere, and names this computer nowhere', () => {
    const inRepository = readProjectFile('manifest.xml').match(/="https:\/\/localhost:3000/g) ?? [];
    expect(addresses()).toHaveLength(inRepository.length);
    expect(addresses().filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
    expect(manifestText()).not.toMatch(/localhost|<!--/);
  });

  test('has the version of the package', () => {
    expect(manifest().getElementsByTagName('Version')[0]?.textContent).toBe(`${packageFile().version}.0`);
  });

  test('every file that it names is there', () => {
    const files = addresses().map((address) => new URL(address).pathname.slice(new URL(BASE).pathname.length));
    expect(files).toEqual(expect.arrayContaining(['/taskpane.html', '/assets/icon-32.png']));
    expect(files.filter((file) => !existsSync(path.join(out, file)))).toEqual([]);
  });
});

describe('the manifest of an environment', () => {
  const { DOMParser: Parser } = window;
  const parse = (text: string) => new Parser().parseFromString(text, 'text/xml');
  const deployed = (environment?: string) => {
    const words = environment === undefined ? '{}' : JSON.stringify({ environment });
    const script = `import { deployedManifest } from './.config/deployed-manifest.mjs'; import { readFileSync } from 'node:fs';
      process.stdout.write(deployedManifest(readFileSync('manifest.xml', 'utf8'), { base: '${BASE}', version: '0.1.0', ...${words} }));`;
    return parse(node('--input-type=module', '--eval', script).stdout);
  };
  const id = (xml: Document) => xml.getElementsByTagName('Id')[0]?.textContent;

  test('has an id of its own, always the same', () => {
    const ids = [undefined, 'test', 'prøve', 'test'].map((environment) => id(deployed(environment)));
    expect(ids[1]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(3);
    for (const each of ids) expect(each).toMatch(/^[\da-f]{8}-[\da-f]{4}-[45][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('is told from the other by its name and on the ribbon, in both languages', () => {
    const xml = deployed('test');
    const named = [...xml.getElementsByTagName('DisplayName'), ...[...xml.getElementsByTagName('bt:String')].filter((each) => each.getAttribute('id') === 'Group.Label')];
    const texts = named.flatMap((each) => [each.getAttribute('DefaultValue'), ...[...each.children].map((child) => child.getAttribute('Value'))]);
    expect(texts).toHaveLength(4);
    expect(texts.filter((text) => !text?.endsWith(' (test)'))).toEqual([]);
    const others = (document: Document) => [...document.getElementsByTagName('bt:String')].filter((each) => each.getAttribute('id') !== 'Group.Label').map((each) => each.outerHTML);
    expect(others(xml)).toEqual(others(deployed()));
  });
});

describe('what is handed out of others', () => {
  const licences = (name: string) => [...readFileSync(path.join(out, name), 'utf8').matchAll(/^(\S+) \S+ \([\w.-]+\)\n=+$/gm)].map(([, each]) => each);

  test('every package in the pane is listed, by what the source maps say', () => {
    const maps = readdirSync(out).filter((name) => name.endsWith('.js.map'));
    const sources = maps.flatMap((name) => (JSON.parse(readFileSync(path.join(out, name), 'utf8')) as { sources: string[] }).sources);
    const packages = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    expect(new Set(packages).size).toBeGreaterThan(20);
    expect([...new Set(packages)].filter((name) => !licences('licences.txt').includes(name))).toEqual([]);
  });

  test('and every package that the command line is made of', () => {
    expect(licences('cli/licences.txt')).toEqual(expect.arrayContaining(['commander', 'fflate', 'saxes', 'zod']));
  });
});

describe('the check before it is packed', () => {
  const copy = path.join(folder, 'copy');
  const faults = (base = BASE) => {
    const script = `import { faultsOf } from './.config/check-dist.mjs'; process.stdout.write(JSON.stringify(faultsOf(${JSON.stringify(copy)}, '${base}')));`;
    return JSON.parse(node('--input-type=module', '--eval', script).stdout) as string[];
  };
  const rewrite = (name: string, from: string | RegExp, to: string) => {
    const file = path.join(copy, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  beforeEach(() => cpSync(out, copy, { recursive: true }));
  afterEach(() => rmSync(copy, { recursive: true }));

  test('finds nothing in what was built', () => expect(faults()).toEqual([]));

  test.each<readonly [string, () => void, RegExp]>([
    ['a lost icon', () => rmSync(path.join(copy, 'assets/icon-32.png')), /manifest\.xml names assets\/icon-32\.png/],
    ['a lost script', () => rmSync(path.join(copy, 'start-check.js')), /taskpane\.html names start-check\.js/],
    ['a lost list of licences', () => rmSync(path.join(copy, 'licences.txt')), /licences\.txt is not there/],
    ['a page that may reach another site', () => rewrite('taskpane.html', "connect-src 'self'", "connect-src https://elsewhere.example"), /may reach https:\/\/elsewhere\.example/],
    ['a page without its policy', () => rewrite('taskpane.html', /<meta[^>]*Content-Security-Policy[^>]*>/, ''), /does not forbid/],
    ['an address of this computer', () => rewrite('manifest.xml', `${BASE}/taskpane.html`, 'https://localhost:3000/taskpane.html'), /names https:\/\/localhost/],
  ])('finds %s', (_, breakIt, told) => {
    breakIt();
    expect(faults()).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
  });

  test('finds a manifest for another address', () => expect(faults('https://other.example')).not.toEqual([]));
});

test('the page finds its scripts beside it, wherever it is put', () => {
  const page = new DOMParser().parseFromString(readFileSync(path.join(out, 'taskpane.html'), 'utf8'), 'text/html');
  const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
  const own = scripts.filter((source) => !source.startsWith('https://appsforoffice.microsoft.com/'));
  expect(own).toHaveLength(2);
  expect(own.filter((source) => !existsSync(path.join(out, source)))).toEqual([]);
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('the first script is as small as package.json demands', () => {
  const { 'size-limit': limits } = JSON.parse(readProjectFile('package.json')) as { 'size-limit': { path: string }[] };
  const settings = path.join(folder, 'size-limit.json');
  writeFileSync(settings, JSON.stringify(limits));
  const { status, stdout, stderr } = node('node_modules/size-limit/bin.js', '--json', '--config', settings);
  const sizes = JSON.parse(stdout) as { name: string; passed: boolean; size: number }[];
  expect({ status, stderr, failed: sizes.filter(({ passed }) => !passed) }).toEqual({ status: 0, stderr: '', failed: [] });
  // A pattern that found no file would be small too.
  expect(sizes.filter(({ size }) => size < 10_000)).toEqual([]);
});

describe('a wrong command is told in one sentence, and nothing is touched', () => {
  test.each([
    ['an address without encryption', ['--base-url', 'http://helhedsplan.example'], 'must begin with https://'],
    ['an address without a host', ['--base-url', 'https://'], 'name a host'],
    ['an address with a query', ['--base-url', 'https://helhedsplan.example/?version=1'], 'must have no ?'],
    ['no address', ['--base-url', 'helhedsplan'], 'must begin with https://'],
    ['an environment that is no word', ['--base-url', BASE, '--environment', 'test og prøve'], 'must be a word of at most ten letters'],
    ['an unknown option', ['--bas-url', BASE], 'The options are --base-url, --environment and --out.'],
  ])('%s', (_, words, sentence) => {
    const before = statSync(out).mtimeMs;
    const { status, stdout, stderr } = build(...words);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(statSync(out).mtimeMs).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

test('the command line is one file that needs nothing beside it', () => {
  const alone = path.join(folder, 'helhedsplan.cjs');
  copyFileSync(path.join(out, 'cli/helhedsplan.cjs'), alone);
  const { status, stdout, stderr } = spawnSync(process.execPath, [alone, 'rules'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('staff-hours-differ');
  expect(packageFile()).toMatchObject({ bin: { helhedsplan: 'dist/cli/helhedsplan.cjs' } });
  // Windows has no such permission.
  if (process.platform !== 'win32') expect(statSync(path.join(out, 'cli/helhedsplan.cjs')).mode & 0o111).toBe(0o111);
});

test('a folder is checked by threads of that same file, in order, whatever is in it', () => {
  const plans = path.join(folder, 'planer');
  mkdirSync(plans);
  const samples = readdirSync(projectPath('assets/samples')).filter((name) => name.endsWith('.xlsx'));
  for (const name of samples) copyFileSync(projectPath('assets/samples', name), path.join(plans, name));
  writeFileSync(path.join(plans, 'billede.xlsx'), 'ingen arbejdsbog');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(out, 'cli/helhedsplan.cjs'), 'check', plans, '--jobs', '2', '--format', 'json'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  const { files } = JSON.parse(stdout) as { files: { file: string; started?: boolean; unreadable?: string }[] };
  expect(files.map(({ file, started }) => [path.basename(file), started])).toEqual([['billede.xlsx', undefined], ...samples.map((name) => [name, true])]);
  expect(files[0]?.unreadable).toContain('er ikke en Excel-arbejdsbog');
});

test("the rules' pages come along, and the command finds them", () => {
  const { stdout } = spawnSync(process.execPath, [path.join(out, 'cli/helhedsplan.cjs'), 'check', '--format', 'sarif', 'findes-ikke.xlsx'], { cwd: folder, encoding: 'utf8' });
  const { runs } = JSON.parse(stdout) as { runs: { tool: { driver: { version: string; rules: { id: string; help?: { markdown: string } }[] } } }[] };
  const driver = runs[0]?.tool.driver;
  expect(driver?.version).toBe(packageFile().version);
  expect(driver?.rules.length).toBeGreaterThan(10);
  for (const { id, help } of driver?.rules ?? []) expect([id, help?.markdown]).toEqual([id, readProjectFile(`src/rules/${id}/README.md`)]);
});
