import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A picture's figures in words; the first cell of a row says what the row is about. */
export interface TableContent {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  header: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'left', verticalAlign: 'bottom' },
  cell: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
    textAlign: 'left',
    verticalAlign: 'top',
  },
});

export function DataTable({ content: { headers, rows }, labelledBy }: { content: TableContent; labelledBy: string }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={styles.header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={headers[column + 1]} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
