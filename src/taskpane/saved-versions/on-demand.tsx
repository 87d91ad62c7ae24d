import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { FoldedSection } from '../frame/FoldedSection';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const Page = lazy(() =>
  import(/* webpackChunkName: "saved-versions" */ './SavedVersionsPage').then(
    ({ SavedVersionsPage }) => ({ default: SavedVersionsPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Gemte versioner*: read from the workbook each time somebody unfolds it. */
export function SavedVersionsSection({ result }: { result: CheckResult }) {
  const { say } = useMessages();
  return (
    <FoldedSection title={say('pane.saved.title')} note={say('pane.saved.what')} show={say('pane.saved.show')} hide={say('pane.saved.hide')} anew>
      {() => (
        <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
          <Page result={result} />
        </Suspense>
      )}
    </FoldedSection>
  );
}
