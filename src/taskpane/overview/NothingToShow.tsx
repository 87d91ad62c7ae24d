import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { planSheets } from '../../app/plan-sheets';
import type { SheetKey } from '../../sheets/spec';
import { useActions } from '../actions';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  picture: { padding: `${tokens.spacingVerticalL} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottomStyle: 'none' } },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  /** What to fill in, and where. */
  readonly line: string;
  readonly sheet: SheetKey;
  readonly result: CheckResult;
}

/** In place of a picture for which the plan says too little. */
export function NothingToShow({ title, line, sheet, result }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const { goTo } = useActions();
  const titleId = useId();
  const there = planSheets(result.places).find(({ key }) => key === sheet);
  const table = there?.firstTable;
  return (
    <section className={styles.picture} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p className={styles.line}>{table ? line : say('pane.overview.sheet-missing', { sheet: there?.tab ?? '' })}</p>
      {table && (
        <Button size="small" onClick={() => void goTo([{ table }])}>
          {say('pane.sheets.go-to', { sheet: there.tab })}
        </Button>
      )}
    </section>
  );
}
