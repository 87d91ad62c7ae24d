import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '../messages/formats';
import { writer, type Writer } from '../messages/write';

const MessagesContext = createContext<Writer>(writer('da'));

/** Every text of the pane comes from here, in the user's language. */
export const useMessages = (): Writer => useContext(MessagesContext);

export function MessagesProvider({ language, children }: { language: Language; children: ReactNode }) {
  const messages = useMemo(() => writer(language), [language]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** Danish where Excel is Danish; everybody else is likelier to read English. `displayLanguage` is as `da-DK`. */
export const languageOf = (displayLanguage: string): Language => (/^da\b/i.test(displayLanguage) ? 'da' : 'en');
