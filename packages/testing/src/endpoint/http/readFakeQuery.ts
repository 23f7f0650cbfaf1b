import { wrongValueOf } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { FakeProblem } from './FakeProblem.js';

/** Reads the parameters of a query that a schema names. Throws `invalid-request` with the parameter at fault. */
export function readFakeQuery<Schema extends v.GenericSchema>(
  query: URLSearchParams,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, Object.fromEntries(query));
  if (parsed.success) return parsed.output;
  const { field } = wrongValueOf(parsed.issues);
  throw new FakeProblem('invalid-request', field === undefined ? {} : { field });
}
