import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveCheck, LiveState } from '../app/live-check';
import type { OpenWorkbook } from '../workbook/workbook';

/** What the pane works on: the open workbook, and the check that follows it. */
export interface Session {
  readonly workbook: OpenWorkbook;
  readonly check: LiveCheck;
}

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a part of the pane stands outside its session');
  return session;
}

/** The state of the check, anew at every change. */
export function useLiveState(): LiveState {
  const { check } = useSession();
  return useSyncExternalStore(check.subscribe, check.getState);
}
