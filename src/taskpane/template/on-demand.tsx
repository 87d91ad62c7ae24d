import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { FoldedSection } from '../frame/FoldedSection';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const Page = lazy(() =>
  import(/* webpackChunkName: "template" */ './TemplatePage').then(
    ({ TemplatePage }) => ({ default: TemplatePage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Udfyld en skabelon*: fetched with what fills it in when somebody first unfolds it. */
export function TemplateSection({ result }: { result: CheckResult }) {
  const { say } = useMessages();
  return (
    <FoldedSection title={say('pane.template.title')} note={say('pane.template.what')} show={say('pane.template.show')} hide={say('pane.template.hide')} within>
      {() => (
        <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
          <Page result={result} />
        </Suspense>
      )}
    </FoldedSection>
  );
}
