import { useMemo } from 'react';
import { standingRows } from '../../app/add-rows';
import { indicatorRowOf, indicatorsOfText, type StatedFigure, type StatedFigures } from '../../app/indicators-of-text';
import { unread, type ReadLine } from '../../app/read-line';
import { measuresOf } from '../../programmes/programme';
import { programmeOf } from '../../programmes/programmes';
import { useMessages } from '../messages';
import { AddRows } from './AddRows';
import { chosenOf, useDecisions } from './decisions';
import { LinesTable, useShownLines, type LineChoice, type ShownLine } from './LinesTable';
import type { PasteProps } from './paste-props';
import { figureText } from './reading-text';

const AS_WRITTEN = '\u0000as-written';

/** A table of indicators becomes rows of *Indikatorer*. */
export function IndicatorPaste({ text, result }: PasteProps) {
  const messages = useMessages();
  const { say } = messages;
  const { plan, places } = result;
  const { decisionOf, decide } = useDecisions();
  const programme = programmeOf(plan);
  const measures = measuresOf(programme);
  const nameOf = (indicator: string) => measures.find(({ id }) => id === indicator)?.name ?? indicator;
  const lines = useMemo(() => indicatorsOfText(text, programmeOf(plan)), [text, plan]);
  const { shown, more } = useShownLines(lines);
  const textOf = (figures: StatedFigures) => figures.map((figure) => figureText(figure, nameOf, messages)).join('\n');

  const meaningChoice = (line: ReadLine<StatedFigures>): readonly LineChoice[] => {
    const { choice } = decisionOf(line);
    const options = line.alternatives.map((each, index) => ({ value: String(index), label: textOf(each).replaceAll('\n', '; ') }));
    const onChoose = (value: string) => decide(line, { choice: Number(value) });
    return options.length < 2 ? [] : [{ label: say('pane.paste.choose'), value: choice === undefined ? '' : String(choice), options, onChoose }];
  };
  const indicatorChoices = (line: ReadLine<StatedFigures>, figures: StatedFigures): readonly LineChoice[] =>
    figures.flatMap((figure, index): readonly LineChoice[] => {
      if (measures.some(({ id }) => id === figure.indicator)) return [];
      const { names } = decisionOf(line);
      return [
        {
          label: figures.length > 1 ? say('pane.paste.indicator.of', { figure: figureText(figure, () => '', messages) }) : say('pane.paste.indicator'),
          value: names?.[index] ?? AS_WRITTEN,
          options: [{ value: AS_WRITTEN, label: say('pane.paste.indicator.as-written') }, ...measures.map(({ id, name }) => ({ value: id, label: name }))],
          onChoose: (value) => decide(line, { names: { ...names, [index]: value } }),
        },
      ];
    });
  const rowOf = (line: ReadLine<StatedFigures>, figure: StatedFigure, index: number) => {
    const name = decisionOf(line).names?.[index];
    return indicatorRowOf(figure, name === AS_WRITTEN ? undefined : name);
  };

  const outcomes = shown.map((line) => {
    const figures = chosenOf(line, decisionOf(line));
    const state = figures ? 'read' : line.alternatives.length > 1 ? 'ambiguous' : line.problem ? 'not-understood' : 'header';
    const base: ShownLine = { key: `${line.at} ${line.raw}`, raw: line.raw, reading: figures ? textOf(figures) : '', state, notes: [], choices: meaningChoice(line) };
    if (!figures) return { shown: base, rows: [] };
    const rows = figures.map((figure, index) => rowOf(line, figure, index));
    const choices = [...base.choices, ...indicatorChoices(line, figures)];
    if (standingRows(plan, { table: 'indicators', rows }).every(Boolean)) return { shown: { ...base, choices, notes: [say('pane.paste.stands')] }, rows: [] };
    const raws = [...new Set(figures.flatMap(({ year, value, comparatorValue }) => unread([year, value, comparatorValue])))];
    const included = decisionOf(line).included ?? raws.length === 0;
    const view: ShownLine = {
      ...base,
      state: raws.length > 0 ? 'not-understood' : 'read',
      notes: raws.length > 0 ? [say('pane.paste.as-it-stands', { texts: raws })] : [],
      choices,
      inclusion: { label: say('pane.paste.include'), included, onChange: (value) => decide(line, { included: value }) },
    };
    return { shown: view, rows: included ? rows : [] };
  });
  const rows = outcomes.flatMap((outcome) => outcome.rows);

  if (text.trim() === '') return null;
  return (
    <>
      <LinesTable lines={outcomes.map((outcome) => outcome.shown)} more={more} />
      {places.sheetOf('indicators') === undefined && <p role="alert">{say('pane.paste.missing-sheet', { sheet: 'Indikatorer' })}</p>}
      <AddRows result={result} additions={[{ table: 'indicators', rows }]} fillings={[]} label={say('pane.paste.add', { n: rows.length })} nothing={say('pane.paste.add-none')} filledText="" />
    </>
  );
}
