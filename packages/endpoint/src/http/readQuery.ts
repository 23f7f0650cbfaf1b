import { AnteroomError } from '@anteroom/contract';
import { wrongValueOf } from '@anteroom/contract/operations';
import * as v from 'valibot';

/** The parameters of a query that a schema names. Throws `invalid-request` with the parameter at fault. */
export function readQuery<Schema extends v.GenericSchema>(
  query: URLSearchParams,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, Object.fromEntries(query));
  if (parsed.success) return parsed.output;
  const { field = '' } = wrongValueOf(parsed.issues);
  throw new AnteroomError('invalid-request', `"${field}" is missing, or is not one of the documented values.`, {
    ...(field !== '' && { field }),
  });
}
