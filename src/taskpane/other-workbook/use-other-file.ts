import { useRef, useState } from 'react';
import { readBlocks, type Block } from '../../app/other-workbook/blocks';
import { UnreadableFile, type UnreadableCause } from '../../ooxml/unreadable-file';

/** The file that was picked last, and what came of it. */
export type OtherFile = {
  readonly name: string;
  /** No two files that were picked have the same. */
  readonly pick: number;
} & ({ readonly state: 'reading' } | Outcome);

/** So long the pane has to draw that a file is being read, before the reading takes the page's time. */
const DRAWN_MILLISECONDS = 30;
const drawn = () => new Promise((resolve) => setTimeout(resolve, DRAWN_MILLISECONDS));

/** `gone`: the file cannot be opened any more. */
type Outcome = { readonly state: 'read'; readonly blocks: readonly Block[] } | { readonly state: 'unreadable'; readonly cause: UnreadableCause | 'gone' };

/** The browser says with a DOMException that a file is gone or locked. */
async function read(file: File): Promise<Outcome> {
  try {
    return { state: 'read', blocks: await readBlocks(file) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { state: 'unreadable', cause: error.code };
    if (error instanceof DOMException) return { state: 'unreadable', cause: 'gone' };
    throw error;
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
