import type { PlanSheet } from '../../app/plan-sheets';
import type { Writer } from '../../messages/write';

/** "Arkene Stamdata, Løn og Medarbejderressourcer er oprettet. Begynd i Stamdata." */
export function createdText(created: readonly PlanSheet[], { say }: Writer): string {
  const sheets = created.map(({ tab }) => tab);
  const [first] = sheets;
  const made = say(sheets.length === 1 ? 'pane.created.one' : 'pane.created.many', { sheets });
  const begins = created[0]?.key === 'masterData' && first !== undefined;
  return begins ? `${made} ${say('pane.created.begin', { sheet: first })}` : made;
}
