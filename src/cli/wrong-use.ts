import type { CommanderError } from 'commander';
import type { Writer } from '../messages/write';
import { shownName } from './printable';

/** What the library calls the ways of using a command wrongly. */
const SENTENCES = {
  'commander.unknownOption': 'cli.wrong.option',
  'commander.unknownCommand': 'cli.wrong.command',
  'commander.missingArgument': 'cli.wrong.missing',
  'commander.missingMandatoryOptionValue': 'cli.wrong.missing',
  'commander.optionMissingArgument': 'cli.wrong.missing',
  'commander.invalidArgument': 'cli.wrong.value',
} as const;
const isKnown = (code: string): code is keyof typeof SENTENCES => code in SENTENCES;

/** One sentence about wrong use. The library's is in English only, and what it is about stands there in quotes. */
export function wrongUse({ code, message }: CommanderError, [first = '']: readonly string[], { say }: Writer): string {
  const what = (code === 'commander.invalidArgument' ? /argument '([^']*)' is invalid/ : /'([^']*)'/).exec(message)?.[1];
  if (!isKnown(code) || what === undefined) return say('cli.wrong-use');
  const command = first.startsWith('-') ? '' : `${shownName(first)} `;
  return say(SENTENCES[code], { what: shownName(what), command });
}
