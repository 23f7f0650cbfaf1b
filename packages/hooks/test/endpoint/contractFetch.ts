import type { ErrorCode, Knock, Room, RoomParticipant, RoomSummary, RoomToken } from '@anteroom/contract';
import { ERRORS } from '@anteroom/contract';

/** A request that a test's `fetch` received. */
export interface Asked {
  /** Such as `POST /rooms/1/token`, without the endpoint's URL. */
  what: string;
  url: string;
  headers: Headers;
  /** The parsed JSON body. */
  body: unknown;
  credentials: RequestCredentials | undefined;
  signal: AbortSignal | undefined;
}

/** The endpoint of the provider in tests. */
export const ENDPOINT = 'https://host.test/anteroom';

/**
 * A `fetch` that returns the test's response to each request, and that rejects like the browser's when its signal is
 * aborted.
 */
export function contractFetch(answer: (asked: Asked, index: number) => Response | Promise<Response>) {
  const requests: Asked[] = [];
  const send: typeof fetch = async (input, init) => {
    const signal = init?.signal ?? undefined;
    signal?.throwIfAborted();
    const url = String(input);
    const asked: Asked = {
      what: `${init?.method} ${new URL(url).pathname.replace(/^.*(?=\/rooms(\/|$))/, '')}`,
      url,
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      credentials: init?.credentials,
      signal,
    };
    const index = requests.push(asked) - 1;
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    // `answer` is called in a promise: if it threw here, `aborted` would have no handler.
    return Promise.race([Promise.resolve().then(() => answer(asked, index)), aborted]);
  };
  return { requests, fetch: send };
}

/** A response that the test sends later. */
export function held<T>() {
  let release: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

export function json(body: unknown): Response {
  return Response.json(body);
}

export function problem(code: ErrorCode, headers: HeadersInit = {}): Response {
  const { status, retryable } = ERRORS[code];
  return new Response(JSON.stringify({ title: 'Said by the test', status, code, retryable }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

const MINUTE = 60_000;

/** A time in some minutes from the start of the test run, ISO 8601. */
export function inMinutes(minutes: number, from: number = Date.now()): string {
  return new Date(from + minutes * MINUTE).toISOString();
}

export function room(id: string, changes: Partial<Room> = {}): Room {
  return {
    id,
    title: `Room ${id}`,
    validFrom: inMinutes(-60),
    validUntil: inMinutes(60),
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    me: { invited: true, role: 'Attendee', acsUserId: '8:acs:resource_ben', displayName: 'Ben', may: ['read', 'join'] },
    serverTime: inMinutes(0),
    ...changes,
  };
}

export function participant(name: string, changes: Partial<RoomParticipant> = {}): RoomParticipant {
  return { acsUserId: `8:acs:resource_${name}`, displayName: name, role: 'Attendee', ...changes };
}

export function token(text: string, changes: Partial<RoomToken> = {}): RoomToken {
  return {
    acsUserId: '8:acs:resource_ben',
    token: text,
    expiresOn: inMinutes(60),
    role: 'Attendee',
    displayName: 'Ben',
    engine: 'acs',
    ...changes,
  };
}

export function summary(id: string, changes: Partial<RoomSummary> = {}): RoomSummary {
  return {
    id,
    title: `Room ${id}`,
    validFrom: inMinutes(-60),
    validUntil: inMinutes(60),
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    me: { role: 'Attendee', may: ['read', 'join'] },
    ...changes,
  };
}

export function knock(id: string, changes: Partial<Knock> = {}): Knock {
  return {
    id,
    state: 'waiting',
    displayName: 'Eve',
    place: 1,
    knockedAt: inMinutes(0),
    expiresAt: inMinutes(10),
    ...changes,
  };
}

/** The `me` of a person who is not invited. */
export function outsider(latest?: Knock): Room['me'] {
  return { invited: false, displayName: 'Eve', may: ['knock'], ...(latest && { knock: latest }) };
}
