import { REPAIR_KINDS, type RepairCounts, type Repaired } from '../../app/repair';
import type { Writer } from '../../messages/write';

/** "1 overskrift", "2 formler": one text for each kind of which there is something. */
export const countedRepairs = (counts: RepairCounts, { say }: Writer): readonly string[] =>
  REPAIR_KINDS.filter((kind) => counts[kind] > 0).map((kind) => say(`pane.repair.${kind}`, { n: counts[kind] }));

/** "1 overskrift og 2 formler er sat på plads." */
export function repairedText({ mended, left }: Repaired, messages: Writer): string {
  const { say } = messages;
  const things = countedRepairs(mended, messages);
  const done = things.length > 0 ? say('pane.repair.done', { things }) : say('pane.repair.done-look');
  return left > 0 ? `${done} ${say('pane.repair.left', { n: left })}` : done;
}
