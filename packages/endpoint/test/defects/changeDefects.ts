import { altered, answer, answered, type Defect, type Json, json, operationIn, request, withHeader } from './Defect.js';

export const CHANGE_DEFECTS: readonly Defect[] = [
  {
    name: 'a knock is admitted twice',
    rule: 'knock.admit-once',
    spoil: answer(async (response, asked) => {
      if (operationIn(asked) !== 'changeKnock' || response.status !== 409) return response;
      const at = new Date().toISOString();
      const knock = { id: 'again', state: 'admitted', displayName: 'Again', knockedAt: at, expiresAt: at };
      return answered(withHeader(response, 'content-type', 'application/json'), knock, 200);
    }),
  },
  {
    name: 'who knocks chooses the name that is shown',
    rule: 'knock.strict',
    spoil: request(async (asked) => {
      if (operationIn(asked) !== 'knock') return asked;
      const { displayName: _name, ...body } = await json(asked);
      return altered(asked, { body });
    }),
  },
  {
    name: 'null removes nobody',
    rule: 'participants.null-removes',
    spoil: request(async (asked) => {
      if (operationIn(asked) !== 'changeParticipants') return asked;
      const { participants } = (await json(asked)) as { participants: Json[] };
      return altered(asked, {
        body: { participants: participants.map((one) => ({ ...one, role: one.role ?? 'Attendee' })) },
      });
    }),
  },
  {
    name: 'of a change that does not fit, the rest happens',
    rule: 'participants.all-or-none',
    spoil: (send) => async (asked) => {
      const response = await send(asked.clone());
      if (operationIn(asked) !== 'changeParticipants' || response.status !== 400) return response;
      const { participants } = (await json(asked)) as { participants: Json[] };
      const fitting = participants.filter(({ role }) => role !== 'Boss');
      if (fitting.length > 0) await send(await altered(asked, { body: { participants: fitting } }));
      return response;
    },
  },
  {
    name: 'one end of a window is taken alone',
    rule: 'window.pair',
    spoil: request(async (asked) => {
      const body = asked.method === 'PATCH' || asked.method === 'POST' ? await json(asked) : {};
      if (!('validFrom' in body) || 'validUntil' in body) return asked;
      const validUntil = new Date(Date.parse(String(body.validFrom)) + 60_000).toISOString();
      return altered(asked, { body: { ...body, validUntil } });
    }),
  },
  {
    name: 'a window of any length is cut to the longest one',
    rule: 'window.length',
    spoil: request(async (asked) => {
      const body = asked.method === 'PATCH' || asked.method === 'POST' ? await json(asked) : {};
      if (!('validFrom' in body) || !('validUntil' in body)) return asked;
      const longest = Date.parse(String(body.validFrom)) + 180 * 24 * 60 * 60_000;
      const validUntil = new Date(Math.min(longest, Date.parse(String(body.validUntil)))).toISOString();
      return altered(asked, { body: { ...body, validUntil } });
    }),
  },
  {
    name: 'the Idempotency-Key is passed over',
    rule: 'create.idempotency-key',
    spoil: request((asked) => altered(asked, { headers: { 'idempotency-key': undefined } })),
  },
  {
    name: 'an unknown field is passed over',
    rule: 'create.strict',
    spoil: request(async (asked) => {
      if (operationIn(asked) !== 'createRoom') return asked;
      const { ownerId, ...body } = (await json(asked.clone()).catch(() => ({}))) as Json;
      return ownerId === undefined ? asked : altered(asked, { body });
    }),
  },
  {
    name: 'an update resets what it does not name',
    rule: 'room.update',
    spoil: request(async (asked) =>
      operationIn(asked) === 'updateRoom'
        ? altered(asked, { body: { knocking: false, metadata: {}, ...(await json(asked)) } })
        : asked,
    ),
  },
  {
    name: 'a deleted room lives on',
    rule: 'room.delete',
    spoil: (send) => async (asked) =>
      operationIn(asked) === 'deleteRoom'
        ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store', 'anteroom-version': '1' } })
        : send(asked),
  },
  {
    name: 'a form’s body is taken for JSON',
    rule: 'http.content-type',
    spoil: request((asked) =>
      altered(asked, { headers: asked.method === 'POST' ? { 'content-type': 'application/json' } : {} }),
    ),
  },
];
