import type { Fix } from '../../domain/fix';
import { PARTY_KINDS } from '../../domain/plan';
import { EMPTY, known, valueOf } from '../../domain/reading';
import type { FixMaker } from '../fixes/fix-maker';
import { notLocal } from '../fixes/not-local';
import { foldedText, namesIn } from '../names';

/** The givers become parties, or their money does not count as local. A cell that names several is for the user to divide. */
export const fixCofinancingParty: FixMaker = ({ at }, plan) => {
  const rows = new Set(at.map(({ row }) => row));
  const lines = plan.financing.filter(({ row }) => rows.has(row));
  const givers = [...new Map(lines.map((line) => [foldedText(line.party), line])).values()];
  const isOne = givers.every(({ party }) => namesIn(known(party) ?? '').length === 1);
  const added: Fix = {
    name: 'add-party',
    values: {},
    fields: [],
    rows: givers.map(({ party, source }) => {
      const kind = PARTY_KINDS.find((each) => each === known(source));
      return { table: 'parties', row: { name: party, kind: kind ? valueOf(kind) : EMPTY } };
    }),
  };
  return [...(isOne ? [added] : []), notLocal(at)];
};
