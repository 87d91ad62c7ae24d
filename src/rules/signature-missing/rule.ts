import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const FIELDS = ['signedBy', 'signedOn'] as const;

/** Every party has the name of who signed, and the day. */
export const signatureMissing = createRule({
  id: 'signature-missing',
  basis: 'requirement',
  missing: ['missing'],
  check({ plan: { parties }, workbook }, report) {
    if (!canBeRead(workbook, 'parties', ['name', 'signedBy', 'signedOn'])) return;
    const unsigned = parties.filter((party) => party.name.kind !== 'empty' && FIELDS.some((field) => party[field].kind === 'empty'));
    const [first, ...others] = unsigned.flatMap((party) => FIELDS.flatMap((field) => (party[field].kind === 'empty' ? [at('parties', party, field)] : [])));
    if (!first) return;
    const values = { parties: unsigned.map(({ name, row }) => known(name) ?? row), count: unsigned.length, of: parties.length, places: [first, ...others] };
    report({ variant: 'missing', severity: 'warning', values, at: [first, ...others] });
  },
});
