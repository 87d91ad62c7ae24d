import { lazy, Suspense } from 'react';
import { NotLoaded } from '../../frame/NotLoaded';
import type { FilterChoicesProps } from './FilterChoices';

const Choices = lazy(() =>
  import(/* webpackChunkName: "filter" */ './FilterChoices').then(
    ({ FilterChoices: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** What the list is narrowed by; fetched when somebody first asks for it. */
export function FilterChoicesOnDemand(props: FilterChoicesProps) {
  return (
    <Suspense fallback={null}>
      <Choices {...props} />
    </Suspense>
  );
}
