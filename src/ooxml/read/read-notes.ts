import type { Note } from '../workbook-file';
import { unescapeText } from '../xml-text';
import { numberIn } from './attributes';
import type { PackageParts } from './package-parts';
import { RichText } from './rich-text';

/** Reads the notes of a sheet (ECMA-376 §18.7.6). How large and where their boxes are is not read. */
export function readNotes(parts: PackageParts, part: string): Note[] {
  const authors: string[] = [];
  const notes: Note[] = [];
  const rich = new RichText();
  let author: string | undefined;
  let cell = '';
  let authorId: string | undefined;
  parts.readXml(part, {
    open: (name, attributes) => {
      if (name === 'author') author = '';
      else if (name === 'comment') [cell, authorId] = [attributes['ref'] ?? '', attributes['authorId']];
      else rich.open(name, attributes);
    },
    text: (text) => {
      if (author === undefined) rich.text(text);
      else author += text;
    },
    close: (name) => {
      if (name === 'author') {
        authors.push(unescapeText(author ?? ''));
        author = undefined;
      } else if (name === 'comment') {
        const by = authors[numberIn(authorId) ?? -1] ?? '';
        notes.push({ cell, text: rich.take(), ...(by.trim() !== '' && { author: by }) });
      } else {
        rich.close(name);
      }
    },
  });
  return notes;
}
