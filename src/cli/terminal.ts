import type { Writer } from '../messages/write';

/** Where a command writes: results to `out`, everything said about them to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Messages in the language that was asked for. */
  readonly writer: Writer;
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
