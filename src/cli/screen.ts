import type { Output } from './terminal';

/** As much of a stream of the process as is needed. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

interface Screen {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user asks for neither colours nor a progress bar. */
  readonly plain: boolean;
}

const ERASE_LINE = '\r\u001b[K';
/** More often nobody can read it. */
const STATUS_MILLISECONDS = 60;

/**
 * The process' own streams. Colours and the line that tells how far it has come are for screens alone, and not for
 * whoever has set `NO_COLOR` (https://no-color.org) or says `--no-color`.
 */
export function screenOutput({ stdout, stderr, environment, plain }: Screen): Output {
  const wanted = !plain && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  let shown = '';
  let drawn = 0;
  const around = (stream: Stream, text: string) => {
    if (shown !== '') stderr.write(ERASE_LINE);
    stream.write(`${text}\n`);
    if (shown !== '') stderr.write(shown);
  };
  const status = (text: string) => {
    const now = Date.now();
    if (text !== '' && now - drawn < STATUS_MILLISECONDS) return;
    if (shown !== '' || text !== '') stderr.write(`${ERASE_LINE}${text}`);
    [shown, drawn] = [text, now];
  };
  return {
    out: (text) => around(stdout, text),
    err: (text) => around(stderr, text),
    columns: stdout.isTTY ? stdout.columns : undefined,
    colours: Boolean(stdout.isTTY) && wanted,
    status: stderr.isTTY && wanted ? status : undefined,
  };
}
