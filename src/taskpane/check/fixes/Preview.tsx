import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../../app/check-plan';
import type { FixPreview } from '../../../app/fix-finding';
import { toNumber, type Exact } from '../../../domain/exact';
import type { RowFix } from '../../../domain/fix';
import { pathText } from '../../../domain/path';
import type { Reading } from '../../../domain/reading';
import { addressOf } from '../../../sheets/places';
import { columnSpec, sheetOf, tableSpec } from '../../../sheets/sheets';
import type { ColumnSpec } from '../../../sheets/spec';
import { useMessages } from '../../messages';
import { valueText } from '../../../app/value-text';
import type { CardButtonProps } from '../card-buttons';

const useStyles = makeStyles({
  /** Not in the colour of the card's severity: what is written is no mistake. */
  preview: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground1 },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalXS },
  header: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'left' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
  },
  row: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Every cell before and after, and rows that are added; the button does it. */
export function Preview({ fix, result, doing, buttonProps, onDo }: { fix: FixPreview; result: CheckResult; doing: boolean; buttonProps: CardButtonProps; onDo: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { plan } = result;
  /** With the unit, which no header tells here. */
  const written = (column: ColumnSpec, reading: Reading<unknown>) =>
    column.kind === 'hours' && reading.kind === 'value' ? say('pane.fix.hours', { n: toNumber(reading.value as Exact<'hours'>) }) : valueText(column, reading, plan, messages);
  const inWords = ({ table, row }: RowFix) =>
    Object.entries(row).flatMap(([field, reading]) => {
      const column = columnSpec(tableSpec(table), field);
      const text = column && valueText(column, reading, plan, messages);
      return text ? [`${column.header} ${text}`] : [];
    });
  return (
    <div className={styles.preview}>
      {fix.cells.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['pane.fix.cell', 'pane.fix.now', 'pane.fix.becomes'] as const).map((key) => (
                <th key={key} scope="col" className={styles.header}>
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fix.cells.map(({ at, cell, column, before, after, calculated }) => (
              <tr key={pathText(at)}>
                <th scope="row" className={styles.cell}>{`${cell.sheet} ${addressOf(cell)}`}</th>
                <td className={styles.cell}>{written(column, before) || say('pane.fix.nothing')}</td>
                <td className={styles.cell}>{calculated ? say('pane.fix.formula', { value: written(column, after) }).trim() : written(column, after) || say('pane.fix.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fix.rows.map((row, index) => (
        <p key={index} className={styles.row}>
          {say('pane.fix.new-row', { sheet: result.places.sheetOf(row.table) ?? sheetOf(row.table).name })} {inWords(row).join(' · ')}
        </p>
      ))}
      <Button appearance="primary" size="small" disabledFocusable={doing} icon={doing ? <Spinner size="tiny" aria-hidden="true" /> : undefined} onClick={onDo} {...buttonProps}>
        {say(doing ? 'pane.fix.doing' : 'pane.fix.do')}
      </Button>
    </div>
  );
}
