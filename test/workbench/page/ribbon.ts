import type { Settings } from './settings';

/** A button that Excel puts on its ribbon for the add-in, as the manifest describes it. */
export interface RibbonButton {
  readonly label: Record<Settings['language'], string>;
  readonly tip: Record<Settings['language'], string>;
  /** The page that it opens in the pane, as this workbench serves it. */
  readonly page: string;
}

const ENGLISH = 'en-US';

function within(element: Element, name: string): Element {
  const [found] = element.getElementsByTagNameNS('*', name);
  if (!found) throw new Error(`The manifest has a ${element.localName} without ${name}.`);
  return found;
}

/** Reads the buttons as Excel does: what they say and open stands among the resources. */
export function ribbonButtons(manifestText: string): RibbonButton[] {
  const manifest = new DOMParser().parseFromString(manifestText, 'text/xml');
  const named = new Map([...manifest.querySelectorAll('[id][DefaultValue]')].map((element) => [element.id, element]));
  const resource = (element: Element): Element => {
    const found = named.get(element.getAttribute('resid') ?? '');
    if (!found) throw new Error(`The manifest names ${element.getAttribute('resid') ?? 'nothing'}, which is not there.`);
    return found;
  };
  const wordings = (element: Element) => {
    const text = resource(element);
    const da = text.getAttribute('DefaultValue') ?? '';
    const english = [...text.children].find((override) => override.getAttribute('Locale') === ENGLISH);
    return { da, en: english?.getAttribute('Value') ?? da };
  };
  return [...manifest.getElementsByTagNameNS('*', 'Control')].map((control) => {
    const { pathname, search } = new URL(resource(within(control, 'SourceLocation')).getAttribute('DefaultValue') ?? '');
    return { label: wordings(within(control, 'Label')), tip: wordings(within(control, 'Description')), page: `pane${pathname}${search}` };
  });
}

/** Puts the buttons into the bar in place of those that are there. */
export function drawRibbon(buttons: readonly RibbonButton[], language: Settings['language'], onPress: (page: string) => void): void {
  const place = document.getElementById('ribbon');
  place?.replaceChildren(
    ...buttons.map(({ label, tip, page }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label[language];
      button.title = tip[language];
      button.addEventListener('click', () => onPress(page));
      return button;
    }),
  );
}

/** @throws Error when the server has no manifest */
export async function readRibbon(): Promise<RibbonButton[]> {
  const response = await fetch('manifest.xml');
  if (!response.ok) throw new Error('manifest.xml could not be read.');
  return ribbonButtons(await response.text());
}
