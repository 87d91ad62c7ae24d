import { useRef, useState } from 'react';
import { readBlocks, type Block } from '../../app/other-workbook/blocks';
import { UnreadableFile, type UnreadableCause } from '../../ooxml/unreadable-file';

/** The file that was picked last, and what came of it. */
export type OtherFile = { readonly name: string; /** No two files that were picked have the same. */ readonly pick: number } & (
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly blocks: readonly Block[] }
  /** `gone`: it cannot be opened any more. */
  | { readonly state: 'unreadable'; readonly cause: UnreadableCause | 'gone' }
);

/** So long the pane has to draw that a file is being read, before the reading takes the page's time. */
const DRAWN_MILLISECONDS = 30;
const drawn = () => new Promise((resolve) => setTimeout(resolve, DRAWN_MILLISECONDS));

/** Why a file could not be read. Its bytes are in memory only. */
const causeOf = (error: unknown) => (error instanceof UnreadableFile ? error.code : 'gone');

async function read(file: File): Promise<{ readonly state: 'read'; readonly blocks: readonly Block[] } | { readonly state: 'unreadable'; readonly cause: UnreadableCause | 'gone' }> {
  try {
    return { state: 'read', blocks: await readBlocks(file) };
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof DOMException)) throw error;
    return { state: 'unreadable', cause: causeOf(error) };
  }
}

export function useOtherFile(): { readonly file: OtherFile | undefined; readonly pick: (file: File) => Promise<void> } {
  const [file, setFile] = useState<OtherFile>();
  const picks = useRef(0);
  const pick = async (picked: File) => {
    const which = { name: picked.name, pick: (picks.current += 1) };
    setFile({ ...which, state: 'reading' });
    await drawn();
    const outcome = await read(picked);
    if (which.pick === picks.current) setFile({ ...which, ...outcome });
  };
  return { file, pick };
}
