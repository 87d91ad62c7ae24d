import { Button, Spinner } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { saveMapping } from '../../app/saved-versions';
import { mappingText } from '../../app/template/mapping-text';
import type { Mapping } from '../../export/template/mapping';
import { useActions } from '../actions';
import { textAlone } from '../case-files/clipboard';
import { startDownload } from '../case-files/download';
import { useCopying } from '../case-files/use-copying';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { useTemplateStyles } from './styles';

/** Keeps what goes where for the next time: as a file, or in the workbook. */
export function KeepMapping({ mapping, template }: { mapping: Mapping; template: string }) {
  const styles = useTemplateStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook } = useSession();
  const { copy, byHand } = useCopying();
  const [news, setNews] = useState('');
  const [saving, setSaving] = useState(false);
  const title = useId();
  const name = template.replace(/\.xls[xm]$/i, '');
  const text = mappingText({ ...mapping, template: mapping.template ?? name });
  const save = async () => {
    if (saving) return;
    setNews('');
    setSaving(true);
    await attempt('versions', async () => {
      await saveMapping(workbook, text, name, new Date());
      setNews(say('pane.template.kept.done', { name }));
    });
    setSaving(false);
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {say('pane.template.keep')}
      </h4>
      <div className={styles.ways}>
        {workbook.facts.downloads ? (
          <Button
            onClick={() => {
              startDownload(`${name}.json`, new TextEncoder().encode(text));
              setNews(say('pane.files.downloading'));
            }}
          >
            {say('pane.template.keep.file')}
          </Button>
        ) : (
          <Button onClick={() => void copy(textAlone(text), say('pane.template.keep.copied')).then(setNews)}>{say('pane.template.keep.copy')}</Button>
        )}
        <Button disabledFocusable={saving} icon={saving ? <Spinner size="extra-tiny" aria-hidden="true" /> : undefined} onClick={() => void save()}>
          {say('pane.template.keep.workbook')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {news}
      </p>
      {byHand}
    </section>
  );
}
