import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckResult } from '../../../app/check-plan';
import { writtenValue } from '../../../app/describe-findings';
import type { ExplainedSum, SumName } from '../../../app/explained-sum';
import { pathText } from '../../../domain/path';
import { useMessages } from '../../messages';
import type { CardButtonProps } from '../card-buttons';
import { CellLink } from './CellLink';
import { rowLabel } from './row-label';

/** As many parts as are taken in at a glance; a budget may have thousands. */
const SHOWN_AT_FIRST = 12;

/** Sums whose parts are of one area, each of another position. */
const BY_POSITION: ReadonlySet<SumName> = new Set(['area-hours', 'area-costs']);

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2 },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', color: tokens.colorNeutralForeground1 },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { paddingRight: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** One sum: its parts with their cells, what they come to, what it is held up against, and what is between. */
export function SumParts({ sum, result, buttonProps }: { sum: ExplainedSum; result: CheckResult; buttonProps: CardButtonProps }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language, say } = messages;
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const title = useId();
  const { addends, total, target, remainder } = sum;
  const of = say(`pane.sum.of.${sum.name}`);
  const about = sum.about && sum.name !== 'position' ? rowLabel(sum.about, result, messages) : '';
  const number = mergeClasses(styles.cell, styles.number);
  const isGap = target?.kind === 'written' || target?.kind === 'weighting' || target?.kind === 'area-part';
  const results = [
    { words: say('pane.sum.total'), value: total, at: undefined },
    ...(target ? [{ words: say(`pane.sum.target.${target.kind}`), value: target.value, at: target.at }] : []),
    ...(remainder ? [{ words: say(isGap ? 'pane.sum.gap' : `pane.sum.${remainder.kind}`), value: remainder.value, at: undefined }] : []),
  ];
  const rest = addends.length - limit;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {about === '' ? of : say('pane.sum.about', { sum: of, name: about })}
      </h3>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.strong)}>
              {say('pane.sum.part')}
            </th>
            <th scope="col" className={mergeClasses(number, styles.strong)}>
              {say('pane.sum.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {addends.slice(0, limit).map(({ at, value }) => (
            <tr key={pathText(at)}>
              <th scope="row" className={styles.cell}>
                <CellLink at={at} result={result} buttonProps={buttonProps} />
                <span className={styles.label}>{rowLabel(at, result, messages, BY_POSITION.has(sum.name))}</span>
              </th>
              <td className={number}>{writtenValue(value, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {results.map(({ words, value, at }) => (
            <tr key={words}>
              <th scope="row" className={mergeClasses(styles.cell, styles.strong)}>
                {words}
                {at && (
                  <span className={styles.label}>
                    <CellLink at={at} result={result} buttonProps={buttonProps} />
                  </span>
                )}
              </th>
              <td className={mergeClasses(number, styles.strong)}>{writtenValue(value, language)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit * 4)} {...buttonProps}>
          {say('pane.sum.more', { n: Math.min(rest, limit * 3) })}
        </Button>
      )}
    </section>
  );
}
