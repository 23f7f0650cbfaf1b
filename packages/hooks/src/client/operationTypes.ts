import type {
  OperationBodyInput,
  OperationId,
  OperationQuery,
  OperationResponse,
  Operations,
} from '@anteroom/contract/operations';
import type { Exchange } from './createServerClock.js';

/** Which page of a list to return. */
export interface PageRequest {
  /** The `nextCursor` of the previous page; absent for the first page. */
  cursor?: string | undefined;
  /** The most entries to return. Default: the endpoint decides. */
  limit?: number | undefined;
}

export interface IdempotencyOptions {
  /** 8 to 128 visible characters. A request that is sent again with the same key has no second effect. */
  idempotencyKey?: string | undefined;
}

/** Parameter names for editors: those of a tuple can't be computed. Other parameters work too, without a name. */
interface NamedParameters {
  roomId: [roomId: string];
  knockId: [knockId: string];
}

/** The path parameters of an operation, in their order in the path. */
export type PathArguments<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? [...(Name extends keyof NamedParameters ? NamedParameters[Name] : [parameter: string]), ...PathArguments<Rest>]
  : [];

type Has<Id extends OperationId, Trait> = Operations[Id] extends Trait ? true : false;

/** What a host's function receives after the path parameters and before the context: the body, the page or the query. */
type FunctionInput<Id extends OperationId> =
  Has<Id, { body: object }> extends true
    ? [body: OperationBodyInput<Id>]
    : Has<Id, { paged: true }> extends true
      ? [page: PageRequest & OperationQuery<Id>]
      : Has<Id, { query: object }> extends true
        ? [query: OperationQuery<Id>]
        : [];

/** What a method of the client takes after the path parameters and before the signal. */
type ClientInput<Id extends OperationId> = [
  ...(Has<Id, { body: object }> extends true
    ? Has<Id, { optionalBody: true }> extends true
      ? [body?: OperationBodyInput<Id>]
      : [body: OperationBodyInput<Id>]
    : []),
  ...(Has<Id, { paged: true }> extends true
    ? [page?: PageRequest & OperationQuery<Id>]
    : Has<Id, { query: object }> extends true
      ? [query: OperationQuery<Id>]
      : []),
  ...(Has<Id, { idempotent: true }> extends true ? [options?: IdempotencyOptions] : []),
];

/** What an operation resolves to: the body of its response, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a host's function may return a promise without a value
type Resolved<Id extends OperationId> = OperationResponse<Id> extends undefined ? void : OperationResponse<Id>;

/** A method of the client. */
export type ClientMethod<Id extends OperationId> = (
  ...args: [...PathArguments<Operations[Id]['path']>, ...ClientInput<Id>, signal?: AbortSignal]
) => Promise<Resolved<Id>>;

/** A host's function in place of an operation over HTTP. */
export type HostFunction<Id extends OperationId, Context> = (
  ...args: [
    ...PathArguments<Operations[Id]['path']>,
    ...FunctionInput<Id>,
    context: Has<Id, { idempotent: true }> extends true ? Context & IdempotencyOptions : Context,
  ]
) => Promise<Resolved<Id>>;

/** The parameters of a query by name. Those that are `undefined` are not sent. */
export type RequestQuery = Readonly<Record<string, string | number | undefined>>;

/** One request, however it is sent. */
export interface OperationRequest extends IdempotencyOptions {
  id: OperationId;
  params: Readonly<Record<string, string>>;
  body?: object | undefined;
  /** The query's parameters, also those of a page. */
  query?: RequestQuery | undefined;
  signal?: AbortSignal | undefined;
}

/** Called with the times of a request once the endpoint has responded, also with an error. */
export type OnResponse = (exchange: Exchange) => void;

/** What came back, before it is validated against the contract. */
export interface Reply {
  /** The request, for error texts, such as `GET rooms/123`: never a whole URL, whose query may hold a key. */
  asked: string;
  body: unknown;
  /** Whether the endpoint just sent it. A cached response that is still valid has an old `serverTime`. */
  isNew: boolean;
}

/** Sends a request. Rejects with an `AnteroomError`, or with the reason of the request's signal. */
export type Transport = (request: OperationRequest, onResponse: OnResponse) => Promise<Reply>;
