import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';

/**
 * Reads files in a process of its own, whose memory is measured, and
 * whose time is that of the processor, so that a busy machine is no slow reader.
 *
 *   node --import tsx read-in-process.ts FILE …   →  {"outcomes": [{"code", "milliseconds"} …], "megabytes"}
 */
const outcomes = process.argv.slice(2).map((file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const began = process.cpuUsage();
  const code = outcomeOf(bytes);
  const { user, system } = process.cpuUsage(began);
  return { code, milliseconds: Math.round((user + system) / 1_000) };
});

function outcomeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableFile ? error.code : String(error);
  }
}

/** The most memory there was, in kilobytes. On Linux `resourceUsage` counts that of the process which started us. */
function mostMemory(): number {
  const status = '/proc/self/status';
  const [, peak] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? []) : [];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}

process.stdout.write(JSON.stringify({ outcomes, megabytes: Math.round(mostMemory() / 1_000) }));
