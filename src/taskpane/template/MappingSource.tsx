import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { mappingsOf, type SavedVersion } from '../../app/saved-versions';
import { LONGEST_MAPPING, mappingOfText } from '../../app/template/mapping-text';
import type { Mapping } from '../../export/template/mapping';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { FilePick } from './FilePick';
import { useTemplateStyles } from './styles';

/** @returns nothing where the file is gone or locked */
const textOf = (file: File) =>
  file.arrayBuffer().then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );

/** A mapping from a file, or one that is kept in the workbook; what is wrong with it is told with its place. */
export function MappingSource({ onMapping }: { onMapping: (mapping: Mapping) => void }) {
  const styles = useTemplateStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook } = useSession();
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState('');
  const [kept, setKept] = useState<readonly SavedVersion[]>();
  const note = useId();
  const title = useId();
  const take = (file: string, text: string | undefined) => {
    const outcome = text === undefined ? undefined : mappingOfText(text);
    setNews('');
    setProblem('');
    if (outcome?.state === 'read') {
      setNews(say('pane.template.mapping.read', { file }));
      onMapping(outcome.mapping);
    } else if (outcome?.state === 'wrong') setProblem(say('pane.template.mapping.wrong', { file, field: outcome.field, why: outcome.why }));
    else setProblem(say('pane.template.mapping.no-json', { file }));
  };
  const pick = async (file: File) => take(file.name, file.size > LONGEST_MAPPING ? undefined : await textOf(file));
  const look = () =>
    attempt('versions', async () => {
      const newest = new Map(mappingsOf(await workbook.readVersions()).filter(({ state }) => state === 'whole').map((each) => [each.name, each]));
      setKept([...newest.values()]);
      setNews(newest.size === 0 ? say('pane.template.kept.none') : '');
    });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {say('pane.template.mapping')}
      </h4>
      <p id={note} className={styles.note}>
        {say('pane.template.mapping.what')}
      </p>
      <div className={styles.ways}>
        <FilePick label={say('pane.template.mapping.pick')} accept=".json" describedBy={note} onPick={(file) => void pick(file)} />
        <Button onClick={() => void look()}>{say('pane.template.kept')}</Button>
      </div>
      {kept && kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map(({ key, name, content }) => (
            <li key={key} className={styles.item}>
              <p className={styles.text}>{name}</p>
              <Button size="small" aria-label={say('pane.template.kept.use.of', { name })} onClick={() => take(name, content)}>
                {say('pane.template.kept.use')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.note}>
        {news}
      </p>
      <p role="alert" className={styles.news}>
        {problem}
      </p>
    </section>
  );
}
