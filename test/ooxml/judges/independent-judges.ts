import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What Microsoft's validator and the reader hucre say of a file. */
export interface Verdict {
  readonly errors: readonly unknown[];
  /** Dates are ISO texts. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];
}

/** Has all files judged in one process. Files by names without endings. */
export function verdictsOn(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Verdict>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'judges-'));
  try {
    const names = Object.keys(files);
    const places = names.map((name) => path.join(folder, `${name}.xlsx`));
    for (const [index, name] of names.entries()) writeFileSync(places[index] ?? '', files[name] ?? new Uint8Array());
    const script = path.join(__dirname, 'judge-files.mjs');
    const output = execFileSync(process.execPath, [script, ...places], { encoding: 'utf8', maxBuffer: 256_000_000 });
    const verdicts = JSON.parse(output) as Record<string, Verdict>;
    return Object.fromEntries(names.map((name, index) => [name, verdicts[places[index] ?? ''] as Verdict]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
