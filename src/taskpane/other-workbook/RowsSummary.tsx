import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { OtherRow } from '../../app/other-workbook/read-rows';
import { sumsOf } from '../../app/other-workbook/sums';
import { FORMATS } from '../../messages/formats';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  lines: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}` },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  caption: { ...typographyStyles.caption1Strong, textAlign: 'left' },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere' },
  sum: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  all: { fontWeight: tokens.fontWeightSemibold },
});

/** How many rows there are, what of them is left out, and sums to hold up against the file's own. */
export function RowsSummary({ rows, chosen }: { rows: readonly OtherRow[]; chosen: readonly OtherRow[] }) {
  const styles = useStyles();
  const { say, language } = useMessages();
  const id = useId();
  const { columns, years, unclear } = sumsOf(chosen);
  const standing = rows.filter(({ stands }) => stands).length;
  const totals = rows.filter((row) => row.isTotal && !row.stands && !chosen.includes(row)).length;
  const { money } = FORMATS[language];
  return (
    <div>
      <p role="status" className={styles.lines}>
        {[
          say('pane.other.count', { n: rows.length, chosen: chosen.length }),
          ...(totals > 0 ? [say('pane.other.totals', { n: totals })] : []),
          ...(standing > 0 ? [say('pane.other.stand', { n: standing })] : []),
          ...(unclear > 0 ? [say('pane.other.unclear', { n: unclear })] : []),
        ].join(' ')}
      </p>
      {columns.length > 0 && (
        <table className={styles.table} aria-labelledby={id}>
          <caption id={id} className={styles.caption}>
            {say('pane.other.sums')}
          </caption>
          <tbody>
            {columns.map(({ header, sum }) => (
              <tr key={header}>
                <th scope="row" className={styles.name}>{header}</th>
                <td className={styles.sum}>{money(sum)}</td>
              </tr>
            ))}
            {years !== undefined && (
              <tr className={styles.all}>
                <th scope="row" className={styles.name}>{say('pane.other.sums.years')}</th>
                <td className={styles.sum}>{money(years)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </div>
  );
}
