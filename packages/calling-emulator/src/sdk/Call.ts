import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { CallParticipant, ServerMessage, CallState as SharedState } from '@anteroom/contract/signalling';
import type {
  AddPhoneNumberOptions,
  CallState,
  DtmfTone,
  JoinCallOptions,
  ParticipantRole,
  Call as SdkCall,
} from '@azure/communication-calling';
import {
  type CommunicationIdentifier,
  type CommunicationTokenCredential,
  getIdentifierRawId,
} from '@azure/communication-common';
import { addParticipant } from './addParticipant.js';
import { CallError } from './errors/CallError.js';
import { CallHealth } from '../quality/CallHealth.js';
import { CallLine } from '../transport/emulator/EmulatorTransport.js';
import { Connectivity } from '../transport/emulator/Connectivity.js';
import { callInfo } from './callInfo.js';
import type { DeviceManager } from './devices/DeviceManager.js';
import { DiagnosticQuality } from '../features/diagnostics/DiagnosticQuality.js';
import type { EventName } from './events/EventName.js';
import { CallFeatures } from '../features/callFeatures.js';
import type { LocalVideoStream } from './streams/LocalVideoStream.js';
import { Observable } from './events/Observable.js';
import { OwnMedia } from '../media/OwnMedia.js';
import { Participants } from './participants/Participants.js';
import { SLOTS } from '../transport/emulator/Peer.js';
import type { RemoteParticipant } from './participants/RemoteParticipant.js';

/** How long a hang-up waits for the server's answer, in milliseconds, before it counts as done. */
const HANG_UP_MS = 1_000;

type Joined = Extract<ServerMessage, { type: 'joined' }>;

export interface CallContext {
  roomId: string;
  acsUserId: string;
  displayName: string;
  credential: CommunicationTokenCredential;
  devices: DeviceManager;
  options: JoinCallOptions;
  onEnded(call: Call): void;
}

/** One person's part in a room's call. */
export class Call extends Observable<EventName<SdkCall>> {
  readonly kind = 'Call';
  readonly id = crypto.randomUUID();
  readonly direction = 'Outgoing';
  readonly callerInfo = { identifier: undefined, displayName: undefined };
  readonly info = callInfo(this.id);
  readonly localAudioStreams = [];
  readonly remoteAudioStreams = [];
  readonly isIncomingAudioMuted = false;
  callEndReason: CallEndReason | undefined;
  private currentState: CallState = 'None';
  private currentRole: ParticipantRole = 'Unknown';
  private readonly line: CallLine;
  private readonly features: CallFeatures;
  private readonly participants: Participants;
  private readonly own: OwnMedia;
  private readonly health: CallHealth;
  private readonly connectivity: Connectivity;
  /** The latest wish that the last join told. */
  private joinRequest = 0;
  private readonly onPageHide = () => this.line.send({ type: 'leave' });
  private held = false;
  private hangingUp: Promise<void> | undefined;
  private hangUpDeadline: ReturnType<typeof setTimeout> | undefined;
  private onFinished: (() => void) | undefined;

  constructor(private readonly context: CallContext) {
    super();
    const { audioOptions, videoOptions } = context.options;
    const videoStreams = [...((videoOptions?.localVideoStreams ?? []) as unknown as LocalVideoStream[])];
    this.line = new CallLine({
      ...context,
      wishes: () => {
        const { state: media, latestRequest: request } = this.own;
        this.joinRequest = request;
        return { media, request };
      },
      message: (message) => this.receive(message),
      away: () => {
        this.participants.signallingAway();
        this.connectivity.signallingAway();
      },
      lost: (reason) => this.finish(reason),
    });
    this.features = new CallFeatures({
      acsUserId: context.acsUserId,
      ask: (message, capability) => this.line.ask(message, capability),
    });
    this.own = new OwnMedia({
      devices: context.devices,
      wanted: { microphone: audioOptions?.muted !== true, camera: videoStreams.length > 0, screen: false },
      videoStreams,
      emit: (event, payload) => {
        // Also where the person goes on switching things after the end.
        if (this.currentState !== 'Disconnected') this.emit(event, payload);
      },
      send: (request, media) => this.line.send({ type: 'media', request, media }),
      onTrack: (slot, track) => {
        if (!this.held) this.participants.setTrack(slot, track);
      },
      diagnose: this.features.userFacingDiagnostics.set,
    });
    this.participants = new Participants({
      acsUserId: context.acsUserId,
      devices: context.devices,
      tracks: () => (this.held ? {} : this.own.tracks),
      send: (to, signal) => this.line.send({ type: 'signal', to, signal }),
      canSignal: () => this.line.isUp,
      peersChanged: (peers) => this.connectivity.setPeers(peers),
      mute: (acsUserId) => this.line.ask({ type: 'mute', acsUserId }, 'muteOthers'),
      handChanged: (acsUserId, order) => this.features.raiseHand.update(acsUserId, order),
      updated: (change) => {
        this.features.dominantSpeakers.update(change);
        this.emit('remoteParticipantsUpdated', change);
      },
    });
    this.health = new CallHealth(this.features, {
      reports: () => this.participants.reports(),
      camera: () => this.own.tracks.camera,
    });
    this.connectivity = new Connectivity({
      reconnecting: (is) => {
        const quality = is ? DiagnosticQuality.Bad : DiagnosticQuality.Good;
        this.features.userFacingDiagnostics.set('networkReconnect', quality);
      },
      ended: (reason) => this.finish(reason),
    });
    addEventListener('pagehide', this.onPageHide);
    // Not in this tick: whoever called `join` must be able to listen first.
    queueMicrotask(() => {
      this.setState('Connecting');
      void this.line.open();
    });
  }

