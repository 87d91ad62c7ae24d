import type { Exact } from '../domain/exact';
import { danishMeanings, exactly } from './decimal';
import { quantityReader } from './quantity-reader';

/** A bare number such as an average grade: `5,8`, `2.303` (= 2303), `1 000`. `1.5` is ambiguous. */
export const readNumber = quantityReader<Exact<'number'>>((text) => exactly<'number'>(danishMeanings(text)));
