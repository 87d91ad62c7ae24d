import { usualLastDay, type PlanAnswers } from '../../../app/plan-of-answers';
import type { Day } from '../../../domain/calendar';
import type { PartyKind } from '../../../domain/plan-words';
import { identical, sum } from '../../../domain/exact';
import type { Share } from '../../../domain/quantities';
import { ambiguous, EMPTY, known, valueOf, type Reading } from '../../../domain/reading';
import { readDate } from '../../../notation/date';
import { readHours } from '../../../notation/hours';
import { readShare } from '../../../notation/share';
import { simplified, tidy } from '../../../notation/tidy';
import { CURRENT_PROGRAMME, programmeById } from '../../../programmes/programmes';

/** What somebody wrote, and which of its meanings they chose where it has several. */
export interface Asked {
  readonly text: string;
  readonly choice?: number;
}
export const NOT_ASKED: Asked = { text: '' };

export const STEPS = ['plan', 'parties', 'areas', 'positions'] as const;
export type Step = (typeof STEPS)[number];

interface Listed {
  /** Tells rows apart while they are edited. */
  readonly id: number;
}
export interface PartyAnswer extends Listed {
  readonly name: string;
  readonly kind: PartyKind;
}
export interface PositionAnswer extends Listed {
  readonly title: string;
  readonly hours: Asked;
  readonly isPaid: boolean;
}
export interface AreaAnswer {
  readonly chosen: boolean;
  readonly weighting: Asked;
}

/** The fields of the guide as they stand. What a skipped step holds stays there, and is not used. */
export interface GuideAnswers {
  readonly skipped: readonly Step[];
  readonly name: string;
  readonly from: Asked;
  /** `undefined` while the proposed day stands. */
  readonly to: Asked | undefined;
  readonly programme: string;
  readonly parties: readonly PartyAnswer[];
  readonly areas: Readonly<Record<string, AreaAnswer>>;
  readonly positions: readonly PositionAnswer[];
}

export const NO_ANSWERS: GuideAnswers = {
  skipped: [],
  name: '',
  from: NOT_ASKED,
  to: undefined,
  programme: CURRENT_PROGRAMME.id,
  parties: [
    { id: 1, name: '', kind: 'housing-organisation' },
    { id: 2, name: '', kind: 'municipality' },
  ],
  areas: {},
  positions: [{ id: 1, title: '', hours: NOT_ASKED, isPaid: true }],
};

const BARE = /^\d+(?:[.,]\d+)?$/;

/** In a field of percentages 30 is 30 %; a number that may be a part of one is asked about. */
export function readWeighting(text: string): Reading<Share> {
  const plain = readShare(text);
  if (!BARE.test(simplified(text))) return plain;
  const percent = readShare(`${text} %`);
  const [part, hundredths] = [known(plain), known(percent)];
  if (part === undefined || hundredths === undefined) return plain.kind === 'ambiguous' ? plain : percent;
  return identical(part, hundredths) ? percent : ambiguous(text, [hundredths, part]);
}

/** The reading, after the choice between its meanings. */
export function chosen<T>({ text, choice }: Asked, read: (text: string) => Reading<T>): Reading<T> {
  const reading = read(text);
  const meant = reading.kind === 'ambiguous' && choice !== undefined ? reading.readings[choice] : undefined;
  return meant === undefined ? reading : valueOf(meant);
}

export const firstDay = ({ from }: GuideAnswers): Reading<Day> => chosen(from, readDate);

/** The last day as it is written, or four years after the first. */
export function lastDay(answers: GuideAnswers): Reading<Day> {
  if (answers.to !== undefined) return chosen(answers.to, readDate);
  const from = known(firstDay(answers));
  return from === undefined ? EMPTY : valueOf(usualLastDay(from));
}

/** `31/10-2029`: what every reader of dates reads in one way only. */
export const writtenDay = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}-${day.slice(0, 4)}`;

export const endsBeforeItBegins = (answers: GuideAnswers): boolean => {
  const [from, to] = [known(firstDay(answers)), known(lastDay(answers))];
  return from !== undefined && to !== undefined && to < from;
};

export const programmeOfAnswers = ({ programme }: Pick<GuideAnswers, 'programme'>) => programmeById(programme) ?? CURRENT_PROGRAMME;

export const NO_AREA: AreaAnswer = { chosen: false, weighting: NOT_ASKED };
export const areaAnswer = ({ areas }: GuideAnswers, id: string): AreaAnswer => areas[id] ?? NO_AREA;

const chosenAreas = (answers: GuideAnswers) =>
  programmeOfAnswers(answers).areas.flatMap(({ id }) => (areaAnswer(answers, id).chosen ? [{ area: id, weighting: chosen(areaAnswer(answers, id).weighting, readWeighting) }] : []));

/** The sum of the weightings that are known; `undefined` where there are none. */
export function weightingSum(answers: GuideAnswers): Share | undefined {
  const weightings = chosenAreas(answers).flatMap(({ weighting }) => known(weighting) ?? []);
  return weightings.length === 0 ? undefined : sum(weightings);
}

/** Is there another position of that title above? Two that are called the same cannot be chosen between. */
export const isRepeated = ({ positions }: GuideAnswers, { id, title }: PositionAnswer): boolean =>
  title.trim() !== '' && positions.slice(0, positions.findIndex((other) => other.id === id)).some((other) => simplified(other.title) === simplified(title));

/** Hours of nobody. */
export const isUnnamed = ({ title, hours }: PositionAnswer): boolean => title.trim() === '' && hours.text.trim() !== '';

const isSettled = ({ kind }: Reading<unknown>) => kind === 'value' || kind === 'empty';

const SETTLED: Record<Step, (answers: GuideAnswers) => boolean> = {
  plan: (answers) => [firstDay(answers), lastDay(answers)].every(isSettled) && !endsBeforeItBegins(answers),
  parties: () => true,
  areas: (answers) => chosenAreas(answers).every(({ weighting }) => isSettled(weighting)),
  positions: (answers) => answers.positions.every((position) => !isRepeated(answers, position) && !isUnnamed(position) && (!position.isPaid || isSettled(chosen(position.hours, readHours)))),
};

/** Is everything in the step either blank or understood in one way? */
export const isStepSettled = (step: Step, answers: GuideAnswers): boolean => SETTLED[step](answers);

/** What the sheets are made from: the steps that are not skipped, without blank rows. */
export function planAnswers(answers: GuideAnswers): PlanAnswers {
  const uses = (step: Step) => !answers.skipped.includes(step);
  const name = tidy(answers.name);
  return {
    programme: programmeOfAnswers(answers),
    ...(uses('plan') && { name: name === '' ? undefined : name, from: known(firstDay(answers)), to: known(lastDay(answers)) }),
    parties: uses('parties') ? answers.parties.flatMap(({ name: party, kind }) => (tidy(party) === '' ? [] : [{ name: tidy(party), kind }])) : [],
    areas: uses('areas') ? chosenAreas(answers).map(({ area, weighting }) => ({ area, weighting: known(weighting) })) : [],
    positions: uses('positions')
      ? answers.positions.flatMap(({ title, hours, isPaid }) =>
          tidy(title) === '' ? [] : [{ title: tidy(title), hours: isPaid ? known(chosen(hours, readHours)) : undefined, paidBy: isPaid ? ('plan' as const) : ('others' as const) }],
        )
      : [],
  };
}
