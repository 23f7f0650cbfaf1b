import { CALL_END_REASONS, type CallEndReason, randomKey } from '@anteroom/contract';
import type {
  AddPhoneNumberOptions,
  CallConstraints,
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
import { DiagnosticQuality } from '../features/diagnostics/index.js';
import { CallFeatures } from '../features/index.js';
import { OwnMedia } from '../media/index.js';
import { CallHealth } from '../quality/index.js';
import {
  type CallParticipant,
  type CallTransport,
  type CallTransportEvents,
  type ConnectTransport,
  type JoinedCall,
  MEDIA_SLOTS,
  type CallState as SharedState,
} from '../transport/index.js';
import { addParticipant } from './addParticipant.js';
import type { DeviceManager } from './devices/index.js';
import { CallError } from './errors/index.js';
import { type EventName, Observable } from './events/index.js';
import { Lobby } from './Lobby.js';
import { Participants, type RemoteParticipant } from './participants/index.js';
import type { LocalAudioStream, LocalVideoStream, RemoteAudioStream } from './streams/index.js';

/** How long a hang-up waits for the server to confirm it, in milliseconds, before it counts as done. */
const HANG_UP_MS = 1_000;

export interface CallContext {
  roomId: string;
  acsUserId: string;
  displayName: string;
  credential: CommunicationTokenCredential;
  devices: DeviceManager;
  options: JoinCallOptions;
  connect: ConnectTransport;
  /** How many other devices of this person are in the call. */
  onOtherDevices(count: number): void;
  onEnded(call: Call): void;
}

/** One person's part in a room's call. */
export class Call extends Observable<EventName<SdkCall>> {
  readonly kind = 'Call';
  readonly id = randomKey();
  readonly direction = 'Outgoing';
  readonly callerInfo = { identifier: undefined, displayName: undefined };
  /** The UI library keeps it of every call that has ended, so it holds nothing of the call but its id. */
  readonly info = infoOf(this.id);
  /** Calls of rooms are never transferred. */
  readonly transferorInfo = undefined;
  readonly lobby = new Lobby();
  callEndReason: CallEndReason | undefined;
  private currentState: CallState = 'None';
  /** `undefined` until the join is answered. */
  private roomRole: CallParticipant['role'] | undefined;
  /** The state that everyone in the call shares; `undefined` until the join is answered. */
  private shared: SharedState | undefined;
  private readonly transport: CallTransport;
  private readonly features: CallFeatures;
  private readonly participants: Participants;
  private readonly own: OwnMedia;
  private readonly health: CallHealth;
  /** The number of the latest media request that the last join contained. */
  private joinRequest = 0;
  // The browser may keep the page and show it again: the call then joins again by the same transport.
  private readonly onPageHide = () => this.transport.leave({ mayReturn: true });
  private held = false;
  private incomingAudioMuted = false;
  private hangingUp: Promise<void> | undefined;
  private hangUpDeadline: ReturnType<typeof setTimeout> | undefined;
  private onFinished: (() => void) | undefined;

  constructor(private readonly context: CallContext) {
    super();
    const { devices } = context;
    const { audioOptions, videoOptions } = context.options;
    const videoStreams = [...((videoOptions?.localVideoStreams ?? []) as unknown as LocalVideoStream[])];
    this.transport = context.connect(
      {
        ...context,
        wantedMedia: () => {
          const { state: media, latestRequest: request } = this.own;
          this.joinRequest = request;
          return { media, request };
        },
      },
      this.transportEvents(),
    );
    this.features = new CallFeatures(this.transport);
    this.own = new OwnMedia({
      devices,
      wanted: { microphone: audioOptions?.muted !== true, camera: videoStreams.length > 0, screen: false },
      videoStreams,
      audioStream: audioOptions?.localAudioStreams?.[0] as unknown as LocalAudioStream | undefined,
      emit: (event, payload) => {
        // The person can keep switching things after the end.
        if (this.currentState !== 'Disconnected') this.emit(event, payload);
      },
      send: (request, media) => this.transport.send({ type: 'media', request, media }),
      onTrack: (slot, track) => {
        if (!this.held) this.transport.publish(slot, track);
      },
      diagnose: this.features.userFacingDiagnostics.set,
    });
    this.participants = new Participants({
      devices,
      mute: (other) => this.transport.ask({ type: 'mute', acsUserId: other }, 'muteOthers'),
      handChanged: (other, order) => this.features.raiseHand.update(other, order),
      updated: (change) => {
        this.features.dominantSpeakers.update(change);
        this.emit('remoteParticipantsUpdated', change);
      },
      audioUpdated: (change) => this.emit('remoteAudioStreamsUpdated', change),
    });
    this.health = new CallHealth(this.features, {
      reports: () => this.transport.statistics(),
      camera: () => this.own.tracks.camera,
    });
    addEventListener('pagehide', this.onPageHide);
    // Not in this tick: the caller of `join` must be able to listen first.
    queueMicrotask(() => {
      this.setState('Connecting');
      void this.transport.join();
    });
  }

  get state(): CallState {
    return this.currentState;
  }

  /** `Unknown` until the join is answered. */
  get role(): ParticipantRole {
    return this.roomRole ?? 'Unknown';
  }

  get isMuted(): boolean {
    return !this.own.state.microphone;
  }

  get isIncomingAudioMuted(): boolean {
    return this.incomingAudioMuted;
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

  /** The stream of the microphone, or of the page's own sound, while one is open. */
  get localAudioStreams(): readonly LocalAudioStream[] {
    return this.own.audioStreams;
  }

  /** One stream for each device that sends sound. */
  get remoteAudioStreams(): readonly RemoteAudioStream[] {
    return this.participants.audioStreams;
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

  /**
   * Sends sound that the page makes itself. Muting applies to it as well.
   * @throws CallError when the role does not allow speaking, or the stream has no sound
   */
  startAudio(stream: LocalAudioStream): Promise<void> {
    return this.own.startAudio(stream);
  }

  /** Sends the selected microphone again. */
  stopAudio(): void {
    this.own.stopAudio();
  }

  /**
   * Limits the video that is sent: its height in pixels and its frames a second; 0 removes a limit.
   * @throws CallError 501 for a limit of the bitrate
   */
  setConstraints(constraints: CallConstraints): Promise<void> {
    return this.own.setVideoLimits(constraints.video?.send ?? {});
  }

  /** Plays nobody, for this person alone. */
  async muteIncomingAudio(): Promise<void> {
    this.setIncomingAudioMuted(true);
  }

  /** Plays everyone again, also those whom the browser refused to play so far. */
  async unmuteIncomingAudio(): Promise<void> {
    this.setIncomingAudioMuted(false);
  }

  /** The stream may be a different object from the one that was started: there is one camera at a time. */
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
   * @throws CallError when the role does not allow ending it for everyone
   */
  async hangUp(options?: { forEveryone?: boolean | undefined }): Promise<void> {
    if (this.currentState === 'Disconnected') return;
    // With `forEveryone` the person leaves in any case: if the server doesn't end the call, the leave applies.
    if (options?.forEveryone) await this.transport.ask({ type: 'end' }, 'hangUpForEveryOne');
    if (this.hangingUp) return this.hangingUp;
    // Set before any listener runs, because a listener may hang up as well.
    const hangingUp = new Promise<void>((resolve) => {
      this.onFinished = resolve;
    });
    this.hangingUp = hangingUp;
    this.hangUpDeadline = setTimeout(() => this.finish(CALL_END_REASONS.left), HANG_UP_MS);
    this.setState('Disconnecting');
    if (this.transport.isConnected) this.transport.leave();
    else this.finish(CALL_END_REASONS.left);
    return hangingUp;
  }

  /**
   * Puts the call on hold for this person alone: the others continue, and neither side sees or hears the other.
   * Source: "Manage calls", "Hold and resume call".
   * @throws CallError when the call is not connected
   */
  async hold(): Promise<void> {
    this.setHeld(true);
  }

  /** Takes the call off hold, and turns on again what was on. @throws CallError when the call is not connected */
  async resume(): Promise<void> {
    this.setHeld(false);
  }

  /** Leaves the call. */
  dispose(): void {
    this.hangUp().catch(reportError);
  }

  /** @throws CallError when the role forbids it */
  muteAllRemoteParticipants(): Promise<void> {
    return this.transport.ask({ type: 'mute' }, 'muteOthers');
  }

  /** Removes a participant from the call, not from the room. @throws CallError when the role forbids it */
  removeParticipant(identifier: CommunicationIdentifier): Promise<void> {
    return this.transport.ask({ type: 'remove', acsUserId: getIdentifierRawId(identifier) }, 'removeParticipant');
  }

  /** Dials a phone. Throws as described in `addParticipant.ts`. */
  addParticipant(identifier: CommunicationIdentifier, options?: AddPhoneNumberOptions): RemoteParticipant {
    return addParticipant(this.transport, this.participants, identifier, options);
  }

  /** Sends a tone to the phones in the call. @throws CallError when the role may not speak, and for an invalid tone */
  sendDtmf(tone: DtmfTone): Promise<void> {
    return this.transport.ask({ type: 'tone', tone }, 'unmuteMic');
  }

  private transportEvents(): CallTransportEvents {
    return {
      joined: (joined) => this.joined(joined),
      callChanged: (call) => this.setShared(call),
      selfChanged: (self, request) => this.selfChanged(self, request),
      denied: ({ capability, media, request }) => {
        this.own.answered(media, request);
        if (capability === 'addPhoneNumber') this.participants.refuseFirst({ code: 403, subCode: 0 });
      },
      mutedByOthers: () => {
        // Recorded as this person's own request too, so that no earlier request unmutes them.
        this.own.mute();
        this.emit('mutedByOthers');
      },
      otherDevicesChanged: (count) => this.context.onOtherDevices(count),
      participantJoined: (participant) => this.participants.joined(participant),
      participantChanged: (participant) => this.participants.changed(participant),
      participantLeft: (id, reason) => this.participants.left(id, reason),
      participantsSynced: () => this.participants.refuseAll(CALL_END_REASONS.networkLost),
      trackReceived: (id, slot, track) => this.participants.receive(id, slot, track),
      reachableChanged: (id, reachable) => this.participants.setReachable(id, reachable),
      loudnessMeasured: (id, loudness) => this.participants.setLoudness(id, loudness),
      noticed: (notice) => this.features.receive(notice),
      dataReceived: (notice) => this.features.dataChannel.receive(notice),
      reconnectingChanged: (isReconnecting) => {
        const quality = isReconnecting ? DiagnosticQuality.Bad : DiagnosticQuality.Good;
        this.features.userFacingDiagnostics.set('networkReconnect', quality);
      },
      ended: (reason) => this.finish(reason),
    };
  }

  private joined({ self, call }: JoinedCall): void {
    const isFirst = this.currentState === 'Connecting';
    this.setRole(self.role, call);
    this.features.raiseHand.update(self.acsUserId, self.handOrder);
    if (isFirst) {
      const opening = this.own.joined(self.role, self.media);
      this.setState('Connected');
      opening.catch(reportError);
    } else {
      this.own.answered(self.media, this.joinRequest);
      if (this.held !== (self.onHold === true)) this.transport.send({ type: 'hold', held: this.held });
    }
  }

  private selfChanged(self: CallParticipant, request: number): void {
    if (this.shared && self.role !== this.roomRole) this.setRole(self.role, this.shared);
    this.features.raiseHand.update(self.acsUserId, self.handOrder);
    this.own.answered(self.media, request);
  }

  private setShared(call: SharedState): void {
    this.shared = call;
    if (this.roomRole !== undefined) this.features.setCall(this.roomRole, call);
  }

  private setRole(role: CallParticipant['role'], call: SharedState): void {
    const isOther = role !== this.roomRole;
    this.shared = call;
    this.roomRole = role;
    if (isOther) this.own.setRole(role);
    this.features.setCall(role, call);
    if (isOther) this.emit('roleChanged');
  }

  /** Applied synchronously, so that of two requests in the same moment the later one wins. */
  private setHeld(held: boolean): void {
    if (this.held === held) return;
    if (this.hangingUp) throw new CallError('The call is ending.', 412, 0);
    this.transport.check();
    this.transport.send({ type: 'hold', held });
    this.held = held;
    for (const slot of MEDIA_SLOTS) this.transport.publish(slot, held ? undefined : this.own.tracks[slot]);
    this.participants.setSilent(this.held || this.incomingAudioMuted);
    this.setState(held ? 'LocalHold' : 'Connected');
  }

  private setIncomingAudioMuted(muted: boolean): void {
    if (this.incomingAudioMuted === muted || this.currentState === 'Disconnected') return;
    this.incomingAudioMuted = muted;
    this.participants.setSilent(this.held || muted);
    this.emit('isIncomingAudioMutedChanged');
  }

  private setState(state: CallState): void {
    const { currentState } = this;
    // An end that has begun is final, whatever else is pending.
    const isEnding = currentState === 'Disconnecting' || currentState === 'Disconnected';
    if (currentState === state || (isEnding && state !== 'Disconnected')) return;
    this.currentState = state;
    this.emit('stateChanged');
  }

  /** Ends the call, once. Releases everything before any listener is notified. */
  private finish(reason: CallEndReason): void {
    if (this.currentState === 'Disconnected') return;
    this.callEndReason = { code: reason.code, subCode: reason.subCode };
    removeEventListener('pagehide', this.onPageHide);
    clearTimeout(this.hangUpDeadline);
    this.transport.close();
    this.health.release();
    this.participants.release();
    this.own.release();
    this.setState('Disconnected');
    // In the same tick: in between, the UI library would show its configuration page.
    this.context.onEnded(this);
    this.features.release();
    this.onFinished?.();
  }
}

function infoOf(callId: string) {
  return {
    groupId: undefined,
    threadId: undefined,
    participantId: callId,
    // The call of a room keeps its information.
    onCallInfoChanged: () => undefined,
    offCallInfoChanged: () => undefined,
    getServerCallId: () => Promise.resolve(callId),
  };
}
