import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useRef, useState, type RefObject } from 'react';
import { isFiltering, NO_FILTER } from '../../../app/filter-findings';
import { useMessages } from '../../messages';
import type { FilterChoicesProps } from './FilterChoices';
import { FilterChoicesOnDemand } from './on-demand';

interface Props extends FilterChoicesProps {
  /** How many findings the filter lets through, and how many there are. */
  readonly count: number;
  readonly of: number;
  readonly showAllRef: RefObject<HTMLButtonElement | null>;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minHeight: '24px', marginTop: tokens.spacingVerticalS },
  // The text of the button stands below what is above it, its edge in the margin.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  shown: { ...typographyStyles.caption1Strong, marginLeft: 'auto' },
  all: { minWidth: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  none: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalM} 0 0` },
});

/** The way to narrow the list, and, while it is narrowed, how much of it is shown. */
export function FilterBar({ count, of, showAllRef, ...choices }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const { filter, onChange } = choices;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isNarrowed = isFiltering(filter);
  return (
    <>
      <div className={styles.row}>
        <Button
          ref={toggle}
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={<Filter16Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            setAsked(true);
          }}
        >
          {say('pane.filter.button')}
        </Button>
        <span role="status" className={styles.shown}>
          {isNarrowed && say('pane.filter.shown', { n: count, of })}
        </span>
        {isNarrowed && (
          <Button
            ref={showAllRef}
            className={styles.all}
            appearance="transparent"
            size="small"
            onClick={() => {
              onChange(NO_FILTER);
              toggle.current?.focus();
            }}
          >
            {say('pane.filter.all')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open}>
        {asked && <FilterChoicesOnDemand {...choices} />}
      </div>
      {count === 0 && <p className={styles.none}>{say('pane.filter.none')}</p>}
    </>
  );
}
