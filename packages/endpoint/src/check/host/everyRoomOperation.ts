import { OPERATIONS, type Operation, type OperationId } from '@anteroom/contract/operations';
import type { Exchange, Who } from './Exchange.js';
import type { TestHost } from './TestHost.js';

/** A body that each call with one takes. */
function bodyFor(host: TestHost, id: OperationId): object | undefined {
  if (id === 'updateRoom') return { title: 'Another title' };
  if (id === 'changeParticipants') return { participants: [{ userId: host.attendeeId, role: 'Attendee' }] };
  if (id === 'changeKnock') return { action: 'withdraw' };
  return id === 'knock' || id === 'issueToken' ? {} : undefined;
}

/** Calls about one room, sent by somebody: every one, or `only` these. `body` stands in for the fitting one. */
export async function everyRoomCall(
  host: TestHost,
  who: Who,
  roomId: string,
  { body, only }: { body?: object | undefined; only?: readonly OperationId[] } = {},
): Promise<Map<OperationId, Exchange>> {
  const answers = new Map<OperationId, Exchange>();
  for (const [id, operation] of Object.entries(OPERATIONS) as [OperationId, Operation][]) {
    if (!operation.path.includes('{roomId}') || (only && !only.includes(id))) continue;
    const path = operation.path.replace('{roomId}', roomId).replace('{knockId}', 'no-such-knock');
    const fitting = bodyFor(host, id);
    const json = fitting && (body ?? fitting);
    answers.set(id, await host.call(who, operation.method, path, json === undefined ? {} : { json }));
  }
  return answers;
}

/** An id as the service makes them, of no room. */
export function unknownRoomId(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => byte % 10);
  return `99${digits.join('')}`;
}

// They differ from answer to answer, and say nothing of a room.
const PASSING_HEADERS = [
  'date',
  'content-length',
  'traceparent',
  'x-request-id',
  'x-correlation-id',
  'server-timing',
  'age',
];

/** All of an answer that could tell two rooms apart. */
export function fingerprint({ status, headers, body, text }: Exchange): string {
  const shown = [...headers].filter(([name]) => !PASSING_HEADERS.includes(name) && !name.startsWith('x-ratelimit'));
  const rest = typeof body === 'object' && body !== null ? { ...body, traceId: undefined } : text;
  return JSON.stringify([status, shown.toSorted(), rest]);
}
