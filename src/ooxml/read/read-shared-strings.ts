import type { PackageParts } from './package-parts';
import { RichText } from './rich-text';

/** The texts that cells name by their number (ECMA-376 §18.4.9). */
export function readSharedStrings(parts: PackageParts, part: string): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  parts.readXml(part, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.text(text),
    close: (name) => {
      if (name === 'si') strings.push(rich.take());
      else rich.close(name);
    },
  });
  return strings;
}
