import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Block, Line } from './markdown';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXS} 0 0`, outlineStyle: 'none' },
  section: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 0` },
  part: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'break-word' },
  list: { paddingLeft: tokens.spacingHorizontalL },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  // Words that head a column are never broken: the column is as wide as they are.
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  plain: { borderBottomStyle: 'none', paddingBottom: 0 },
});

/** So many columns fit side by side in a narrow pane; the rows of a wider table stand below each other, a field a line. */
const MOST_COLUMNS = 3;

const words = (line: Line) =>
  line.map(({ kind, text }, index) => {
    if (kind === 'strong') return <strong key={index}>{text}</strong>;
    if (kind === 'emphasis') return <em key={index}>{text}</em>;
    return kind === 'code' ? <code key={index}>{text}</code> : text;
  });

type Table = Extract<Block, { kind: 'table' }>;

function Rows({ headers, rows }: Table) {
  const styles = useStyles();
  const header = mergeClasses(styles.cell, styles.header);
  if (headers.length > MOST_COLUMNS) {
    return (
      <table className={styles.table}>
        {rows.map((row, index) => (
          <tbody key={index} className={styles.row}>
            {headers.map((line, column) => {
              const value = row[column] ?? [];
              return (
                value.length > 0 && (
                  <tr key={column}>
                    <th scope="row" className={mergeClasses(header, styles.plain)}>
                      {words(line)}
                    </th>
                    <td className={mergeClasses(styles.cell, styles.plain)}>{words(value)}</td>
                  </tr>
                )
              );
            })}
          </tbody>
        ))}
      </table>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headers.map((line, column) => (
            <th key={column} scope="col" className={header}>
              {words(line)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((line, column) => (
              <td key={column} className={styles.cell}>
                {words(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockPart({ block, titleRef }: { block: Block; titleRef: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) {
        return (
          <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
            {words(block.line)}
          </h2>
        );
      }
      return block.level === 2 ? <h3 className={styles.section}>{words(block.line)}</h3> : <h4 className={styles.part}>{words(block.line)}</h4>;
    case 'paragraph':
      return <p className={styles.text}>{words(block.line)}</p>;
    case 'list':
      return (
        <ul className={mergeClasses(styles.text, styles.list)}>
          {block.items.map((item, index) => (
            <li key={index}>{words(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Rows {...block} />;
  }
}

/** A page of ours as React elements; its own heading is one of the second level, because the pane has the first. */
export function Markdown({ blocks, titleRef }: { blocks: readonly Block[]; titleRef: RefObject<HTMLHeadingElement | null> }) {
  return blocks.map((block, index) => <BlockPart key={index} block={block} titleRef={titleRef} />);
}
