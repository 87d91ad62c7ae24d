import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json. */
export const ROOT = path.resolve(__dirname, '../..');

export const projectPath = (...names: readonly string[]): string => path.join(ROOT, ...names);
export const readProjectFile = (name: string): string => readFileSync(projectPath(name), 'utf8');

/** The files of the project as git would commit them: tracked or new, not ignored, not deleted. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\n').filter((name) => name !== '' && existsSync(projectPath(name)));
}

/** Says that something was not tested, in a line that `npm test` shows. Never skip silently. */
export function tellNotRun(what: string): void {
  process.stdout.write(`not run: ${what}\n`);
}

/** The fields of package.json that the tests look at. */
export interface PackageFile {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}
export const packageFile = (): PackageFile => JSON.parse(readProjectFile('package.json')) as PackageFile;
