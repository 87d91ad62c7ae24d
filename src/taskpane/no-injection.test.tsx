import { drawnTexts, HOSTILE_TEXTS } from '../../test/fixtures/text-writers/hostile-texts';
import { PAGE_WRITERS } from '../../test/fixtures/text-writers/page-writers';
import { injections } from '../../test/fixtures/text-writers/writer';

const TEXTS = [...HOSTILE_TEXTS, ...drawnTexts(8)];

test.each(PAGE_WRITERS)('a text stays the text it is: $name', async (writer) => {
  expect(await injections(writer, TEXTS, undefined)).toEqual([]);
});
