import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { SkippedFile, UnreadableFile } from '../../app/report';
import type { Writer } from '../../messages/write';
import { shownName } from '../printable';

/** What there is to check: names of files, and what is already known to be unreadable, in the order of the report. */
export interface FoundWorkbooks {
  readonly entries: readonly (string | UnreadableFile)[];
  readonly skipped: readonly SkippedFile[];
}

const WORKBOOK = '.xlsx';
/** Spreadsheets that somebody may believe to be checked. */
const OTHER_FORMATS = new Set(['.xls', '.xlsm', '.xlsb', '.xltx', '.ods', '.numbers']);
/** Excel and LibreOffice put one beside a file that is open. */
const LOCK = /^(?:~\$|\.~lock\.)/;
/** As people look for names: å after ø, and 10 after 9; what is alike then goes by its characters. */
const collator = new Intl.Collator('da', { numeric: true });
const byName = (one: Dirent, other: Dirent) => collator.compare(one.name, other.name) || (one.name < other.name ? -1 : 1);

function whySkipped(name: string): SkippedFile['why'] | undefined {
  if (LOCK.test(name)) return 'lock';
  const extension = path.extname(name).toLowerCase();
  if (extension === WORKBOOK) return undefined;
  return OTHER_FORMATS.has(extension) ? 'other-format' : 'other';
}

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The workbooks that are named, and those in the folders that are named and in all folders within, each once. Links
 * to folders are not followed, so there is an end. A file that is named is taken, whatever it is called.
 */
export function findWorkbooks(named: readonly string[], { say }: Writer): FoundWorkbooks {
  const entries: (string | UnreadableFile)[] = [];
  const skipped: SkippedFile[] = [];
  const taken = new Set<string>();
  const take = (file: string) => {
    const place = path.resolve(file);
    if (!taken.has(place)) entries.push(file);
    taken.add(place);
  };

  /** @returns the folders within */
  const look = (folder: string): string[] => {
    let inside: Dirent[];
    try {
      inside = readdirSync(folder, { withFileTypes: true }).sort(byName);
    } catch {
      entries.push({ file: folder, unreadable: say('cli.folder-closed', { file: shownName(folder) }) });
      return [];
    }
    const folders: string[] = [];
    for (const entry of inside) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isSymbolicLink() && isFolder(file)) skipped.push({ file, why: 'link' });
      else {
        const why = whySkipped(entry.name);
        if (why) skipped.push({ file, why });
        else take(file);
      }
    }
    return folders;
  };

  for (const name of named) {
    if (!isFolder(name)) {
      take(name);
      continue;
    }
    const before = entries.length;
    for (const waiting = [name]; waiting.length > 0; ) {
      const folder = waiting.pop();
      if (folder !== undefined) waiting.push(...look(folder).reverse());
    }
    const nothing = entries.length === before && ![...taken].some((place) => place.startsWith(path.resolve(name) + path.sep));
    if (nothing) entries.push({ file: name, unreadable: say('cli.folder-without-workbooks', { file: shownName(name) }) });
  }
  return { entries, skipped };
}
