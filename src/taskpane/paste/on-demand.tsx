import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const Page = lazy(() =>
  import(/* webpackChunkName: "paste" */ './PastePage').then(
    ({ PastePage }) => ({ default: PastePage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Indsæt tekst*, fetched when somebody first goes there: most days nobody does. */
export function PastePlace({ result }: { result: CheckResult }) {
  const { say } = useMessages();
  return (
    <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
      <Page result={result} />
    </Suspense>
  );
}
