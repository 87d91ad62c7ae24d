import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeFindings } from '../../app/describe-findings';
import { filterFindings, NO_FILTER } from '../../app/filter-findings';
import { findingKeys } from '../../app/finding-changes';
import type { Finding } from '../../domain/finding';
import { useActions } from '../actions';
import { JustifiedList } from '../justify/JustifiedList';
import { useMessages } from '../messages';
import { useLiveState, useSession } from '../session';
import { useFocusAfterCreation } from '../sheets/use-focus-after-creation';
import { OlderNotice } from '../versions/on-demand';
import { AllWell } from './AllWell';
import type { CardButtonProps } from './card-buttons';
import { Counters } from './Counters';
import { FilterBar } from './filter/FilterBar';
import { FindingGroups } from './FindingGroups';
import { firstItems, type FindingItem } from './finding-items';
import { FixesOfFinding } from './fixes/on-demand';
import type { HelpPage } from './help/help-page';
import { HelpOfFinding, PageOfFinding } from './help/on-demand';
import { ReadableTexts } from './ReadableTexts';
import { ReadyToFill } from './ReadyToFill';
import { TodoList } from './TodoList';
import { WriteResult } from './WriteResult';
import { useFindingFocus } from './use-finding-focus';
import { useFindingSteps } from './use-finding-steps';

/** As many cards as the pane draws without a pause. */
const SHOWN_AT_FIRST = 50;

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, outlineStyle: 'none' },
  more: { marginTop: tokens.spacingVerticalM },
});

/** What another place leads to a finding by. */
export interface FindingFinder {
  /** Chooses it, whatever the filter; nothing happens where it is not in the list any more. */
  readonly find: (finding: Finding) => void;
}

interface Props {
  readonly result: CheckResult;
  readonly show: () => void;
  readonly finder?: Ref<FindingFinder>;
}

/** Does the plan hold anything that the check could compare? After the guide only one of the two statements is there. */
function isFilled({ plan }: CheckResult, justCreated: boolean): boolean {
  return justCreated ? plan.staffResources.length > 0 : plan.positions.length + plan.salaries.length + plan.staffResources.length > 0;
}

/** *Tjek*: what does not agree, where, and what to do. */
export function CheckPlace({ result, show, finder }: Props) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { goTo, created } = useActions();
  const { check } = useSession();
  const { fromElsewhere } = useLiveState();
  const note = useRef<HTMLParagraphElement>(null);
  useFocusAfterCreation(note);
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const [current, setCurrent] = useState<string>();
  const [filter, setFilter] = useState(NO_FILTER);
  const calmHeading = useRef<HTMLHeadingElement>(null);
  const showAll = useRef<HTMLButtonElement>(null);
  const described = useMemo(() => describeFindings(result.findings, language, result.places), [result, language]);
  const matching = useMemo(() => filterFindings(described, filter, result.plan), [described, filter, result]);
  const groups = useMemo(() => firstItems(matching, result.findings, limit), [matching, result, limit]);
  const keys = useMemo(() => groups.flatMap(({ items }) => items.map(({ key }) => key)), [groups]);
  const focus = useFindingFocus(keys, useCallback(() => calmHeading.current ?? showAll.current, []));
  const items = useMemo(() => firstItems(matching, result.findings, Infinity).flatMap((group) => group.items), [matching, result]);
  const count = items.length;
  const hidden = count - keys.length;
  const choose = ({ key, text }: FindingItem) => {
    setCurrent(key);
    check.opened(key);
    void goTo(text.finding.at);
  };
  const [page, setPage] = useState<{ readonly key: string; readonly of: HelpPage }>();
  const open = (item: FindingItem, index: number) => {
    setPage(undefined);
    setLimit(Math.max(limit, SHOWN_AT_FIRST * Math.ceil((index + 1) / SHOWN_AT_FIRST)));
    choose(item);
  };
  const focusOnDrawn = useFindingSteps(items, { current, focus }, (item, index) => {
    show();
    open(item, index);
  });
  const goBack = useCallback(() => {
    setPage(undefined);
    if (page) focusOnDrawn(keys.includes(page.key) ? page.key : (keys[0] ?? ''));
  }, [page, keys, focusOnDrawn]);
  useImperativeHandle(finder, () => ({
    find: (finding) => {
      setFilter(NO_FILTER);
      const all = firstItems(filterFindings(described, NO_FILTER, result.plan), result.findings, Infinity).flatMap((group) => group.items);
      const index = all.findIndex(({ key }) => key === findingKeys([finding]).get(finding));
      const item = all[index];
      if (!item) return;
      open(item, index);
      focusOnDrawn(item.key);
    },
  }));

  const isWell = isFilled(result, created.length > 0);
  const Calm = isWell ? AllWell : ReadyToFill;
  const calm = (
    <>
      <Calm result={result} headingRef={calmHeading} />
      {isWell && <WriteResult result={result} />}
      <ReadableTexts key="texts" result={result} />
    </>
  );
  const list = (
    <>
      {created.length > 0 && <p ref={note} tabIndex={-1} className={styles.note}>{say('pane.created.count', { n: created.length })}</p>}
      <Counters findings={result.findings} chosen={filter.severities} onChoose={(severities) => setFilter({ ...filter, severities })} />
      <FilterBar groups={described} filter={filter} result={result} onChange={setFilter} count={count} of={result.findings.length} showAllRef={showAll} />
      <WriteResult result={result} />
      <ReadableTexts key="texts" result={result} />
      {fromElsewhere.size > 0 && <p className={styles.hint}>{say('pane.findings.elsewhere-count', { n: fromElsewhere.size })}</p>}
      {count > 0 && <p className={styles.hint}>{say('pane.findings.hint')}</p>}
      <FindingGroups
        groups={groups}
        current={current}
        fromElsewhere={fromElsewhere}
        focus={focus}
        onActivate={(key, text) => choose({ key, text })}
        more={(key, text) => {
          const buttonProps: CardButtonProps = { tabIndex: key === focus.reachable ? 0 : -1, onKeyDown: focus.moveFrom(key) };
          return (
            <>
              <FixesOfFinding finding={text.finding} itemKey={key} result={result} buttonProps={buttonProps} />
              <HelpOfFinding finding={text.finding} result={result} buttonProps={buttonProps} onOpen={(of) => setPage({ key, of })} />
            </>
          );
        }}
      />
      {hidden > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setLimit(limit + SHOWN_AT_FIRST)}>
          {say('pane.findings.more', { n: Math.min(hidden, SHOWN_AT_FIRST) })}
        </Button>
      )}
    </>
  );
  return (
    <>
      <div hidden={page !== undefined}>
        <OlderNotice result={result} />
        {result.findings.length === 0 ? calm : list}
        <JustifiedList result={result} />
        <TodoList result={result} />
      </div>
      {page && <PageOfFinding page={page.of} result={result} onBack={goBack} />}
    </>
  );
}
