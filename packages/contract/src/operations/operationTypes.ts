import type * as v from 'valibot';
import type { OperationId, Operations } from './operations.js';

/** The names of the parameters in a path. */
type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** The values of an operation's path parameters, by name. */
export type OperationParams<Id extends OperationId = OperationId> = Readonly<
  Record<ParameterOf<Operations[Id]['path']>, string>
>;

type BodySchema<Id extends OperationId> = Operations[Id] extends { body: infer Schema extends v.GenericSchema }
  ? Schema
  : never;

/** The body as a client writes it, before defaults are filled in; `never` for an operation without a body. */
export type OperationBodyInput<Id extends OperationId> = v.InferInput<BodySchema<Id>>;

/** The body as an endpoint gets it from the schema; `never` for an operation without a body. */
export type OperationBody<Id extends OperationId> = v.InferOutput<BodySchema<Id>>;

/** The parameters of an operation's query besides those of a page; an empty object for an operation without any. */
export type OperationQuery<Id extends OperationId> = Operations[Id] extends {
  query: infer Schema extends v.GenericSchema;
}
  ? v.InferInput<Schema>
  : unknown;

type ResponseSchema<Responses> = Responses[keyof Responses];

/** The body of a successful response; `undefined` for an operation whose response has no body. */
export type OperationResponse<Id extends OperationId> =
  ResponseSchema<Operations[Id]['responses']> extends infer Schema extends v.GenericSchema
    ? v.InferOutput<Schema>
    : undefined;
