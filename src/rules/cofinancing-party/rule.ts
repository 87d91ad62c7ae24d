import { at } from '../../domain/path';
import type { FinancingLine, FinancingSource, PartyKind, Plan } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { totalOfLines } from '../amounts';
import { localLines } from '../cofinancing';
import { eachOnce, folded, foldedText, namesIn } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Nobody asks of these whether they are parties. */
const NO_PARTIES: readonly FinancingSource[] = ['lbf', 'foundation', 'carried-over'];
/** Where no party is one of these, party-missing tells it. */
const KINDS_ASKED_FOR: readonly PartyKind[] = ['housing-organisation', 'municipality'];
/** One word for all parties of a kind. */
const COLLECTIVE = /^(kommune(n|r|rne)?|(bolig)?(organisation|forening|selskab|afdeling)(en|er|erne|et|erne)?)$/;

/**
 * Who gives local money is a party of the agreement or one of its departments. A line that names
 * nobody is not asked, nor is any while there is no list of parties.
 */
export const cofinancingParty = createRule({
  id: 'cofinancing-party',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const isThere = canBeRead(workbook, 'financing', ['source', 'party', 'local']) && canBeRead(workbook, 'parties', ['name']);
    if (!isThere || plan.parties.length === 0 || plan.parties.some(({ name }) => isUnclear(name))) return;
    const isKnown = knownTo(plan);
    const unknown = localLines(plan).filter((line) => isAsked(line, plan) && !isKnown(known(line.party) ?? ''));
    const places = placesOf(unknown.map((line) => at('financing', line, 'party')));
    if (!places) return;
    const names = eachOnce(unknown.flatMap(({ party }) => known(party) ?? []));
    report({ variant: 'unknown', severity: 'warning', values: { names, places, amount: totalOfLines(unknown) }, at: places });
  },
});

const isAsked = ({ source, party }: FinancingLine, { parties }: Plan) => {
  const from = known(source);
  if (from === undefined || NO_PARTIES.includes(from) || foldedText(party) === '') return false;
  return !KINDS_ASKED_FOR.some((kind) => kind === from) || parties.some(({ kind }) => isUnclear(kind) || known(kind) === from);
};

/** Does a text name parties or departments, all of it? A department may follow its party's name. */
function knownTo({ parties, masterData }: Plan): (text: string) => boolean {
  const names = new Set([...parties.map(({ name }) => foldedText(name)), ...namesIn(known(masterData.departments) ?? '')].filter((name) => name !== ''));
  const isParty = (name: string) => COLLECTIVE.test(name) || names.has(name) || [...name.matchAll(/[^\p{L}\p{N}]/gu)].some(({ index }) => names.has(name.slice(0, index).trim()));
  return (text) => isParty(folded(text)) || namesIn(text).every(isParty);
}
