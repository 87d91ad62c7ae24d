import { useMemo } from 'react';
import type { Addition, Filling } from '../../app/add-rows';
import { standingRows } from '../../app/add-rows';
import { unread, type ReadLine } from '../../app/read-line';
import { namedPositions, positionCalled, rowOfArea, staffOfText, staffRowOf, type StaffStatement, type StatedTime, type StatedWeighting } from '../../app/staff-of-text';
import { compare } from '../../domain/exact';
import { at } from '../../domain/path';
import { known, valueOf } from '../../domain/reading';
import { FORMATS } from '../../messages/formats';
import { tidy } from '../../notation/tidy';
import { useMessages } from '../messages';
import { AddRows } from './AddRows';
import { chosenOf, useDecisions, type Decision } from './decisions';
import { GoTo, placeText } from './GoTo';
import { LinesTable, useShownLines, type LineChoice, type ShownLine } from './LinesTable';
import type { PasteProps } from './paste-props';
import { staffText } from './reading-text';
import { AgreementFields, useAgreement } from './SubAgreementFields';

/** What a line comes to: how it is shown, and what of it is added. */
interface Outcome {
  readonly shown: ShownLine;
  readonly time?: { readonly statement: StatedTime; readonly position: string; readonly isNew: boolean };
  readonly filling?: Filling;
}

/** No position is called so: the name of the option that creates one. */
const CREATE = '\u0000create';

