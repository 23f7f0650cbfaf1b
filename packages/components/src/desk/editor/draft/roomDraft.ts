import { DEFAULT_ROLE, type DirectoryPerson, type Role, type Room, type RoomParticipant } from '@anteroom/contract';
import { isUnknown, type KnownInvitees, type ParsedInvitees, parseInvitees } from '../../../invitees/index.js';
import { momentOf, type WallTime, wallTimeOf } from '../../../time/index.js';
import type { Window } from './windowPresets.js';

/** One end of the window. Its date and its time stay as typed while they can't be read. */
export interface DraftMoment extends WallTime {
  /** The exact time it was read from, ISO 8601 with seconds. Cleared as soon as the user edits this end. */
  exact?: string | undefined;
  /** The last time that could be read, ISO 8601: how far the opening moves, it moves the closing along. */
  last?: string | undefined;
}

/** A person on the draft's list. */
export interface DraftPerson {
  /** The host's user id, or an ACS user id. */
  id: string;
  displayName?: string | undefined;
  avatarUrl?: string | undefined;
  role: Role;
  /** The text that they were pasted as. */
  typed?: string | undefined;
  /** Whether the host's directory doesn't know them. */
  isUnknown?: boolean | undefined;
  /** Whether they are on the room's list as it was loaded. */
  isInvited?: boolean | undefined;
  /** Whether saving removes them from the room's list. */
  isRemoved?: boolean | undefined;
}

/** A field that can have a fault. */
export type DraftField = 'title' | 'opens' | 'closes' | 'phone' | 'knocking' | 'people';

/** A room as the user edits it. Keeps what is typed, whether it is valid or not. */
export interface RoomDraft {
  title: string;
  opens: DraftMoment;
  closes: DraftMoment;
  /** IANA name of the time zone of `opens` and `closes`. */
  timeZone: string;
  pstnDialOutEnabled: boolean;
  knocking: boolean;
  people: readonly DraftPerson[];
  /** People who were typed or pasted and are not on the list yet. */
  pasted: string;
  /** The role that they will get. */
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
  /** `known`: the people of the box whom the host's directory knows; left out while that can't be found out. */
  | { type: 'add-pasted'; known?: KnownInvitees }
  | { type: 'add-person'; person: DirectoryPerson }
  | { type: 'role'; id: string; role: Role }
  | { type: 'remove'; id: string }
  | { type: 'restore'; id: string };

function at(moment: string, timeZone: string): DraftMoment {
  return { ...wallTimeOf(moment, timeZone), exact: moment };
}

/** One end of the window in ISO 8601 UTC; `undefined` while it is incomplete. */
export function draftMoment({ exact, ...wall }: DraftMoment, timeZone: string): string | undefined {
  return exact ?? momentOf(wall, timeZone);
}

/** A draft for a new room. */
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

/** A draft with a room's current values. */
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

/** Reads the pasted people who aren't on the list yet. A user id of the host may contain spaces. */
export function readPasted(draft: RoomDraft): ParsedInvitees {
  return parseInvitees(draft.pasted, { taken: idsOf(draft), allowSpaces: true });
}

/** Adds the valid pasted people to the list; the other entries stay in the box. */
function addPasted(draft: RoomDraft, known: KnownInvitees): RoomDraft {
  const { invitees, faults } = readPasted(draft);
  const added = invitees.map(({ id, name, typed }): DraftPerson => {
    const person = known?.get(id);
    const shown = person ? shownPerson(person, draft) : { id, displayName: name, isUnknown: isUnknown(id, known) };
    return { ...shown, role: draft.pastedRole, typed };
  });
  return {
    ...withPeople(draft, added),
    pasted: faults.map(({ text }) => text).join('\n'),
  };
}

/** A person with the id that the list has them by: invited people have their ACS user id there. */
function shownPerson({ userId, acsUserId, displayName, avatarUrl }: DirectoryPerson, { people }: RoomDraft) {
  const isListed = people.some(({ id }) => id === acsUserId);
  return { id: isListed && acsUserId !== undefined ? acsUserId : userId, displayName, avatarUrl };
}

/** Adds people to the list. Those who are on it already stay as they are: two addresses may stand for one person. */
function withPeople(draft: RoomDraft, added: readonly DraftPerson[]): RoomDraft {
  const people = new Map(added.map((person) => [person.id, person]));
  const listed = draft.people.map((person) => {
    const isKept = people.delete(person.id) && person.isRemoved === true;
    return isKept ? { ...person, isRemoved: false } : person;
  });
  return { ...draft, people: [...listed, ...people.values()] };
}

/** The ids of everyone on the list. */
function idsOf({ people }: RoomDraft): ReadonlySet<string> {
  return new Set(people.map(({ id }) => id));
}

/** Changes one end of the window. The closing keeps its distance from the opening, so that the room stays open as long. */
function moveEnd(draft: RoomDraft, end: 'opens' | 'closes', typed: Partial<WallTime>): RoomDraft {
  const { timeZone } = draft;
  const last = draftMoment(draft[end], timeZone) ?? draft[end].last;
  const moved: DraftMoment = { ...draft[end], exact: undefined, last, ...typed };
  const [from, until] = [draftMoment(moved, timeZone), draftMoment(draft.closes, timeZone)];
  if (end === 'closes' || from === undefined || until === undefined || last === undefined || last >= until) {
    return { ...draft, [end]: moved };
  }
  const closes = new Date(Date.parse(from) + Date.parse(until) - Date.parse(last)).toISOString();
  return { ...draft, opens: moved, closes: at(closes, timeZone) };
}

/** Applies one change by the user. Choosing a time zone keeps both times and shows them in that zone. */
export function draftReducer(draft: RoomDraft, change: DraftChange): RoomDraft {
  switch (change.type) {
    case 'title':
      return { ...draft, title: change.title };
    case 'moment':
      return moveEnd(draft, change.end, change.typed);
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
      return addPasted(draft, change.known);
    case 'add-person':
      return withPeople(draft, [{ ...shownPerson(change.person, draft), role: draft.pastedRole }]);
    case 'role':
      return changePerson(draft, change.id, { role: change.role });
    case 'remove': {
      // People who are already invited stay visible, marked as removed, until the draft is saved.
      const isInvited = draft.people.find(({ id }) => id === change.id)?.isInvited;
      if (isInvited) return changePerson(draft, change.id, { isRemoved: true });
      return { ...draft, people: draft.people.filter(({ id }) => id !== change.id) };
    }
    case 'restore':
      return changePerson(draft, change.id, { isRemoved: false });
  }
}
