import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckResult } from '../../app/check-plan';
import { yearNames } from '../../domain/budget-years';
import { fraction } from '../../domain/exact';
import type { Money } from '../../domain/money';
import { isExpectedWhole, isOverBudget, spendingOf, type YearOfSpending } from '../../domain/spending-by-year';
import type { Writer } from '../../messages/write';
import { yearHeader } from '../../sheets/year-headers';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import { BarChart } from './BarChart';
import type { Bar } from './bar';
import { NothingToShow } from './NothingToShow';
import { Picture } from './Picture';

const useStyles = makeStyles({
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  judged: { display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0, '& svg': { flexShrink: 0, marginTop: '2px' } },
  within: { '& svg': { color: paneColour('well') } },
  over: { '& svg': { color: paneColour('severity-warning') } },
  year: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
});

/** A bar has no length below zero: more was paid back than spent. */
const barOf = (label: string, amount: Money, longest: number, look: Bar['look']): Bar => ({
  label,
  place: fraction(Math.max(0, amount)),
  length: fraction(Math.max(1, longest)),
  look,
});

/** The figures of a year in words: what is expected is told with how much of it is known. */
function wordsOf(year: YearOfSpending, { say }: Writer) {
  const amount = (value: Money) => say('pane.overview.spending.money', { amount: value });
  const { rows, rowsExpected } = year;
  const expected = () => {
    if (rowsExpected === 0) return '';
    return isExpectedWhole(year) ? amount(year.expected) : say('pane.overview.spending.partly', { amount: year.expected, n: rowsExpected, rows });
  };
  return { approved: amount(year.approved), inForce: amount(year.inForce), spent: amount(year.spent), expected: expected() };
}

/** What is spent beside the budget in force and what is expected, year by year. */
export function SpendingPicture({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { years, statedOn } = spendingOf(result.plan);
  const title = say('pane.overview.spending.title');
  if (years.length === 0) return <NothingToShow title={title} line={say('pane.overview.spending.empty')} sheet="budgetFollowUp" result={result} />;

  const names = yearNames(result.plan.masterData, Math.max(...years.map(({ year }) => year))).map(yearHeader);
  const named = years.map((year) => ({ ...year, name: names[year.year - 1] ?? '', words: wordsOf(year, messages) }));
  const longest = Math.max(...years.map(({ inForce, spent, ...year }) => Math.max(inForce, spent, year.expected)));
  const total = (of: (year: YearOfSpending) => Money) => years.reduce((sum, year) => sum + of(year), 0) as Money;
  const amounts = { spent: total(({ spent }) => spent), budget: total(({ inForce }) => inForce) };
  const over = named.filter(isOverBudget).map(({ name }) => name);
  const [budgetWord, spentWord, expectedWord] = (['budget', 'spent', 'expected'] as const).map((word) => say(`pane.overview.spending.${word}`)) as [string, string, string];
  const label = (word: string, value: string) => say('pane.overview.bar', { label: word, value });
  return (
    <Picture
      title={title}
      says={
        <>
          <p className={styles.strong}>
            {statedOn === undefined ? say('pane.overview.spending.says', amounts) : say('pane.overview.spending.says-on', { ...amounts, on: statedOn })}
          </p>
          <p className={`${styles.judged} ${over.length === 0 ? styles.within : styles.over}`}>
            {over.length === 0 ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
            <span>{over.length === 0 ? say('pane.overview.spending.within') : say('pane.overview.spending.over', { years: over })}</span>
          </p>
        </>
      }
      forTheEye
      drawing={named.map((year) => (
        <div key={year.year} aria-hidden="true">
          <p className={styles.year}>{year.name}</p>
          <BarChart
            bars={[
              barOf(label(budgetWord, year.words.inForce), year.inForce, longest, 'other'),
              barOf(label(spentWord, year.words.spent), year.spent, longest, 'own'),
              ...(year.rowsExpected > 0 && isExpectedWhole(year) ? [barOf(label(expectedWord, year.words.expected), year.expected, longest, 'earlier')] : []),
            ]}
          />
        </div>
      ))}
      table={{
        headers: [say('pane.overview.spending.year'), say('pane.overview.spending.approved'), budgetWord, spentWord, expectedWord],
        rows: named.map(({ year, name, words }) => ({ key: String(year), cells: [name, words.approved, words.inForce, words.spent, words.expected] })),
      }}
    />
  );
}
