import { checkPlan } from '../../app/check-plan';
import { describeFindings } from '../../app/describe-findings';
import { describeJustified } from '../../app/describe-justified';
import { reportOf, type FileReport } from '../../app/report';
import type { Writer } from '../../messages/write';
import { openWorkbook, refuseNewer } from '../files';
import { CommandFailure } from '../terminal';

/** What is to be said of one file. Nothing of its plan is kept. Throws only where the fault is ours. */
export async function checkFile(file: string, writer: Writer): Promise<FileReport> {
  try {
    const workbook = openWorkbook(file, { writer });
    refuseNewer((await workbook.read()).format, file, { writer });
    const result = await checkPlan(workbook);
    const { language } = writer;
    return await reportOf(file, result, describeFindings(result.findings, language, result.places), describeJustified(result, language), language);
  } catch (error) {
    if (error instanceof CommandFailure) return { file, unreadable: error.message };
    throw error;
  }
}
