import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';
import type { Appearance } from './appearance';

/** From nearly black to nearly white through the product's deep green, #0f6c5c. */
const BRAND: BrandVariants = {
  10: '#02120f',
  20: '#05211c',
  30: '#072f28',
  40: '#093c33',
  50: '#0b493f',
  60: '#0d554a',
  70: '#0e6153',
  80: '#0f6c5c',
  90: '#2a8072',
  100: '#449588',
  110: '#5ca99d',
  120: '#75bbb0',
  130: '#90ccc2',
  140: '#abdbd3',
  150: '#c6e9e3',
  160: '#e6f2ef',
};

/** What the pane needs beside Fluent's own colours. Text on its background has a contrast of 4.5:1 or more. */
type PaneColour = `severity-${Severity}` | 'well' | 'earlier' | 'current' | 'currentLine' | 'raised';
type PaneColours = Record<PaneColour, string>;

const LIGHT: PaneColours = {
  'severity-error': '#b10e1c',
  'severity-warning': '#8a5a00',
  'severity-advice': '#2b5797',
  well: '#0f6c5c',
  earlier: BRAND[100],
  current: BRAND[160],
  currentLine: BRAND[80],
  raised: '#fafafa',
};
const DARK: PaneColours = {
  'severity-error': '#ff9ca3',
  'severity-warning': '#f2c661',
  'severity-advice': '#9cc2f5',
  well: BRAND[130],
  earlier: BRAND[100],
  current: '#17342f',
  currentLine: BRAND[110],
  raised: '#333333',
};
/** Here severity is told by icon and word alone; what is current, by a thick line. */
const CONTRAST: PaneColours = {
  'severity-error': '#ffffff',
  'severity-warning': '#ffffff',
  'severity-advice': '#ffffff',
  well: '#ffffff',
  earlier: '#ffffff',
  current: '#000000',
  currentLine: '#1aebff',
  raised: '#000000',
};

const light = createLightTheme(BRAND);
const dark = createDarkTheme(BRAND);

/** Fluent's theme with the pane's colours; each becomes a CSS variable of its name. */
export const THEMES: Record<Appearance, Theme & PaneColours> = {
  light: { ...light, ...LIGHT },
  dark: {
    ...dark,
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorCompoundBrandForeground1: BRAND[120],
    colorNeutralForeground2BrandHover: BRAND[120],
    colorNeutralForeground2BrandPressed: BRAND[130],
    colorCompoundBrandStroke: BRAND[120],
    ...DARK,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase, ...CONTRAST },
};

export const paneColour = (name: PaneColour): string => `var(--${name})`;
