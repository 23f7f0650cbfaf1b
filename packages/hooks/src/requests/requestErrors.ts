import {
  AnteroomError,
  type CurrentRoom,
  ERROR_CODES,
  ERRORS,
  type ErrorCode,
  type Problem,
  ProblemSchema,
} from '@anteroom/contract';

/**
 * The endpoint returned problem details.
 *
 * @param asked the request, such as `GET rooms/123`: never a whole URL, whose query may hold a key
 */
export function problemError(asked: string, problem: Problem, response: Response): AnteroomError {
  const text = problem.detail ? `${problem.title}: ${problem.detail}` : problem.title;
  return new AnteroomError(problem.code, `${asked} returned ${response.status} ${problem.code}. ${text}`, {
    field: problem.field,
    traceId: problem.traceId,
    current: problem.room && { room: problem.room, participants: problem.participants },
    retryAfterMs: retryAfterMs(response),
  });
}

/**
 * A failure status without valid problem details.
 *
 * @param isOwn whether an endpoint of a later version sent it, rather than a proxy, a gateway or another route
 */
export function statusError(asked: string, response: Response, isOwn: boolean): AnteroomError {
  return new AnteroomError(
    isOwn ? codeOfStatus(response.status) : codeOfForeignStatus(response.status),
    `${asked} returned ${response.status} without the problem details of an Anteroom endpoint. The response may come from ` +
      'another server: check that the `endpoint` prop is the path where the endpoint is mounted.',
    { retryAfterMs: retryAfterMs(response) },
  );
}

/** Whether a response is a redirect that `fetch` didn't follow. Browsers hide its status. */
export function isRedirect({ type, status }: Pick<Response, 'type' | 'status'>): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

/** A redirect. An endpoint sends none, so it comes from a gateway that wants the user to sign in. */
export function redirectError(asked: string): AnteroomError {
  return new AnteroomError(
    'unauthenticated',
    `${asked} was redirected, probably to a sign-in page. Sign the user in again. If they are signed in, check that the ` +
      '`endpoint` prop is the final URL of the endpoint: redirects are not followed.',
  );
}

/** A success status with an invalid body. The error doesn't quote the body: it may hold a token. */
export function invalidResponseError(asked: string, why: string): AnteroomError {
  return new AnteroomError(
    'endpoint-invalid-response',
    `${asked} got a response, but ${why}. ` +
      'Check that the `endpoint` prop is the path where the endpoint is mounted, and that the endpoint has the same major ' +
      'version as this package.',
  );
}

/** No response: offline, blocked by CORS, or no server. The browser doesn't tell which. */
export function unreachableError(asked: string, cause: unknown): AnteroomError {
  return new AnteroomError(
    'endpoint-unreachable',
    `${asked} got no response. The network may be down, the endpoint may not be running, or CORS may have blocked the ` +
      'request. Check the connection and the `endpoint` prop.',
    { cause },
  );
}

/** No response in time. `isTimedOut` distinguishes it from an endpoint that failed at once. */
export function timedOutError(asked: string, timeoutMs: number): AnteroomError {
  return new AnteroomError(
    'endpoint-unreachable',
    `${asked} got no response within ${timeoutMs} ms. The endpoint or something on the way to it hangs, or a function of ` +
      'the host in the `headers`, `fetch` or `endpoint` prop does not settle.',
    { cause: new DOMException('The attempt took too long.', 'TimeoutError') },
  );
}

/** Whether a request failed because an attempt took too long. */
export function isTimedOut({ cause }: AnteroomError): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError';
}

/** A mutation that waited for an earlier one, when the provider went away or got another endpoint. */
export function notSentError(): AnteroomError {
  return new AnteroomError(
    'endpoint-unreachable',
    'A change was not sent: while it waited for an earlier one, its <AnteroomProvider> was unmounted or got another ' +
      '`endpoint`. Run it again.',
  );
}

