import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../app/check-plan';
import type { PlanPath } from '../../../domain/path';
import { useActions } from '../../actions';
import { useHiddenStyles } from '../../frame/hidden';
import { useMessages } from '../../messages';
import type { CardButtonProps } from '../card-buttons';
import { cellText } from './row-label';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The way to a cell, by its address; words alone where the workbook has no such cell. */
export function CellLink({ at, result, buttonProps }: { at: PlanPath; result: CheckResult; buttonProps?: CardButtonProps }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { say } = useMessages();
  const { goTo } = useActions();
  const words = cellText(at, result);
  if (!result.places.cellOf(at)) return words;
  return (
    <button type="button" className={styles.link} onClick={() => void goTo([at])} {...buttonProps}>
      <span className={hidden}>{say('pane.findings.go-to')} </span>
      {words}
    </button>
  );
}
