import { readFileSync } from 'node:fs';
import { packageFile, projectFiles, projectPath, readProjectFile, tellNotRun } from './project-files';

const LONGEST_FILE = 300;
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|xml|html|css|svg|yml)$|(^|\/)(run|\.npmrc|\.gitignore)$/;
/** Folders of somebody's computer. Built from parts, so that this file does not find itself. */
const MACHINE_PLACES = [
  ['', 'home', ''],
  ['', 'root', ''],
  ['', 'Users', ''],
  ['', 'work', ''],
  ['', 'workspace', ''],
].map((parts) => parts.join('/'));
const WINDOWS_HOME = /[A-Z]:\\Users\\/;
/** A place is one when nothing that could belong to an address or a longer name stands before it. */
const namesMachine = (line: string) =>
  WINDOWS_HOME.test(line) || MACHINE_PLACES.some((place) => new RegExp(`(^|[\\s"'\`(=:])${place}`).test(line));

const textFiles = () => projectFiles().filter((name) => TEXT.test(name) && name !== 'package-lock.json');
const linesOf = (name: string) => readFileSync(projectPath(name), 'utf8').split('\n');

describe('what is in the repository', () => {
  test('no path of one computer', () => {
    const found = textFiles().flatMap((name) => linesOf(name).flatMap((line, index) => (namesMachine(line) ? [`${name}:${index + 1}`] : [])));
    expect(found).toEqual([]);
  });

  test('package-lock.json names no registry, so that everybody installs from their own', () => {
    const lock = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('package-lock.json has the optional packages of every platform, or `npm ci` refuses it: run test/project/complete-lock.mjs', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, { optionalDependencies?: object }> };
    const places = Object.keys(packages);
    const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(asked.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  test(`files have at most ${String(LONGEST_FILE)} lines, or are named`, () => {
    // Nobody writes the schemas: `npm run manual` does.
    const written = textFiles().filter((name) => !name.startsWith('schemas/'));
    const long = written.map((name) => ({ name, lines: linesOf(name).length })).filter(({ lines }) => lines > LONGEST_FILE);
    for (const { name, lines } of long) tellNotRun(`a judgement of ${name}: it has ${lines} lines, more than ${LONGEST_FILE}. Is it two subjects?`);
    expect(long.filter(({ lines }) => lines > 2 * LONGEST_FILE)).toEqual([]);
  });
});

describe('documents', () => {
  /** Files that a document names in a link, without what is on other sites and places within the page. */
  const links = (text: string) =>
    [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target).filter((target) => !/^\w+:/.test(target));

  test('every command that README and the guides name exists', () => {
    const { scripts } = packageFile();
    const builtIn = ['ci', 'install', 'i', 'test', 'start'];
    for (const name of ['README.md', 'docs/CONTRIBUTING.md', 'docs/real-excel.md', 'docs/administrator.md', 'docs/SECURITY.md']) {
      const named = [...readProjectFile(name).matchAll(/(?<=`|^)npm (?:run )?([a-z][\w:-]*)/gm)].map(([, script = '']) => script);
      expect({ name, missing: named.filter((script) => !(script in scripts) && !builtIn.includes(script)) }).toEqual({ name, missing: [] });
    }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('what administrator.md tells an IT department is so', () => {
    const told = readProjectFile('docs/administrator.md');
    const page = readProjectFile('src/taskpane/taskpane.html');
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hosts = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host);
    const permission = /<Permissions>(\w+)</.exec(readProjectFile('manifest.xml'))?.[1] ?? '';
    const node = /\d+\.\d+/.exec(packageFile().engines.node)?.[0] ?? '';
    expect(hosts).toHaveLength(1);
    for (const fact of [...hosts, permission, `Node ${node}`, policy.split(';')[0] ?? '']) expect(told).toContain(fact);
    const kept = projectFiles().filter((name) => /^src\/.*\.(ts|tsx|js|html)$/.test(name) && !/\.test\./.test(name));
    expect(kept.filter((name) => /document\.cookie|(local|session)Storage|indexedDB/.test(readProjectFile(name)))).toEqual([]);
  });

  test('every file that a document links to exists', () => {
    const files = new Set(projectFiles());
    const folders = new Set([...files].flatMap((name) => name.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))));
    const documents = [...files].filter((name) => name.endsWith('.md') && !name.startsWith('src/'));
    const broken = documents.flatMap((name) =>
      links(readProjectFile(name))
        .map((target) => new URL(target, `file:///${name}`).pathname.slice(1).replace(/\/$/, ''))
        .filter((target) => !files.has(target) && !folders.has(target))
        .map((target) => `${name} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('the change log tells of this version', () => {
    expect(readProjectFile('docs/CHANGELOG.md')).toMatch(new RegExp(`^## ${packageFile().version.replaceAll('.', '\\.')}\\b`, 'm'));
  });

  test('decisions are numbered without gaps', () => {
    const numbers = projectFiles().flatMap((name) => /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
  });
});