/** The host's headers are not available, so the endpoint could not identify the user. */
export function headersError(asked: string, cause?: unknown): AnteroomError {
  return new AnteroomError(
    'unauthenticated',
    `${asked} was not sent: the \`headers\` prop threw, rejected, or returned invalid headers. ` +
      'Sign the user in again, or fix the function.',
    { cause },
  );
}

/** The host's endpoint is an object of functions, and this one is missing. */
export function notSupportedError(asked: string): AnteroomError {
  return new AnteroomError('not-supported', `${asked} is missing. Add the function to the \`endpoint\` prop.`);
}

/** A host's function failed. The error keeps a code of the contract, and a valid `room` and `participants`. */
export async function thrownError(asked: string, thrown: unknown): Promise<AnteroomError> {
  if (thrown instanceof AnteroomError) return thrown;
  const given = typeof thrown === 'object' && thrown !== null ? { ...thrown } : {};
  const code = ERROR_CODES.find((known) => 'code' in given && given.code === known) ?? codeOfThrownResponse(thrown);
  return new AnteroomError(code, `${asked} threw. See \`cause\`.`, {
    cause: thrown,
    field: textOf(given, 'field'),
    traceId: textOf(given, 'traceId'),
    current: code === 'room-changed' ? await currentOf(given) : undefined,
    retryAfterMs: numberOf(given, 'retryAfterMs') ?? retryAfterMs(responseIn(thrown)),
  });
}

/** The room as it is now, in a problem or in an `AnteroomError` of another copy of this package. */
async function currentOf(given: { room?: unknown; current?: unknown }): Promise<CurrentRoom | undefined> {
  const { room, participants } = Object(given.room === undefined ? given.current : given);
  const rest = { title: '', status: ERRORS['room-changed'].status, code: 'room-changed', retryable: false };
  const problem = await ProblemSchema['~standard'].validate({ ...rest, room, participants });
  if (problem.issues || !problem.value.room) return undefined;
  return { room: problem.value.room, participants: problem.value.participants };
}

function textOf(given: Record<string, unknown>, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
}

function numberOf(given: Record<string, unknown>, name: string): number | undefined {
  const value = given[name];
  return typeof value === 'number' ? value : undefined;
}

/** What a host's HTTP client throws: a `Response`, or an error with the response or its status. */
function responseIn(thrown: unknown): Partial<Response> {
  const { response, status, type, headers } = Object(thrown);
  return response ?? { status, type, headers };
}

function codeOfThrownResponse(thrown: unknown): ErrorCode {
  const { status, type = 'default' } = responseIn(thrown);
  if (typeof status !== 'number') return 'endpoint-unreachable';
  if (isRedirect({ status, type })) return 'unauthenticated';
  return status >= 400 ? codeOfForeignStatus(status) : 'endpoint-unreachable';
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 403) return 'not-invited';
  return status === 404 ? 'room-not-found' : codeOfForeignStatus(status);
}

/** None of them is final: a gateway's 403 or 404 is not about the room. */
function codeOfForeignStatus(status: number): ErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 429) return 'too-many-requests';
  return status >= 500 ? 'service-unavailable' : 'endpoint-invalid-response';
}

/** Whether a host's function threw an error of the endpoint: one with a code of the contract that has a status. */
export function isFromEndpoint(thrown: unknown): boolean {
  const { code } = Object(thrown);
  return ERROR_CODES.some((known) => known === code && ERRORS[known].status > 0);
}

/** `Retry-After` is seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterMs({ headers }: Partial<Response>): number | undefined {
  // The headers of other HTTP clients are plain objects.
  if (typeof headers?.get !== 'function') return undefined;
  const after = headers.get('retry-after');
  if (!after) return undefined;
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const until = Date.parse(after);
  if (Number.isNaN(until)) return undefined;
  // Both dates by the endpoint's clock if it sends one: the local clock may be wrong.
  const respondedAt = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(respondedAt) ? Date.now() : respondedAt));
}
