import { useRef, useState } from 'react';
import type { FileOutcome } from '../../app/other-workbook/read-file';
import { readAside } from './read-aside';

/** The file that was picked last, and what came of it. */
export type OtherFile = {
  readonly name: string;
  /** No two files that were picked have the same. */
  readonly pick: number;
} & ({ readonly state: 'reading' } | FileOutcome);

export function useOtherFile(): { readonly file: OtherFile | undefined; readonly pick: (file: File) => Promise<void> } {
  const [file, setFile] = useState<OtherFile>();
  const picks = useRef(0);
  const pick = async (picked: File) => {
    const which = { name: picked.name, pick: (picks.current += 1) };
    setFile({ ...which, state: 'reading' });
    const outcome = await readAside(picked);
    if (which.pick === picks.current) setFile({ ...which, ...outcome });
  };
  return { file, pick };
}
