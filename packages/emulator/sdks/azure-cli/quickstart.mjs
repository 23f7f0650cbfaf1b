// The documented commands of the quickstart, each value checked. The arguments are how to start `az`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const [program, ...start] = process.argv.slice(2);
const connectionString = process.env.COMMUNICATION_CONNECTION_STRING;
const DAY_MS = 24 * 60 * 60_000;

/** Runs `az communication ...` and resolves to what it prints. */
async function az(...args) {
  const line = [...start, 'communication', ...args, '--connection-string', connectionString, '--output', 'json'];
  const { stdout } = await promisify(execFile)(program, [...line, '--only-show-errors']);
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

/** As the quickstart writes a moment: to the minute, without a zone. */
const minuteIn = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 16);
const at = (minute) => Date.parse(`${minute}Z`);
const settings = ({ id, validFrom, validUntil, pstnDialOutEnabled }) => ({
  id,
  validFrom: Date.parse(validFrom),
  validUntil: Date.parse(validUntil),
  pstnDialOutEnabled,
});
const createUser = async () => (await az('user-identity', 'user', 'create')).rawId;
const roster = async (room) => {
  const entries = await az('rooms', 'participant', 'get', '--room', room);
  return entries.map(({ communicationIdentifier, role }) => [communicationIdentifier.rawId, role]);
};

const [presenter, consumer, attendee] = [await createUser(), await createUser(), await createUser()];
assert.match(presenter, /^8:acs:/);
const { user_id: user, token } = await az('user-identity', 'token', 'issue', '--scope', 'voip', '--user', presenter);
assert.equal(user, presenter);
assert.equal(token.split('.').length, 3);

const plain = await az('rooms', 'create');
assert.equal(plain.pstnDialOutEnabled, false);

let window = { validFrom: minuteIn(0), validUntil: minuteIn(1) };
const windowArgs = () => ['--valid-from', window.validFrom, '--valid-until', window.validUntil];
const people = ['--presenter-participants', presenter, '--consumer-participants', consumer];
const created = await az('rooms', 'create', ...people, ...windowArgs(), '--pstn-dial-out-enabled', 'true');
const room = created.id;
console.log(`Created a room: ${room}`);
const expected = () => ({
  id: room,
  validFrom: at(window.validFrom),
  validUntil: at(window.validUntil),
  pstnDialOutEnabled: true,
});
assert.deepEqual(settings(created), expected());
assert.deepEqual(settings(await az('rooms', 'get', '--room', room)), expected());

window = { validFrom: minuteIn(1), validUntil: minuteIn(2) };
assert.deepEqual(settings(await az('rooms', 'update', '--room', room, ...windowArgs())), expected());
console.log('Updated its window');

const listed = await az('rooms', 'list');
assert.deepEqual(
  listed.map(({ id }) => id),
  [room, plain.id],
);

await az('rooms', 'participant', 'add-or-update', '--room', room, '--attendee-participants', consumer, attendee);
assert.deepEqual(await roster(room), [
  [presenter, 'Presenter'],
  [consumer, 'Attendee'],
  [attendee, 'Attendee'],
]);
await az('rooms', 'participant', 'remove', '--room', room, '--participants', presenter, consumer, '--yes');
assert.deepEqual(await roster(room), [[attendee, 'Attendee']]);
console.log('Added, updated and removed participants');

await az('rooms', 'delete', '--room', room, '--yes');
await assert.rejects(az('rooms', 'get', '--room', room), /The server cannot find the requested resource/);
console.log('Deleted the room');
