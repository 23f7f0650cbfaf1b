import {
  DEFAULT_ROLE,
  type ParsedInvitees,
  parseInvitees,
  type Role,
  type Room,
  type RoomParticipant,
} from '@anteroom/contract';
import { momentOf, type WallTime, wallTimeOf } from '../../../time/index.js';
import type { Window } from './windowPresets.js';

/** One end of the window, as it is typed. */
export interface DraftMoment extends WallTime {
  /** The moment that it came from, ISO 8601 with its seconds; gone as soon as somebody types. */
  exact?: string | undefined;
}

/** Somebody who is invited, or will be. */
export interface DraftPerson {
  /** The host's user id, or the ACS user id of somebody who is known already. */
  id: string;
  displayName?: string | undefined;
  avatarUrl?: string | undefined;
  role: Role;
  /** Is on the room's list as it was read. */
  isInvited?: boolean | undefined;
  /** Was invited and will not be. */
  isRemoved?: boolean | undefined;
}

/** What can be at fault. */
export type DraftField = 'title' | 'opens' | 'closes' | 'phone' | 'knocking' | 'people';

/** A room as somebody writes it: what is typed stays as it is, right or wrong. */
export interface RoomDraft {
  title: string;
  opens: DraftMoment;
  closes: DraftMoment;
  /** An IANA name: whose clocks `opens` and `closes` are read by. */
  timeZone: string;
  pstnDialOutEnabled: boolean;
  knocking: boolean;
  people: readonly DraftPerson[];
  /** People who are written or pasted and not on the list yet, and what they are to be. */
  pasted: string;
  pastedRole: Role;
}

export type DraftChange =
  | { type: 'title'; title: string }
  | { type: 'moment'; end: 'opens' | 'closes'; typed: Partial<WallTime> }
  | { type: 'window'; window: Window }
  | { type: 'time-zone'; timeZone: string }
  | { type: 'flag'; flag: 'pstnDialOutEnabled' | 'knocking'; isOn: boolean }
  | { type: 'pasted'; text: string }
  | { type: 'pasted-role'; role: Role }
  | { type: 'add-pasted' }
  | { type: 'role'; id: string; role: Role }
  | { type: 'remove'; id: string }
  | { type: 'restore'; id: string };

function at(moment: string, timeZone: string): DraftMoment {
  return { ...wallTimeOf(moment, timeZone), exact: moment };
}

/** The moment of one end, ISO 8601 UTC; `undefined` while it is not all typed. */
export function draftMoment({ exact, ...wall }: DraftMoment, timeZone: string): string | undefined {
  return exact ?? momentOf(wall, timeZone);
}

/** The draft of a new room. */
export function newDraft(
  { validFrom, validUntil }: Window,
  timeZone: string,
  people: readonly DraftPerson[] = [],
): RoomDraft {
  return {
    title: '',
    opens: at(validFrom, timeZone),
    closes: at(validUntil, timeZone),
    timeZone,
    pstnDialOutEnabled: false,
    knocking: false,
    people,
    pasted: '',
    pastedRole: DEFAULT_ROLE,
  };
}

/** The draft of a room as it is now. */
export function draftOf(room: Room, participants: readonly RoomParticipant[], timeZone: string): RoomDraft {
  return {
    ...newDraft(room, timeZone),
    title: room.title,
    pstnDialOutEnabled: room.pstnDialOutEnabled,
    knocking: room.knocking,
    people: participants.map(({ acsUserId, ...person }) => ({ id: acsUserId, ...person, isInvited: true })),
  };
}

function inZone(moment: DraftMoment, from: string, to: string): DraftMoment {
  const exact = draftMoment(moment, from);
  return exact === undefined ? moment : at(exact, to);
}

function changePerson(draft: RoomDraft, id: string, change: Partial<DraftPerson>): RoomDraft {
  return { ...draft, people: draft.people.map((person) => (person.id === id ? { ...person, ...change } : person)) };
}

/** Reads the people who are pasted and not on the list yet. A user id of the host may contain spaces. */
export function readPasted(draft: RoomDraft): ParsedInvitees {
  return parseInvitees(draft.pasted, { taken: idsOf(draft), allowSpaces: true });
}

/** Adds the people it can to the list; the others stay in the box. */
function addPasted(draft: RoomDraft): RoomDraft {
  const { ids, faults } = readPasted(draft);
  const added = ids.map((id) => ({ id, role: draft.pastedRole }));
  return {
    ...draft,
    people: [...draft.people, ...added],
    pasted: faults.map(({ text }) => text).join('\n'),
  };
}

/** The ids of all on the list. */
function idsOf({ people }: RoomDraft): ReadonlySet<string> {
  return new Set(people.map(({ id }) => id));
}

/** A draft after one change by a person. Choosing a time zone reads the same moments by other clocks. */
export function draftReducer(draft: RoomDraft, change: DraftChange): RoomDraft {
  switch (change.type) {
    case 'title':
      return { ...draft, title: change.title };
    case 'moment':
      return { ...draft, [change.end]: { ...draft[change.end], exact: undefined, ...change.typed } };
    case 'window':
      return {
        ...draft,
        opens: at(change.window.validFrom, draft.timeZone),
        closes: at(change.window.validUntil, draft.timeZone),
      };
    case 'time-zone':
      return {
        ...draft,
        timeZone: change.timeZone,
        opens: inZone(draft.opens, draft.timeZone, change.timeZone),
        closes: inZone(draft.closes, draft.timeZone, change.timeZone),
      };
    case 'flag':
      return { ...draft, [change.flag]: change.isOn };
    case 'pasted':
      return { ...draft, pasted: change.text };
    case 'pasted-role':
      return { ...draft, pastedRole: change.role };
    case 'add-pasted':
      return addPasted(draft);
    case 'role':
      return changePerson(draft, change.id, { role: change.role });
    case 'remove': {
      // Who was invited before stays in sight until it is saved.
      const isInvited = draft.people.find(({ id }) => id === change.id)?.isInvited;
      if (isInvited) return changePerson(draft, change.id, { isRemoved: true });
      return { ...draft, people: draft.people.filter(({ id }) => id !== change.id) };
    }
    case 'restore':
      return changePerson(draft, change.id, { isRemoved: false });
  }
}
