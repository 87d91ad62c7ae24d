import { chosenAreas } from '../../domain/area-overview';
import { CROSS_CUTTING, SOURCES, type Plan } from '../../domain/plan';
import { known } from '../../domain/reading';
import type { Figure, YearlyFigure } from '../../export/template/figures';
import { programmeOf } from '../../programmes/programmes';

export const FIGURE_GROUPS = ['plan', 'budget', 'financing', 'staff'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** A figure that can be given to a cell. `yearly`: there is one for each year too. */
export type FigureChoice = { readonly id: string; readonly group: FigureGroup } & (
  | { readonly yearly: true; readonly figure: YearlyFigure }
  | { readonly yearly: false; readonly figure: Figure }
);

const TEXTS_AND_DAYS = ['name', 'caseNumber', 'housingAreas', 'departments', 'administrator', 'contact', 'programme', 'from', 'to', 'commitmentDate'] as const;

const yearly = (group: FigureGroup, figure: YearlyFigure): FigureChoice => ({ id: JSON.stringify(figure), group, yearly: true, figure });
const single = (group: FigureGroup, figure: Figure): FigureChoice => ({ id: JSON.stringify(figure), group, yearly: false, figure });

/** The figures that the plan has something to say to, without years, in the order of the plan. */
export function figureChoices(plan: Plan): readonly FigureChoice[] {
  const chosen = chosenAreas(plan);
  const areas = chosen.length > 0 ? chosen : programmeOf(plan).areas.map(({ id }) => id);
  const posts = new Set(plan.budget.flatMap(({ post }) => known(post) ?? []));
  return [
    ...[...TEXTS_AND_DAYS, 'commitmentAmount' as const].map((figure) => single('plan', { figure })),
    yearly('budget', { figure: 'budget' }),
    ...[...areas, CROSS_CUTTING].map((area) => yearly('budget', { figure: 'budget', area })),
    ...[...posts].map((post) => yearly('budget', { figure: 'budget', post })),
    yearly('financing', { figure: 'financing' }),
    ...SOURCES.map((source) => yearly('financing', { figure: 'financing', source })),
    yearly('financing', { figure: 'localCofinancing' }),
    yearly('financing', { figure: 'localShare' }),
    ...areas.map((area) => single('staff', { figure: 'weighting', area })),
    ...[...areas, CROSS_CUTTING].flatMap((area) => [single('staff', { figure: 'staffHours', area }), single('staff', { figure: 'staffFte', area })]),
  ];
}

/** Is it a number, which a total of a template can be held against? */
export const isNumber = ({ figure }: Figure): boolean => !(TEXTS_AND_DAYS as readonly string[]).includes(figure);
