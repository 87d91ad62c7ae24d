import type { FitPreview } from '../../app/fit';
import type { Writer } from '../../messages/write';

/** What becomes of the columns, one sentence for each way. */
export function fitLines({ added, again, kept, sameDays, removed }: FitPreview, { say }: Writer): readonly string[] {
  const lines = [
    added.length > 0 && say('pane.fit.added', { headers: added }),
    again.length > 0 && say('pane.fit.again', { headers: again }),
    ...sameDays.map((each) => say('pane.fit.same-days', each)),
    kept.length > 0 && say('pane.fit.kept', { headers: kept.map(({ from }) => from), example: kept[0]?.to ?? '' }),
    removed.length > 0 && say('pane.fit.removed', { headers: removed }),
    say('pane.fit.formulas'),
  ];
  return lines.filter((line) => line !== false);
}
