import type { FitPreview } from '../../app/fit';
import type { Writer } from '../../messages/write';

/** What becomes of columns and rows, one sentence for each way. */
export function fitLines({ added, again, kept, sameDays, removed, rows }: FitPreview, { say }: Writer): readonly string[] {
  const lines = [
    added.length > 0 && say('pane.fit.added', { headers: added }),
    again.length > 0 && say('pane.fit.again', { headers: again }),
    ...sameDays.map((each) => say('pane.fit.same-days', each)),
    kept.length > 0 && say('pane.fit.kept', { headers: kept.map(({ from }) => from), example: kept[0]?.to ?? '' }),
    removed.length > 0 && say('pane.fit.removed', { headers: removed }),
    rows.added.length > 0 && say('pane.fit.rows-added', { rows: rows.added }),
    rows.again.length > 0 && say('pane.fit.rows-again', { rows: rows.again }),
    rows.kept.length > 0 && say('pane.fit.rows-kept', { rows: rows.kept.map(({ from }) => from), example: rows.kept[0]?.to ?? '' }),
    rows.removed.length > 0 && say('pane.fit.rows-removed', { rows: rows.removed }),
    say('pane.fit.formulas'),
  ];
  return lines.filter((line) => line !== false);
}
