import { CHOICES, type SettingName, type Settings } from './settings';

/** Fills the bar's menus, and tells which of them a person changed. */
export function drawBar(settings: Settings, onChange: (name: SettingName, settings: Settings) => void): void {
  const menus = element('choices');
  let current = settings;
  for (const name of Object.keys(CHOICES) as SettingName[]) {
    const { label, options } = CHOICES[name];
    const select = document.createElement('select');
    select.name = name;
    for (const [value, text] of options) select.add(new Option(text, value, false, value === current[name]));
    select.addEventListener('change', () => {
      current = { ...current, [name]: select.value };
      onChange(name, current);
    });
    const labelled = document.createElement('label');
    labelled.append(label, select);
    menus.append(labelled);
  }
}

/** Says something beside the menus; a later word replaces it. */
export function say(text: string): void {
  element('said').textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
