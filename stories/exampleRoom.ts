import type { Me, Role, Room, RoomParticipant } from '@anteroom/contract';

export type InvitedMe = Extract<Me, { invited: true }>;

const NAMES = ['Ada Lovelace', 'Ben Okafor', 'Cleo Martín', 'Dot Nguyen', 'Elif Şahin', 'Farid Haddad', 'Grace Hopper'];
const ROLES: Role[] = ['Presenter', 'Attendee', 'Consumer', 'Collaborator'];

/** A name of 60 characters, and names in several scripts. */
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff Maximiliane Annegret d. Ä.';
export const NAMES_IN_SCRIPTS = [
  LONG_NAME,
  'محمد بن عبد الله الخوارزمي',
  '渡辺 さくら',
  'Іван Петренко',
  'अनन्या शर्मा',
  'שרה לוי',
];

export function exampleMe(role: Role, displayName = 'Ada Lovelace'): InvitedMe {
  return { invited: true, role, acsUserId: '8:acs:example_1', displayName, may: ['read', 'join'] };
}

export function exampleRoom(me: InvitedMe, title = 'Quarterly review'): Room {
  return {
    id: '99445276259407112',
    title,
    validFrom: '2026-06-05T12:00:00Z',
    validUntil: '2026-06-05T13:30:00Z',
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    me,
    serverTime: '2026-06-05T12:05:00Z',
  };
}

/** People of a room, with roles in turn. */
export function examplePeople(count: number, names: readonly string[] = NAMES): RoomParticipant[] {
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    const round = Math.floor(index / names.length);
    return {
      acsUserId: `8:acs:example_${index + 1}`,
      displayName: round === 0 ? name : `${name} ${round + 1}`,
      role: ROLES[index % ROLES.length] ?? 'Attendee',
    };
  });
}
