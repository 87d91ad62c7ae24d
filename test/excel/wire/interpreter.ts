import { isRecord } from './arguments';
import { Bound, member, scriptName } from './binding';
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from './errors';
import { ObjectPaths, References, type Target } from './object-paths';
import { type Action, ActionKind, type BatchRequest, type BatchResponse } from './protocol';
import { query } from './query';

export interface InterpreterOptions {
  /** The workbook. */
  root(): Bound;
  /** Services the library itself asks for by type name. */
  create(typeName: string): Bound | null;
  /** Brings every formula up to date; awaited before anything is read. */
  calculate(): Promise<void>;
  /** Stops a batch after this many actions, as when Excel is closed in the middle of one. */
  interruptAfter?(): number | undefined;
}

/**
 * Executes batches. Actions are executed in order and the first failure ends the batch; what
 * was done before it stays done:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class Interpreter {
  readonly references = new References();

  constructor(private readonly options: InterpreterOptions) {}

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const { root, create, interruptAfter } = this.options;
    const paths = new ObjectPaths(request.ObjectPaths, root, create, this.references);
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const limit = interruptAfter?.() ?? Infinity;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index >= limit) throw new ExcelError('GeneralException', 'The batch was interrupted.', '', 500);
        response.Results.push({ ActionId: action.Id, Value: (await this.perform(action, paths, response)) ?? null });
      } catch (error) {
        const { code, message, location, httpStatus } = asExcelError(error);
        response.Error = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatus };
        break;
      }
    }
    await this.options.calculate();
    return response;
  }

  private async perform(action: Action, paths: ObjectPaths, response: BatchResponse): Promise<unknown> {
    if (action.ActionType === ActionKind.Trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.Instantiate:
        return target && paths.identity(target, action.ObjectPathId);
      case ActionKind.Query:
      case ActionKind.QueryAsJson:
        await this.options.calculate();
        return target && query(target, action.QueryInfo ?? {}, paths.identity(target, action.ObjectPathId));
      case ActionKind.SetProperty:
        setProperty(target, action.Name, paths.arguments(action.ArgumentInfo, action.Name).values[0]);
        return null;
      case ActionKind.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(target, name, paths.argument(value, undefined));
        }
        return null;
      case ActionKind.Method:
        return this.call(target, action, paths);
      default:
        throw notImplemented(`action of kind ${action.ActionType}`);
    }
  }

  private async call(target: Target, action: Action, paths: ObjectPaths): Promise<unknown> {
    if (!target) return null;
    if (action.Name === '_KeepReference') {
      paths.keep(target, action.ObjectPathId);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.remove(paths.arguments(action.ArgumentInfo, action.Name).values[0]);
      return null;
    }
    const location = scriptName(target.binding.name, action.Name);
    const method = member(target.binding.methods, action.Name);
    if (!method) throw notImplemented(location);
    const answer = await method.value(target.model, paths.arguments(action.ArgumentInfo, location));
    return answer instanceof Bound ? (answer.binding.identity?.(answer.model) ?? {}) : answer;
  }
}

/** Sets a scalar; an object given for a navigation sets its members, as `range.set({...})` does. */
function setProperty(target: Target, name: string, value: unknown): void {
  if (!target) throw itemNotFound(name);
  const { binding, model } = target;
  const location = scriptName(binding.name, name);
  const property = member(binding.properties, name);
  if (property) {
    if (!property.value.set) throw invalidArgument(location, 'The property is read-only.');
    property.value.set(model, value);
    return;
  }
  const navigation = member(binding.navigations, name);
  if (!navigation || !isRecord(value)) throw notImplemented(location);
  const child = navigation.value(model);
  for (const [key, item] of Object.entries(value)) setProperty(child, key, item);
}

function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelError('GeneralException', `The stand-in failed: ${text}`, '', 500);
}
