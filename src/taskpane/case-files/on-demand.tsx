import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';
import type { CaseFilesProps } from './case-files-props';

const Page = lazy(() =>
  import(/* webpackChunkName: "case-files" */ './CaseFilesPage').then(
    ({ CaseFilesPage }) => ({ default: CaseFilesPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Filer til sagen*, fetched with what writes the files when somebody first goes there. */
export function CaseFilesPlace(props: CaseFilesProps) {
  const { say } = useMessages();
  return (
    <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
      <Page {...props} />
    </Suspense>
  );
}
