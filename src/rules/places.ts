import type { PlanPath } from '../domain/path';

export type Places = readonly [PlanPath, ...PlanPath[]];

/** The places of a finding; `undefined` where there is none to tell of. */
export function placesOf(paths: readonly PlanPath[]): Places | undefined {
  const [first, ...others] = paths;
  return first && [first, ...others];
}
