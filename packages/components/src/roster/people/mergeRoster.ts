import type { Person, Role, RoomParticipant } from '@anteroom/contract';

/** A person in the call, as the calling SDK reports them. Unknown properties are left out. */
export interface InCallPerson {
  acsUserId: string;
  /** The role that the service gives them in this call. */
  role?: Role | undefined;
  /** Whether their microphone is on. */
  microphone?: boolean | undefined;
  /** Whether their camera is on. */
  camera?: boolean | undefined;
  /** Whether they share their screen. */
  screen?: boolean | undefined;
  /** Whether they are speaking now. */
  speaking?: boolean | undefined;
  /** The position of their raised hand in the order of hands, from 1. Left out while their hand is down. */
  hand?: number | undefined;
  spotlight?: boolean | undefined;
  onHold?: boolean | undefined;
  /** The E.164 number of a person who joined by phone. */
  phone?: string | undefined;
}

/** `T` with every property present, possibly as `undefined`. */
type Known<T> = { [Key in keyof Required<T>]: T[Key] };

/** Whether a person is in the call or only invited. */
export type Presence = 'invited' | 'in-call';

/** One row of the roster. The states of a call are `undefined` while unknown, as for everyone outside the call. */
export interface RosterPerson extends Known<InCallPerson> {
  /** From the host's directory. `undefined` for people missing from it, and while the room's list is unknown. */
  displayName: string | undefined;
  avatarUrl: string | undefined;
  /**
   * Whether they are on the room's list, so that their role can be changed and they can be removed from it. People who
   * aren't are shown as guests. `undefined` while the list is unknown.
   */
  invited: boolean | undefined;
  presence: Presence;
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined ? b : a || b === true;
}

function both(a: InCallPerson, b: InCallPerson): InCallPerson {
  const hands = [a.hand, b.hand].filter((hand) => hand !== undefined);
  return {
    acsUserId: a.acsUserId,
    role: b.role ?? a.role,
    microphone: either(a.microphone, b.microphone),
    camera: either(a.camera, b.camera),
    screen: either(a.screen, b.screen),
    speaking: either(a.speaking, b.speaking),
    hand: hands.length > 0 ? Math.min(...hands) : undefined,
    spotlight: either(a.spotlight, b.spotlight),
    onHold: a.onHold && b.onHold,
    phone: a.phone ?? b.phone,
  };
}

/** Merges the sessions of a person who joined from several devices: they are heard if either microphone is on. */
function onePersonEach(people: readonly InCallPerson[]): Map<string, InCallPerson> {
  const byId = new Map<string, InCallPerson>();
  for (const person of people) {
    const other = byId.get(person.acsUserId);
    byId.set(person.acsUserId, other ? both(other, person) : person);
  }
  return byId;
}

/**
 * Merges the invited people with the people in the call into one row per person. Names and avatars come only from the
 * host's directory, never from what callers claim about themselves. The service's role in the call wins over the
 * directory's, because it decides what the person may do now.
 *
 * @param invited the host's directory of the room, such as `participants` of `useRoomParticipants`; `undefined` while it is
 *   unknown: then nobody counts as a guest
 * @param inCall the people in the call; a person who joined twice may be listed twice
 * @param me the current user, such as `room.me`, whose name is known even if the directory isn't. Default: nobody
 * @returns `undefined` if nobody is known: the list is unknown and no one is in the call
 *
 * @example
 * <Roster people={mergeRoster(participants, inCall, room.me)} meId={room.me.acsUserId} />
 */
export function mergeRoster(
  invited: readonly RoomParticipant[],
  inCall: readonly InCallPerson[],
  me?: Person | undefined,
): RosterPerson[];
export function mergeRoster(
  invited: readonly RoomParticipant[] | undefined,
  inCall: readonly InCallPerson[],
  me?: Person | undefined,
): RosterPerson[] | undefined;
export function mergeRoster(
  invited: readonly RoomParticipant[] | undefined,
  inCall: readonly InCallPerson[],
  me?: Person | undefined,
): RosterPerson[] | undefined {
  if (!invited && inCall.length === 0) return undefined;
  const directory = new Map(invited?.map((person) => [person.acsUserId, person]));
  const present = onePersonEach(inCall);
  return [...new Set([...directory.keys(), ...present.keys()])].map((acsUserId) => {
    const known = directory.get(acsUserId);
    const here = present.get(acsUserId);
    const named = known ?? (acsUserId === me?.acsUserId ? me : undefined);
    return {
      acsUserId,
      displayName: named?.displayName,
      avatarUrl: named?.avatarUrl,
      invited: invited && known !== undefined,
      role: here?.role ?? known?.role,
      presence: here ? 'in-call' : 'invited',
      microphone: here?.microphone,
      camera: here?.camera,
      screen: here?.screen,
      speaking: here?.speaking,
      hand: here?.hand,
      spotlight: here?.spotlight,
      onHold: here?.onHold,
      phone: here?.phone,
    };
  });
}
