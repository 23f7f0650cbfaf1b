import { afterAll, beforeEach, describe, test } from 'vitest';
import { HOUR, startBoth } from '../../test/startBoth.js';

const MINUTE = 60_000;

const started: Awaited<ReturnType<typeof startBoth>>[] = [];
let both: Awaited<ReturnType<typeof startBoth>>;
let now: number;

beforeEach(async () => {
  both = await startBoth();
  started.push(both);
  pass(0, Date.now());
});
afterAll(() => Promise.all(started.map((one) => one.close())));

/** Advances the time, in milliseconds. */
function pass(ms: number, from = now): void {
  now = from + ms;
  both.setClock(now);
}

const iso = (fromNow: number) => new Date(now + fromNow).toISOString();
const draft = (changes: object = {}) => ({
  title: 'Planning',
  validFrom: iso(-MINUTE),
  validUntil: iso(HOUR),
  participants: [{ userId: 'ada', role: 'Presenter' }, { userId: 'ben' }],
  ...changes,
});
const post = (json: object, as = 'olga', headers: Record<string, string> = {}) => ({
  method: 'POST',
  as,
  json,
  headers,
});
const patch = (json: object, as = 'olga') => ({ method: 'PATCH', as, json });

describe('the fake endpoint and the real one respond the same, step by step, to', () => {
  test('a room that is created, sent again, changed, listed and deleted', async () => {
    const key = { 'idempotency-key': 'a-key-of-this-room' };
    await both.ask('/rooms', 403, post(draft(), 'ada'));
    await both.ask('/rooms', 201, post(draft(), 'olga', key));
    await both.ask('/rooms', 201, post(draft(), 'olga', key));
    await both.ask('/rooms', 409, post(draft({ title: 'Other' }), 'olga', key));
    await both.ask('/rooms', 400, post(draft(), 'olga', { 'idempotency-key': 'short' }));
    for (const as of ['olga', 'ada', 'ben', 'eve']) await both.ask('/rooms', 200, { as });
    for (const as of ['olga', 'ada', 'ben']) await both.ask('/rooms/{room}', 200, { as });
    await both.ask('/rooms/{room}', 200, patch({ title: ' Moved ', metadata: { case: '18' }, knocking: true }));
    const [validFrom, validUntil] = [iso(MINUTE), iso(HOUR)];
    await both.ask('/rooms/{room}', 200, patch({ validFrom, validUntil }));
    // The same moments, written in another way.
    const other = (moment: string) => moment.replace('Z', '+00:00');
    await both.ask('/rooms/{room}', 200, patch({ validFrom: other(validFrom), validUntil: other(validUntil) }));
    await both.ask('/rooms/{room}', 200, patch({ title: 'Again', validFrom: iso(2 * MINUTE), validUntil: iso(HOUR) }));
    await both.ask('/rooms/{room}', 200, { as: 'eve' });
    await both.ask('/rooms/{room}', 200, patch({}));
    await both.ask('/rooms/{room}', 403, patch({ title: 'Mine' }, 'ada'));
    await both.ask('/rooms/{room}', 403, { method: 'DELETE' });
    await both.ask('/rooms/{room}', 204, { method: 'DELETE', as: 'olga' });
    for (const as of ['olga', 'ada']) await both.ask('/rooms/{room}', 404, { as });
    await both.ask('/rooms', 409, post(draft(), 'olga', key));
    await both.ask('/rooms', 200, { as: 'olga' });
  });

  test('an invalid room, with the field at fault', async () => {
    const refused = [
      { title: '' },
      { title: 'a\0' },
      { title: '\ud83d' },
      { title: '\u200b' },
      { title: 'a\nb' },
      { metadata: { a: '\0' } },
      { validFrom: '2030-02-31T00:00:00Z' },
      { validUntil: iso(HOUR).replace(/\.\d+Z$/, '+05') },
      { participants: [{ userId: 'a\0' }] },
      { title: 'x'.repeat(201) },
      { validFrom: undefined },
      { validUntil: undefined },
      { validUntil: iso(-2 * MINUTE) },
      { validFrom: iso(-HOUR), validUntil: iso(-MINUTE) },
      { validUntil: iso(181 * 24 * HOUR) },
      { validFrom: iso(181 * 24 * HOUR), validUntil: iso(182 * 24 * HOUR) },
      { ownerId: 'eve' },
      { metadata: { 'a b': 'c' } },
      { participants: [{ userId: 'ada', role: 'Boss' }] },
      { participants: [{ userId: 'ada' }, { userId: 'ada' }] },
      { participants: [{ acsUserId: '8:acs:nobody' }] },
    ];
    for (const changes of refused) await both.ask('/rooms', 400, post(draft(changes)));
    await both.ask('/rooms', 400, post([]));
    await both.ask('/rooms', 415, {
      method: 'POST',
      as: 'olga',
      body: 'title=Form',
      headers: { 'content-type': 'a/b' },
    });
    await both.ask('/rooms', 400, {
      method: 'POST',
      as: 'olga',
      body: new Uint8Array([...new TextEncoder().encode('{"title":"'), 0xff, ...new TextEncoder().encode('"}')]),
      headers: { 'content-type': 'application/json' },
    });
    await both.ask('/rooms', 413, post(draft({ title: 'x'.repeat(300_000) })));
    await both.ask('/rooms/{room}', 400, patch({ validFrom: iso(MINUTE) }));
    await both.ask('/rooms/{room}', 400, patch({ owner: 'eve' }));
    await both.ask('/rooms/{room}', 400, { method: 'PATCH', as: 'olga' });
    await both.ask('/rooms/{room}', 404, patch({ owner: 'eve' }, 'eve'));
  });

  test('a room and its people that are changed together, and a change that is based on old values', async () => {
    const key = { 'idempotency-key': 'a-key-of-this-change' };
    const participants = [
      { userId: 'ben', role: 'Consumer', was: 'Attendee' },
      { userId: 'cleo', role: null, was: 'Consumer' },
      { userId: 'eve', role: 'Attendee', was: null },
    ];
    const json = { title: 'Moved', was: { title: 'Weekly review' }, participants };
    for (let sent = 0; sent < 2; sent += 1) await both.ask('/rooms/{room}', 200, patch(json));
    await both.ask('/rooms/{room}/participants', 200);
    await both.ask('/rooms/{room}', 409, patch({ title: 'Mine', was: { title: 'Weekly review' } }));
    await both.ask(
      '/rooms/{room}',
      409,
      patch({ knocking: true, participants: [{ userId: 'cleo', role: 'Attendee', was: 'Consumer' }] }),
    );
    await both.ask(
      '/rooms/{room}/participants',
      409,
      patch({ participants: [{ userId: 'eve', role: 'Presenter', was: null }] }, 'ada'),
    );
    await both.ask('/rooms/{room}', 403, patch({ title: 'Mine', participants }, 'ada'));
    await both.ask('/rooms/{room}', 403, patch({ participants }, 'ben'));
    await both.ask('/rooms/{room}', 400, patch({ participants: [] }));
    await both.ask('/rooms/{room}', 400, patch({ participants: [{ acsUserId: '8:acs:nobody', role: 'Attendee' }] }));
    const handOver = {
      ...patch(
        {
          participants: [
            { userId: 'ada', role: null },
            { userId: 'eve', role: 'Presenter' },
          ],
        },
        'ada',
      ),
      headers: key,
    };
    await both.ask('/rooms/{room}', 200, handOver);
    await both.ask('/rooms/{room}', 200, handOver);
    await both.ask('/rooms/{room}', 404, { as: 'ada' });
    const back = { participants: [{ userId: 'ada', role: 'Presenter' }] };
    await both.ask('/rooms/{room}', 409, { ...patch(back, 'ada'), headers: key });
    await both.ask('/rooms/{room}', 404, { ...patch({ title: 'Other' }, 'ada'), headers: key });
    await both.ask('/rooms/{room}', 200, { as: 'olga' });
    await both.ask('/rooms/{room}/participants', 200, { as: 'olga' });
  });

  test('a request that was sent before, from a person whom others have removed since', async () => {
    const headers = { 'idempotency-key': 'before-the-removal' };
    const sent = { ...patch({ participants: [{ userId: 'ben', role: 'Consumer' }] }, 'ada'), headers };
    await both.ask('/rooms/{room}', 200, sent);
    await both.ask('/rooms/{room}', 200, patch({ participants: [{ userId: 'ada', role: null }] }));
    await both.ask('/rooms/{room}', 404, sent);
  });

  test('roster changes, all of them or none', async () => {
    const change = (...participants: object[]) => patch({ participants }, 'ada');
    const eve = both.people.find(({ id }) => id === 'eve')?.acsUserId;
    await both.ask('/rooms/{room}/participants', 200, change({ userId: 'eve', role: 'Consumer' }));
    await both.ask('/rooms/{room}', 200, { as: 'eve' });
    await both.ask('/rooms/{room}/participants', 200, change({ acsUserId: eve, role: 'Collaborator' }));
    await both.ask(
      '/rooms/{room}/participants',
      400,
      change({ userId: 'ben', role: null }, { userId: 'x', role: 'Boss' }),
    );
    await both.ask(
      '/rooms/{room}/participants',
      400,
      change({ userId: 'ben', role: null }, { userId: 'ben', role: null }),
    );
    await both.ask(
      '/rooms/{room}/participants',
      400,
      change({ userId: 'ben', role: null }, { acsUserId: '8:acs:x', role: 'Attendee' }),
    );
    await both.ask(
      '/rooms/{room}/participants',
      400,
      change({ userId: 'eve', role: 'Attendee' }, { acsUserId: eve, role: null }),
    );
    await both.ask('/rooms/{room}/participants', 400, change());
    await both.ask('/rooms/{room}/participants', 200, { as: 'ben' });
    await both.ask(
      '/rooms/{room}/participants',
      200,
      change({ userId: 'ben', role: null }, { acsUserId: '8:acs:x', role: null }),
    );
    await both.ask('/rooms/{room}/participants', 404, { as: 'ben' });
    await both.ask(
      '/rooms/{room}/participants',
      403,
      patch({ participants: [{ userId: 'ben', role: 'Attendee' }] }, 'eve'),
    );
    await both.ask(
      '/rooms/{room}/participants',
      200,
      change({ userId: 'nobody of the directory', role: 'Collaborator' }),
    );
  });

  test('knocks that wait, are listed, and are answered once', async () => {
    await both.ask('/rooms/{room}/knocks', 404, post({}, 'eve'));
    await both.ask('/rooms/{room}', 200, patch({ knocking: true }));
    await both.ask('/rooms/{room}/knocks', 400, post({ displayName: 'Ada' }, 'eve'));
    await both.ask('/rooms/{room}/knocks', 400, post({ note: 'x'.repeat(501) }, 'eve'));
    await both.ask('/rooms/{room}/knocks', 403, post({}, 'ben'));
    await both.ask('/rooms/{room}/knocks', 403, post({}, 'olga'));
    await both.ask('/rooms/{room}/knocks', 201, post({ note: 'It is me' }, 'dot'));
    pass(1_000);
    await both.ask('/rooms/{room}/knocks', 201, post({ note: ' ' }, 'eve'));
    await both.ask('/rooms/{room}/knocks', 200, post({ note: 'Again' }, 'eve'));
    for (const as of ['ada', 'olga', 'ben', 'eve', 'dot']) await both.ask('/rooms/{room}/knocks', 200, { as });
    await both.ask('/rooms/{room}', 200, { as: 'eve' });
    await both.ask('/rooms/{room}/token', 403, post({}, 'eve'));
    await both.ask('/rooms/{room}/participants', 403, { as: 'eve' });
    await both.ask('/rooms/{room}/knocks/{knock}', 403, patch({ action: 'admit', role: 'Presenter' }, 'eve'));
    await both.ask('/rooms/{room}/knocks/{knock}', 403, patch({ action: 'withdraw' }, 'ada'));
    await both.ask('/rooms/{room}/knocks/{knock}', 400, patch({ action: 'admit' }, 'ada'));
    await both.ask('/rooms/{room}/knocks/{knock}', 200, patch({ action: 'admit', role: 'Collaborator' }, 'ada'));
    await both.ask('/rooms/{room}/knocks/{knock}', 409, patch({ action: 'refuse' }, 'ada'));
    await both.ask('/rooms/{room}/knocks/nonesuch', 404, patch({ action: 'refuse' }, 'ada'));
    await both.ask('/rooms/{room}/knocks/nonesuch', 403, patch({ action: 'refuse' }, 'ben'));
    await both.ask('/rooms/{room}', 200, { as: 'eve' });
    await both.ask('/rooms/{room}/token', 200, post({}, 'eve'));
    await both.ask('/rooms/{room}/participants', 200);
    await both.ask('/rooms/{room}/knocks', 200);
  });

  test('knocks that are refused too often, withdrawn, or expired', async () => {
    await both.ask('/rooms/{room}', 200, patch({ knocking: true }));
    for (const reason of ['The room is full', undefined, '']) {
      await both.ask('/rooms/{room}/knocks', 201, post({}, 'eve'));
      await both.ask('/rooms/{room}/knocks/{knock}', 200, patch({ action: 'refuse', reason }, 'ada'));
      await both.ask('/rooms/{room}', 200, { as: 'eve' });
      pass(1_500);
    }
    await both.ask('/rooms/{room}/knocks', 429, post({}, 'eve'));
    await both.ask('/rooms/{room}', 200, patch({ validFrom: iso(-MINUTE), validUntil: iso(5 * HOUR) }));
    pass(HOUR);
    await both.ask('/rooms/{room}/knocks', 201, post({}, 'eve'));
    await both.ask('/rooms/{room}/knocks/{knock}', 200, patch({ action: 'withdraw' }, 'eve'));
    await both.ask('/rooms/{room}/knocks', 201, post({}, 'eve'));
    pass(5 * MINUTE);
    for (const as of ['ada', 'eve']) await both.ask('/rooms/{room}/knocks', 200, { as });
    await both.ask('/rooms/{room}/knocks/{knock}', 409, patch({ action: 'admit', role: 'Attendee' }, 'ada'));
    pass(5 * HOUR);
    await both.ask('/rooms/{room}/knocks', 410, post({}, 'eve'));
  });

  test('people who are searched and looked up', async () => {
    for (const q of ['a', 'ADA', 'nevis', 'contoso.example', '@', '%20', 'nobody', '%F0%9F%91%8B']) {
      await both.ask(`/people?q=${q}`, 200, { as: 'olga' });
    }
    await both.ask('/people?q=a', 403);
    await both.ask('/people?q=a&room={room}', 200);
    await both.ask('/people?q=a&room={room}', 403, { as: 'ben' });
    await both.ask('/people?q=a&room={room}', 404, { as: 'eve' });
    await both.ask('/people?q=a&room=x', 404);
    await both.ask('/people', 400, { as: 'olga' });
    const names = ['ada', 'ADA@contoso.example', 'ben@contoso.example', 'x@contoso.example', 'nobody', 'ada', 'eve'];
    await both.ask('/people', 200, post({ names }));
    await both.ask('/people', 403, post({ names }, 'ada'));
    await both.ask('/people', 200, post({ names, room: both.roomId }, 'ada'));
    await both.ask('/people', 400, post({ names: [] }));
    await both.ask('/people', 400, post({ names: ['a\0'] }));
    await both.ask('/people', 400, post({ names, for: 'x' }));
    await both.ask('/people', 400, { method: 'POST', as: 'olga' });
  });

  test('a page of another site', async () => {
    const from = (origin: string) => ({ ...patch({ title: 'Theirs' }), headers: { origin } });
    await both.ask('/rooms/{room}', 403, from('https://elsewhere.example'));
    await both.ask('/rooms/{room}', 403, from('null'));
    await both.ask('/rooms/{room}', 200, { headers: { origin: 'https://elsewhere.example' } });
  });

  test('a client that has the response already', async () => {
    for (const path of ['/rooms', '/rooms/{room}', '/rooms/{room}/participants', '/rooms/{room}/knocks']) {
      await both.ask(path, 200, { headers: { 'if-none-match': 'W/"another"' } });
      await both.ask(path, 304, { headers: { 'if-none-match': 'W/"another", *' } });
      for (const tags of ['W/{tag}', '{tag}', '"another" , W/{tag}']) {
        await both.ask(path, 304, { headers: { 'if-none-match': tags } });
        await both.ask(`${path}/`, 304, { headers: { 'if-none-match': tags } });
      }
    }
    await both.ask('/rooms/{room}', 200);
    await both.ask('/rooms/{room}', 200, patch({ title: 'Moved' }));
    await both.ask('/rooms/{room}', 200, { headers: { 'if-none-match': 'W/{tag}' } });
  });
});
