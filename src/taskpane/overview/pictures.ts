import type { ComponentType } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { CofinancingPicture } from './CofinancingPicture';
import { IndicatorsPicture } from './IndicatorsPicture';
import { MilestonesPicture } from './MilestonesPicture';
import { SpendingPicture } from './SpendingPicture';
import { StaffPicture } from './StaffPicture';

/** One picture of the plan, drawn from what the last check has read. */
interface PlanPicture {
  readonly id: string;
  readonly Content: ComponentType<{ result: CheckResult }>;
}

/** In the order in which they stand below each other. */
export const PICTURES: readonly PlanPicture[] = [
  { id: 'cofinancing', Content: CofinancingPicture },
  { id: 'spending', Content: SpendingPicture },
  { id: 'staff', Content: StaffPicture },
  { id: 'milestones', Content: MilestonesPicture },
  { id: 'indicators', Content: IndicatorsPicture },
];
