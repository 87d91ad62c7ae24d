import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeFindings } from '../../app/describe-findings';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { Folded } from './Folded';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  heading: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    justifyContent: 'space-between',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  explained: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  item: { justifyContent: 'start', width: '100%', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

/** What a draft still lacks: a folded list without colours, because nothing of it is wrong. */
export function TodoList({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { goTo } = useActions();
  const todos = useMemo(
    () => describeFindings(result.todos, language, result.places).flatMap(({ findings }) => findings),
    [result, language],
  );
  if (todos.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say('pane.todo.title')}>
      <h2 className={styles.heading}>
        {say('pane.todo.title')}
        <span>{todos.length}</span>
      </h2>
      <p className={styles.explained}>{say('pane.todo.explained')}</p>
      <Folded show={say('pane.todo.show')} hide={say('pane.todo.hide')}>
        <ul className={styles.list}>
          {todos.map(({ finding, headline, sheet }, index) => (
            <li key={index}>
              <Button className={styles.item} appearance="subtle" size="small" onClick={() => void goTo(finding.at)}>
                {headline} · {sheet}
              </Button>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}
