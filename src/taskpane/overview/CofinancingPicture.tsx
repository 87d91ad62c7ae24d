import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckResult } from '../../app/check-plan';
import { cofinancing, writtenBeside } from '../../domain/cofinancing';
import { compare, minus } from '../../domain/exact';
import type { Money } from '../../domain/money';
import { WHOLE } from '../../domain/quantities';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import { BarChart } from './BarChart';
import type { Bar } from './bar';
import { NothingToShow } from './NothingToShow';
import { Picture } from './Picture';

const useStyles = makeStyles({
  line: { margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  judged: { display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0, '& svg': { flexShrink: 0, marginTop: '2px' } },
  enough: { '& svg': { color: paneColour('well') } },
  short: { '& svg': { color: paneColour('severity-warning') } },
  limit: { ...typographyStyles.caption1, margin: 0 },
});

/** The local part of the financing, beside the least that the programme asks for. */
export function CofinancingPicture({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { local, total, share, unread } = cofinancing(result.plan);
  const title = say('pane.overview.cofinancing.title');
  if (!share) return <NothingToShow title={title} line={say('pane.overview.cofinancing.empty')} sheet="financing" result={result} />;

  const minimum = result.programme.cofinancing.local;
  const isEnough = compare(share, minimum) >= 0;
  const written = writtenBeside(share, minimum);
  const rest = { share: minus(WHOLE, share), written: minus(WHOLE, written), amount: (total - local) as Money };
  const [localName, otherName] = [say('pane.overview.cofinancing.local'), say('pane.overview.cofinancing.other')];
  const percent = (value: typeof share) => say('pane.overview.cofinancing.percent', { share: value });
  const bars: readonly Bar[] = [
    { label: say('pane.overview.bar', { label: localName, value: percent(written) }), place: share, length: WHOLE, look: 'own', limit: minimum },
    { label: say('pane.overview.bar', { label: otherName, value: percent(rest.written) }), place: rest.share, length: WHOLE, look: 'other' },
  ];
  const amount = (value: Money) => say('pane.overview.cofinancing.money', { amount: value });
  return (
    <Picture
      title={title}
      says={
        <>
          <p className={styles.strong}>{say('pane.overview.cofinancing.says', { share: written, minimum })}</p>
          <p className={`${styles.judged} ${isEnough ? styles.enough : styles.short}`}>
            {isEnough ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
            <span>{say(isEnough ? 'pane.overview.cofinancing.enough' : 'pane.overview.cofinancing.short', { local, total })}</span>
          </p>
          {unread > 0 && <p className={styles.line}>{say('pane.overview.cofinancing.unread', { n: unread })}</p>}
        </>
      }
      forTheEye
      drawing={
        <>
          <BarChart bars={bars} />
          <p className={styles.limit} aria-hidden="true">
            {say('pane.overview.cofinancing.limit', { minimum })}
          </p>
        </>
      }
      table={{
        headers: [say('pane.overview.cofinancing.kind'), say('pane.overview.cofinancing.amount'), say('pane.overview.cofinancing.part')],
        rows: [
          { key: 'local', cells: [localName, amount(local), percent(written)] },
          { key: 'other', cells: [otherName, amount(rest.amount), percent(rest.written)] },
          { key: 'total', cells: [say('pane.overview.cofinancing.total'), amount(total), percent(WHOLE)] },
        ],
      }}
    />
  );
}
