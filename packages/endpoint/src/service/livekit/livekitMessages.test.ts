import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readLiveCall } from '@anteroom/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  disposeClients,
  type LiveKitHost,
  type LiveKitServer,
  liveKitHost,
  noLiveKit,
  onLiveKit,
  startServer,
} from '../../../test/startLiveKitHost.js';

const PATH = '/livekit/webhook';

/** Long after the end of a test: nothing but a message changes a call. */
const NEVER = { checkSeconds: 3600 };

describe.skipIf(noLiveKit)(`webhooks ${onLiveKit}`, () => {
  let server: LiveKitServer;
  let host: LiveKitHost;
  let front: Server;
  let failAudits = 0;
  let received: { body: string; authorization: string; event: string; status: number }[] = [];

  const send = (body: string, headers: Record<string, string>) =>
    host.handle(
      new Request(`http://host.test${PATH}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/webhook+json', ...headers },
      }),
    );
  const deliver = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [body, authorization] = [Buffer.concat(chunks).toString(), request.headers.authorization ?? ''];
    const { status } = await send(body, { authorization });
    received.push({ body, authorization, event: JSON.parse(body).event, status });
    response.writeHead(status).end();
  };

  beforeAll(async () => {
    front = createServer((request, response) => void deliver(request, response)).listen(0, '127.0.0.1');
    await once(front, 'listening');
    const { port } = front.address() as AddressInfo;
    server = await startServer({ webhooks: [`http://127.0.0.1:${port}${PATH}`] });
  });
  beforeEach(() => {
    received = [];
    failAudits = 0;
    host = liveKitHost(server, {
      livekit: NEVER,
      endpoint: {
        onAudit: (event) => {
          if (event.type === 'call-joined' && failAudits-- > 0) throw new Error('the log is full');
          host.audited.push(event);
        },
      },
    });
  });
  afterEach(() => host.leaveAll());
  afterAll(async () => {
    await disposeClients();
    await server.stop();
    front.close();
  });

  const attendance = (roomId: string) =>
    host.audited.flatMap((event) =>
      event.roomId === roomId && (event.type === 'call-joined' || event.type === 'call-left') ? [event] : [],
    );
  /** The messages about people who joined a room, once they have been answered. */
  const joins = (roomId: string) =>
    received.filter(({ event, body }) => event === 'participant_joined' && body.includes(roomId));
  const firstJoin = async (roomId: string) => {
    await expect.poll(() => joins(roomId)).toHaveLength(1);
    return joins(roomId)[0] ?? { body: '', authorization: '' };
  };

  test('joining and leaving are reported to the host, with the person and the stay', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const room = await host.join(roomId, 'ada');
    await expect.poll(() => attendance(roomId)).toHaveLength(1);
    await room.disconnect();
    await expect.poll(() => attendance(roomId)).toHaveLength(2);
    const [joined, left] = attendance(roomId);
    const subject = { userId: 'ada', acsUserId: await host.identityOf('ada') };
    expect(joined).toMatchObject({ type: 'call-joined', actor: 'ada', roomId, subject });
    expect(left).toMatchObject({ type: 'call-left', actor: 'ada', roomId, subject, session: joined?.session });
    expect(new Set(joins(roomId).map(({ status }) => status))).toEqual(new Set([204]));
  });

  test('a message that is sent again is refused, and recorded once', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.join(roomId, 'ada');
    await expect.poll(() => attendance(roomId)).toHaveLength(1);
    const { body, authorization } = await firstJoin(roomId);
    const again = await send(body, { authorization });
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'request-repeated' }]);
    expect(attendance(roomId)).toHaveLength(1);
  });

  test('a message without the right signature is refused, and changes nothing', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const ada = await host.join(roomId, 'ada');
    await expect.poll(() => attendance(roomId)).toHaveLength(1);
    const { body, authorization } = await firstJoin(roomId);
    const forged = body
      .replaceAll(await host.identityOf('ada'), await host.identityOf('ben'))
      .replace(/EV_\w+/, 'EV_forged');
    expect(forged).not.toBe(body);
    // A participant has a token that is signed with the same key.
    const { token } = await host.tokenFor(roomId, 'ada');
    for (const headers of [{ authorization }, { authorization: `${authorization}x` }, { authorization: token }, {}]) {
      const response = await send(forged, headers as Record<string, string>);
      expect([response.status, (await response.json()).code]).toEqual([401, 'unauthenticated']);
    }
    expect(attendance(roomId)).toHaveLength(1);
    expect(ada.isConnected).toBe(true);
  });

  test('LiveKit sends a message again that the host could not record', async () => {
    failAudits = 1;
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.join(roomId, 'ada');
    await expect.poll(() => attendance(roomId)).toHaveLength(1);
    await expect.poll(() => joins(roomId).map(({ status }) => status)).toEqual([500, 204]);
  });

  test('a person who joins with a token from before their removal is removed again', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const { token } = await host.tokenFor(roomId, 'ben');
    await host.setRole(roomId, 'ben', null);
    const room = await host.joinWith(token);
    expect(await room.ended).toBe(4);
    expect(room.localParticipant?.attributes).toMatchObject({ gone: 'roster' });
  });

  test('a person who joins with a token of an earlier role gets the present one', async () => {
    const roomId = await host.makeRoom({ ben: 'Presenter' });
    const { token } = await host.tokenFor(roomId, 'ben');
    await host.setRole(roomId, 'ben', 'Consumer');
    await host.joinWith(token);
    await expect
      .poll(async () => (await host.api.listParticipants(roomId))[0])
      .toMatchObject({ attributes: { role: 'Consumer' }, permission: { canPublish: false, canPublishData: false } });
  });

  test('a person who joins with a token of a deleted room starts no call', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { token } = await host.tokenFor(roomId, 'ada');
    await host.call(`/rooms/${roomId}`, 'olga', 'DELETE');
    expect(await (await host.joinWith(token)).ended).toBe(5);
    expect(await host.api.listRooms([roomId])).toEqual([]);
  });

  test('captions and spotlight end with the last person who has them', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    await host.join(roomId, 'ada');
    const ben = await host.join(roomId, 'ben');
    await host.act(roomId, 'ben', { type: 'captions', spokenLanguage: 'en-us' });
    await host.act(roomId, 'ada', { type: 'spotlight', on: true, acsUserIds: [await host.identityOf('ben')] });
    const state = async () => readLiveCall((await host.api.listRooms([roomId]))[0]?.metadata);
    expect(await state()).toMatchObject({ captions: { spokenLanguage: 'en-us' } });
    await ben.disconnect();
    await expect.poll(state).toEqual({
      app: 'anteroom',
      spotlight: [],
      pstnDialOut: false,
      recording: false,
      transcription: false,
    });
  });

  test('a token that is used twice ends the first connection', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { token } = await host.tokenFor(roomId, 'ada');
    const first = await host.joinWith(token);
    const second = await host.joinWith(token);
    // DUPLICATE_IDENTITY
    expect(await first.ended).toBe(2);
    expect(second.isConnected).toBe(true);
  });
});

test('an endpoint on Azure has no address for LiveKit’s messages', async () => {
  const { startHost } = await import('../../../test/startHost.js');
  const azure = await startHost();
  try {
    expect((await azure.call(PATH, undefined, { method: 'POST', body: '{}' })).status).toBe(404);
  } finally {
    await azure.close();
  }
});
