/** `npm run samples`: makes the workbooks of assets/samples from the plans beside them. */
import { writeFileSync } from 'node:fs';
import { SAMPLES, workbookOf, workbookPlace } from './samples';

for (const sample of SAMPLES) {
  void workbookOf(sample).then((bytes) => writeFileSync(workbookPlace(sample), bytes));
}
