import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { NotLoaded } from '../../frame/NotLoaded';
import { useMessages } from '../../messages';
import { FindingPage } from './FindingPage';
import { Markdown } from './Markdown';
import { markdownBlocks, type Block } from './markdown';

/** The rule's own page; all of them are one file, which is fetched when somebody first asks why. */
async function pageOf(rule: string): Promise<readonly Block[]> {
  const file = (await import(/* webpackChunkName: "rule-pages", webpackMode: "lazy-once" */ `../../../rules/${rule}/README.md`)) as { readonly default: string };
  return markdownBlocks(file.default);
}

/** Why a finding is one: the page of its rule, in Danish in every language. */
export function RulePage({ rule, onBack }: { rule: string; onBack: () => void }) {
  const { say } = useMessages();
  const [blocks, setBlocks] = useState<readonly Block[] | 'not-loaded'>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isShown = true;
    pageOf(rule).then(
      (page) => isShown && setBlocks(page),
      () => isShown && setBlocks('not-loaded'),
    );
    return () => void (isShown = false);
  }, [rule]);
  useEffect(() => title.current?.focus(), [blocks]);
  return (
    <FindingPage onBack={onBack}>
      {blocks === undefined && <Spinner size="small" label={say('pane.place.loading')} />}
      {blocks === 'not-loaded' && <NotLoaded />}
      {typeof blocks === 'object' && (
        <article lang="da">
          <Markdown blocks={blocks} titleRef={title} />
        </article>
      )}
    </FindingPage>
  );
}
