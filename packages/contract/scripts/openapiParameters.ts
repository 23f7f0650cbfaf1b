import { CONTRACT_VERSION, IDEMPOTENCY_KEY, type Operation } from '../src/operations/operations.js';
import { ROOM_ID_PATTERN } from '../src/room/room.js';

const text = { type: 'string' };

export const parameters = {
  roomId: {
    name: 'roomId',
    in: 'path',
    required: true,
    description: 'As the service makes them. An id that cannot be one is answered as a room that does not exist.',
    schema: { ...text, pattern: ROOM_ID_PATTERN.source },
  },
  knockId: { name: 'knockId', in: 'path', required: true, schema: { $ref: '#/components/schemas/KnockId' } },
  cursor: {
    name: 'cursor',
    in: 'query',
    description: '`nextCursor` of the page before. It means nothing but to the endpoint that gave it.',
    schema: text,
  },
  limit: {
    name: 'limit',
    in: 'query',
    description: 'Entries a page, at least 1. An endpoint may give fewer.',
    schema: { type: 'integer', minimum: 1 },
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    description: 'An `ETag` of this address: 304 when nothing but `serverTime` has changed since.',
    schema: text,
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description: `Makes a repeated request safe: within ${IDEMPOTENCY_KEY.hours} hours the same key and body of the same person make one room, and are answered alike. With another body, or once that room was deleted, it is \`request-repeated\`.`,
    schema: { ...text, pattern: IDEMPOTENCY_KEY.pattern.source },
  },
};

export const headers = {
  'Anteroom-Version': {
    description: 'The version of this contract that the endpoint keeps.',
    required: true,
    schema: { const: CONTRACT_VERSION },
  },
  ETag: { description: 'Weak: of the answer without `serverTime`, for the person who asked.', schema: text },
  'Retry-After': { description: 'Seconds to wait before trying again.', schema: { type: 'integer', minimum: 0 } },
};

/** References to the parameters that an operation takes. */
export function parametersOf({ path, paged, conditional, idempotent }: Operation): { $ref: string }[] {
  const names = [
    ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name),
    ...(paged ? ['cursor', 'limit'] : []),
    ...(conditional ? ['If-None-Match'] : []),
    ...(idempotent ? ['Idempotency-Key'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
