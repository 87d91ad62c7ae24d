import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { GuideAnswers } from './guide/answers';

/** The guide as it was left: what is answered stays while the pane is open, whatever is shown meanwhile. */
export interface Guide {
  readonly isOpen: boolean;
  /** Counted from 0. */
  readonly step: number;
  /** `undefined` until something is answered. */
  readonly answers: GuideAnswers | undefined;
  readonly change: (change: Partial<GuideState>) => void;
  /** Closes the guide and forgets the answers: they stand in the sheets. */
  readonly finish: () => void;
}
type GuideState = Pick<Guide, 'isOpen' | 'step' | 'answers'>;
const NOT_BEGUN: GuideState = { isOpen: false, step: 0, answers: undefined };

const GuideContext = createContext<Guide | undefined>(undefined);

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('a part of the pane stands outside its guide');
  return guide;
}

export function GuideProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(NOT_BEGUN);
  const guide = useMemo<Guide>(
    () => ({ ...state, change: (change) => setState((before) => ({ ...before, ...change })), finish: () => setState(NOT_BEGUN) }),
    [state],
  );
  return <GuideContext.Provider value={guide}>{children}</GuideContext.Provider>;
}
