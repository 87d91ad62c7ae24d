import { checkPlan } from '../../src/app/check-plan';
import { describeFindings } from '../../src/app/describe-findings';
import { UNPACKING_IN_NODE } from '../../src/cli/unpacking-in-node';
import { LANGUAGES } from '../../src/messages/formats';
import { writer } from '../../src/messages/write';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';

const ONE_SENTENCE = /^\p{L}[^]*[.!?]$/u;

/**
 * What `helhedsplan check` makes of a file: `checked`, or the cause for which it is refused.
 *
 * @throws whatever is no refusal in our words
 */
export async function checkOutcome(file: Uint8Array): Promise<string> {
  try {
    const workbook = FileWorkbook.open(file, UNPACKING_IN_NODE);
    const { findings, places } = await checkPlan(workbook);
    for (const language of LANGUAGES) describeFindings(findings, language, places);
    return 'checked';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    for (const language of LANGUAGES) {
      const sentence = writer(language).say(`cli.unreadable.${error.code}`, { file: 'Filen' });
      if (!ONE_SENTENCE.test(sentence)) throw new Error(`${language} says: ${sentence}`, { cause: error });
    }
    return error.code;
  }
}
