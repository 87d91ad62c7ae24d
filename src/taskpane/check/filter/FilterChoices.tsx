import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../app/check-plan';
import type { SheetFindings } from '../../../app/describe-findings';
import { facetChoices, FACETS, NO_AREA, type Facet, type FindingFilter } from '../../../app/filter-findings';
import type { RuleId } from '../../../rules/rule';
import { useMessages } from '../../messages';
import { placeName } from '../help/row-label';

export interface FilterChoicesProps {
  /** All findings, shown or not. */
  readonly groups: readonly SheetFindings[];
  readonly filter: FindingFilter;
  readonly result: CheckResult;
  readonly onChange: (filter: FindingFilter) => void;
}

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  // Name and choice beside each other, as in a table.
  choice: { gridTemplateColumns: '34% minmax(0, 1fr)', '& .fui-Select': { minWidth: 0 } },
});

/** In place of a value that is chosen: a value of its own, because an empty one says "about no area". */
const ANY = '*';

/** Narrows the list by sheet, area and rule; each choice says how many findings it has. */
export function FilterChoices({ groups, filter, result, onChange }: FilterChoicesProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { say, sayStored } = messages;
  const nameOf = (facet: Facet, value: string) => {
    if (facet === 'area') return value === NO_AREA ? say('pane.filter.no-area') : placeName(value, result, messages);
    return facet === 'rule' ? sayStored(`rule-title.${value as RuleId}`, {}) : value;
  };
  return (
    <div role="group" aria-label={say('pane.filter.group')} className={styles.choices}>
      {FACETS.map((facet) => (
        <Field key={facet} className={styles.choice} orientation="horizontal" size="small" label={say(`pane.filter.${facet}`)}>
          <Select size="small" value={filter[facet] ?? ANY} onChange={(_, { value }) => onChange({ ...filter, [facet]: value === ANY ? undefined : value })}>
            <option value={ANY}>{say('pane.filter.any')}</option>
            {facetChoices(facet, groups, filter, result.plan).map(({ value, count }) => (
              <option key={value} value={value}>
                {say('pane.filter.choice', { name: nameOf(facet, value), n: count })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
