import { ActionKind, type BatchRequest } from './wire/protocol';

/** What the library sends of its own accord: clean-up after `Excel.run`, and its start-up notice. */
const OWN_METHODS = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

export const isLibrarysOwn = (request: BatchRequest): boolean => {
  const methods = request.Actions.filter(({ ActionType }) => ActionType === ActionKind.Method);
  const others = request.Actions.some(({ ActionType }) => ActionType !== ActionKind.Method && ActionType !== ActionKind.Instantiate);
  return !others && methods.length > 0 && methods.every(({ Name }) => OWN_METHODS.has(Name));
};

/** Counts requests. A round trip is one `context.sync()` that a script awaits. */
export class RoundTrips {
  awaited = 0;
  library = 0;
  /** Bytes of the largest request and response since the last reset. */
  largestRequest = 0;
  largestResponse = 0;

  count(request: BatchRequest, bytes: number): void {
    if (isLibrarysOwn(request)) this.library++;
    else this.awaited++;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  reset(): void {
    this.awaited = 0;
    this.library = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
  }
}
