import { type CallEndReason, DEFAULT_ROLE, type Role } from '@anteroom/contract';
import type { CallEngine } from '@anteroom/hooks/call';
import { createFakeAdapter, type FakeAdapter, type FakeJoin } from './createFakeAdapter.js';
import { cutOff, type FakeCallPerson, mutedByOther, participant } from './fakeCallState.js';

const TOKEN_MS = 60 * 60_000;

/** What a call acquires and has to let go of. */
export type FakeCallPart = 'credential' | 'client' | 'agent' | 'adapter';

interface FakeClientOptions {
  userId: { communicationUserId: string };
}

export interface FakeCall {
  /** For `useRoomCall`'s option of this name. */
  loadEngine(): Promise<CallEngine>;
  /** Every time that somebody asked to be let in, the oldest first. */
  readonly joins: readonly FakeJoin[];
  /** How many of each part were made. */
  readonly created: Readonly<Record<FakeCallPart, number>>;
  /** How many of each part were let go of. */
  readonly disposed: Readonly<Record<FakeCallPart, number>>;
  /** The service lets the person in. Default role `Attendee`. */
  connect(role?: Role): void;
  /** The call ends, or the join is refused when it was not through: a code and a sub-code of `CALL_END_REASONS`. */
  end(reason: CallEndReason): void;
  /** The network is lost; the call tries to come back until `restoreConnection`. */
  loseConnection(): void;
  restoreConnection(): void;
  /** Somebody else mutes the person. */
  muteByOther(): void;
  /** The person's role in the room changes. */
  changeRole(role: Role): void;
  /** Somebody else comes in, or changes. */
  enter(person: FakeCallPerson): void;
  /** Somebody else goes. */
  exit(acsUserId: string): void;
}

/**
 * A call without media, for tests of pages around one: an engine for `useRoomCall` that a test drives, in place of the ACS
 * packages. It has the life of a call, who is in it, the microphone and the camera; Microsoft's own UI cannot be drawn over
 * it, for which `@anteroom/calling-emulator` is there. Each driver throws while no call was joined.
 *
 * @example
 * const call = createFakeCall();
 * renderWithAnteroom(<MyCall loadEngine={call.loadEngine} />, { endpoint: fixtures.attendee(Date.now()) });
 * await userEvent.click(screen.getByText('Join'));
 * await vi.waitFor(() => call.connect());
 * call.end(CALL_END_REASONS.removedByParticipant);
 */
export function createFakeCall(): FakeCall {
  const joins: FakeJoin[] = [];
  const created = { credential: 0, client: 0, agent: 0, adapter: 0 };
  const disposed = { credential: 0, client: 0, agent: 0, adapter: 0 };
  let joined: FakeAdapter | undefined;

  /** Counts a part, and gives what lets go of it: once, however often it is called. */
  function acquire(part: FakeCallPart): () => void {
    created[part] += 1;
    let isHeld = true;
    return () => {
      if (isHeld) disposed[part] += 1;
      isHeld = false;
    };
  }

  class AzureCommunicationTokenCredential {
    readonly dispose = acquire('credential');
    readonly getToken: () => Promise<{ token: string; expiresOnTimestamp: number }>;

    constructor({ token }: { token: string }) {
      this.getToken = async () => ({ token, expiresOnTimestamp: Date.now() + TOKEN_MS });
    }
  }

  function createStatefulCallClient({ userId }: FakeClientOptions) {
    const dispose = acquire('client');
    return {
      userId,
      createCallAgent: async (_: unknown, { displayName }: { displayName: string }) => ({
        displayName,
        dispose: acquire('agent'),
      }),
      dispose,
    };
  }

  async function createAzureCommunicationCallAdapterFromClient(
    { userId }: FakeClientOptions,
    { displayName }: { displayName: string },
    { roomId }: { roomId: string },
  ) {
    const release = acquire('adapter');
    const made: FakeAdapter = createFakeAdapter({
      roomId,
      acsUserId: userId.communicationUserId,
      displayName,
      onJoin: (join) => {
        joins.push(join);
        joined = made;
      },
      onDispose: () => {
        release();
        if (joined === made) joined = undefined;
      },
    });
    return made.adapter;
  }

  function current(): FakeAdapter {
    if (!joined) throw new Error('Nobody has joined the fake call, or it was left. Join it first.');
    return joined;
  }

  const engine = {
    ui: { createStatefulCallClient, createAzureCommunicationCallAdapterFromClient },
    common: { AzureCommunicationTokenCredential },
    // Of the ACS packages' types, which are far larger, this is what a call uses.
  } as unknown as CallEngine;

  return {
    loadEngine: async () => engine,
    joins,
    created,
    disposed,
    connect: (role = DEFAULT_ROLE) => current().changeCall((call) => ({ ...call, state: 'Connected', role })),
    end: (reason) => current().end(reason),
    loseConnection: () => current().changeCall((call) => cutOff(call, true)),
    restoreConnection: () => current().changeCall((call) => cutOff(call, false)),
    muteByOther: () => current().changeCall((call) => ({ ...call, isMuted: true }), mutedByOther()),
    changeRole: (role) => current().changeCall((call) => ({ ...call, role })),
    enter: (person) =>
      current().changeCall((call) => ({
        ...call,
        remoteParticipants: { ...call.remoteParticipants, [person.acsUserId]: participant(person) },
      })),
    exit: (acsUserId) =>
      current().changeCall((call) => {
        const { [acsUserId]: gone, ...remoteParticipants } = call.remoteParticipants;
        const ended = gone ? { [acsUserId]: { ...gone, state: 'Disconnected' as const } } : {};
        return { ...call, remoteParticipants, remoteParticipantsEnded: { ...call.remoteParticipantsEnded, ...ended } };
      }),
  };
}
