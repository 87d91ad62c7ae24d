/** The plans that the workbook can be opened with. */
export type SampleName = 'sample' | 'vejleaaparken' | 'hoeje-gladsaxe' | 'ishoej';

/** What can be chosen in the bar; the choices are kept in the page's address, so that a link shows the same. */
export interface Settings {
  open: SampleName | 'empty';
  /** Width of the pane in pixels: Excel's own first width, and its narrowest. */
  width: '350' | '320';
  language: 'da' | 'en';
  theme: 'light' | 'dark' | 'contrast';
  /** `old`: an Excel below what the pane needs. */
  excel: 'new' | 'old';
}

export type SettingName = keyof Settings;

/** The choices with the words of the bar; the first of each is taken when nothing is chosen. */
export const CHOICES: { [Name in SettingName]: { label: string; options: [value: Settings[Name], text: string][] } } = {
  open: {
    label: 'Projektmappe',
    options: [
      ['sample', 'Eksempel med fejl'],
      ['vejleaaparken', 'Vejleåparken 2021-25'],
      ['hoeje-gladsaxe', 'Høje Gladsaxe 2017-20'],
      ['ishoej', 'Ishøj 2025-29'],
      ['empty', 'Tom projektmappe'],
    ],
  },
  width: {
    label: 'Panel',
    options: [
      ['350', '350 px'],
      ['320', '320 px'],
    ],
  },
  language: {
    label: 'Sprog',
    options: [
      ['da', 'Dansk'],
      ['en', 'English'],
    ],
  },
  theme: {
    label: 'Tema',
    options: [
      ['light', 'Lyst'],
      ['dark', 'Mørkt'],
      ['contrast', 'Høj kontrast'],
    ],
  },
  excel: {
    label: 'Excel',
    options: [
      ['new', 'Ny'],
      ['old', 'For gammel'],
    ],
  },
};

export function readSettings(search: string): Settings {
  const asked = new URLSearchParams(search);
  const chosen = <Name extends SettingName>(name: Name): Settings[Name] => {
    const values = CHOICES[name].options.map(([value]) => value);
    return values.find((value) => value === asked.get(name)) ?? (values[0] as Settings[Name]);
  };
  return {
    open: chosen('open'),
    width: chosen('width'),
    language: chosen('language'),
    theme: chosen('theme'),
    excel: chosen('excel'),
  };
}

export const writeSettings = (settings: Settings): string => `?${new URLSearchParams({ ...settings }).toString()}`;
