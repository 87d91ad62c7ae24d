import { lazy, Suspense, type ComponentType } from 'react';
import type { CheckResult } from '../../app/check-plan';

/** Without their file, which an update on the server may have taken away, there are none until the pane opens anew. */
const Nothing: ComponentType<{ result: CheckResult }> = () => null;

const Proposals = lazy(() =>
  import(/* webpackChunkName: "proposals" */ './Proposals').then(
    (file) => ({ default: file.Proposals as ComponentType<{ result: CheckResult }> }),
    () => ({ default: Nothing }),
  ),
);

/** The proposals, fetched after the pane is there: nobody waits for them. */
export function ProposalsOnDemand({ result }: { result: CheckResult }) {
  return (
    <Suspense fallback={null}>
      <Proposals result={result} />
    </Suspense>
  );
}
