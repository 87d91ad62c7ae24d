import { useRef, useState } from 'react';
import { readTemplate, type TemplateOutcome } from '../../app/template/read-template';
import { aside } from '../other-workbook/aside';

/** The template that was picked last, and what came of it. */
export type PickedTemplate = {
  readonly name: string;
  /** No two files that were picked have the same. */
  readonly pick: number;
} & ({ readonly state: 'reading' } | TemplateOutcome);

export type ReadTemplate = Extract<PickedTemplate, { readonly state: 'read' }>;

export function useTemplate(): { readonly template: PickedTemplate | undefined; readonly pick: (file: File) => Promise<void> } {
  const [template, setTemplate] = useState<PickedTemplate>();
  const picks = useRef(0);
  const pick = async (picked: File) => {
    const which = { name: picked.name, pick: (picks.current += 1) };
    setTemplate({ ...which, state: 'reading' });
    const outcome = await aside(() => new Worker(new URL('./template-reader.worker.ts', import.meta.url)), picked, readTemplate);
    if (which.pick === picks.current) setTemplate({ ...which, ...outcome });
  };
  return { template, pick };
}
