import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { areaNamedIn, type SubAgreement } from '../../app/staff-of-text';
import type { Day } from '../../domain/calendar';
import { EMPTY, type Reading } from '../../domain/reading';
import type { Writer } from '../../messages/write';
import { readDate } from '../../notation/date';
import type { Area } from '../../programmes/programme';
import { programmeOf } from '../../programmes/programmes';
import { areasOf } from '../../sheets/shape';
import { useMessages } from '../messages';

/** What is asked about the sub-agreement itself. */
interface Agreement {
  readonly areas: readonly Area[];
  readonly area: string;
  readonly date: string;
  readonly day: Reading<Day>;
  readonly version: string;
  readonly setArea: (area: string) => void;
  readonly setDate: (date: string) => void;
  readonly setVersion: (version: string) => void;
  /** `undefined` until the area is known and the date, if there is one, is a date. */
  readonly of: SubAgreement | undefined;
}

/** The area is the one that the text names, until the user chooses another. */
export function useAgreement(text: string, { plan }: CheckResult): Agreement {
  const [chosen, setArea] = useState<string>();
  const [date, setDate] = useState('');
  const [version, setVersion] = useState('');
  const programme = programmeOf(plan);
  const areas = areasOf(plan, programme);
  const isThere = areas.some(({ id }) => id === chosen);
  const area = (isThere ? chosen : areaNamedIn(text, plan, programme)?.id) ?? '';
  const day = date.trim() === '' ? EMPTY : readDate(date);
  const isKnown = area !== '' && (day.kind === 'value' || day.kind === 'empty');
  return { areas, area, date, day, version, setArea, setDate, setVersion, of: isKnown ? { area, statedOn: day, version } : undefined };
}

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  // A text field is wide by itself, and would make the pane scroll sideways.
  input: { minWidth: 0 },
});

function dayHint(day: Reading<Day>, { say }: Writer) {
  switch (day.kind) {
    case 'empty':
      return { hint: say('pane.paste.date.hint') };
    case 'value':
      return { hint: say('pane.paste.date.read', { day: day.value }) };
    case 'ambiguous':
      return { validationMessage: say('pane.paste.date.unclear', { days: day.readings }) };
    case 'not-understood':
      return { validationMessage: say('pane.paste.date.not-read') };
  }
}

export function AgreementFields({ agreement }: { agreement: Agreement }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { areas, area, date, day, version, setArea, setDate, setVersion } = agreement;
  const missing = area === '' ? { validationMessage: say(areas.length === 0 ? 'pane.paste.area.none' : 'pane.paste.area.choose') } : {};
  return (
    <div className={styles.fields}>
      <Field label={say('pane.paste.area')} required {...missing}>
        <Select value={area} onChange={(_, { value }) => setArea(value)}>
          {area === '' && <option value="">{say('pane.paste.not-chosen')}</option>}
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.paste.date')} {...dayHint(day, messages)}>
        <Input className={styles.input} value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={say('pane.paste.version')} hint={say('pane.paste.version.hint')}>
        <Input className={styles.input} value={version} onChange={(_, { value }) => setVersion(value)} />
      </Field>
    </div>
  );
}
