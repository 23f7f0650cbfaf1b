import type { CallEndReason, Role } from '@anteroom/contract';
import type { CallSession } from '@anteroom/hooks/call';

export type AdapterState = ReturnType<CallSession['adapter']['getState']>;
export type CallState = NonNullable<AdapterState['call']>;
export type ParticipantState = CallState['remoteParticipants'][string];

/** The part of the adapter's state that pages around a call read. Only Microsoft's UI reads the rest. */
export type FakeCallState = Pick<
  CallState,
  | 'id'
  | 'state'
  | 'isMuted'
  | 'isScreenSharingOn'
  | 'localVideoStreams'
  | 'remoteParticipants'
  | 'remoteParticipantsEnded'
  | 'startTime'
  | 'endTime'
  | 'diagnostics'
  | 'recording'
  | 'transcription'
  | 'raiseHand'
> &
  Partial<Pick<CallState, 'role' | 'callEndReason'>>;

export type FakeAdapterState = Pick<
  AdapterState,
  'userId' | 'displayName' | 'isRoomsCall' | 'isTeamsCall' | 'isTeamsMeeting' | 'latestErrors' | 'cameraStatus' | 'page'
> & { call?: FakeCallState; endedCall?: FakeCallState };

/** The state before the join. */
export function beforeCall(acsUserId: string, displayName: string): FakeAdapterState {
  return {
    userId: { kind: 'communicationUser', communicationUserId: acsUserId },
    displayName,
    isRoomsCall: true,
    isTeamsCall: false,
    isTeamsMeeting: false,
    latestErrors: {},
    cameraStatus: 'Off',
    page: 'configuration',
  };
}

/** A pending join. */
export function connectingCall(microphoneOn: boolean): FakeCallState {
  return {
    id: 'fake-call',
    state: 'Connecting',
    isMuted: !microphoneOn,
    isScreenSharingOn: false,
    localVideoStreams: [],
    remoteParticipants: {},
    remoteParticipantsEnded: {},
    startTime: new Date(),
    endTime: undefined,
    diagnostics: { network: { latest: {} }, media: { latest: {} } },
    recording: { isRecordingActive: false },
    transcription: { isTranscriptionActive: false },
    raiseHand: { raisedHands: [] },
  };
}

export function endedCall(call: FakeCallState, callEndReason: CallEndReason): FakeCallState {
  return { ...call, state: 'Disconnected', endTime: new Date(), callEndReason };
}

/** A call that has lost the network, or reconnected. */
export function cutOff(call: FakeCallState, isCutOff: boolean): FakeCallState {
  const noNetwork = { value: isCutOff, valueType: 'DiagnosticFlag', diagnostic: 'noNetwork' } as const;
  return { ...call, diagnostics: { ...call.diagnostics, network: { latest: { noNetwork } } } };
}

/** The UI library reports muting as an error of the adapter. */
export function mutedByOther(): Pick<FakeAdapterState, 'latestErrors'> {
  const target = 'Call.mutedByOthers';
  const innerError = new Error('Someone else muted this person.');
  const error = Object.assign(new Error(innerError.message), { target, innerError, timestamp: new Date() });
  return { latestErrors: { [target]: error } };
}

/** Another person in the call. */
export interface FakeCallPerson {
  acsUserId: string;
  displayName: string;
  /** Default `Attendee`. */
  role?: Role | undefined;
  /** Default `false`. */
  microphoneOn?: boolean | undefined;
}

export function participant({ acsUserId, displayName, role = 'Attendee', microphoneOn = false }: FakeCallPerson) {
  return {
    identifier: { kind: 'communicationUser', communicationUserId: acsUserId },
    displayName,
    state: 'Connected',
    videoStreams: {},
    isMuted: !microphoneOn,
    isSpeaking: false,
    role,
  } as const satisfies ParticipantState;
}
