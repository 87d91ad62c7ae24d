import { z } from 'zod';
import { mappingFromJson, type Mapping } from '../../export/template/mapping';

/** What came of reading a mapping. `field`: where it is wrong, as `cells.0.value`; `why` in English, as the schema says it. */
export type MappingOutcome =
  | { readonly state: 'read'; readonly mapping: Mapping }
  | { readonly state: 'no-json' }
  | { readonly state: 'wrong'; readonly field: string; readonly why: string };

/** Many times what the largest mapping takes. */
export const LONGEST_MAPPING = 2_000_000;

/** A mapping as it is kept in a file. */
export const mappingText = (mapping: Mapping): string => `${JSON.stringify(mapping, undefined, 2)}\n`;

export function mappingOfText(text: string): MappingOutcome {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { state: 'no-json' };
  }
  try {
    return { state: 'read', mapping: mappingFromJson(json) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const { path = [], message = '' } = error.issues[0] ?? {};
    return { state: 'wrong', field: path.join('.') || '?', why: message };
  }
}
