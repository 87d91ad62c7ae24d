import { OFFICE_ERROR } from '../faults';
import { HostCall, HostEvent } from './protocol';

/** What Excel tells an add-in about itself when it starts. */
export interface OfficeFacts {
  /** Language of the user interface and of the contents, as `da-DK`. */
  readonly language: string;
  /** By name in any case: `{ ExcelApi: '1.13' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Colours as `#RRGGBB`. */
  readonly theme: Readonly<Record<string, string>>;
  readonly documentUrl: string;
}

type Callback = (answer: unknown, code?: number) => void;
type EventHandler = (event: number, message: unknown) => void;

/** The part of the host that the entry serves. */
export interface DesktopHost {
  readonly facts: OfficeFacts;
  /** `Office.context.document.settings`, as saved. */
  savedSettings: Record<string, string>;
  /** Answers the response text, or an Office error number. */
  richApi(requestText: string): Promise<string | number>;
  /** Excel's events go to this handler from now on. */
  onRichApiMessages(handler: EventHandler | null): void;
  openBrowserWindow(url: string): void;
  /** Something the library is to be called back with happens a moment later, never at once. */
  later(task: () => void): void;
}

/** Looks like a COM SAFEARRAY to the library. */
export const safeArray = (items: readonly unknown[]): object => ({
  toArray: () => items,
  dimensions: () => 1,
  ubound: () => items.length,
});

/**
 * The object that Excel for Windows gives a pane as `window.external`, through which the real
 * library does everything: nothing of the library is patched.
 */
export function desktopEntry(host: DesktopHost): object {
  const { facts } = host;
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${facts.language}$stand-in$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(host),
    Execute(call: number, parameters: readonly unknown[], callback: Callback): void {
      execute(host, call, parameters, callback);
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, callback: (code: number) => void): void {
      if (event === HostEvent.RichApiMessage) host.onRichApiMessages(handler);
      host.later(() => callback(event === HostEvent.DialogMessage ? OFFICE_ERROR.internal : 0));
    },
    UnregisterEvent(event: number, _target: string, callback: (code: number) => void): void {
      if (event === HostEvent.RichApiMessage) host.onRichApiMessages(null);
      host.later(() => callback(0));
    },
  };
}

function execute(host: DesktopHost, call: number, parameters: readonly unknown[], callback: Callback): void {
  if (call === HostCall.RichApiRequest) {
    const [message] = parameters as [readonly unknown[]];
    void host.richApi(String(message[4])).then((answer) => {
      const result = typeof answer === 'number' ? answer : safeArray([0, 200, safeArray([]), answer]);
      host.later(() => callback(result));
    });
    return;
  }
  if (call === HostCall.OpenBrowserWindow) {
    host.openBrowserWindow(String(parameters[0]));
    host.later(() => callback(safeArray([0])));
    return;
  }
  host.later(() => callback(OFFICE_ERROR.internal));
}

function officeContext(host: DesktopHost): object {
  const { facts } = host;
  const sets = Object.fromEntries(Object.entries(facts.requirementSets).map(([name, version]) => [name.toLowerCase(), version]));
  const colours = Object.fromEntries(Object.entries(facts.theme).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)]));
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: '00000000-0000-0000-0000-000000000000',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: facts.language,
    GetAppDataLocale: facts.language,
    GetDocUrl: facts.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'stand-in',
    GetInstanceId: 'stand-in-1',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(sets),
    GetDialogRequirementMatrix: '{}',
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.17928.20114',
    GetOfficeThemeInfo: JSON.stringify(colours),
    GetSettings: documentSettings(host),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
}

const documentSettings = (host: DesktopHost): object => ({
  Read(keys: string[], values: string[]): void {
    for (const [key, value] of Object.entries(host.savedSettings)) {
      keys.push(key);
      values.push(value);
    }
  },
  WriteAsync(keys: readonly string[], values: readonly string[], done: (code: number) => void): void {
    host.savedSettings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
    host.later(() => done(0));
  },
  RefreshAsync(done: (code: number) => void): void {
    host.later(() => done(0));
  },
});
