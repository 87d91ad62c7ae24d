import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { UNPACKING_ANYWHERE, type Unpacking } from '../ooxml/read/unpacking';
import { UNPACKING_IN_NODE } from './unpacking-in-node';

/** What a reader takes for the part: nothing where it would refuse it. */
function taken(unpacking: Unpacking, compressed: Uint8Array, original: Uint8Array): string | undefined {
  const pieces: Uint8Array[] = [];
  let checksum = 0;
  const inflated = unpacking.inflate(compressed, original.length, (bytes) => {
    checksum = unpacking.checksum(bytes, checksum);
    pieces.push(bytes);
  });
  const bytes = Buffer.concat(pieces);
  return inflated && bytes.length === original.length && checksum === UNPACKING_ANYWHERE.checksum(original, 0) ? bytes.toString('latin1') : undefined;
}

/** Long ones are inflated in steps elsewhere. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 2_000 })).map(([some, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => some)))),
  fc.uint8Array({ minLength: 40_000, maxLength: 50_000, size: 'max' }),
);

test('gives the same bytes as what runs anywhere', () => {
  fc.assert(
    fc.property(contents, (original) => {
      const compressed = deflateRawSync(original);
      const text = Buffer.from(original).toString('latin1');
      expect(taken(UNPACKING_IN_NODE, compressed, original)).toBe(text);
      expect(taken(UNPACKING_ANYWHERE, compressed, original)).toBe(text);
    }),
  );
});

test('takes nothing else for the part where a byte is damaged, the end is missing, or the size is forged', () => {
  const damage = fc.record({ at: fc.nat(), becomes: fc.integer({ min: 0, max: 255 }), cut: fc.nat({ max: 3 }), longer: fc.integer({ min: -2, max: 2 }) });
  fc.assert(
    fc.property(contents, damage, (original, { at, becomes, cut, longer }) => {
      const compressed = new Uint8Array(deflateRawSync(original));
      compressed[at % compressed.length] = becomes;
      const part = compressed.subarray(0, compressed.length - cut);
      const told = new Uint8Array(Math.max(0, original.length + longer));
      told.set(original.subarray(0, told.length));
      const allowed = [undefined, Buffer.from(told).toString('latin1')];
      expect(allowed).toContain(taken(UNPACKING_IN_NODE, part, told));
      expect(allowed).toContain(taken(UNPACKING_ANYWHERE, part, told));
    }),
  );
});

test('a part that is larger than it says comes in pieces, so that whoever counts can stop it', () => {
  const bomb = deflateRawSync(new Uint8Array(100_000_000));
  const limit = 1_000_000;
  let counted = 0;
  const inflating = () =>
    UNPACKING_IN_NODE.inflate(bomb, 1_000, ({ length }) => {
      counted += length;
      if (counted > limit) throw new RangeError('too large');
    });
  expect(inflating).toThrow('too large');
  expect(counted).toBeLessThan(40_000_000);
});
