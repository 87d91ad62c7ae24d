import { lazy, Suspense } from 'react';
import { NotLoaded } from '../frame/NotLoaded';

const Section = lazy(() =>
  import(/* webpackChunkName: "report" */ './WriteReport').then(
    ({ WriteReport }) => ({ default: WriteReport }),
    () => ({ default: NotLoaded }),
  ),
);

/** Fetched with *Ark*: a report is written now and then, and the check is shown at once. */
export const ReportSection = () => (
  <Suspense fallback={null}>
    <Section />
  </Suspense>
);
