import { useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { assignmentCount, EMPTY_MAPPING } from '../../app/template/drawn-mapping';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { DrawMapping } from './DrawMapping';
import { FilePick } from './FilePick';
import { FillTemplate } from './FillTemplate';
import { KeepMapping } from './KeepMapping';
import { MappingSource } from './MappingSource';
import { useTemplateStyles } from './styles';
import { useTemplate, type PickedTemplate } from './use-template';

function standingText(template: PickedTemplate | undefined, { say }: Writer): string {
  if (!template) return say('pane.other.file.kinds');
  if (template.state === 'reading') return say('pane.other.reading', { file: template.name });
  return template.state === 'read' ? say('pane.template.read', { file: template.name, n: template.sheets.length }) : '';
}

function problemText(template: PickedTemplate | undefined, { say }: Writer): string {
  if (template?.state !== 'unreadable') return '';
  return template.cause === 'gone' ? say('cli.not-found', { file: template.name }) : say(`cli.unreadable.${template.cause}`, { file: template.name });
}

/** A template is picked, it is said what goes where, and the plan's figures are written into it. */
export function TemplatePage({ result }: { result: CheckResult }) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const { template, pick } = useTemplate();
  const [mapping, setMapping] = useState(EMPTY_MAPPING);
  const standing = useId();
  const isMapped = assignmentCount(mapping) > 0;
  return (
    <div className={styles.page}>
      <div className={styles.part}>
        <FilePick label={say(template ? 'pane.template.another' : 'pane.template.pick')} accept=".xlsx,.xlsm" describedBy={standing} onPick={(file) => void pick(file)} />
        <p id={standing} role="status" className={styles.note}>
          {standingText(template, messages)}
        </p>
        <p role="alert" className={styles.news}>
          {problemText(template, messages)}
        </p>
      </div>
      {template?.state === 'read' && (
        <>
          <MappingSource onMapping={setMapping} />
          <DrawMapping key={template.pick} sheets={template.sheets} mapping={mapping} onMapping={setMapping} plan={result.plan} />
          {isMapped && <KeepMapping mapping={mapping} template={template.name} />}
          {isMapped && <FillTemplate mapping={mapping} template={template} result={result} />}
        </>
      )}
    </div>
  );
}
