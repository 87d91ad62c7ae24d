import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { FindingFinder } from '../check/CheckPlace';
import { useMessages } from '../messages';
import { placeIn, PLACES, type PlaceId, type PlaceProps } from './places';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingLeft: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    '&[hidden]': { display: 'none' },
  },
});

/** The places as tabs. Those that are not shown stay as they are: what was current, and how far it was scrolled. */
export function Places({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [shown, setShown] = useState<PlaceId>(() => placeIn(window.location.search));
  const [visited, setVisited] = useState<readonly PlaceId[]>([shown]);
  const finder = useRef<FindingFinder>(null);
  const show = (place: PlaceId) => {
    setShown(place);
    setVisited([...visited, place]);
  };
  const showFinding: PlaceProps['showFinding'] = (finding) => {
    show('check');
    finder.current?.find(finding);
  };
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say('pane.places')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(value as PlaceId)}
      >
        {PLACES.map(({ id, name }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`place-${id}`}>
            {say(name)}
          </Tab>
        ))}
      </TabList>
      {PLACES.map(({ id, Content, onDemand }) => (
        <div key={id} id={`place-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== shown} className={styles.panel}>
          {(!onDemand || visited.includes(id)) && <Content result={result} shown={id === shown} show={() => show(id)} finder={finder} showFinding={showFinding} />}
        </div>
      ))}
    </>
  );
}
