import { existsSync, readFileSync } from 'node:fs';

/** What a process has cost. */
export interface Costs {
  /** Of the processor, so that a busy machine makes nothing slow. */
  readonly milliseconds: number;
  /** At most at a time. */
  readonly megabytes: number;
}

/** In kilobytes. On Linux `resourceUsage` counts that of the process which started us. */
function mostMemory(): number {
  const status = '/proc/self/status';
  const [, peak] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? []) : [];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}

/** What this process has cost until now. */
export function costs(): Costs {
  const { user, system } = process.cpuUsage();
  return { milliseconds: Math.round((user + system) / 1_000), megabytes: Math.round(mostMemory() / 1_000) };
}
