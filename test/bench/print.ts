import type { PlanSize } from '../fixtures/typical-plan';

export const print = (text: string) => process.stdout.write(`${text}\n`);
export const inMilliseconds = (value: number) => `${value.toFixed(2)} ms`.padStart(12);
export const sizeInWords = ({ positions, budgetLines, milestones }: PlanSize) =>
  `${positions} positions, ${budgetLines} budget lines, ${milestones} milestones`;
