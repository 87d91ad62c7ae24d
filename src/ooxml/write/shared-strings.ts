import { CONTENT_TYPE, MAIN } from '../namespaces';
import { element, textElement, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/**
 * The texts of all cells, each once (ECMA-376 §18.4.9). Shared and not in the cells, because that is what Excel itself
 * writes and what every reader knows.
 */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number by which a cell names the text. */
  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  addTo(package_: PackageBuilder, from: string): void {
    if (this.numbers.size === 0) return;
    const name = 'xl/sharedStrings.xml';
    const items = [...this.numbers.keys()].map((text) => `<si>${textElement('t', text)}</si>`).join('');
    const counts = { xmlns: MAIN, count: this.uses, uniqueCount: this.numbers.size };
    package_.add(name, XML_DECLARATION + element('sst', counts, items), CONTENT_TYPE.sharedStrings);
    package_.relate(from, 'sharedStrings', name);
  }
}
