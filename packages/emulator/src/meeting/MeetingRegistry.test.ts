import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

test('a user who is removed from the roster is dropped on all devices with 0/5317, and the others see it', async () => {
  const { emulator, rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  const adaJoined = await ada.next('joined');
  const phone = await joining(roomId, userIds[1]);
  const phoneId = (await phone.next('joined')).self.id;
  const laptop = await joining(roomId, userIds[1]);
  const laptopId = (await laptop.next('joined')).self.id;

  await rooms.removeParticipants(roomId, [{ communicationUserId: userIds[1] }]);
  for (const device of [phone, laptop]) {
    expect(await device.next('ended')).toMatchObject({ code: 0, subCode: 5317 });
    expect(await device.closed).toMatchObject({ code: 1000 });
  }
  expect(await ada.next('participant-left')).toMatchObject({ id: phoneId, code: 0, subCode: 5317 });
  expect(await ada.next('participant-left')).toMatchObject({ id: laptopId, code: 0, subCode: 5317 });
  expect(emulator.calls()[0]?.participants).toEqual([adaJoined.self]);
});

test('dropping the last participant ends the call', async () => {
  const { emulator, rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  await rooms.removeParticipants(roomId, [{ communicationUserId: userIds[0] }]);
  await ada.closed;
  expect(emulator.calls()).toEqual([]);
});

test('the leave of a dropped participant is not announced twice', async () => {
  const { rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  await ben.next('joined');
  await rooms.removeParticipants(roomId, [{ communicationUserId: userIds[1] }]);
  await ben.closed;
  const cleo = await joining(roomId, userIds[2]);
  await cleo.next('joined');
  cleo.send({ type: 'leave' });
  await cleo.closed;
  await ada.next('participant-left');
  await ada.next('participant-left');
  expect(ada.received.filter((message) => message.type === 'participant-left')).toHaveLength(2);
});

test('a lowered role switches off media that it no longer allows, and everyone sees it', async () => {
  const { rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Collaborator');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const { self } = await ben.next('joined');
  ben.send({ type: 'media', request: 1, media: { microphone: true, camera: true, screen: true } });
  await ada.next('participant-changed');
  await ben.next('participant-changed');

  await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: userIds[1] }, role: 'Attendee' }]);
  const media = { microphone: true, camera: true, screen: false };
  for (const client of [ada, ben]) {
    expect((await client.next('participant-changed')).participant).toEqual({ ...self, role: 'Attendee', media });
  }
  ben.send({ type: 'media', request: 1, media: { ...media, screen: true } });
  expect(await ben.next('denied')).toMatchObject({ capability: 'shareScreen', media });
});

test('a raised role allows more at once and switches nothing on', async () => {
  const { rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Consumer');
  const client = await joining(roomId, userIds[0]);
  const { self } = await client.next('joined');
  await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: userIds[0] }, role: 'Presenter' }]);
  expect((await client.next('participant-changed')).participant).toEqual({ ...self, role: 'Presenter' });
  const media = { microphone: true, camera: true, screen: true };
  client.send({ type: 'media', request: 1, media });
  expect((await client.next('participant-changed')).participant.media).toEqual(media);
});

test('a deleted room ends the call for everyone with 0/7000', async () => {
  const { emulator, rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const clients = [await joining(roomId, userIds[0]), await joining(roomId, userIds[1])];
  for (const client of clients) await client.next('joined');
  await rooms.deleteRoom(roomId);
  for (const client of clients) {
    expect(await client.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
    await client.closed;
  }
  expect(emulator.calls()).toEqual([]);
});

test.each(['revokeTokens', 'deleteUser'] as const)(
  '%s drops the identity from its calls with 495/4507',
  async (operation) => {
    const { identities, openRoom, joining } = await startRig();
    const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
    const ada = await joining(roomId, userIds[0]);
    await ada.next('joined');
    const ben = await joining(roomId, userIds[1]);
    const { self } = await ben.next('joined');
    await identities[operation]({ communicationUserId: userIds[1] });
    expect(await ben.next('ended')).toMatchObject({ code: 495, subCode: 4507 });
    expect(await ada.next('participant-left')).toMatchObject({ id: self.id, code: 495, subCode: 4507 });
  },
);
