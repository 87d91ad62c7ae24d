import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FindingText } from '../../app/describe-findings';
import { useHiddenStyles } from '../frame/hidden';
import { useMessages } from '../messages';
import { FindingCard } from './FindingCard';
import type { FindingGroup } from './finding-items';
import type { useFindingFocus } from './use-finding-focus';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly current: string | undefined;
  /** The keys of those that came with a co-author's edit. */
  readonly fromElsewhere: ReadonlySet<string>;
  readonly focus: ReturnType<typeof useFindingFocus>;
  readonly onActivate: (key: string, text: FindingText) => void;
  /** What the card whose cells were selected last holds besides. */
  readonly more: (key: string, text: FindingText) => ReactNode;
}

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    justifyContent: 'space-between',
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalSNudge}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** The findings under the sheet that each is about. */
export function FindingGroups({ groups, current, fromElsewhere, focus, onActivate, more }: Props) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { say } = useMessages();
  return groups.map(({ sheet, count, of, items }) => (
    <section key={sheet} aria-label={sheet}>
      <h2 className={styles.heading}>
        {sheet}
        <span>
          <span aria-hidden="true">{count === of ? count : say('pane.filter.part', { n: count, of })}</span>
          <span className={hidden}>{count === of ? say('pane.findings.group-count', { n: count }) : say('pane.filter.shown', { n: count, of })}</span>
        </span>
      </h2>
      <ul className={styles.list}>
        {items.map(({ key, text }) => (
          <li key={key} {...focus.around(key)}>
            <FindingCard
              text={text}
              current={key === current}
              fromElsewhere={fromElsewhere.has(key)}
              buttonProps={{ tabIndex: key === focus.reachable ? 0 : -1, onKeyDown: focus.moveFrom(key) }}
              buttonRef={focus.buttonRef(key)}
              onActivate={() => onActivate(key, text)}
            >
              {key === current && more(key, text)}
            </FindingCard>
          </li>
        ))}
      </ul>
    </section>
  ));
}
