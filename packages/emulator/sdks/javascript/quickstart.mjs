// The documented quickstart, each value checked.
import assert from 'node:assert/strict';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const connectionString = process.env.COMMUNICATION_CONNECTION_STRING;
const options = connectionString.startsWith('endpoint=http:') ? { allowInsecureConnection: true } : {};

const roomsClient = new RoomsClient(connectionString, options);
const identityClient = new CommunicationIdentityClient(connectionString, options);
console.log('Azure Communication Services - Rooms Quickstart');

async function all(items) {
  const list = [];
  for await (const item of items) list.push(item);
  return list;
}
const entry = ({ communicationUserId }, role) => ({ id: { kind: 'communicationUser', communicationUserId }, role });

const user1 = await identityClient.createUserAndToken(['voip'], { tokenExpiresInMinutes: 60 });
const user2 = await identityClient.createUserAndToken(['voip']);
const user3 = await identityClient.createUser();
const life = user1.expiresOn - Date.now();
assert.ok(life > 59 * MINUTE_MS && life <= 60 * MINUTE_MS, `a token for an hour lives ${life} ms`);

const plain = await roomsClient.createRoom();
assert.equal(plain.validUntil - plain.validFrom, 180 * DAY_MS);
assert.equal(plain.pstnDialOutEnabled, false);

let validFrom = new Date();
let validUntil = new Date(validFrom.getTime() + 60 * MINUTE_MS);
const participants = [
  { id: user1.user, role: 'Presenter' },
  { id: user2.user, role: 'Consumer' },
];
const created = await roomsClient.createRoom({ validFrom, validUntil, pstnDialOutEnabled: true, participants });
const roomId = created.id;
console.log('\nCreated a room with id: ', roomId);
assert.deepEqual(created, {
  id: roomId,
  createdOn: created.createdOn,
  validFrom,
  validUntil,
  pstnDialOutEnabled: true,
});

const room = await roomsClient.getRoom(roomId);
console.log('\nRetrieved room with id: ', room.id);
assert.deepEqual(room, created);

validFrom = validUntil;
validUntil = new Date(validFrom.getTime() + 5 * MINUTE_MS);
const updated = await roomsClient.updateRoom(roomId, { validFrom, validUntil });
console.log('\nUpdated room with validFrom: ', updated.validFrom, ' and validUntil: ', updated.validUntil);
assert.deepEqual(updated, { ...created, validFrom, validUntil });
const silenced = await roomsClient.updateRoom(roomId, { pstnDialOutEnabled: false });
assert.deepEqual(silenced, { ...updated, pstnDialOutEnabled: false });

const listed = await all(roomsClient.listRooms());
console.log('\nRetrieved list of rooms; printing first room:');
console.log(listed[0]);
assert.deepEqual(listed, [silenced, plain]);

await roomsClient.addOrUpdateParticipants(roomId, [
  { id: user2.user, role: 'Attendee' },
  { id: user3, role: 'Collaborator' },
]);
console.log('\nAdded and updated participants in the room');
const roster = await all(roomsClient.listParticipants(roomId));
console.log('\nRetrieved participants for room:');
for (const participant of roster) console.log(participant);
assert.deepEqual(roster, [entry(user1.user, 'Presenter'), entry(user2.user, 'Attendee'), entry(user3, 'Collaborator')]);

await roomsClient.removeParticipants(roomId, [user1.user, user2.user]);
console.log('\nRemoved participants from room');
assert.deepEqual(await all(roomsClient.listParticipants(roomId)), [entry(user3, 'Collaborator')]);

const past = { validFrom: new Date(Date.now() - 2 * DAY_MS), validUntil: new Date(Date.now() - DAY_MS) };
await assert.rejects(roomsClient.createRoom(past), { statusCode: 400, code: 'BadRequest' });
await assert.rejects(roomsClient.getRoom('non-existing'), { statusCode: 400, message: 'Invalid room ID length.' });

await roomsClient.deleteRoom(roomId);
await roomsClient.deleteRoom(roomId);
console.log('\nDeleted room with id: ', roomId);
await assert.rejects(roomsClient.getRoom(roomId), { statusCode: 404, code: 'NotFound' });
assert.deepEqual(await all(roomsClient.listRooms()), [plain]);

await identityClient.deleteUser(user3);
await assert.rejects(identityClient.getToken(user3, ['voip']), { statusCode: 404 });
