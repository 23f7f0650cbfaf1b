import type { CallEndReason } from '@anteroom/contract';
import type { CommunicationGetTokenOptions, CommunicationTokenCredential } from '@azure/communication-common';
import type {
  CallCapability,
  CallNotice,
  CallParticipant,
  CallRequest,
  CallState,
  CallSurvey,
  DataNotice,
  MediaSlot,
  MediaState,
  SentData,
} from './callTypes.js';

/** A credential, with an option that the calling SDK doesn't have. */
export interface TransportCredential extends CommunicationTokenCredential {
  /** `refusedToken`: a token that expired by the service's clock. Credentials that don't know the option ignore it. */
  getToken(
    options?: CommunicationGetTokenOptions & { refusedToken?: string },
  ): ReturnType<CommunicationTokenCredential['getToken']>;
}

export interface CallTransportOptions {
  roomId: string;
  acsUserId: string;
  displayName: string;
  credential: TransportCredential;
  /** The media that the person wants on, and the number of their latest media request. Read at every join. */
  wantedMedia(): { media: MediaState; request: number };
}

/** The server's answer to a join, also to one that follows a lost connection. */
export interface JoinedCall {
  self: CallParticipant;
  call: CallState;
}

/** What a transport reports to its call. No event is emitted before `join`, or after `close`. */
export interface CallTransportEvents {
  /** The participants follow, and then `participantsSynced`. */
  joined(joined: JoinedCall): void;
  /** The state that everyone shares has changed. */
  callChanged(call: CallState): void;
  /** The server's view of this participant, as of the media request with this number. */
  selfChanged(self: CallParticipant, request: number): void;
  /** The server refused something because of the role. */
  denied(denied: { capability: CallCapability; media: MediaState; request: number }): void;
  mutedByOthers(): void;
  /** How many other devices of the same person are in the call. They are never reported as participants. */
  otherDevicesChanged(count: number): void;
  /** A participant came, or came back with new media. */
  participantJoined(participant: CallParticipant): void;
  participantChanged(participant: CallParticipant): void;
  participantLeft(participantId: string, reason: CallEndReason): void;
  /** Everyone who is in the call at a join has been reported. */
  participantsSynced(): void;
  trackReceived(participantId: string, slot: MediaSlot, track: MediaStreamTrack): void;
  /** Whether the participant's media arrives at all. */
  reachableChanged(participantId: string, reachable: boolean): void;
  /** How loud the participant was since the last report, from 0 (silence) to 1. */
  loudnessMeasured(participantId: string, loudness: number): void;
  noticed(notice: CallNotice): void;
  dataReceived(notice: DataNotice): void;
  /** The connection to the server was lost and is being restored, or is restored. */
  reconnectingChanged(isReconnecting: boolean): void;
  /** The call is over for this person: refused, ended by the server, or lost for good. */
  ended(reason: CallEndReason): void;
}

/** What the server gave a survey. */
export interface SurveyReceipt {
  id: string;
  callId: string;
  participantId: string;
}

/**
 * One person's way into a room's call: the only thing that a call knows of the service behind it. Implement it, together
 * with `ConnectTransport`, to run calls on another service.
 */
export interface CallTransport {
  readonly acsUserId: string;
  /** Whether a request that is sent now reaches the server. */
  readonly isConnected: boolean;
  /** Joins the call, and restores a lost connection until `close`. Reports failure by `ended`; never rejects. */
  join(): Promise<void>;
  /** @throws CallError when the role or the room forbids it, or when the call is not connected */
  check(capability?: CallCapability): void;
  /** Sends a request if the server is connected, and drops it otherwise. */
  send(request: CallRequest): void;
  /**
   * Checks a request and sends it. The server decides again, by its own view of the role.
   * @throws CallError as `check` does, and for a request that is malformed
   */
  ask(request: CallRequest, capability?: CallCapability): Promise<void>;
  /** Sends this track to everyone in the slot from now on, or nothing. */
  publish(slot: MediaSlot, track: MediaStreamTrack | undefined): void;
  /** Sends data to the other browsers. It waits for a connection that is being set up, and is dropped where there is none. */
  sendData(message: SentData): void;
  /** Tells the others that nothing more comes on this channel. */
  closeData(channelId: number): void;
  /** The browser's statistics of each media connection. */
  statistics(): Promise<Map<string, RTCStatsReport>>;
  /**
   * Sends what the person thought of the call. Works after `close` too.
   * @throws CallError 400 for a call that was never joined or is forgotten, and 408 when the server can't be reached
   */
  submitSurvey(survey: CallSurvey): Promise<SurveyReceipt>;
  /**
   * Tells the server that this person leaves. The server confirms it by `ended`.
   *
   * @param options.mayReturn whether a later connection may join again. Default: false
   */
  leave(options?: { mayReturn?: boolean }): void;
  /** Releases every connection without telling anyone. */
  close(): void;
}

export type ConnectTransport = (options: CallTransportOptions, events: CallTransportEvents) => CallTransport;

/** What a feature needs of the call's transport. */
export type FeatureTransport = Pick<
  CallTransport,
  'acsUserId' | 'ask' | 'check' | 'closeData' | 'sendData' | 'statistics' | 'submitSurvey'
>;
