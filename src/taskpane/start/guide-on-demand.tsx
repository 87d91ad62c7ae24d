import { Spinner, Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useMessages } from '../messages';

/** After an update on the server the page's old file may be gone. */
function NotLoaded() {
  return <Text role="alert">{useMessages().say('pane.place.not-loaded')}</Text>;
}

const Page = lazy(() =>
  import(/* webpackChunkName: "guide" */ './guide/Guide').then(
    ({ Guide }) => ({ default: Guide }),
    () => ({ default: NotLoaded }),
  ),
);

/** The guide, fetched when somebody opens it: each plan needs it once. */
export function GuidePage({ started }: { started: boolean }) {
  const { say } = useMessages();
  return (
    <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
      <Page started={started} />
    </Suspense>
  );
}
