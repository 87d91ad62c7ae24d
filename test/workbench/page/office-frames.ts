import { type ExcelHost, OFFICE_FACTS } from '../../excel/host';
import { type DesktopHost, desktopEntry, type OfficeFacts } from '../../excel/wire/desktop-entry';
import type { Settings } from './settings';

/** What a frame finds in its parent; see the line that the server puts before office.js. */
export interface OfficeFrames {
  /** The value of `window.external` for the frame of that name. */
  external(frameName: string): object;
}

declare global {
  interface Window {
    officeFrames: OfficeFrames;
  }
}

/** Office's colours, as an add-in is told them. */
const THEMES: Record<Settings['theme'], OfficeFacts['theme']> = {
  light: OFFICE_FACTS.theme,
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};

/** What an Excel of 2019 answers when it is asked which interfaces it has. */
const OLD_EXCEL: OfficeFacts['requirementSets'] = { ExcelApi: '1.9' };

/**
 * Puts a page that Excel would show beside the sheet into an element. The page believes it is in Excel: it gets the
 * language and the colours from `settings`, and the workbook from `host`.
 */
export class Frames implements OfficeFrames {
  private readonly facts = new Map<string, OfficeFacts>();

  constructor(private readonly host: ExcelHost) {
    window.officeFrames = this;
  }

  open(parent: HTMLElement, name: string, title: string, address: string, settings: Settings): HTMLIFrameElement {
    const language = settings.language === 'da' ? 'da-DK' : 'en-US';
    const requirementSets = settings.excel === 'old' ? OLD_EXCEL : this.host.facts.requirementSets;
    this.facts.set(name, { ...this.host.facts, language, theme: THEMES[settings.theme], requirementSets });
    const frame = document.createElement('iframe');
    frame.name = name;
    frame.title = title;
    frame.src = address;
    parent.replaceChildren(frame);
    return frame;
  }

  external(frameName: string): object {
    const facts = this.facts.get(frameName) ?? this.host.facts;
    return desktopEntry(served(this.host, facts));
  }
}

/** The host, with what one frame is to be told about Office. */
const served = (host: ExcelHost, facts: OfficeFacts): DesktopHost => ({
  facts,
  get savedSettings() {
    return host.savedSettings;
  },
  set savedSettings(settings) {
    host.savedSettings = settings;
  },
  richApi: (requestText) => host.richApi(requestText),
  onRichApiMessages: (handler) => host.onRichApiMessages(handler),
  openBrowserWindow: (url) => host.openBrowserWindow(url),
  later: (task) => host.later(task),
});
