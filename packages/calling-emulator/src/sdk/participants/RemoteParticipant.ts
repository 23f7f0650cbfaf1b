import type { CallParticipant, PhoneState } from '@anteroom/contract/signalling';
import type {
  CallEndReason,
  ParticipantRole,
  RemoteParticipantState,
  RemoteParticipant as SdkRemoteParticipant,
} from '@azure/communication-calling';
import { type CommunicationIdentifierKind, createIdentifierFromRawId } from '@azure/communication-common';
import type { EventName } from '../events/EventName.js';
import { Observable } from '../events/Observable.js';
import type { MediaSlot } from '../../transport/emulator/Peer.js';
import { RemoteConnection } from './RemoteSession.js';
import type { RemoteVideoStream } from '../streams/RemoteVideoStream.js';

// Well above what a quiet room leaves over a whole interval, well below speech.
const SPEAKING_LOUDNESS = 0.01;

/** What is known of somebody who is not there yet. */
export type Awaited = Pick<CallParticipant, 'acsUserId' | 'displayName' | 'role' | 'phone'>;

/** Somebody else in the call. One person on two devices is one participant with two connections. */
export class RemoteParticipant extends Observable<EventName<SdkRemoteParticipant>> {
  readonly identifier: CommunicationIdentifierKind;
  callEndReason: CallEndReason | undefined;
  private readonly connections = new Map<string, RemoteConnection>();
  private currentState: RemoteParticipantState = 'Connecting';
  private announced = false;
  /** How far a dialled phone is; undefined for a person. */
  private phone: PhoneState | undefined;
  private speaking = false;
  private muted = true;
  private name: string;
  private currentRole: ParticipantRole;

  /** @param askToMute tells the server to mute this person */
  constructor(
    first: Awaited,
    private readonly askToMute: () => Promise<void>,
  ) {
    super();
    this.identifier = createIdentifierFromRawId(first.acsUserId);
    this.name = first.displayName;
    this.currentRole = roleOf(first);
  }

  get displayName(): string {
    return this.name;
  }

  get role(): ParticipantRole {
    return this.currentRole;
  }

  get state(): RemoteParticipantState {
    return this.currentState;
  }

  get isMuted(): boolean {
    return this.muted;
  }

  get isSpeaking(): boolean {
    return this.speaking;
  }

  get videoStreams(): RemoteVideoStream[] {
    return [...this.connections.values()].flatMap((connection) => connection.videoStreams);
  }

  /** Set while a hand is raised on any of their devices: the earliest of them. */
  get handOrder(): number | undefined {
    const orders = [...this.connections.values()].flatMap(({ handOrder }) => handOrder ?? []);
    return orders.length > 0 ? Math.min(...orders) : undefined;
  }

  get isGone(): boolean {
    return this.connections.size === 0;
  }

  mute(): Promise<void> {
    return this.askToMute();
  }

  /** The server's word on one of this person's connections. */
  update(participant: CallParticipant): void {
    let connection = this.connections.get(participant.id);
    if (!connection) {
      connection = new RemoteConnection();
      this.connections.set(participant.id, connection);
    }
    const added = connection.update(participant);
    if (added.length > 0) this.emit('videoStreamsUpdated', { added, removed: [] });
    if (participant.displayName !== this.name) {
      this.name = participant.displayName;
      this.emit('displayNameChanged');
    }
    if (roleOf(participant) !== this.currentRole) {
      this.currentRole = roleOf(participant);
      this.emit('roleChanged');
    }
    this.phone = participant.phone;
    this.settle();
  }

  receive(connectionId: string, slot: MediaSlot, track: MediaStreamTrack): void {
    this.connections.get(connectionId)?.receive(slot, track);
  }

  setReachable(connectionId: string, reachable: boolean): void {
    this.connections.get(connectionId)?.setReachable(reachable);
  }

  setSpeaker(deviceId: string): void {
    for (const connection of this.connections.values()) connection.setSpeaker(deviceId);
  }

  setLoudness(connectionId: string, loudness: number): void {
    const connection = this.connections.get(connectionId);
    if (!connection) return;
    connection.isLoud = connection.isAudible && loudness > SPEAKING_LOUDNESS;
    this.settle();
  }

  /** Whether this page plays what they say. */
  setSilent(silent: boolean): void {
    for (const connection of this.connections.values()) connection.setSilent(silent);
  }

  connected(): void {
    this.announced = true;
    this.settle();
  }

  /** The end, also of somebody who never came. */
  ended(reason: CallEndReason): void {
    this.callEndReason = { ...reason };
    this.setState('Disconnected');
  }

  removeConnection(connectionId: string, reason: CallEndReason): void {
    const connection = this.connections.get(connectionId);
    if (!connection) return;
    this.connections.delete(connectionId);
    connection.release();
    if (connection.videoStreams.length > 0) {
      this.emit('videoStreamsUpdated', { added: [], removed: connection.videoStreams });
    }
    if (this.isGone) this.ended(reason);
    else this.settle();
  }

  private settle(): void {
    const connections = [...this.connections.values()];
    if (this.announced) this.setState(connections.every(({ onHold }) => onHold) ? 'Hold' : (this.phone ?? 'Connected'));
    const muted = connections.every((connection) => !connection.media.microphone);
    if (muted !== this.muted) {
      this.muted = muted;
      this.emit('isMutedChanged');
    }
    const speaking = connections.some((connection) => connection.isLoud);
    if (speaking !== this.speaking) {
      this.speaking = speaking;
      this.emit('isSpeakingChanged');
    }
  }

  private setState(state: RemoteParticipantState): void {
    if (this.currentState === state) return;
    this.currentState = state;
    this.emit('stateChanged');
  }
}

/** A phone is on no roster, so it has no role. */
function roleOf({ role, phone }: Awaited): ParticipantRole {
  return phone === undefined ? role : 'Unknown';
}
