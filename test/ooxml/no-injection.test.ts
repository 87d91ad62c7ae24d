import { FILE_WRITERS } from '../fixtures/text-writers/file-writers';
import { drawnTexts, HOSTILE_TEXTS } from '../fixtures/text-writers/hostile-texts';
import { injections } from '../fixtures/text-writers/writer';

const TEXTS = [...HOSTILE_TEXTS, ...drawnTexts(8)];

test.each(FILE_WRITERS)('a text stays the text it is: $name', async (writer) => {
  expect(await injections(writer, TEXTS, undefined)).toEqual([]);
}, 30_000);