  get state(): CallState {
    return this.currentState;
  }

  /** `Unknown` until the join is answered. */
  get role(): ParticipantRole {
    return this.currentRole;
  }

  get isMuted(): boolean {
    return !this.own.state.microphone;
  }

  get isScreenSharingOn(): boolean {
    return this.own.state.screen;
  }

  get isLocalVideoStarted(): boolean {
    return this.own.state.camera;
  }

  get localVideoStreams(): readonly LocalVideoStream[] {
    return this.own.videoStreams;
  }

  get remoteParticipants(): readonly RemoteParticipant[] {
    return this.participants.list;
  }

  feature(factory: unknown): Observable {
    return this.features.get(String(factory));
  }

  async mute(): Promise<void> {
    this.own.mute();
  }

  unmute(): Promise<void> {
    return this.own.unmute();
  }

  startVideo(stream: LocalVideoStream): Promise<void> {
    return this.own.startVideo(stream);
  }

  /** The stream may be another object than the one that was started: there is one camera at a time. */
  async stopVideo(_stream?: LocalVideoStream): Promise<void> {
    this.own.stopVideo();
  }

  startScreenSharing(): Promise<void> {
    return this.own.startScreenSharing();
  }

  async stopScreenSharing(): Promise<void> {
    this.own.stopScreenSharing();
  }

  /**
   * Leaves, or ends the call for everyone. Resolves when the call is over for this person.
   * @throws CallError when the role does not allow to end it for everyone
   */
  async hangUp(options?: { forEveryone?: boolean }): Promise<void> {
    if (this.currentState === 'Disconnected') return;
    // Who asks for both leaves in any case: where the server does not end the call, the leave counts.
    if (options?.forEveryone) await this.line.ask({ type: 'end' }, 'hangUpForEveryOne');
    if (this.hangingUp) return this.hangingUp;
    // Before anybody is told: who hears of it may hang up as well.
    const hangingUp = new Promise<void>((resolve) => {
      this.onFinished = resolve;
    });
    this.hangingUp = hangingUp;
    this.hangUpDeadline = setTimeout(() => this.finish(CALL_END_REASONS.left), HANG_UP_MS);
    this.setState('Disconnecting');
    if (this.line.isUp) this.line.send({ type: 'leave' });
    else this.finish(CALL_END_REASONS.left);
    return hangingUp;
  }

  /**
   * Puts the call on hold for this person alone: the others go on, without seeing or hearing them, and unheard by them.
   * Source: "Manage calls", "Hold and resume call".
   * @throws CallError when the call is not connected
   */
  async hold(): Promise<void> {
    this.setHeld(true);
  }

  /** Takes the call off hold; what was on is on again. @throws CallError when the call is not connected */
  async resume(): Promise<void> {
    this.setHeld(false);
  }

  /** @throws CallError when the role forbids it */
  muteAllRemoteParticipants(): Promise<void> {
    return this.line.ask({ type: 'mute' }, 'muteOthers');
  }

  /** Removes somebody from the call, not from the room. @throws CallError when the role forbids it */
  removeParticipant(identifier: CommunicationIdentifier): Promise<void> {
    return this.line.ask({ type: 'remove', acsUserId: getIdentifierRawId(identifier) }, 'removeParticipant');
  }

  /** Dials a phone, and throws what `addParticipant.ts` says. */
  addParticipant(identifier: CommunicationIdentifier, options?: AddPhoneNumberOptions): RemoteParticipant {
    return addParticipant(this.line, this.participants, identifier, options);
  }

