import type { Role, RoomParticipant } from '@anteroom/contract';

/** Somebody who is in the call now, as the calling SDK tells it. What it does not tell is left out. */
export interface InCallPerson {
  acsUserId: string;
  /** The role that the service gave them for this call. */
  role?: Role | undefined;
  microphone?: boolean | undefined;
  camera?: boolean | undefined;
  screen?: boolean | undefined;
  speaking?: boolean | undefined;
  /** The place of their raised hand in the order of hands, from 1. */
  hand?: number | undefined;
  spotlight?: boolean | undefined;
  onHold?: boolean | undefined;
  /** The number, in E.164, of somebody who is there by phone. */
  phone?: string | undefined;
}

/** With every property there, be it as `undefined`. */
type Known<T> = { [Key in keyof Required<T>]: T[Key] };

export type Presence = 'invited' | 'in-call';

/** One row of the roster. Media is `undefined` where it is not known, as for everybody who is not in the call. */
export interface RosterPerson extends Known<InCallPerson> {
  /** From the host's directory. `undefined`: not in it, shown as a guest. */
  displayName: string | undefined;
  avatarUrl: string | undefined;
  /** Whether the room's list has them, so that their role can be changed and they can be taken off it. */
  invited: boolean;
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

/** Somebody who joined from two devices is one person, who is heard if either is. */
function onePersonEach(people: readonly InCallPerson[]): Map<string, InCallPerson> {
  const byId = new Map<string, InCallPerson>();
  for (const person of people) {
    const other = byId.get(person.acsUserId);
    byId.set(person.acsUserId, other ? both(other, person) : person);
  }
  return byId;
}

/**
 * Lays who is in the call over who is invited, one row for each person. Names and avatars come from the host's directory
 * only, never from what a caller says of itself. In the call, the service's role wins over the directory's: it is what
 * the person may do now.
 *
 * @example
 * <Roster people={mergeRoster(participants, inCall)} meId={me.acsUserId} />
 */
export function mergeRoster(invited: readonly RoomParticipant[], inCall: readonly InCallPerson[]): RosterPerson[] {
  const directory = new Map(invited.map((person) => [person.acsUserId, person]));
  const present = onePersonEach(inCall);
  return [...new Set([...directory.keys(), ...present.keys()])].map((acsUserId) => {
    const known = directory.get(acsUserId);
    const here = present.get(acsUserId);
    return {
      acsUserId,
      displayName: known?.displayName,
      avatarUrl: known?.avatarUrl,
      invited: known !== undefined,
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
