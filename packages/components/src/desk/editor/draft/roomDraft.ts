import { DEFAULT_ROLE, type DirectoryPerson, type Role, type Room, type RoomParticipant } from '@anteroom/contract';
import {
  type DirectoryState,
  directoryStateOf,
  type KnownInvitees,
  type ParsedInvitees,
  parseInvitees,
  personOf,
} from '../../../invitees/index.js';
import { momentOf, type WallTime, wallTimeOf } from '../../../time/index.js';
import type { Window } from './windowPresets.js';

/** One end of the window. Its date and its time stay as typed while they can't be read. */
export interface DraftMoment extends WallTime {
  /** The exact time it was read from, ISO 8601 with seconds. Cleared as soon as the user edits this end. */
  exact?: string | undefined;
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
  /** What is in doubt about them: the host's directory doesn't know them, or couldn't be asked. */
  directory?: DirectoryState | undefined;
  /** Whether they are on the room's list as it was loaded. */
  isInvited?: boolean | undefined;
  /** Whether saving removes them from the room's list. */
  isRemoved?: boolean | undefined;
  /** Whether somebody else has removed them since. Their row stays, so that nobody wonders where it went. */
  isGone?: boolean | undefined;
}

/** How the end of the window follows its start. */
interface FollowingEnd {
  /** The time between the two as the user last chose it, in milliseconds; `undefined` while that is no valid window. */
  lengthMs: number | undefined;
  /** The end that stays where it is as long as the start is before it, ISO 8601. Absent for a new room, whose end always moves. */
  until?: string | undefined;
}

/** A field that can have a fault. */
export type DraftField = 'title' | 'opens' | 'closes' | 'phone' | 'knocking' | 'people';

/** A room as the user edits it. Keeps what is typed, whether it is valid or not. */
export interface RoomDraft {
  title: string;
  opens: DraftMoment;
  closes: DraftMoment;
  following: FollowingEnd;
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
  /** What the directory said about unchecked people when it was asked about `ids` again. */
  | { type: 'checked'; ids: readonly string[]; known: KnownInvitees }
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
    following: { lengthMs: lengthOf(validFrom, validUntil) },
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
  const { validFrom, validUntil } = room;
  return {
    ...newDraft(room, timeZone),
    following: { lengthMs: lengthOf(validFrom, validUntil), until: validUntil },
    title: room.title,
    pstnDialOutEnabled: room.pstnDialOutEnabled,
    knocking: room.knocking,
    people: participants.map(({ acsUserId, ...person }) => ({ id: acsUserId, ...person, isInvited: true })),
  };
}

function lengthOf(validFrom: string | undefined, validUntil: string | undefined): number | undefined {
  if (validFrom === undefined || validUntil === undefined) return undefined;
  const length = Date.parse(validUntil) - Date.parse(validFrom);
  return length > 0 ? length : undefined;
}

/** The draft with the present window as the one whose length is kept. */
export function keepingLength(draft: RoomDraft): RoomDraft {
  const validUntil = draftMoment(draft.closes, draft.timeZone);
  const lengthMs = lengthOf(draftMoment(draft.opens, draft.timeZone), validUntil) ?? draft.following.lengthMs;
  const isFixed = draft.following.until !== undefined;
  return { ...draft, following: { lengthMs, ...(isFixed && { until: validUntil ?? draft.following.until }) } };
}

/** Moves the end with the start, as calendars do: otherwise a room that is moved to next week would end before it starts. */
function withFollowingEnd(draft: RoomDraft): RoomDraft {
  const { lengthMs, until } = draft.following;
  const validFrom = draftMoment(draft.opens, draft.timeZone);
  if (validFrom === undefined || lengthMs === undefined) return draft;
  const from = Date.parse(validFrom);
  const isFixed = until !== undefined && Date.parse(until) > from;
  return { ...draft, closes: at(isFixed ? until : new Date(from + lengthMs).toISOString(), draft.timeZone) };
}

function typeMoment(draft: RoomDraft, end: 'opens' | 'closes', typed: Partial<WallTime>): RoomDraft {
  const next = { ...draft, [end]: { ...draft[end], exact: undefined, ...typed } };
  return end === 'opens' ? withFollowingEnd(next) : keepingLength(next);
}

/** The same end of a window, shown in another time zone. */
export function inZone(moment: DraftMoment, from: string, to: string): DraftMoment {
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
    const person = personOf(id, known);
    const shown = person
      ? shownPerson(person, draft)
      : { id, displayName: name, directory: directoryStateOf(id, known) };
    return { ...shown, role: draft.pastedRole, typed };
  });
  return {
    ...withPeople(draft, added),
    pasted: faults.map(({ text }) => text).join('\n'),
  };
}

/** Replaces the people who could not be checked before by those whom their addresses stand for. */
function withChecked(draft: RoomDraft, ids: readonly string[], known: KnownInvitees): RoomDraft {
  if (known === 'unchecked') return draft;
  const isChecked = ({ id, directory }: DraftPerson) => directory === 'unchecked' && ids.includes(id);
  const others = { ...draft, people: draft.people.filter((person) => !isChecked(person)) };
  const checked = draft.people.filter(isChecked).map((person): DraftPerson => {
    const found = personOf(person.id, known);
    return { ...person, directory: directoryStateOf(person.id, known), ...(found && shownPerson(found, others)) };
  });
  return withPeople(others, checked);
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

/** Applies one change by the user. Choosing a time zone keeps both times and shows them in that zone. */
export function draftReducer(draft: RoomDraft, change: DraftChange): RoomDraft {
  switch (change.type) {
    case 'title':
      return { ...draft, title: change.title };
    case 'moment':
      return typeMoment(draft, change.end, change.typed);
    case 'window':
      return keepingLength({
        ...draft,
        opens: at(change.window.validFrom, draft.timeZone),
        closes: at(change.window.validUntil, draft.timeZone),
      });
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
    case 'checked':
      return withChecked(draft, change.ids, change.known);
    case 'add-person':
      return withPeople(draft, [{ ...shownPerson(change.person, draft), role: draft.pastedRole }]);
    case 'role':
      return changePerson(draft, change.id, { role: change.role });
    case 'remove': {
      // People who are already invited stay visible, marked as removed, until the draft is saved.
      const { isInvited, isGone } = draft.people.find(({ id }) => id === change.id) ?? {};
      if (isInvited && !isGone) return changePerson(draft, change.id, { isRemoved: true });
      return { ...draft, people: draft.people.filter(({ id }) => id !== change.id) };
    }
    case 'restore':
      return changePerson(draft, change.id, { isRemoved: false });
  }
}
