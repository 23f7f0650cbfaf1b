import { AnteroomError, ERROR_CODES, type ErrorCode, type Problem } from '@anteroom/contract';

/**
 * The endpoint said what went wrong, in the contract's own form.
 *
 * @param asked what was asked for, such as `GET rooms/123`: never a whole URL, whose query string may hold a key
 */
export function problemError(asked: string, problem: Problem, response: Response): AnteroomError {
  const said = problem.detail ? `${problem.title}: ${problem.detail}` : problem.title;
  return new AnteroomError(problem.code, `${asked} was answered ${response.status} ${problem.code}. ${said}`, {
    field: problem.field,
    traceId: problem.traceId,
    retryAfterMs: retryAfterMs(response),
  });
}

/** Something between the host's endpoint and the browser failed the request: a proxy, a gateway, another route. */
export function statusError(asked: string, response: Response): AnteroomError {
  return new AnteroomError(
    codeOfStatus(response.status),
    `${asked} was answered ${response.status} without the problem details that an Anteroom endpoint gives. ` +
      'Something else may have answered: check that the `endpoint` prop names the path where the endpoint is mounted.',
    { retryAfterMs: retryAfterMs(response) },
  );
}

/** A success status, but not an answer of the contract. What was received is left out: it may hold a token. */
export function invalidAnswerError(asked: string, why: string): AnteroomError {
  return new AnteroomError(
    'endpoint-invalid-response',
    `${asked} was answered, but ${why}. ` +
      'Check that the `endpoint` prop names the path where the endpoint is mounted, and that the endpoint is of the ' +
      'same major version as this package.',
  );
}

/** No answer at all: offline, refused by CORS, or nothing listens there. The browser does not tell these apart. */
export function unreachableError(asked: string, cause: unknown): AnteroomError {
  return new AnteroomError(
    'endpoint-unreachable',
    `${asked} got no answer. The network may be down, the endpoint not running, or the request refused by CORS. ` +
      'Check the connection and the `endpoint` prop.',
    { cause },
  );
}

/** No answer in time. `isTimedOut` tells it from an endpoint that refused at once. */
export function timedOutError(asked: string, timeoutMs: number): AnteroomError {
  return new AnteroomError(
    'endpoint-unreachable',
    `${asked} got no answer within ${timeoutMs} ms. The endpoint or something on the way to it hangs, or a function of the ` +
      'host in the `headers`, `fetch` or `endpoint` prop does not settle.',
    { cause: new DOMException('The attempt took too long.', 'TimeoutError') },
  );
}

/** Whether a request failed because an attempt took too long. */
export function isTimedOut({ cause }: AnteroomError): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError';
}

/** The host's own headers could not be had, so the endpoint cannot know who is asking. */
export function headersError(asked: string, cause?: unknown): AnteroomError {
  return new AnteroomError(
    'unauthenticated',
    `${asked} was not sent: the \`headers\` prop threw, rejected, or gave headers that HTTP does not allow. ` +
      'Sign the user in again, or correct the function.',
    { cause },
  );
}

/** The host gave its endpoint as functions, and this one is not among them. */
export function notSupportedError(asked: string): AnteroomError {
  return new AnteroomError('not-supported', `${asked} is not there. Give the function in the \`endpoint\` prop.`);
}

/** A function of the host's endpoint failed. Its code is kept where it has one of the contract. */
export function thrownError(asked: string, thrown: unknown): AnteroomError {
  if (thrown instanceof AnteroomError) return thrown;
  const said = typeof thrown === 'object' && thrown !== null ? { ...thrown } : {};
  const code = ERROR_CODES.find((known) => 'code' in said && said.code === known) ?? 'endpoint-unreachable';
  return new AnteroomError(code, `${asked} threw. See \`cause\` for what.`, {
    cause: thrown,
    field: textOf(said, 'field'),
    traceId: textOf(said, 'traceId'),
    retryAfterMs: 'retryAfterMs' in said && typeof said.retryAfterMs === 'number' ? said.retryAfterMs : undefined,
  });
}

function textOf(said: Record<string, unknown>, name: string): string | undefined {
  const value = said[name];
  return typeof value === 'string' ? value : undefined;
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'not-invited';
  if (status === 404) return 'room-not-found';
  return status >= 500 ? 'service-unavailable' : 'endpoint-invalid-response';
}

/** `Retry-After` is seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterMs(response: Response): number | undefined {
  const after = response.headers.get('retry-after');
  if (after === null) return undefined;
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const until = Date.parse(after);
  if (Number.isNaN(until)) return undefined;
  // Both dates by the endpoint's clock where it shows one: the local clock may be wrong.
  const answered = Date.parse(response.headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(answered) ? Date.now() : answered));
}
