import { useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { assignmentCount, EMPTY_MAPPING } from '../../app/template/drawn-mapping';
import type { Mapping } from '../../export/template/mapping';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { DrawMapping } from './DrawMapping';
import { FilePick } from './FilePick';
import { FillTemplate } from './FillTemplate';
import { KeepMapping } from './KeepMapping';
import { MappingSource } from './MappingSource';
import { useTemplateStyles } from './styles';
import { usePointing } from './use-pointing';
import { useTemplate, type PickedTemplate, type ReadTemplate } from './use-template';

function standingText(template: PickedTemplate | undefined, { say }: Writer): string {
  if (!template) return say('pane.other.file.kinds');
  if (template.state === 'reading') return say('pane.other.reading', { file: template.name });
  return template.state === 'read' ? say('pane.template.read', { file: template.name, n: template.sheets.length }) : '';
}

function problemText(template: PickedTemplate | undefined, { say }: Writer): string {
  if (template?.state !== 'unreadable') return '';
  return template.cause === 'gone' ? say('cli.not-found', { file: template.name }) : say(`cli.unreadable.${template.cause}`, { file: template.name });
}

interface MapAndFillProps {
  readonly template: ReadTemplate;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
  readonly result: CheckResult;
}

/** What goes where is pointed at; then the mapping is kept, and the template filled in by it. */
function MapAndFill({ template, mapping, onMapping, result }: MapAndFillProps) {
  const pointing = usePointing(template.sheets);
  const isMapped = assignmentCount(mapping) > 0;
  return (
    <>
      <DrawMapping sheets={template.sheets} pointing={pointing} mapping={mapping} onMapping={onMapping} plan={result.plan} />
      {isMapped && <KeepMapping mapping={mapping} template={template.name} />}
      {isMapped && <FillTemplate mapping={mapping} unsaved={pointing.unsaved} template={template} result={result} />}
    </>
  );
}

/** A template is picked, it is said what goes where, and the plan's figures are written into it. */
export function TemplatePage({ result }: { result: CheckResult }) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const { template, pick } = useTemplate();
  const [mapping, setMapping] = useState(EMPTY_MAPPING);
  const standing = useId();
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
          <MapAndFill key={template.pick} template={template} mapping={mapping} onMapping={setMapping} result={result} />
        </>
      )}
    </div>
  );
}
