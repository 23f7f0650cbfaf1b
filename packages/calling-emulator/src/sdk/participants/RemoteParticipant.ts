import type {
  CallEndReason,
  EndpointDetails,
  ParticipantRole,
  RemoteParticipantState,
  RemoteParticipant as SdkRemoteParticipant,
} from '@azure/communication-calling';
import { type CommunicationIdentifierKind, createIdentifierFromRawId } from '@azure/communication-common';
import type { CallParticipant, MediaSlot, PhoneState } from '../../transport/index.js';
import { type EventName, Observable } from '../events/index.js';
import type { RemoteAudioStream, RemoteVideoStream } from '../streams/index.js';
import { RemoteSession } from './RemoteSession.js';

// Well above the noise of a quiet room over a whole interval, well below speech.
const SPEAKING_LOUDNESS = 0.01;

/** What is known about a participant who has not joined yet. */
export type ExpectedParticipant = Pick<CallParticipant, 'acsUserId' | 'displayName' | 'role' | 'phone'>;

/** Another participant in the call. A person on two devices is one participant with two sessions. */
export class RemoteParticipant extends Observable<EventName<SdkRemoteParticipant>> {
  readonly identifier: CommunicationIdentifierKind;
  callEndReason: CallEndReason | undefined;
  private readonly sessions = new Map<string, RemoteSession>();
  private currentState: RemoteParticipantState = 'Connecting';
  private announced = false;
  /** The state of a dialed phone; `undefined` for a person. */
  private phone: PhoneState | undefined;
  private speaking = false;
  private muted = true;
  private name: string;
  private renamed = false;
  private currentRole: ParticipantRole;

  /** @param askToMute asks the server to mute this participant */
  constructor(
    first: ExpectedParticipant,
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

  /** Whether the name is another one than at first. */
  get hasDisplayNameChanged(): boolean {
    return this.renamed;
  }

  /** One entry for each device of the person. */
  get endpointDetails(): EndpointDetails[] {
    return [...this.sessions.keys()].map((participantId) => ({ participantId }));
  }

  get audioStreams(): RemoteAudioStream[] {
    return [...this.sessions.values()].flatMap(({ audioStream }) => audioStream ?? []);
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
    return [...this.sessions.values()].flatMap((session) => session.videoStreams);
  }

  /** Set while a hand is raised on any of their devices; the earliest one counts. */
  get handOrder(): number | undefined {
    const orders = [...this.sessions.values()].flatMap(({ handOrder }) => handOrder ?? []);
    return orders.length > 0 ? Math.min(...orders) : undefined;
  }

  get isGone(): boolean {
    return this.sessions.size === 0;
  }

  mute(): Promise<void> {
    return this.askToMute();
  }

  /** Applies the server's view of one of this person's sessions. */
  update(participant: CallParticipant): void {
    let session = this.sessions.get(participant.id);
    if (!session) {
      session = new RemoteSession();
      this.sessions.set(participant.id, session);
    }
    const added = session.update(participant);
    if (added.length > 0) this.emit('videoStreamsUpdated', { added, removed: [] });
    if (participant.displayName !== this.name) {
      this.name = participant.displayName;
      this.renamed = true;
      this.emit('displayNameChanged');
    }
    if (roleOf(participant) !== this.currentRole) {
      this.currentRole = roleOf(participant);
      this.emit('roleChanged');
    }
    this.phone = participant.phone;
    this.settle();
  }

  receive(sessionId: string, slot: MediaSlot, track: MediaStreamTrack): void {
    this.sessions.get(sessionId)?.receive(slot, track);
  }

  setReachable(sessionId: string, reachable: boolean): void {
    this.sessions.get(sessionId)?.setReachable(reachable);
  }

  setSpeaker(deviceId: string): void {
    for (const session of this.sessions.values()) session.setSpeaker(deviceId);
  }

  setLoudness(sessionId: string, loudness: number): void {
    const session = this.sessions.get(sessionId);
    if (!session) return;
    session.isLoud = session.isAudible && loudness > SPEAKING_LOUDNESS;
    this.settle();
  }

  /** Whether this page is not to play their voice. */
  setSilent(silent: boolean): void {
    for (const session of this.sessions.values()) session.setSilent(silent);
  }

  /** Plays their voice if the browser refused to so far. */
  playAgain(): void {
    for (const session of this.sessions.values()) session.playAgain();
  }

  connected(): void {
    this.announced = true;
    this.settle();
  }

  /** Ends the participant, also one who never joined. */
  ended(reason: CallEndReason): void {
    this.callEndReason = { ...reason };
    this.setState('Disconnected');
  }

  removeSession(sessionId: string, reason: CallEndReason): void {
    const session = this.sessions.get(sessionId);
    if (!session) return;
    this.sessions.delete(sessionId);
    session.release();
    if (session.videoStreams.length > 0) {
      this.emit('videoStreamsUpdated', { added: [], removed: session.videoStreams });
    }
    if (this.isGone) this.ended(reason);
    else this.settle();
  }

  private settle(): void {
    const sessions = [...this.sessions.values()];
    if (this.announced) this.setState(sessions.every(({ onHold }) => onHold) ? 'Hold' : (this.phone ?? 'Connected'));
    const muted = sessions.every((session) => !session.media.microphone);
    if (muted !== this.muted) {
      this.muted = muted;
      this.emit('isMutedChanged');
    }
    const speaking = sessions.some((session) => session.isLoud);
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
function roleOf({ role, phone }: ExpectedParticipant): ParticipantRole {
  return phone === undefined ? role : 'Unknown';
}
