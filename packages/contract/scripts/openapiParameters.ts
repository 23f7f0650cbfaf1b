import { ROOM_ID_PATTERN, ROOM_STATES } from '../src/index.js';
import { CONTRACT_VERSION, IDEMPOTENCY_KEY, type Operation } from '../src/operations/index.js';

const text = { type: 'string' };

export const parameters = {
  roomId: {
    name: 'roomId',
    in: 'path',
    required: true,
    description: 'As the service creates them. Malformed ids return the same response as unknown rooms.',
    schema: { ...text, pattern: ROOM_ID_PATTERN.source },
  },
  knockId: { name: 'knockId', in: 'path', required: true, schema: { $ref: '#/components/schemas/KnockId' } },
  state: {
    name: 'state',
    in: 'query',
    description:
      'Only rooms in this state at the endpoint’s time; `open` includes rooms that are about to close. Default: every room.',
    schema: { ...text, enum: [...ROOM_STATES] },
  },
  q: {
    name: 'q',
    in: 'query',
    required: true,
    description:
      'Part of a name or a mail address. A blank text finds nobody, and tells whether the host offers a search.',
    schema: { $ref: '#/components/schemas/SearchText' },
  },
  room: {
    name: 'room',
    in: 'query',
    description: 'The room to invite the people to, for users who may not create rooms.',
    schema: text,
  },
  cursor: {
    name: 'cursor',
    in: 'query',
    description: '`nextCursor` of the previous page. Opaque: only the endpoint that issued it can read it.',
    schema: text,
  },
  limit: {
    name: 'limit',
    in: 'query',
    description: 'Entries per page, at least 1. An endpoint may return fewer.',
    schema: { type: 'integer', minimum: 1 },
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    description: 'An `ETag` of this URL. Returns 304 if nothing but `serverTime` has changed.',
    schema: text,
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description: `Makes a retry safe: requests of one person with the same key and body within ${IDEMPOTENCY_KEY.hours} hours have one effect. \`POST /rooms\` then returns the room that the first one created, and \`PATCH /rooms/{roomId}\` the room as it is by then. With another body, or once that room is deleted, they return \`request-repeated\`.`,
    schema: { ...text, pattern: IDEMPOTENCY_KEY.pattern.source },
  },
};

export const headers = {
  'Anteroom-Version': {
    description: 'The version of this contract that the endpoint implements.',
    required: true,
    schema: { const: CONTRACT_VERSION },
  },
  ETag: { description: 'Weak. Identifies the response without `serverTime`, for the signed-in user.', schema: text },
  'Retry-After': { description: 'Seconds to wait before a retry.', schema: { type: 'integer', minimum: 0 } },
};

/** References to the parameters that an operation takes. */
export function parametersOf({ path, query, paged, conditional, idempotent }: Operation): { $ref: string }[] {
  const names = [
    ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name),
    ...Object.keys(query?.entries ?? {}),
    ...(paged ? ['cursor', 'limit'] : []),
    ...(conditional ? ['If-None-Match'] : []),
    ...(idempotent ? ['Idempotency-Key'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
