import { makeStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../domain/finding';
import { paneColour } from '../theme/themes';

/** Severity is always told by icon, word and colour together. */
export const SEVERITY_ICONS: Record<Severity, ReactElement> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  advice: <Lightbulb16Filled />,
};

export const useSeverityColours = makeStyles({
  error: { color: paneColour('severity-error') },
  warning: { color: paneColour('severity-warning') },
  advice: { color: paneColour('severity-advice') },
});
