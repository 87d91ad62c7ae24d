import { lazy, Suspense } from 'react';
import { NotLoaded } from '../../frame/NotLoaded';
import type { FixesProps } from './Fixes';

const Fixes = lazy(() =>
  import(/* webpackChunkName: "finding" */ './Fixes').then(
    ({ Fixes: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** The ways to put a finding right; fetched when somebody first chooses one. */
export function FixesOfFinding(props: FixesProps) {
  return (
    <Suspense fallback={null}>
      <Fixes {...props} />
    </Suspense>
  );
}
