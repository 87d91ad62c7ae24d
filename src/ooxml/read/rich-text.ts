import { unescapeText, withoutOuterSpace } from '../xml-text';
import type { Attributes } from './xml-events';

/**
 * Gathers the text of shared strings, inline strings and notes: that of all runs, without the phonetic ones (`rPh`),
 * which say how the others are read aloud (ECMA-376 §18.4.8).
 */
export class RichText {
  private parts = '';
  private run = '';
  private inRun = false;
  private keepsSpace = false;
  private phonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') {
      this.inRun = !this.phonetic;
      this.run = '';
      this.keepsSpace = attributes['xml:space'] === 'preserve';
    } else if (name === 'rPh') {
      this.phonetic = true;
    }
  }

  text(text: string): void {
    if (this.inRun) this.run += text;
  }

  close(name: string): void {
    if (name === 't' && this.inRun) {
      this.parts += this.keepsSpace ? this.run : withoutOuterSpace(this.run);
      this.inRun = false;
    } else if (name === 'rPh') {
      this.phonetic = false;
    }
  }

  /** The text since the last call. */
  take(): string {
    const text = unescapeText(this.parts);
    this.parts = '';
    return text;
  }
}
