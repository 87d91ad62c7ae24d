import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import { costs } from './costs';

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

process.stdout.write(JSON.stringify({ outcomes, megabytes: costs().megabytes }));
