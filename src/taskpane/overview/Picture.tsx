import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../messages';
import { useHiddenStyles } from '../frame/hidden';
import { DataTable, type TableContent } from './DataTable';

const useStyles = makeStyles({
  picture: { padding: `${tokens.spacingVerticalL} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottomStyle: 'none' } },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  says: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}` },
  // The text of the button stands below what is above it, its edge in the margin.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
});

interface Props {
  readonly title: string;
  /** One sentence that says what is to be seen. */
  readonly says: ReactNode;
  readonly drawing: ReactNode;
  /** Can a screen reader do nothing with the drawing? It is then given the table beside it. */
  readonly forTheEye?: boolean;
  readonly table: TableContent;
}

/** A picture of the plan, and the same as a table for whoever asks or does not see. */
export function Picture({ title, says, drawing, forTheEye = false, table }: Props) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { say } = useMessages();
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  return (
    <section className={styles.picture} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.says}>{says}</div>
      {!asTable && drawing}
      {(asTable || forTheEye) && (
        <div className={asTable ? undefined : hidden}>
          <DataTable content={table} labelledBy={titleId} />
        </div>
      )}
      <Button className={styles.toggle} appearance="transparent" size="small" aria-describedby={titleId} onClick={() => setAsTable(!asTable)}>
        {say(asTable ? 'pane.overview.as-picture' : 'pane.overview.as-table')}
      </Button>
    </section>
  );
}
