import { useMemo } from 'react';
import type { Filling } from '../../app/add-rows';
import { readLine, type ReadLine } from '../../app/read-line';
import type { Day, StatedPeriod } from '../../domain/calendar';
import { atMasterData } from '../../domain/path';
import type { Reading } from '../../domain/reading';
import { FORMATS } from '../../messages/formats';
import { readPeriodText } from '../../notation/period-text';
import { useMessages } from '../messages';
import { AddRows } from './AddRows';
import { chosenOf, useDecisions } from './decisions';
import { GoTo, placeText } from './GoTo';
import { LinesTable, useShownLines, type ShownLine } from './LinesTable';
import type { PasteProps } from './paste-props';

const FIELDS = ['from', 'to'] as const;

/** The period that a text states is held up against *Stamdata*, and written there where nothing stands. */
export function PeriodPaste({ text, result }: PasteProps) {
  const { language, say } = useMessages();
  const { masterData } = result.plan;
  const { decisionOf, decide } = useDecisions();
  const lines = useMemo(() => readPeriodText(text).map((line) => readLine(line, (period) => [period])), [text]);
  const { shown, more } = useShownLines(lines);
  const formats = FORMATS[language];
  const written = ({ from, to }: StatedPeriod) => `${formats.day(from)} – ${to === undefined ? '' : formats.day(to)}`.trim();
  const inSheet = (reading: Reading<Day>) => (reading.kind === 'value' ? formats.day(reading.value) : 'raw' in reading ? reading.raw : '');

  const periods = shown.flatMap((line) => (line.alternatives.length > 0 ? [line] : []));
  /** One period is the text's; of several the user takes one. */
  const taken = periods.find((line) => decisionOf(line).included ?? periods.length === 1);
  const take = (line: ReadLine<StatedPeriod>, included: boolean) => periods.forEach((each) => decide(each, { included: each === line && included }));
  const chosen = taken && chosenOf(taken, decisionOf(taken));

  const view = (line: ReadLine<StatedPeriod>): ShownLine => {
    const decision = decisionOf(line);
    const period = chosenOf(line, decision);
    const options = line.alternatives.map((each, index) => ({ value: String(index), label: written(each) }));
    return {
      key: `${line.at} ${line.raw}`,
      raw: line.raw,
      reading: period ? written(period) : '',
      state: period ? 'read' : options.length > 1 ? 'ambiguous' : 'not-understood',
      notes: [],
      choices:
        options.length < 2
          ? []
          : [{ label: say('pane.paste.choose'), value: decision.choice === undefined ? '' : String(decision.choice), options, onChoose: (value) => decide(line, { choice: Number(value) }) }],
      ...(periods.length > 1 && period && { inclusion: { label: say('pane.paste.include'), included: line === taken, onChange: (included) => take(line, included) } }),
    };
  };

  const facts = FIELDS.flatMap((field) => {
    const day = chosen?.[field];
    return day === undefined ? [] : [{ path: atMasterData(field), day, reading: masterData[field] }];
  });
  const differing = facts.filter(({ day, reading }) => reading.kind !== 'empty' && !(reading.kind === 'value' && reading.value === day));
  const open = facts.filter(({ reading }) => reading.kind === 'empty');
  const fillings = differing.length > 0 ? [] : open.map(({ path, day }): Filling => ({ at: path, kind: 'date', value: day }));
  const places = open.map(({ path }) => placeText(path, result));

  if (text.trim() === '') return null;
  return (
    <>
      <LinesTable lines={shown.map(view)} more={more} />
      {differing.map(({ path, day, reading }) => (
        <div key={path.field}>
          <p>{say('pane.paste.differs', { text: formats.day(day), place: placeText(path, result), sheet: inSheet(reading) })}</p>
          <GoTo at={path} result={result} />
        </div>
      ))}
      {facts.length > 0 && differing.length === 0 && open.length === 0 && <p>{say('pane.paste.period.same')}</p>}
      <AddRows result={result} additions={[]} fillings={fillings} label={say('pane.paste.period.write')} nothing={say('pane.paste.period.none')} filledText={say('pane.paste.period.written', { places })} />
    </>
  );
}
