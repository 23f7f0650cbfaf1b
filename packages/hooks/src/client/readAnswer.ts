import { ProblemSchema } from '@anteroom/contract';
import { invalidAnswerError, problemError, statusError } from '../requests/requestErrors.js';

/**
 * The part of the contract's schemas that is needed here, which is Standard Schema's: this package then needs no schema
 * library of its own.
 */
export interface AnswerSchema<T> {
  readonly '~standard': { validate(value: unknown): Verdict<T> | Promise<Verdict<T>> };
}

type Verdict<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * The body of an answer; `undefined` for one without.
 *
 * @throws AnteroomError for a failure status, or a body that is not JSON
 */
export async function readReply(asked: string, response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) {
    const problem = await ProblemSchema['~standard'].validate(parseJson(text));
    throw problem.issues ? statusError(asked, response) : problemError(asked, problem.value, response);
  }
  if (response.status === 204) return undefined;
  const body = parseJson(text);
  if (body === undefined) throw invalidAnswerError(asked, 'the body is not JSON');
  return body;
}

/**
 * An answer, if it is what the contract says.
 *
 * @throws AnteroomError for one of another shape
 */
export async function validAnswer<T>(asked: string, schema: AnswerSchema<T>, body: unknown): Promise<T> {
  const verdict = await schema['~standard'].validate(body);
  if (verdict.issues) throw invalidAnswerError(asked, `the body is not of the contract at ${faults(verdict.issues)}`);
  return verdict.value;
}

/** Without the `SyntaxError`, which quotes the text that it failed on. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the faults are, as dotted paths. The issues' own messages are left out: they quote the value. */
function faults(issues: readonly Issue[]): string {
  const paths = issues.map((issue) =>
    (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
  );
  return paths.map((path) => `\`${path || '(root)'}\``).join(', ');
}
