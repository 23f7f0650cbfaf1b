import { type CallEndReason, DEFAULT_ROLE, type Role } from '@anteroom/contract';
import type { CallUi } from '@anteroom/hooks/call';
import { createFakeActiveCalls } from './createFakeActiveCalls.js';
import { createFakeAdapter, type FakeAdapter, type FakeJoin } from './createFakeAdapter.js';
import { cutOff, type FakeCallPerson, mutedByOther, participant } from './fakeCallState.js';

/** The resources that a call acquires and must release. */
export type FakeCallPart = 'credential' | 'client' | 'agent' | 'adapter';

/** In place of Microsoft's call UI. */
const EmptyComposite = () => null;

interface FakeCredential {
  dispose: () => void;
}

interface FakeClientOptions {
  userId: { communicationUserId: string };
}

export interface FakeCall {
  /** For the `loadEngine` option of `useRoomCall`, and the `loadEngine` prop of `RoomCall`. */
  loadEngine(): Promise<CallUi>;
  /** Every join, oldest first. */
  readonly joins: readonly FakeJoin[];
  /** How many of each resource were created. */
  readonly created: Readonly<Record<FakeCallPart, number>>;
  /** How many of each resource were disposed of. */
  readonly disposed: Readonly<Record<FakeCallPart, number>>;
  /** The service lets the person in. Default role `Attendee`. */
  connect(role?: Role): void;
  /** Ends the call, or rejects a pending join, with a reason of `CALL_END_REASONS`. */
  end(reason: CallEndReason): void;
  /** Loses the network. The call tries to reconnect until `restoreConnection`. */
  loseConnection(): void;
  restoreConnection(): void;
  /** Someone else mutes the person. */
  muteByOther(): void;
  /** The person's role in the room changes. */
  changeRole(role: Role): void;
  /** Someone else joins, or changes. */
  enter(person: FakeCallPerson): void;
  /** Someone else leaves. */
  exit(acsUserId: string): void;
  /** The person joins a call on another device too, or has left it there. */
  setOnOtherDevice(isInCall: boolean): void;
}

/**
 * A call without media, for tests of the pages around a call: an engine for `useRoomCall` or `RoomCall` that a test controls, in
 * place of the ACS packages. It has the state of a call, the participants, the microphone and the camera. In a `RoomCall`,
 * Microsoft's part of the call screen stays empty: use `@anteroom/calling-emulator` to test with it. The methods throw until a
 * call was joined, except `setOnOtherDevice`.
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
  const otherDevices = createFakeActiveCalls();

  /** Counts a resource, and returns a function that disposes of it once. */
  function acquire(part: FakeCallPart): () => void {
    created[part] += 1;
    let isHeld = true;
    return () => {
      if (isHeld) disposed[part] += 1;
      isHeld = false;
    };
  }

  /** The credential is created by `useRoomCall`. */
  function countCredential(credential: FakeCredential) {
    const release = acquire('credential');
    const { dispose } = credential;
    credential.dispose = () => {
      release();
      dispose();
    };
  }

  function createStatefulCallClient({ userId }: FakeClientOptions) {
    const dispose = acquire('client');
    return {
      userId,
      async createCallAgent(credential: FakeCredential, { displayName }: { displayName: string }) {
        countCredential(credential);
        return { displayName, feature: () => otherDevices.feature, dispose: acquire('agent') };
      },
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
    ui: {
      createStatefulCallClient,
      createAzureCommunicationCallAdapterFromClient,
      CallComposite: EmptyComposite,
      COMPOSITE_LOCALE_EN_US: {},
      toFlatCommunicationIdentifier: ({ communicationUserId }: { communicationUserId: string }) => communicationUserId,
      Features: { ActiveCallTransfer: 'ActiveCallTransfer' },
    },
    // The part of the ACS packages' large types that a call uses.
  } as unknown as CallUi;

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
    setOnOtherDevice: otherDevices.set,
  };
}
