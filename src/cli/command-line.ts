import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PRODUCT_VERSION } from '../app/product-version';
import type { Language } from '../messages/formats';
import { loadLanguage } from '../messages/languages';
import { writer, type Writer } from '../messages/write';
import { check, type CheckOptions } from './check/check';
import { REPORT_FORMATS } from './check/report-output';
import { EXIT, type ExitCode } from './exit-codes';
import { exportFiles, type ExportOptions } from './export';
import { newWorkbook, type NewOptions } from './new';
import { plan } from './plan';
import { inColour, plain } from './paint';
import { rules } from './rules';
import { schema, SCHEMAS, type SchemaName } from './schema';
import { CommandFailure, type Output, type Terminal } from './terminal';
import { wrongUse } from './wrong-use';

/** The headings that the library writes in English. */
const HELP_TITLES = ['Usage:', 'Arguments:', 'Options:', 'Commands:'] as const;
const isHelpTitle = (title: string): title is (typeof HELP_TITLES)[number] => HELP_TITLES.some((each) => each === title);

/** Commands that are promised and not built yet; they answer 3. */
const NOT_BUILT = ['import'] as const;

type Act = (run: (terminal: Terminal) => ExitCode | Promise<ExitCode>) => Promise<void>;

/** The language is needed before the arguments are parsed, for the help. */
function languageOf(args: readonly string[]): Language {
  return args.some((word, index) => word === '--lang=en' || (word === '--lang' && args[index + 1] === 'en')) ? 'en' : 'da';
}

/** Commands with examples of how they are used. */
const EXAMPLES = ['new', 'check', 'plan', 'rules', 'schema'] as const;

/** @throws InvalidArgumentError */
function countOf(text: string): number {
  const count = Number(text);
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('');
  return count;
}

function program({ say }: Writer, act: Act): Command {
  const command = new Command('helhedsplan').description(say('cli.description'));
  const language = () => new Option('--lang <da|en>', say('cli.option.lang')).choices(['da', 'en']).default('da');
  const format = () => new Option('--format <format>', say('cli.option.format')).choices(['text', 'json']).default('text');
  type Format = { readonly format: 'text' | 'json' };

  command
    .command('new')
    .description(say('cli.new'))
    .option('--from <plan.json>', say('cli.option.from'))
    .option('--programme <id>', say('cli.option.programme'))
    .requiredOption('-o, --output <file.xlsx>', say('cli.option.output'))
    .option('--force', say('cli.option.force'))
    .action((options: NewOptions) => act((terminal) => newWorkbook(options, terminal)));
  command
    .command('check')
    .description(say('cli.check'))
    .argument('<files...>', say('cli.argument.files'))
    .addOption(new Option('--format <format>', say('cli.option.report-format')).choices(REPORT_FORMATS).default('text'))
    .option('-o, --output <file>', say('cli.option.report-output'))
    .option('--force', say('cli.option.force'))
    .option('--jobs <count>', say('cli.option.jobs'), countOf)
    .action((files: string[], options: CheckOptions) => act((terminal) => check(files, options, terminal)));
  command
    .command('plan')
    .description(say('cli.plan'))
    .argument('<file>', say('cli.argument.file'))
    .action((file: string) => act((terminal) => plan(file, terminal)));
  command
    .command('export')
    .description(say('cli.export'))
    .argument('<file>', say('cli.argument.file'))
    .requiredOption('-o, --output <folder>', say('cli.option.folder'))
    .option('--draft', say('cli.option.draft'))
    .option('--with-salaries', say('cli.option.with-salaries'))
    .option('--template <file.xlsx>', say('cli.option.template'))
    .option('--mapping <mapping.json>', say('cli.option.mapping'))
    .option('--force', say('cli.option.force-all'))
    .addOption(format())
    .action((file: string, options: ExportOptions) => act((terminal) => exportFiles(file, options, terminal)));
  command
    .command('rules')
    .description(say('cli.rules'))
    .addOption(format())
    .action((options: Format) => act((terminal) => rules(options.format, terminal)));
  command
    .command('schema')
    .description(say('cli.schema'))
    .addArgument(new Argument('<name>', say('cli.argument.schema')).choices(Object.keys(SCHEMAS)))
    .action((name: SchemaName) => act((terminal) => schema(name, terminal)));
  for (const name of NOT_BUILT) {
    command
      .command(name, { hidden: true })
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() =>
        act(() => {
          throw new CommandFailure(EXIT.wrongUse, say('cli.not-built', { command: name }));
        }),
      );
  }
  const examples = (names: readonly (typeof EXAMPLES)[number][]) => {
    const lines = names.flatMap((name) => say(`cli.example.${name}`).split('\n'));
    return ['', say('cli.help.Examples:'), ...lines.map((line) => `  ${line}`)].join('\n');
  };
  for (const name of EXAMPLES) command.commands.find((each) => each.name() === name)?.addHelpText('after', examples([name]));
  command.version(PRODUCT_VERSION, '-v, --version', say('cli.option.version'));
  command.addHelpText('after', `${examples(EXAMPLES)}\n\n${say('cli.help.exit')}`);
  command.helpCommand('help [command]', say('cli.help.command'));
  for (const each of [command, ...command.commands]) {
    each
      .addOption(language())
      .option('--no-color', say('cli.option.no-color'))
      .helpOption('-h, --help', say('cli.help.option'))
      .configureHelp({ optionDescription: ({ description }) => description, argumentDescription: ({ description }) => description, styleTitle: (title) => (isHelpTitle(title) ? say(`cli.help.${title}`) : title) })
      .exitOverride();
  }
  return command;
}

/**
 * Runs the command line with the arguments after the program's name.
 *
 * @returns the exit code; nothing is thrown, and no stack trace is shown
 */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitCode> {
  await loadLanguage(languageOf(args));
  const terminal: Terminal = { ...output, writer: writer(languageOf(args)), paint: output.colours ? inColour : plain };
  let exitCode: ExitCode = EXIT.fine;
  const commands = program(terminal.writer, async (run) => {
    exitCode = await run(terminal);
  });
  for (const each of [commands, ...commands.commands]) {
    // What the library would say of wrong use is in English only; we say it in one sentence of our own.
    each.configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: () => undefined });
  }
  try {
    await commands.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine;
      output.err(wrongUse(error, args, terminal.writer));
      return EXIT.wrongUse;
    }
    if (error instanceof CommandFailure) {
      output.err(error.message);
      return error.exitCode as ExitCode;
    }
    output.err(terminal.writer.say('cli.defect'));
    return EXIT.defect;
  }
}
