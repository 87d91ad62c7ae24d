import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../rules/registry';
import { lineOf, markdownBlocks, type Block, type Line } from './markdown';

const text = (words: string) => [{ kind: 'text', text: words }];

test('headings, paragraphs, lists and tables', () => {
  const source = '# Titel\n\nEn linje\nog en til.\n\n- **Over** er en fejl\n- to\n\n| A | B |\n|---|---|\n| 1 | |\n\n### Ark\n';
  expect(markdownBlocks(source)).toEqual([
    { kind: 'heading', level: 1, line: text('Titel') },
    { kind: 'paragraph', line: text('En linje og en til.') },
    { kind: 'list', items: [[{ kind: 'strong', text: 'Over' }, { kind: 'text', text: ' er en fejl' }], text('to')] },
    { kind: 'table', headers: [text('A'), text('B')], rows: [[text('1'), []]] },
    { kind: 'heading', level: 3, line: text('Ark') },
  ]);
});

test('words that stand out within a line; a product is none', () => {
  expect(lineOf('i *Løn* står `=1/3`')).toEqual([
    { kind: 'text', text: 'i ' },
    { kind: 'emphasis', text: 'Løn' },
    { kind: 'text', text: ' står ' },
    { kind: 'code', text: '=1/3' },
  ]);
  expect(lineOf('37 * 2 * 3')).toEqual(text('37 * 2 * 3'));
});

const linesOf = (block: Block): readonly Line[] =>
  block.kind === 'table' ? [...block.headers, ...block.rows.flat()] : block.kind === 'list' ? block.items : [block.line];

test.each(RULES.map(({ id }) => id))('the page of %s leaves nothing unread', (id) => {
  const blocks = markdownBlocks(readFileSync(join(__dirname, '../../../rules', id, 'README.md'), 'utf8'));
  expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(1);
  const left = blocks.flatMap(linesOf).flat().filter(({ kind, text: words }) => kind === 'text' && /[*`|]|^#|^- |\]\(/.test(words));
  expect(left).toEqual([]);
  expect(blocks.filter((block) => block.kind === 'paragraph' && /^\d+\. /.test(block.line[0]?.text ?? ''))).toEqual([]);
  for (const block of blocks) {
    if (block.kind === 'table') expect(block.rows.map(({ length }) => length)).toEqual(block.rows.map(() => block.headers.length));
  }
});
