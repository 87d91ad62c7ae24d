import { z } from 'zod';
import { da } from '../../messages/da';
import { RULES } from '../../rules/registry';
import { PRODUCT_VERSION } from '../product-version';
import { sha256 } from './sha-256';

export const PRODUCT_FACTS = z.strictObject({
  name: z.string(),
  version: z.string(),
  ruleSet: z.string().describe('Two reports with the same text were made by the same rules: their ids, their bases, and what they can report.'),
});
export type ProductFacts = z.infer<typeof PRODUCT_FACTS>;

/** As many digits as nobody meets twice by chance. */
const DIGITS = 12;

/** Worked out, so that nobody forgets to raise it; docs/decisions/0020. */
async function ruleSetVersion(): Promise<string> {
  const rules = RULES.map(({ id, basis }) => `${id} ${basis}`);
  const reports = Object.keys(da).filter((key) => /^rule\..*\.headline$/.test(key));
  return (await sha256([...rules, ...reports].sort().join('\n'))).slice(0, DIGITS);
}

/** What made the report. */
export async function productFacts(): Promise<ProductFacts> {
  return { name: 'helhedsplan', version: PRODUCT_VERSION, ruleSet: await ruleSetVersion() };
}
