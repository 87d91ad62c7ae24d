import { lazy, Suspense } from 'react';
import { NotLoaded } from '../../frame/NotLoaded';
import type { FindingHelpProps } from './FindingHelp';

const Help = lazy(() =>
  import(/* webpackChunkName: "finding" */ './FindingHelp').then(
    ({ FindingHelp }) => ({ default: FindingHelp }),
    () => ({ default: NotLoaded }),
  ),
);
const Rule = lazy(() =>
  import(/* webpackChunkName: "finding" */ './RulePage').then(
    ({ RulePage }) => ({ default: RulePage }),
    () => ({ default: NotLoaded }),
  ),
);

/** What helps to understand a finding; fetched when somebody first chooses one. */
export function HelpOfFinding(props: FindingHelpProps) {
  return (
    <Suspense fallback={null}>
      <Help {...props} />
    </Suspense>
  );
}

/** What is shown in place of the list. */
export function PageOfFinding(props: { readonly rule: string; readonly onBack: () => void }) {
  return (
    <Suspense fallback={null}>
      <Rule {...props} />
    </Suspense>
  );
}
