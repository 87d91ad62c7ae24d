import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MasterData, Plan } from '../../domain/plan';
import { known } from '../../domain/reading';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

function period({ from: first, to: last }: MasterData, { say }: Writer): string | undefined {
  const [from, to] = [known(first), known(last)];
  if (from && to) return say('pane.period', { from, to });
  if (from) return say('pane.period.from', { from });
  return to && say('pane.period.to', { to });
}

function planLine({ masterData }: Plan, messages: Writer): string {
  const phase = known(masterData.phase);
  return [phase && messages.say(`phase.${phase}`), period(masterData, messages)].filter(Boolean).join(' · ');
}

/** The plan's name, its phase and period; before there is a plan, the product's name. */
export function PaneHeader({ plan }: { plan: Plan | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  const name = plan && known(plan.masterData.name);
  const line = plan && planLine(plan, messages);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{name ?? messages.say('pane.product')}</h1>
      {line && <p className={styles.line}>{line}</p>}
    </header>
  );
}
