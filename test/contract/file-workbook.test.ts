import { describeWorkbookContract } from './workbook-contract';
import { openFile } from './file-under-test';

jest.setTimeout(60_000);

describe('the workbook in a file', () => describeWorkbookContract(openFile));
