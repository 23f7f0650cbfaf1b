import { operationOf } from '@anteroom/contract/operations';

type Send = (request: Request) => Promise<Response>;
/** What signs a test person in. */
type PersonHeaders = (who: 'organizer' | 'presenter' | 'attendee' | 'stranger') => Record<string, string>;
export type Json = Record<string, unknown>;

/** A way to get the contract wrong, laid over a host that keeps it, and the rule that has to notice. */
export interface Defect {
  name: string;
  rule: string;
  spoil: (send: Send, as: PersonHeaders) => Send;
}

export const operationIn = (request: Request) => {
  const path = new URL(request.url).pathname.replace(/^.*?(?=\/rooms)/, '');
  return operationOf(request.method, path)?.id;
};

/** The same request with other headers, or another body. */
export async function altered(
  request: Request,
  { headers = {}, body }: { headers?: Json; body?: unknown },
): Promise<Request> {
  const changed = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, String(value));
  }
  changed.delete('content-length');
  const text = body === undefined ? await request.text() : JSON.stringify(body);
  return new Request(request.url, { method: request.method, headers: changed, ...(text === '' ? {} : { body: text }) });
}

export async function answered(response: Response, body: unknown, status = response.status): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

export const json = async (message: Request | Response): Promise<Json> =>
  JSON.parse((await message.clone().text()) || '{}');

export function withHeader(response: Response, name: string, value: string | undefined): Response {
  const headers = new Headers(response.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** Changes what is asked. */
export const request =
  (change: (request: Request) => Promise<Request>): Defect['spoil'] =>
  (send) =>
  async (asked) =>
    send(await change(asked));

/** Changes what is answered. */
export const answer =
  (change: (response: Response, asked: Request) => Promise<Response>): Defect['spoil'] =>
  (send) =>
  async (asked) => {
    const kept = asked.clone();
    return change(await send(asked), kept);
  };

/** Changes what is answered about rooms that were made through it. */
export const whereRoomExists =
  (change: (response: Response, asked: Request, as: PersonHeaders) => Promise<Response>): Defect['spoil'] =>
  (send, as) => {
    const known: string[] = [];
    return async (asked) => {
      const kept = asked.clone();
      const response = await send(asked);
      if (operationIn(asked) === 'createRoom' && response.ok) known.push(String((await json(response)).id));
      return known.some((id) => kept.url.includes(id)) ? change(response, kept, as) : response;
    };
  };

export const isSentBy = (asked: Request, person: Record<string, string>) =>
  Object.entries(person).every(([name, value]) => asked.headers.get(name) === value);
