import type { RoomParticipant } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { mergeRoster } from './mergeRoster.js';

const ada: RoomParticipant = { acsUserId: '8:acs:r_ada', displayName: 'Ada', role: 'Presenter' };
const ben: RoomParticipant = { acsUserId: '8:acs:r_ben', displayName: 'Ben', role: 'Attendee', avatarUrl: '/ben.png' };

test('each person is one row, in the call or only invited', () => {
  const people = mergeRoster([ada, ben], [{ acsUserId: ada.acsUserId, microphone: true }]);
  expect(people.map((person) => [person.displayName, person.presence])).toEqual([
    ['Ada', 'in-call'],
    ['Ben', 'invited'],
  ]);
  expect(people[0]?.microphone).toBe(true);
  expect(people[1]).toMatchObject({ avatarUrl: '/ben.png', microphone: undefined });
});

test('a person who joined twice is one row, with everything that is on in either session', () => {
  const people = mergeRoster(
    [ada],
    [
      { acsUserId: ada.acsUserId, microphone: false, camera: true },
      { acsUserId: ada.acsUserId, microphone: true, speaking: false },
    ],
  );
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ microphone: true, camera: true, speaking: false, screen: undefined });
});

test('a person listed twice in the directory is one row', () => {
  expect(mergeRoster([ada, ben, ada], [])).toHaveLength(2);
});

test('a person missing from the directory has no name, whatever name they claim', () => {
  const claim = { acsUserId: '8:acs:r_eve', displayName: 'Ada' };
  expect(mergeRoster([ada], [claim])[1]).toMatchObject({ acsUserId: '8:acs:r_eve', displayName: undefined });
});

test('nobody is a guest while the list is unknown, and the current user has their own name', () => {
  const people = mergeRoster(undefined, [{ acsUserId: ada.acsUserId }, { acsUserId: ben.acsUserId }], ada);
  expect(people?.map(({ displayName, invited }) => [displayName, invited])).toEqual([
    ['Ada', undefined],
    [undefined, undefined],
  ]);
  expect(mergeRoster(undefined, [])).toBeUndefined();
  expect(mergeRoster([], [{ acsUserId: ben.acsUserId }])[0]?.invited).toBe(false);
});

test('the role that the service gives for the call wins over the directory', () => {
  expect(mergeRoster([ben], [{ acsUserId: ben.acsUserId, role: 'Presenter' }])[0]?.role).toBe('Presenter');
  expect(mergeRoster([ben], [{ acsUserId: ben.acsUserId }])[0]?.role).toBe('Attendee');
});
