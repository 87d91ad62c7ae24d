import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { RefObject } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';
import { useFocusAfterCreation } from '../sheets/use-focus-after-creation';
import { paneColour } from '../theme/themes';

const useStyles = makeStyles({
  well: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
  },
  icon: { color: paneColour('well') },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: CheckResult;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Nothing to report, and what it was that was compared. */
export function AllWell({ result: { plan, justified }, headingRef }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  useFocusAfterCreation(headingRef);
  return (
    <section className={styles.well}>
      <CheckmarkCircle48Regular className={styles.icon} />
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {say(justified.length > 0 ? 'pane.justified.well' : 'pane.well.title')}
      </h2>
      <p className={styles.line}>
        {say('pane.well.compared', {
          positions: plan.positions.length,
          salaries: plan.salaries.length,
          staff: plan.staffResources.length,
        })}
      </p>
      <p className={styles.line}>{say('pane.well.follows')}</p>
    </section>
  );
}
