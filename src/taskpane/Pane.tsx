import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Language } from '../messages/formats';
import { ActionsProvider } from './actions';
import { App } from './App';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { MessagesProvider } from './messages';
import { SessionProvider, type Session } from './session';
import { GuideProvider } from './start/guide-state';
import type { Appearance } from './theme/appearance';
import { THEMES } from './theme/themes';

export interface PaneProps {
  readonly session: Session;
  readonly language: Language;
  readonly appearance: Appearance;
}

// On no class of the provider's: it hands those on to what floats above the page, which would then lie over all of it.
const useStyles = makeStyles({ page: { height: '100vh' } });

/** The pane with all that its parts rely on: theme, language, the open workbook; the check runs while it is shown. */
export function Pane({ session, language, appearance }: PaneProps) {
  const styles = useStyles();
  const { check } = session;
  useEffect(() => {
    void check.start();
    return () => void check.stop();
  }, [check]);

  return (
    <FluentProvider theme={THEMES[appearance]}>
      <div className={styles.page}>
        <MessagesProvider language={language}>
          <ErrorBoundary>
            <SessionProvider value={session}>
              <ActionsProvider>
                <GuideProvider>
                  <App />
                </GuideProvider>
              </ActionsProvider>
            </SessionProvider>
          </ErrorBoundary>
        </MessagesProvider>
      </div>
    </FluentProvider>
  );
}
