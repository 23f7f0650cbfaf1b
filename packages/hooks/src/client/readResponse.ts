import { ProblemSchema } from '@anteroom/contract';
import { invalidResponseError, isRedirect, problemError, redirectError, statusError } from '../requests/index.js';

/** The part of a schema that is used here. It is Standard Schema's, so this package doesn't depend on a schema library. */
export interface ResponseSchema {
  readonly '~standard': { validate(value: unknown): Verdict | Promise<Verdict> };
}

type Verdict = { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * Reads the body of a response; `undefined` for a 204.
 *
 * @param onOwn called if the response is the endpoint's, rather than that of a gateway or a sign-in page
 * @throws AnteroomError for a failure status, or a body that isn't JSON
 */
export async function readBody(asked: string, response: Response, onOwn: () => void): Promise<unknown> {
  if (isRedirect(response)) throw redirectError(asked);
  const body = parseJson(await response.text());
  if (!response.ok) {
    const problem = await ProblemSchema['~standard'].validate(body);
    const isOwn = !problem.issues || (isProblem(response) && hasCode(body));
    if (isOwn) onOwn();
    throw problem.issues ? statusError(asked, response, isOwn) : problemError(asked, problem.value, response);
  }
  if (response.status === 204) {
    onOwn();
    return undefined;
  }
  // The host's `fetch` followed a redirect.
  if (body === undefined && response.redirected) throw redirectError(asked);
  if (body === undefined) throw invalidResponseError(asked, 'the body is not JSON');
  onOwn();
  return body;
}

/** Whether the body says that it is problem details (RFC 9457). Other frameworks' failures have codes of their own. */
function isProblem({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/problem+json') === true;
}

/** Whether a failed body has a code, although none that this version of the contract knows. */
function hasCode(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/**
 * Validates a body against the contract.
 *
 * @throws AnteroomError for a body of another shape
 */
export async function validateBody(asked: string, schema: ResponseSchema, body: unknown): Promise<unknown> {
  const verdict = await schema['~standard'].validate(body);
  if (verdict.issues) {
    throw invalidResponseError(asked, `the body does not match the contract at ${faults(verdict.issues)}`);
  }
  return verdict.value;
}

/** Drops the `SyntaxError`, which quotes the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The faults as dotted paths. The messages of the issues are left out: they quote the value. */
function faults(issues: readonly Issue[]): string {
  const paths = issues.map((issue) =>
    (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
  );
  return paths.map((path) => `\`${path || '(root)'}\``).join(', ');
}
