import { expect, test, vi } from 'vitest';
import { type Rig, startRig } from '../../test/rig.js';

/** Fast enough that a whole script takes only a moment. */
const stepMs = 10;

/** A step is later on a busy machine. */
const patient = { interval: 20 };

const post = ({ emulator }: Rig, body: object) =>
  fetch(`${emulator.url}/_emulator/bots`, { method: 'POST', body: JSON.stringify(body) });

async function rosterOf({ rooms }: Rig, roomId: string): Promise<unknown[]> {
  const roster: unknown[] = [];
  for await (const { id, role } of rooms.listParticipants(roomId)) roster.push({ id, role });
  return roster;
}

test('bots are on the roster in their role, and in the call with a name and no media of their own', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  const { bots } = await (await post(rig, { roomId, count: 50, role: 'Collaborator', cameras: 12 })).json();
  expect(bots).toHaveLength(50);
  expect(await rosterOf(rig, roomId)).toHaveLength(51);
  const others = rig.emulator.calls()[0]?.participants.filter(({ generated }) => generated !== undefined) ?? [];
  expect(others.map(({ acsUserId, displayName }) => ({ acsUserId, displayName }))).toEqual(bots);
  expect(new Set(others.map(({ role }) => role))).toEqual(new Set(['Collaborator']));
  expect(new Set(others.map(({ displayName }) => displayName)).size).toBe(50);
  expect(others.filter(({ media }) => media.camera)).toHaveLength(12);
  expect(ada.received.filter(({ type }) => type === 'participant-joined')).toHaveLength(50);
});

test('they speak, raise hands, react and switch cameras', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Consumer');
  const watcher = await rig.joining(roomId, userIds[0]);
  await watcher.next('joined');
  rig.emulator.bots.add({ roomId, count: 10, stepMs });
  await vi.waitFor(() => {
    const changed = watcher.received.flatMap((message) =>
      message.type === 'participant-changed' ? [message.participant] : [],
    );
    expect(changed.some(({ generated, media }) => generated?.speaking && media.microphone)).toBe(true);
    expect(changed.some(({ handOrder }) => handOrder !== undefined)).toBe(true);
    expect(changed.some(({ media }) => media.camera)).toBe(true);
    expect(watcher.received.some(({ type }) => type === 'reaction')).toBe(true);
  }, patient);
});

test('by default they ask for nothing that their role forbids, and Consumers have nothing on', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  rig.emulator.bots.add({ roomId, count: 5, role: 'Consumer', stepMs });
  rig.emulator.bots.add({ roomId, count: 5, role: 'Attendee', stepMs });
  await vi.waitFor(() => {
    const changes = ada.received.filter(({ type }) => type === 'participant-changed');
    expect(changes.length).toBeGreaterThan(50);
  }, patient);
  const told = ada.received.flatMap((message) =>
    message.type === 'participant-joined' || message.type === 'participant-changed' ? [message.participant] : [],
  );
  const present = rig.emulator.calls()[0]?.participants ?? [];
  for (const participants of [told, present]) {
    const consumers = participants.filter(({ role }) => role === 'Consumer');
    expect(new Set(consumers.map(({ acsUserId }) => acsUserId)).size).toBe(5);
    for (const { media, handOrder } of consumers) {
      expect(media).toEqual({ microphone: false, camera: false, screen: false });
      expect(handOrder).toBeUndefined();
    }
  }
  expect(rig.log).toEqual([]);
});

test('requests that their role forbids are denied as for anyone', async () => {
  const rig = await startRig();
  const { roomId } = await rig.openRoom();
  rig.emulator.bots.add({ roomId, count: 1, role: 'Attendee', sharing: true, stepMs });
  await vi.waitFor(() => expect(rig.log).toContainEqual(expect.stringContaining('asked for shareScreen')), patient);
  const speaker = { roomId, count: 1, role: 'Consumer', cameras: 1, speaking: 1, stepMs } as const;
  rig.emulator.bots.add(speaker);
  await vi.waitFor(() => expect(rig.log).toContainEqual(expect.stringContaining('asked for unmuteMic')), patient);
  const participants = rig.emulator.calls()[0]?.participants ?? [];
  expect(participants).toHaveLength(2);
  for (const { media, generated } of participants) {
    expect(media.screen).toBe(false);
    expect(generated?.speaking && !media.microphone).toBe(false);
  }
  rig.emulator.bots.add({ roomId, count: 1, role: 'Presenter', sharing: true, stepMs });
  await vi.waitFor(() => expect(rig.emulator.calls()[0]?.participants[2]?.media.screen).toBe(true), patient);
});

test('a bot that a Presenter mutes stops speaking', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  // With this seed the first step begins a speech of eight steps: far longer than the test waits.
  rig.emulator.bots.add({ roomId, count: 1, speaking: 1, seed: 1, stepMs: 1500 });
  const bot = () => rig.emulator.calls()[0]?.participants[1];
  await vi.waitFor(() => expect(bot()?.generated?.speaking).toBe(true), patient);
  ada.send({ type: 'mute' });
  await vi.waitFor(() => {
    expect(bot()?.generated?.speaking).toBe(false);
    expect(bot()?.media.microphone).toBe(false);
  }, patient);
});

