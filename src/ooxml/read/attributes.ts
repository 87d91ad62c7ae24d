import type { Attributes } from './xml-events';

/** An xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A number, or nothing where there is none or it is no number. */
export function numberIn(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** `r:id`, whatever prefix the relationships have. */
export function relationshipId(attributes: Attributes): string {
  for (const name in attributes) if (name.endsWith(':id')) return attributes[name] ?? '';
  return '';
}

/** `#RRGGBB` of a colour that is given so; nothing for colours of a theme or a palette. */
export function colourIn({ rgb }: Attributes): string | undefined {
  return rgb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

/** The member of a list that the text is. */
export function oneOf<T extends string>(list: readonly T[], text: string | undefined): T | undefined {
  return list.find((member) => member === text);
}
