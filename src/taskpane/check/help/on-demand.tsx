import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CheckResult } from '../../../app/check-plan';
import { NotLoaded } from '../../frame/NotLoaded';
import { useMessages } from '../../messages';
import type { FindingHelpProps } from './FindingHelp';
import type { HelpPage } from './help-page';

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
const Person = lazy(() =>
  import(/* webpackChunkName: "finding" */ './PersonPage').then(
    ({ PersonPage }) => ({ default: PersonPage }),
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
export function PageOfFinding({ page, result, onBack }: { page: HelpPage; result: CheckResult; onBack: () => void }) {
  const { say } = useMessages();
  return (
    <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
      {'rule' in page ? <Rule rule={page.rule} onBack={onBack} /> : <Person position={page.position} result={result} onBack={onBack} />}
    </Suspense>
  );
}
