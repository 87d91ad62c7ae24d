import type { Plan } from '../domain/plan';

/** What a sub-agreement says about its staff, to be pasted into it. */
export interface StaffParagraph {
  /** Lines of text, with `\n` between. */
  readonly text: string;
  /** The same as a table; what the plan says is escaped. */
  readonly html: string;
}

/**
 * The paragraph on staff of an area's sub-agreement, in Danish: positions, contracted hours, shares or hours, weighting.
 *
 * @param area an area's id, or one of the two places beside the areas
 * @returns `undefined` where the plan states no staff and no weighting of it
 */
export function staffParagraph(plan: Plan, area: string): StaffParagraph | undefined {
  void plan;
  void area;
  return undefined;
}
