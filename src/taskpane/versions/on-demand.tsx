import { Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useActions } from '../actions';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const notLoaded = () => ({ default: NotLoaded });
const Update = lazy(() =>
  import(/* webpackChunkName: "versions" */ './UpdateSection').then(({ UpdateSection }) => ({ default: UpdateSection }), notLoaded),
);
const Newer = lazy(() =>
  import(/* webpackChunkName: "versions" */ './NewerWorkbook').then(({ NewerWorkbook }) => ({ default: NewerWorkbook }), notLoaded),
);

/** Whoever pressed the button, which is gone now, goes on from here. */
function Updated() {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) text.current?.focus();
  }, []);
  return (
    <Text ref={text} as="span" block tabIndex={-1} role="status">
      {useMessages().say('pane.update.done')}
    </Text>
  );
}

/** Fetched when a workbook is older than the pane: most are not. */
export function OlderNotice({ result }: { result: CheckResult }) {
  const { updated } = useActions();
  if (result.version !== 'older') return updated ? <Updated /> : null;
  return (
    <Suspense fallback={null}>
      <Update later={result.later} />
    </Suspense>
  );
}

/** Fetched when a workbook is newer than the pane. */
export function NewerNotice() {
  return (
    <Suspense fallback={null}>
      <Newer />
    </Suspense>
  );
}
