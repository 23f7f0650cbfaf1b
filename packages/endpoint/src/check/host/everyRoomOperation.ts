import { OPERATIONS, type Operation, type OperationId } from '@anteroom/contract/operations';
import type { Exchange, Who } from './Exchange.js';
import type { TestHost } from './TestHost.js';

/** A valid body for each operation that has one. */
function bodyFor(host: TestHost, id: OperationId): object | undefined {
  if (id === 'updateRoom') return { title: 'Another title' };
  if (id === 'changeParticipants') return { participants: [{ userId: host.attendeeId, role: 'Attendee' }] };
  if (id === 'changeKnock') return { action: 'withdraw' };
  if (id === 'actInCall') return { type: 'hand', raised: true };
  return id === 'knock' || id === 'issueToken' ? {} : undefined;
}

/** Sends every operation on one room as one person, or `only` these. `body` replaces the valid body. */
export async function everyRoomOperation(
  host: TestHost,
  who: Who,
  roomId: string,
  { body, only }: { body?: object | undefined; only?: readonly OperationId[] } = {},
): Promise<Map<OperationId, Exchange>> {
  const responses = new Map<OperationId, Exchange>();
  for (const [id, operation] of Object.entries(OPERATIONS) as [OperationId, Operation][]) {
    if (!operation.path.includes('{roomId}') || (only && !only.includes(id))) continue;
    const path = operation.path.replace('{roomId}', roomId).replace('{knockId}', 'no-such-knock');
    const valid = bodyFor(host, id);
    const json = valid && (body ?? valid);
    responses.set(id, await host.call(who, operation.method, path, json === undefined ? {} : { json }));
  }
  return responses;
}

/** An id in the service's format that belongs to no room. */
export function unknownRoomId(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => byte % 10);
  return `99${digits.join('')}`;
}

// These differ between responses, and reveal nothing about a room.
const VOLATILE_HEADERS = [
  'date',
  'content-length',
  'traceparent',
  'x-request-id',
  'x-correlation-id',
  'server-timing',
  'age',
];

/** Everything in a response that could reveal a difference between two rooms. */
export function fingerprint({ status, headers, body, text }: Exchange): string {
  const shown = [...headers].filter(([name]) => !VOLATILE_HEADERS.includes(name) && !name.startsWith('x-ratelimit'));
  const rest = typeof body === 'object' && body !== null ? { ...body, traceId: undefined } : text;
  return JSON.stringify([status, shown.toSorted(), rest]);
}
