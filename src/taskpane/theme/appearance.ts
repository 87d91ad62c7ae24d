export type Appearance = 'light' | 'dark' | 'contrast';

/** Below this relative luminance a background is dark; Office's dark greys lie far below, its light ones far above. */
const DARK_BELOW = 0.3;
const BLACK = '#000000';

/** Relative luminance as WCAG 2 defines it, of a colour as #rrggbb. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const part = parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How the pane looks beside this Office.
 *
 * @param background Office's colour behind a pane, as #rrggbb; Excel on the web does not tell it
 * @param forcedColours does the computer force its own few colours (Windows contrast themes)?
 */
export function appearanceOf(background: string | undefined, forcedColours: boolean): Appearance {
  const known = /^#[0-9a-f]{6}$/i.test(background ?? '') ? background : undefined;
  if (forcedColours || known === BLACK) return 'contrast';
  return known !== undefined && luminance(known) < DARK_BELOW ? 'dark' : 'light';
}
