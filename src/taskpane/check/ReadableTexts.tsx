import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { pathText } from '../../domain/path';
import { addressOf } from '../../sheets/places';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { Folded } from './Folded';
import { meaningText } from './meaning-text';

/** As many as are shown, and so written, at a time. */
const SHOWN = 50;

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  found: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  table: { ...typographyStyles.caption1, width: '100%', margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, borderCollapse: 'collapse' },
  header: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'left' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  done: { ...typographyStyles.caption1, margin: 0, outlineStyle: 'none', ':empty': { display: 'none' } },
});

/** Texts that mean a number, each with what it becomes; written only when somebody has seen and agreed to them. */
export function ReadableTexts({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { writeNumbers } = useActions();
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<number>();
  const done = useRef<HTMLParagraphElement>(null);
  const titleId = useId();
  const { texts } = result;
  const shown = texts.slice(0, SHOWN);

  const write = async () => {
    setWriting(true);
    setWritten(undefined);
    const count = await writeNumbers(shown);
    setWriting(false);
    setWritten(count);
    if (count !== undefined) done.current?.focus();
  };
  return (
    <>
      {texts.length > 0 && (
        <section className={styles.section} aria-labelledby={titleId}>
          <h2 id={titleId} className={styles.title}>
            {say('pane.texts.title')}
          </h2>
          <p className={styles.found}>{say('pane.texts.found', { n: texts.length })}</p>
          <Folded show={say('pane.texts.show')} hide={say('pane.texts.hide')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={styles.header}>{say('pane.texts.cell')}</th>
                  <th scope="col" className={styles.header}>{say('pane.texts.now')}</th>
                  <th scope="col" className={styles.header}>{say('pane.texts.becomes')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ path, cell, text, meaning }) => (
                  <tr key={pathText(path)}>
                    <th scope="row" className={styles.cell}>{`${cell.sheet} ${addressOf(cell)}`}</th>
                    <td className={styles.cell}>{text}</td>
                    <td className={styles.cell}>{meaningText(meaning, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Button
              appearance="primary"
              disabledFocusable={writing}
              icon={writing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
              onClick={() => void write()}
            >
              {writing ? say('pane.texts.writing') : say('pane.texts.write', { n: shown.length })}
            </Button>
          </Folded>
        </section>
      )}
      <p ref={done} role="status" tabIndex={-1} className={styles.done}>
        {written !== undefined && (written > 0 ? say('pane.texts.done', { n: written }) : say('pane.texts.none'))}
      </p>
    </>
  );
}
