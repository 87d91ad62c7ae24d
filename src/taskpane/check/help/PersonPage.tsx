import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { CheckResult } from '../../../app/check-plan';
import { at, type PlanPath } from '../../../domain/path';
import type { RowName, SalaryRow, StaffRow } from '../../../domain/plan';
import { monthRuns, positionMonths, type MonthRun } from '../../../domain/position-months';
import { known } from '../../../domain/reading';
import { FORMATS } from '../../../messages/formats';
import { linesByPosition, salariesOf } from '../../../rules/staff';
import { useMessages } from '../../messages';
import { CellLink } from './CellLink';
import { FindingPage } from './FindingPage';
import { MonthStrip } from './MonthStrip';
import { placeName } from './row-label';

interface Props {
  readonly position: RowName;
  readonly result: CheckResult;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXS} 0 0`, outlineStyle: 'none', overflowWrap: 'anywhere' },
  part: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  header: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface TableRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
}

/** Two columns, as many as a narrow pane takes with room for words. */
function PersonTable({ title, headers, rows }: { title: string; headers: readonly [string, string]; rows: readonly TableRow[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={title}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={mergeClasses(styles.cell, styles.header)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, value }) => (
          <tr key={key}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A position over all salary rows, sub-agreements and months: who says what about it, each with the way to its cell. */
export function PersonPage({ position, result, onBack }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { language, say } = messages;
  const formats = FORMATS[language];
  const title = useRef<HTMLHeadingElement>(null);
  const [salariesId, linesId, monthsId] = [useId(), useId(), useId()];
  useEffect(() => title.current?.focus(), []);
  const { plan } = result;
  const salaries = salariesOf(plan, position);
  const lines = linesByPosition(plan).get(position) ?? [];
  const months = positionMonths(plan, position);

  const raw = (reading: StaffRow['hours']) => (reading.kind === 'not-understood' || reading.kind === 'ambiguous' ? `“${reading.raw}”` : '');
  const under = (...parts: readonly ReactNode[]) => parts.map((part, index) => part && <span key={index} className={styles.under}>{part}</span>);
  const link = (path: PlanPath) => <CellLink at={path} result={result} />;
  const periodOf = ({ from, to }: SalaryRow): string => {
    const [first, last] = [known(from) ?? known(plan.masterData.from), known(to) ?? known(plan.masterData.to)];
    if (first && last) return formats.period({ from: first, to: last });
    return first ? say('pane.period.from', { from: first }) : last ? say('pane.period.to', { to: last }) : say('pane.person.whole-plan');
  };
  const hoursOf = (row: SalaryRow): string => {
    const hours = known(row.hours);
    return hours ? formats.hours(hours) : raw(row.hours);
  };
  const timeOf = ({ share, hours }: StaffRow): string => {
    const [part, given] = [known(share), known(hours)];
    const written = [part && formats.share(part), given && formats.hours(given)].filter(Boolean).join(' · ');
    return written || raw(share as StaffRow['hours']) || raw(hours);
  };
  const nameOf = ({ area }: StaffRow): string => {
    const place = known(area);
    return place === undefined ? say('pane.person.no-area') : placeName(place, result, messages);
  };
  const lineOf = (line: StaffRow): TableRow => {
    const [on, contracted] = [known(line.statedOn), known(line.contractedHours)];
    return {
      key: line.row,
      name: [nameOf(line), ...under(link(at('staffResources', line, line.share.kind === 'empty' ? 'hours' : 'share')), on && say('pane.person.stated', { on }))],
      value: [timeOf(line), ...under(contracted && say('pane.person.contracted', { hours: contracted }))],
    };
  };
  const runOf = ({ first, last, state, rows }: MonthRun): TableRow => {
    const hours = rows.flatMap((row) => known(row.hours) ?? []);
    const words = say(`pane.person.state.${state as Exclude<typeof state, 'beyond'>}`);
    return {
      key: first,
      name: first === last ? formats.month(first) : say('pane.person.run', { from: formats.month(first), to: formats.month(last) }),
      value: hours.length === 0 ? words : say('pane.person.state-hours', { state: words, hours }),
    };
  };
  const nothing = <p className={styles.note}>{say('pane.person.none')}</p>;
  return (
    <FindingPage onBack={onBack}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {position}
      </h2>
      <h3 id={salariesId} className={styles.part}>
        {say('pane.person.salaries')}
      </h3>
      {salaries.length === 0 ? (
        nothing
      ) : (
        <PersonTable
          title={salariesId}
          headers={[say('pane.person.period'), say('pane.person.hours')]}
          rows={salaries.map((row) => ({ key: row.row, name: [periodOf(row), ...under(link(at('salaries', row, 'hours')))], value: hoursOf(row) }))}
        />
      )}
      <h3 id={linesId} className={styles.part}>
        {say('pane.person.lines')}
      </h3>
      {lines.length === 0 ? nothing : <PersonTable title={linesId} headers={[say('pane.person.area'), say('pane.person.time')]} rows={lines.map(lineOf)} />}
      <h3 id={monthsId} className={styles.part}>
        {say('pane.person.months')}
      </h3>
      {months === undefined ? (
        <p className={styles.note}>{say('pane.person.no-months')}</p>
      ) : (
        <>
          <MonthStrip months={months} />
          <PersonTable title={monthsId} headers={[say('pane.person.period'), say('pane.person.says')]} rows={monthRuns(months).map(runOf)} />
        </>
      )}
    </FindingPage>
  );
}
