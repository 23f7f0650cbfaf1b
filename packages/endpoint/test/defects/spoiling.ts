import { type OperationId, operationOf } from '@anteroom/contract/operations';
import type { Defect, Person, PersonHeaders } from './Defect.js';

export type Json = Record<string, unknown>;

/** The operation of a request. */
export function callOf({ method, url }: Request): OperationId | undefined {
  return operationOf(method, new URL(url).pathname.replace(/^.*?(?=\/(rooms|people))/, ''))?.id;
}

/** The body of a message as JSON; empty without one. The message can still be read. */
export async function json(message: Request | Response): Promise<Json> {
  const text = await message.clone().text();
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}

/** The same request with other headers (`undefined` removes one), another body or another address. */
export async function altered(
  asked: Request,
  { headers = {}, body, url }: { headers?: Json; body?: unknown; url?: string },
): Promise<Request> {
  const changed = new Headers(asked.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, String(value));
  }
  changed.delete('content-length');
  const text = body === undefined ? await asked.text() : JSON.stringify(body);
  return new Request(url ?? asked.url, {
    method: asked.method,
    headers: changed,
    ...(text === '' ? {} : { body: text }),
  });
}

/** The same response with another body, and optionally another status and headers. */
export function answered(response: Response, body: unknown, status = response.status, more: Json = {}): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  for (const [name, value] of Object.entries(more)) headers.set(name, String(value));
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

/** The same response with another header, or without it. */
export function withHeader(response: Response, name: string, value: string | undefined): Response {
  const headers = new Headers(response.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

export function isSentBy(asked: Request, person: Record<string, string>): boolean {
  return Object.entries(person).every(([name, value]) => asked.headers.get(name) === value);
}

/** Changes requests. */
export function asking(change: (asked: Request, as: PersonHeaders) => Request | Promise<Request>): Defect['spoil'] {
  return (send, as) => async (asked) => send(await change(asked, as));
}

/** Changes the request body of one operation. */
export function body(call: OperationId, change: (sent: Json) => Json): Defect['spoil'] {
  return asking(async (asked) => {
    if (callOf(asked) !== call || Object.keys(await json(asked)).length === 0) return asked;
    return altered(asked, { body: change(await json(asked)) });
  });
}

/** Handles one person's operation as another person's. */
export function takenFor(call: OperationId, who: Person | 'anybody', other: Person): Defect['spoil'] {
  return asking((asked, as) => {
    const isTheirs = who === 'anybody' || isSentBy(asked, as(who));
    return callOf(asked) === call && isTheirs ? altered(asked, { headers: as(other) }) : asked;
  });
}

/** Changes responses. */
export function answering(
  change: (response: Response, asked: Request, as: PersonHeaders) => Response | Promise<Response>,
): Defect['spoil'] {
  return (send, as) => async (asked) => {
    const kept = asked.clone();
    return change(await send(asked), kept, as);
  };
}

/** Changes the response body of one operation's success. */
export function success(
  call: OperationId,
  change: (told: Json, asked: Request, as: PersonHeaders) => Json | Promise<Json>,
): Defect['spoil'] {
  return answering(async (response, asked, as) => {
    const applies = callOf(asked) === call && (response.status === 200 || response.status === 201);
    return applies ? answered(response, await change(await json(response), asked, as)) : response;
  });
}

/** Changes the body of every failure. */
export function failure(change: (problem: Json) => unknown): Defect['spoil'] {
  return answering(async (response) =>
    response.status < 400 ? response : answered(response, change(await json(response))),
  );
}

/** Returns a success where one operation fails with a status. */
export function forged(call: OperationId, status: number, told: () => Json): Defect['spoil'] {
  return answering((response, asked) =>
    callOf(asked) === call && response.status === status
      ? answered(response, told(), 200, { 'content-type': 'application/json' })
      : response,
  );
}

/** Changes responses about rooms that were created meanwhile. */
export function aboutKnownRooms(change: Parameters<typeof answering>[0]): Defect['spoil'] {
  return (send, as) => {
    const known: string[] = [];
    return async (asked) => {
      const kept = asked.clone();
      const response = await send(asked);
      if (callOf(kept) === 'createRoom' && response.ok) known.push(String((await json(response)).id));
      return known.some((id) => kept.url.includes(id)) ? change(response, kept, as) : response;
    };
  };
}

/** Changes the requested windows of new and changed rooms. */
export function windows(change: (window: { from: number; until: number }) => object): Defect['spoil'] {
  return asking(async (asked) => {
    const { validFrom, validUntil, ...rest } = await json(asked);
    if (validFrom === undefined && validUntil === undefined) return asked;
    const [from, until] = [Date.parse(String(validFrom)), Date.parse(String(validUntil))];
    return altered(asked, { body: { ...rest, ...change({ from, until }) } });
  });
}

export const iso = (time: number) => new Date(time).toISOString();