test('while captions are on, their speech is captioned word by word, and silent ones have none', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  ada.send({ type: 'captions', spokenLanguage: 'en-us' });
  await ada.next('call-changed');
  const { bots } = rig.emulator.bots.add({ roomId, count: 2, speaking: 2, stepMs });
  rig.emulator.bots.add({ roomId, count: 2, speaking: 2, role: 'Consumer', stepMs });
  const said = () => ada.received.flatMap((message) => (message.type === 'caption' ? [message] : []));
  await vi.waitFor(() => expect(said().filter(({ final }) => final).length).toBeGreaterThan(2), patient);
  expect(said().some(({ final }) => !final)).toBe(true);
  const speakers = bots.map(({ acsUserId }) => acsUserId);
  for (const { acsUserId } of said()) expect(speakers).toContain(acsUserId);
});

test('the same seed gives the same people, with the same cameras on', async () => {
  const plays = [];
  for (const seed of [7, 7, 8]) {
    const rig = await startRig();
    const { roomId } = await rig.openRoom();
    rig.emulator.bots.add({ roomId, count: 30, seed });
    plays.push(rig.emulator.calls()[0]?.participants.map(({ displayName, media }) => ({ displayName, media })));
  }
  expect(plays[0]).toEqual(plays[1]);
  expect(plays[0]).not.toEqual(plays[2]);
});

test('they use the given names, with a number when there are too few', async () => {
  const rig = await startRig();
  const { roomId } = await rig.openRoom();
  const { bots } = rig.emulator.bots.add({ roomId, count: 3, names: ['Ada', 'Ben'] });
  expect(bots.map(({ displayName }) => displayName)).toEqual(['Ada', 'Ben', 'Ada 2']);
});

test('removed by id or all at once, they leave the call, the roster and the identities', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  const first = rig.emulator.bots.add({ roomId, count: 3 });
  rig.emulator.bots.add({ roomId, count: 2 });
  const path = `${rig.emulator.url}/_emulator/bots`;
  expect((await fetch(`${path}/${first.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(rig.emulator.calls()[0]?.participants).toHaveLength(3);
  expect((await fetch(`${path}/${first.id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(204);
  expect(await (await fetch(path)).json()).toEqual({ crowds: [] });
  expect(await rosterOf(rig, roomId)).toHaveLength(1);
  await expect(rig.token(first.bots[0]?.acsUserId ?? '')).rejects.toMatchObject({ statusCode: 404 });
  await vi.waitFor(() => {
    const left = ada.received.filter(({ type }) => type === 'participant-left');
    expect(left).toHaveLength(5);
    // They left; no one dropped them.
    for (const message of left) expect(message).toMatchObject({ code: 0, subCode: 0 });
  }, patient);
});

test('they are gone after the given time', async () => {
  const rig = await startRig();
  const { roomId } = await rig.openRoom();
  rig.emulator.bots.add({ roomId, count: 3, seconds: 0.05 });
  await vi.waitFor(() => expect(rig.emulator.calls()).toEqual([]), patient);
  expect(await rosterOf(rig, roomId)).toEqual([]);
});

test('a bot that is removed from the roster is dropped, and a deleted room ends the crowd', async () => {
  const rig = await startRig();
  const { roomId } = await rig.openRoom();
  const { bots } = rig.emulator.bots.add({ roomId, count: 3, stepMs });
  await rig.rooms.removeParticipants(roomId, [{ communicationUserId: bots[0]?.acsUserId ?? '' }]);
  expect(rig.emulator.bots.list()[0]?.bots).toEqual(bots.slice(1));
  await rig.rooms.deleteRoom(roomId);
  expect(rig.emulator.calls()).toEqual([]);
  await vi.waitFor(() => expect(rig.emulator.bots.list()).toEqual([]), patient);
});

test('a crowd that does not fit leaves nothing behind, and the response says why', async () => {
  const rig = await startRig({ maxCallParticipants: 4 });
  const { roomId } = await rig.openRoom();
  const refused = await post(rig, { roomId, count: 5 });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('The call is full') } });
  expect(await rosterOf(rig, roomId)).toEqual([]);
  expect(rig.emulator.calls()).toEqual([]);

  const later = await rig.rooms.createRoom({
    validFrom: new Date(Date.now() + 3_600_000),
    validUntil: new Date(Date.now() + 7_200_000),
  });
  const early = await post(rig, { roomId: later.id, count: 1 });
  expect(await early.json()).toMatchObject({ error: { message: expect.stringContaining('not open now') } });
  expect(await rosterOf(rig, later.id)).toEqual([]);

  expect((await post(rig, { roomId: '99400000000000000', count: 1 })).status).toBe(404);
  for (const wrong of [
    {},
    { roomId },
    { roomId, count: 0 },
    { roomId, count: 1, role: 'King' },
    { roomId, count: 1, more: 1 },
    { roomId, count: 1, stepMs: 3e9 },
  ]) {
    expect((await post(rig, wrong)).status).toBe(400);
  }
  expect(rig.emulator.bots.list()).toEqual([]);
});

test('a reset removes them too', async () => {
  const rig = await startRig();
  const { roomId } = await rig.openRoom();
  rig.emulator.bots.add({ roomId, count: 3 });
  rig.emulator.reset();
  expect(rig.emulator.bots.list()).toEqual([]);
  expect(rig.emulator.calls()).toEqual([]);
});
