import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { FoldedSection } from '../frame/FoldedSection';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const Page = lazy(() =>
  import(/* webpackChunkName: "other-workbook" */ './OtherWorkbookPage').then(
    ({ OtherWorkbookPage }) => ({ default: OtherWorkbookPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Hent tal fra en anden projektmappe*: fetched with what reads files when somebody first unfolds it. */
export function OtherWorkbookSection({ result }: { result: CheckResult }) {
  const { say } = useMessages();
  return (
    <FoldedSection title={say('pane.other.title')} note={say('pane.other.what')} show={say('pane.other.show')} hide={say('pane.other.hide')}>
      {() => (
        <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
          <Page result={result} />
        </Suspense>
      )}
    </FoldedSection>
  );
}
