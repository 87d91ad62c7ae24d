/**
 * The request protocol that office.js speaks with Excel, as the published library
 * (`@microsoft/office-js` 1.1.110, namespace OfficeExtension) sends and expects it.
 * Microsoft documents the behaviour it carries, not the wire itself:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */

/** How a request names an object. */
export const PathKind = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** What a request asks to be done with an object. */
export const ActionKind = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Calls of `window.external.Execute(call, parameters, callback)`. */
export const HostCall = { RichApiRequest: 93, OpenBrowserWindow: 102 } as const;

/** Events of `window.external.RegisterEvent(event, target, handler, callback)`. */
export const HostEvent = { DialogMessage: 10, RichApiMessage: 33 } as const;

/** Category of a rich API message that carries an Excel event. */
export const EXCEL_EVENT_CATEGORY = 65536;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments: a number above 0 says that the argument is that object path. */
  readonly ReferencedObjectPathIds?: unknown;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** camelCase member names, nested ones with `/`. Absent: every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One batch: what one `context.sync()` sends. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}