/** A paragraph or table on staff resources becomes rows of *Medarbejderressourcer*. */
export function StaffPaste({ text, result }: PasteProps) {
  const messages = useMessages();
  const { language, say } = messages;
  const { plan, places } = result;
  const { decisionOf, decide } = useDecisions();
  const agreement = useAgreement(text, result);
  const lines = useMemo(() => staffOfText(text), [text]);
  const positions = useMemo(() => namedPositions(plan), [plan]);
  const { shown, more } = useShownLines(lines);

  const base = (line: ReadLine<StaffStatement>, statement: StaffStatement | undefined): ShownLine => ({
    key: `${line.at} ${line.raw}`,
    raw: line.raw,
    reading: statement ? staffText(statement, messages) : '',
    state: statement ? 'read' : line.alternatives.length > 1 ? 'ambiguous' : line.problem ? 'not-understood' : 'header',
    notes: [],
    choices: meaningChoice(line, decisionOf(line)),
  });
  const meaningChoice = (line: ReadLine<StaffStatement>, { choice }: Decision): readonly LineChoice[] =>
    line.alternatives.length < 2
      ? []
      : [
          {
            label: say('pane.paste.choose'),
            value: choice === undefined ? '' : String(choice),
            options: line.alternatives.map((each, index) => ({ value: String(index), label: staffText(each, messages) })),
            onChoose: (value) => decide(line, { choice: Number(value) }),
          },
        ];

  const ofTime = (line: ReadLine<StaffStatement>, statement: StatedTime): Outcome => {
    const decision = decisionOf(line);
    const name = tidy(statement.position);
    const called = positionCalled(name, plan);
    const chosen = called ?? decision.names?.[0];
    const position = chosen === CREATE ? name : chosen;
    const outcome = base(line, statement);
    const choice: LineChoice = {
      label: say('pane.paste.position'),
      value: chosen ?? '',
      options: [
        ...positions.map((each) => ({ value: each, label: each })),
        ...(name === '' ? [] : [{ value: CREATE, label: say('pane.paste.position.create', { position: name }) }]),
      ],
      onChoose: (value) => decide(line, { names: { 0: value } }),
    };
    const choices = called === undefined ? [...outcome.choices, choice] : outcome.choices;
    if (position === undefined) {
      const note = say(name === '' ? 'pane.paste.position.unnamed' : 'pane.paste.position.unknown');
      return { shown: { ...outcome, state: 'ambiguous', notes: [note], choices } };
    }
    const rows = agreement.of && [staffRowOf(statement, position, agreement.of)];
    if (rows && standingRows(plan, { table: 'staffResources', rows })[0]) return { shown: { ...outcome, notes: [say('pane.paste.stands')], choices } };
    const raws = unread([statement.contractedHours, statement.share, statement.hours]);
    const included = decision.included ?? raws.length === 0;
    const inclusion = { label: say('pane.paste.include'), included, onChange: (value: boolean) => decide(line, { included: value }) };
    return {
      shown: {
        ...outcome,
        state: raws.length > 0 ? 'not-understood' : 'read',
        notes: raws.length > 0 ? [say('pane.paste.as-it-stands', { texts: raws })] : [],
        choices,
        inclusion,
      },
      ...(included && { time: { statement, position, isNew: chosen === CREATE } }),
    };
  };

  /** The cell has room for one. */
  const takeWeighting = (line: ReadLine<StaffStatement>, included: boolean) =>
    lines.filter(({ alternatives: [first] }) => first?.kind === 'weighting').forEach((each) => decide(each, { included: each === line && included }));
  const ofWeighting = (line: ReadLine<StaffStatement>, statement: StatedWeighting): Outcome => {
    const outcome = base(line, statement);
    const share = known(statement.weighting);
    const row = agreement.of && rowOfArea(plan, agreement.of.area);
    if (share === undefined) return { shown: { ...outcome, state: 'not-understood' } };
    if (!row) return { shown: { ...outcome, notes: [say('pane.paste.weighting.no-area')] } };
    const path = at('areas', row, 'weighting');
    const place = placeText(path, result);
    const stated = known(row.weighting);
    if (stated && compare(stated, share) === 0) return { shown: { ...outcome, notes: [say('pane.paste.weighting.same')] } };
    if (row.weighting.kind !== 'empty') {
      const sheet = stated ? FORMATS[language].share(stated) : 'raw' in row.weighting ? row.weighting.raw : '';
      const note = say('pane.paste.differs', { text: FORMATS[language].share(share), place, sheet });
      return { shown: { ...outcome, notes: [note], more: <GoTo at={path} result={result} /> } };
    }
    const included = decisionOf(line).included ?? false;
    const inclusion = { label: say('pane.paste.weighting.write', { place }), included, onChange: (value: boolean) => takeWeighting(line, value) };
    return { shown: { ...outcome, inclusion }, ...(included && { filling: { at: path, kind: 'share', value: share } as const }) };
  };

  const outcomes = shown.map((line): Outcome => {
    const statement = chosenOf(line, decisionOf(line));
    if (!statement) return { shown: base(line, statement) };
    return statement.kind === 'weighting' ? ofWeighting(line, statement) : ofTime(line, statement);
  });
  const { of } = agreement;
  const times = outcomes.flatMap(({ time }) => time ?? []);
  const rows = of ? times.map(({ statement, position }) => staffRowOf(statement, position, of)) : [];
  const created = [...new Map(times.filter(({ isNew }) => isNew).map(({ position }) => [position.toLocaleLowerCase('da'), position])).values()];
  const additions: readonly Addition[] = [
    { table: 'positions', rows: rows.length > 0 ? created.map((title) => ({ title: valueOf(title) })) : [] },
    { table: 'staffResources', rows },
  ];
  const fillings = outcomes.flatMap(({ filling }) => filling ?? []);

  if (text.trim() === '') return null;
  return (
    <>
      <AgreementFields agreement={agreement} />
      <LinesTable lines={outcomes.map(({ shown: line }) => line)} more={more} />
      {places.sheetOf('staffResources') === undefined && <p role="alert">{say('pane.paste.missing-sheet', { sheet: 'Medarbejderressourcer' })}</p>}
      <AddRows
        result={result}
        additions={additions}
        fillings={fillings}
        label={rows.length > 0 ? say('pane.paste.add', { n: rows.length }) : say('pane.paste.add-weighting')}
        nothing={say('pane.paste.add-none')}
        filledText={say('pane.paste.weighting-written')}
      />
    </>
  );
}
