import { SEVERITIES } from '../../domain/finding';
import { html, type Markup } from './markup';

/** What is drawn of a plan. */
export interface PictureOfPlan {
  readonly findings: Readonly<Record<(typeof SEVERITIES)[number], number>>;
  /** Shares of all financing. */
  readonly cofinancing: { readonly share: number; readonly required: number } | undefined;
}

/** In units of the drawing. */
const WIDTH = 240;
const BAR = { height: 12, gap: 2 } as const;
const SECOND_BAR = 20;
const HEIGHT = 36;
/** The bar of money ends at so many times the least share. */
const FULL_SHARE = 2;

/**
 * Two bars: the findings, as long as they are many, and the local part of the money, with a mark at the least that it
 * may be. Everything in it is said in `alternative` too.
 *
 * @param most findings of the plan that has most, on the same page
 */
export function pictureOfPlan({ findings, cofinancing }: PictureOfPlan, most: number, alternative: string): Markup {
  const unit = most > 0 ? WIDTH / most : 0;
  let begin = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = findings[severity] * unit;
    const part = width > 0 ? html`<rect class="bar-${severity}" x="${begin}" y="0" width="${Math.max(1, width - BAR.gap)}" height="${BAR.height}" />` : undefined;
    begin += width;
    return part;
  });
  const money = cofinancing && {
    filled: Math.min(1, cofinancing.share / (FULL_SHARE * cofinancing.required)) * WIDTH,
    least: WIDTH / FULL_SHARE,
    look: cofinancing.share < cofinancing.required ? 'bar-error' : 'bar-well',
  };
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${alternative}">
    <rect class="bar-ground" x="0" y="0" width="${WIDTH}" height="${BAR.height}" />${parts}
    <rect class="bar-ground" x="0" y="${SECOND_BAR}" width="${WIDTH}" height="${BAR.height}" />
    ${money && html`<rect class="${money.look}" x="0" y="${SECOND_BAR}" width="${money.filled}" height="${BAR.height}" /><rect class="bar-mark" x="${money.least - 1}" y="${SECOND_BAR - 4}" width="2" height="${BAR.height + 8}" />`}
  </svg>`;
}
