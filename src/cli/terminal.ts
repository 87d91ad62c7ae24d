import type { Worker } from 'node:worker_threads';
import type { Language } from '../messages/formats';
import type { Writer } from '../messages/write';
import type { Paint } from './paint';

/** What a command is run with: where its words go, and what is known of the place where they are read. */
export interface Output {
  /** Takes a whole line, or several. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** How wide the screen is; not there where the text goes into a file or another program. */
  readonly columns?: number | undefined;
  /** May colours be used? */
  readonly colours?: boolean;
  /** Shows one line below everything else, which goes away when the text is empty. Not there without a screen. */
  readonly status?: ((text: string) => void) | undefined;
  /** Starts a thread that checks files; where there is none, they are checked one after the other. */
  readonly startWorker?: (language: Language) => Worker;
}

/** Where a command writes: results to `out`, everything said about them to `err`. */
export interface Terminal extends Output {
  /** Messages in the language that was asked for. */
  readonly writer: Writer;
  readonly paint: Paint;
}

/** One clear sentence to the user, and the exit code; thrown by whatever cannot go on. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly exitCode: number,
    /** In the user's language. */
    message: string,
  ) {
    super(message);
  }
}