  /** The phones in the call hear it. @throws CallError for who may not speak, and for what is no tone */
  sendDtmf(tone: DtmfTone): Promise<void> {
    return this.line.ask({ type: 'tone', tone }, 'unmuteMic');
  }

  private receive(message: ServerMessage): void {
    switch (message.type) {
      case 'joined':
        this.joined(message);
        break;
      case 'call-changed':
        this.setCall(message.call);
        break;
      case 'refused':
      case 'ended':
        this.finish({ code: message.code, subCode: message.subCode });
        break;
      case 'participant-joined':
        this.participants.joined(message.participant);
        break;
      case 'participant-changed':
        this.changed(message.participant, message.request);
        break;
      case 'participant-left':
        this.participants.left(message.id, { code: message.code, subCode: message.subCode });
        break;
      case 'signal':
        this.participants.receive(message.from, message.signal);
        break;
      case 'muted':
        // As a wish of one's own too, so that no wish that is under way turns it on again.
        this.own.mute();
        this.emit('mutedByOthers');
        break;
      case 'denied':
        this.own.answered(message.media, message.request);
        if (message.capability === 'addPhoneNumber') this.participants.refused({ code: 403, subCode: 0 });
        break;
      case 'token-needed':
        void this.line.renewToken();
        break;
      default:
        this.features.receive(message);
    }
  }

  private joined(message: Joined): void {
    if (this.currentState === 'Disconnecting' || this.currentState === 'Disconnected') return;
    const isFirst = this.currentState === 'Connecting';
    const { self, others, call, callId, seat, resumed, reconnectMs } = message;
    const { origin } = this.line;
    this.features.callSurvey.seated({ origin, ticket: seat, callId, participantId: self.id });
    this.participants.selfId = self.id;
    this.connectivity.signallingUp(reconnectMs);
    this.setTerms(self, call);
    this.features.raiseHand.update(self.acsUserId, self.handOrder);
    if (isFirst) {
      const opening = this.own.joined(self.role, self.media);
      this.setState('Connected');
      opening.catch(reportError);
    } else {
      this.own.answered(self.media, this.joinRequest);
      if (this.held !== (self.onHold === true)) this.line.send({ type: 'hold', held: this.held });
    }
    this.participants.meet(others, resumed);
  }

  private changed(participant: CallParticipant, request: number): void {
    if (this.participants.selfId !== participant.id) {
      this.participants.changed(participant);
      return;
    }
    const { terms } = this.line;
    if (terms && participant.role !== terms.role) this.setTerms(participant, terms.call);
    this.features.raiseHand.update(participant.acsUserId, participant.handOrder);
    this.own.answered(participant.media, request);
  }

  private setCall(call: SharedState): void {
    const { terms } = this.line;
    if (!terms) return;
    this.line.terms = { ...terms, call };
    this.features.setCall(terms.role, call);
  }

  private setTerms({ role }: CallParticipant, call: SharedState): void {
    const isOther = role !== this.currentRole;
    this.line.terms = { role, call };
    this.currentRole = role;
    if (isOther) this.own.setRole(role);
    this.features.setCall(role, call);
    if (isOther) this.emit('roleChanged');
  }

  /** At once, so that of two wishes in the same moment the later one counts. */
  private setHeld(held: boolean): void {
    if (this.held === held) return;
    if (this.hangingUp) throw new CallError('The call is being left.', 412, 0);
    this.line.check();
    this.line.send({ type: 'hold', held });
    this.held = held;
    for (const slot of SLOTS) this.participants.setTrack(slot, held ? undefined : this.own.tracks[slot]);
    this.participants.setSilent(held);
    this.setState(held ? 'LocalHold' : 'Connected');
  }

  private setState(state: CallState): void {
    const { currentState } = this;
    // From an end that has begun there is no way back, whatever else was under way.
    const isEnding = currentState === 'Disconnecting' || currentState === 'Disconnected';
    if (currentState === state || (isEnding && state !== 'Disconnected')) return;
    this.currentState = state;
    this.emit('stateChanged');
  }

  /** The end, once. Everything held is let go of before anybody is told. */
  private finish(reason: CallEndReason): void {
    if (this.currentState === 'Disconnected') return;
    this.callEndReason = { code: reason.code, subCode: reason.subCode };
    removeEventListener('pagehide', this.onPageHide);
    clearTimeout(this.hangUpDeadline);
    this.line.close();
    this.health.release();
    this.connectivity.release();
    this.participants.release();
    this.own.release();
    this.setState('Disconnected');
    // In the same tick: between the two, the UI library would show its configuration page.
    this.context.onEnded(this);
    this.onFinished?.();
  }
}
