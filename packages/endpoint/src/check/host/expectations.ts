import { type ErrorCode, type Problem, ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeExchange, type Exchange } from './Exchange.js';
import { Violation } from './Violation.js';

/** Says where a value breaks a schema without quoting the value: it may be a token. */
export function misfit(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value);
  const [issue] = issues ?? [];
  if (!issue) return undefined;
  const field = `"${v.getDotPath(issue) ?? '(the whole body)'}"`;
  return issue.received === 'undefined' ? `${field} is missing` : `${field} is not ${issue.expected ?? 'valid'}`;
}

/** Throws a `Violation` unless a condition holds. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Violation(message);
}

/** The body of a success, validated by its schema. */
export function successOf<Schema extends v.GenericSchema>(
  exchange: Exchange,
  schema: Schema,
  status: number | readonly number[] = [200, 201],
): v.InferOutput<Schema> {
  const wanted = typeof status === 'number' ? [status] : status;
  demand(wanted.includes(exchange.status), `${describeExchange(exchange)}, not ${wanted.join(' or ')}.`);
  const parsed = v.safeParse(schema, exchange.body);
  demand(parsed.success, `${describeExchange(exchange)}, but ${misfit(schema, exchange.body)}.`);
  return parsed.output;
}

/** Throws unless a response has this status. */
export function expectStatus(exchange: Exchange, status: number): void {
  demand(exchange.status === status, `${describeExchange(exchange)}, not ${status}.`);
}

/** Throws unless a response is one of these problems. */
export function expectProblem(exchange: Exchange, ...codes: ErrorCode[]): Problem {
  const problem = v.safeParse(ProblemSchema, exchange.body);
  const isOne = exchange.status >= 400 && problem.success && codes.includes(problem.output.code);
  demand(isOne, `${describeExchange(exchange)}, not the problem "${codes.join('" or "')}".`);
  return problem.output;
}

/** Throws unless a response is `invalid-request` and names one of these fields, or a field inside it. */
export function expectFieldRefused(exchange: Exchange, ...fields: string[]): void {
  const { field = '' } = expectProblem(exchange, 'invalid-request');
  const named = fields.some((name) => field === name || field.startsWith(`${name}.`));
  demand(named, `${describeExchange(exchange)}, but its "field" names neither ${fields.join(' nor ')}.`);
}
