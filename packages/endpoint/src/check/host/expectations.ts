import { type ErrorCode, type Problem, ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { type Exchange, sayExchange } from './Exchange.js';
import { Violation } from './Violation.js';

/** Where a value does not fit a schema, in words that do not quote the value: it may be a token. */
export function misfit(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value);
  const [issue] = issues ?? [];
  if (!issue) return undefined;
  const field = `"${v.getDotPath(issue) ?? '(all of it)'}"`;
  return issue.received === 'undefined'
    ? `${field} is missing`
    : `${field} is not ${issue.expected ?? 'what it has to be'}`;
}

/** Throws a `Violation` unless this is so. */
export function demand(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Violation(otherwise);
}

/** The body of a success, by its schema. */
export function answerOf<Schema extends v.GenericSchema>(
  exchange: Exchange,
  schema: Schema,
  status: number | readonly number[] = [200, 201],
): v.InferOutput<Schema> {
  const wanted = typeof status === 'number' ? [status] : status;
  demand(wanted.includes(exchange.status), `${sayExchange(exchange)}, not ${wanted.join(' or ')}.`);
  const parsed = v.safeParse(schema, exchange.body);
  demand(parsed.success, `${sayExchange(exchange)}, but ${misfit(schema, exchange.body)}.`);
  return parsed.output;
}

/** Throws unless an answer has this status. */
export function expectStatus(exchange: Exchange, status: number): void {
  demand(exchange.status === status, `${sayExchange(exchange)}, not ${status}.`);
}

/** Throws unless an answer is one of these refusals. */
export function expectProblem(exchange: Exchange, ...codes: ErrorCode[]): Problem {
  const problem = v.safeParse(ProblemSchema, exchange.body);
  const isOne = exchange.status >= 400 && problem.success && codes.includes(problem.output.code);
  demand(isOne, `${sayExchange(exchange)}, not a refusal "${codes.join('" or "')}".`);
  return problem.output;
}

/** Throws unless an answer is `invalid-request` and names a field that is, or is inside, one of these. */
export function expectFieldRefused(exchange: Exchange, ...fields: string[]): void {
  const { field = '' } = expectProblem(exchange, 'invalid-request');
  const named = fields.some((name) => field === name || field.startsWith(`${name}.`));
  demand(named, `${sayExchange(exchange)}, but its "field" names neither ${fields.join(' nor ')}.`);
}
