import { runCommandLine } from './command-line';

/** The entry of `npx helhedsplan`. */
void runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((exitCode) => (process.exitCode = exitCode));
