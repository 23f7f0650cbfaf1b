import { CALL_END_REASONS, type CallEndReason, can } from '@anteroom/contract';
import type { CallParticipant, MediaState, ServerMessage } from '@anteroom/contract/signalling';
import type { CallState, JoinCallOptions, ParticipantRole } from '@azure/communication-calling';
import type { CommunicationTokenCredential } from '@azure/communication-common';
import { readAccessToken } from './accessToken.js';
import { CallError, unsupported } from './CallError.js';
import type { DeviceManager } from './DeviceManager.js';
import { CallFeatures } from './features/callFeatures.js';
import { LocalMedia } from './LocalMedia.js';
import { LocalVideoStream } from './LocalVideoStream.js';
import { Observable } from './Observable.js';
import { Participants } from './Participants.js';
import type { RemoteParticipant } from './RemoteParticipant.js';
import { SignallingConnection } from './SignallingConnection.js';

/** How long a hang-up waits for the server's answer, in milliseconds, before it counts as done. */
const HANG_UP_MS = 1_000;

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
export class Call extends Observable {
  readonly kind = 'Call';
  readonly id = crypto.randomUUID();
  readonly direction = 'Outgoing';
  readonly callerInfo = { identifier: undefined, displayName: undefined };
  readonly info = { groupId: undefined, getServerCallId: () => Promise.resolve(this.id), participantId: this.id };
  readonly localAudioStreams = [];
  readonly remoteAudioStreams = [];
  readonly isIncomingAudioMuted = false;
  callEndReason: CallEndReason | undefined;
  private currentState: CallState = 'None';
  private currentRole: ParticipantRole = 'Unknown';
  private media: MediaState;
  private localVideo: LocalVideoStream[];
  private signalling: SignallingConnection | undefined;
  private readonly features = new CallFeatures();
  private readonly participants: Participants;
  private readonly local: LocalMedia;
  private readonly onPageHide = () => this.signalling?.send({ type: 'leave' });
  private readonly onMicrophoneSelected = () => void this.switchMicrophone().catch(reportError);
  private hangingUp: Promise<void> | undefined;
  private onFinished: (() => void) | undefined;

  constructor(private readonly context: CallContext) {
    super();
    const { audioOptions, videoOptions } = context.options;
    this.localVideo = [...((videoOptions?.localVideoStreams ?? []) as unknown as LocalVideoStream[])];
    this.media = { microphone: audioOptions?.muted !== true, camera: this.localVideo.length > 0, screen: false };
    this.participants = new Participants({
      acsUserId: context.acsUserId,
      devices: context.devices,
      tracks: () => this.local.tracks,
      send: (to, signal) => this.signalling?.send({ type: 'signal', to, signal }),
      updated: (change) => this.emit('remoteParticipantsUpdated', change),
    });
    this.local = new LocalMedia((slot, track) => this.participants.setTrack(slot, track));
    context.devices.on('selectedMicrophoneChanged', this.onMicrophoneSelected);
    addEventListener('pagehide', this.onPageHide);
    // Not in this tick: whoever called `join` must be able to listen first.
    queueMicrotask(() => void this.connect());
  }

  get state(): CallState {
    return this.currentState;
  }

  get role(): ParticipantRole {
    return this.currentRole;
  }

  get isMuted(): boolean {
    return !this.media.microphone;
  }

  get isScreenSharingOn(): boolean {
    return this.media.screen;
  }

  get isLocalVideoStarted(): boolean {
    return this.media.camera;
  }

  get localVideoStreams(): readonly LocalVideoStream[] {
    return this.localVideo;
  }

  get remoteParticipants(): readonly RemoteParticipant[] {
    return this.participants.list;
  }

  feature(factory: unknown): Observable {
    return this.features.get(String(factory));
  }

  async mute(): Promise<void> {
    this.local.setMuted(true);
    this.request({ ...this.media, microphone: false });
  }

  async unmute(): Promise<void> {
    this.mustBeAllowed('unmuteMic');
    if (!this.local.hasMicrophone) await this.local.openMicrophone(this.context.devices.selectedMicrophone?.id);
    this.request({ ...this.media, microphone: true });
  }

  async startVideo(stream: LocalVideoStream): Promise<void> {
    this.mustBeAllowed('turnVideoOn');
    await this.local.startVideo('camera', stream);
    this.setLocalVideo([...this.localVideo.filter((other) => other.mediaStreamType !== 'Video'), stream]);
    this.request({ ...this.media, camera: true });
  }

  /** The stream may be another object than the one that was started: there is one camera at a time. */
  async stopVideo(_stream?: LocalVideoStream): Promise<void> {
    this.local.stopVideo('camera');
    this.setLocalVideo(this.localVideo.filter((other) => other.mediaStreamType !== 'Video'));
    this.request({ ...this.media, camera: false });
  }

  async startScreenSharing(): Promise<void> {
    this.mustBeAllowed('shareScreen');
    const picked = await navigator.mediaDevices.getDisplayMedia({ video: true });
    const stream = new LocalVideoStream(picked);
    await this.local.startVideo('screen', stream);
    // The browser's own "stop sharing" button.
    picked.getVideoTracks()[0]?.addEventListener('ended', () => void this.stopScreenSharing());
    this.setLocalVideo([...this.localVideo, stream]);
    this.request({ ...this.media, screen: true });
  }

  async stopScreenSharing(): Promise<void> {
    if (!this.local.stopVideo('screen')) return;
    this.setLocalVideo(this.localVideo.filter((other) => other.mediaStreamType !== 'ScreenSharing'));
    this.request({ ...this.media, screen: false });
  }

  /** Leaves. Resolves when the call is over for this person. */
  hangUp(_options?: { forEveryone?: boolean }): Promise<void> {
    if (this.currentState === 'Disconnected') return Promise.resolve();
    this.hangingUp ??= new Promise((resolve) => {
      const timer = setTimeout(() => this.finish(CALL_END_REASONS.left), HANG_UP_MS);
      this.onFinished = () => {
        clearTimeout(timer);
        resolve();
      };
      const joined = this.currentRole !== 'Unknown';
      this.setState('Disconnecting');
      if (joined) this.signalling?.send({ type: 'leave' });
      else this.finish(CALL_END_REASONS.left);
    });
    return this.hangingUp;
  }

  hold = () => unsupported('Hold');
  resume = () => unsupported('Hold');
  muteAllRemoteParticipants = () => unsupported('Muting somebody else');
  removeParticipant = (_participant: unknown) => unsupported('Removing somebody else');
  sendDtmf = () => unsupported('Sending tones');
  addParticipant = (): never => {
    throw new CallError('Adding somebody to the call is not available on the local emulator.', 501, 0);
  };

  private async connect(): Promise<void> {
    this.setState('Connecting');
    try {
      const { token } = await this.context.credential.getToken();
      const { origin } = readAccessToken(token);
      if (this.currentState !== 'Connecting') return;
      const { roomId, displayName } = this.context;
      this.signalling = new SignallingConnection(
        origin,
        { type: 'join', token, roomId, displayName, media: this.media },
        {
          message: (message) => void this.receive(message).catch(reportError),
          lost: (opened) => this.finish(opened ? CALL_END_REASONS.networkLost : CALL_END_REASONS.requestFailed),
        },
      );
    } catch (error) {
      const known = error instanceof CallError;
      this.finish(known ? { code: error.code, subCode: error.subCode } : CALL_END_REASONS.tokenNotRefreshed);
    }
  }

  private async receive(message: ServerMessage): Promise<void> {
    switch (message.type) {
      case 'joined':
        return this.joined(message.self, message.others);
      case 'refused':
      case 'ended':
        return this.finish({ code: message.code, subCode: message.subCode });
      case 'participant-joined':
        return this.participants.joined(message.participant);
      case 'participant-changed':
        return this.participants.selfId === message.participant.id
          ? this.apply(message.participant)
          : this.participants.changed(message.participant);
      case 'participant-left':
        return this.participants.left(message.id, { code: message.code, subCode: message.subCode });
      case 'signal':
        return this.participants.receive(message.from, message.signal);
      case 'denied':
        return this.settle(message.media);
    }
  }

  /**
   * Only now is the role known, so only now are devices opened: a Consumer's browser never asks. A device that does not
   * open leaves the person in the call without it.
   */
  private async joined(self: CallParticipant, others: CallParticipant[]): Promise<void> {
    if (this.currentState !== 'Connecting') return;
    this.participants.selfId = self.id;
    this.apply(self);
    this.setState('Connected');
    this.participants.meet(others);
    const [camera] = this.localVideo;
    const failed: Partial<MediaState> = {};
    await Promise.all([
      self.media.microphone &&
        this.local.openMicrophone(this.context.devices.selectedMicrophone?.id).catch(() => {
          failed.microphone = false;
        }),
      self.media.camera &&
        camera &&
        this.local.startVideo('camera', camera).catch(() => {
          failed.camera = false;
        }),
    ]);
    this.local.setMuted(this.isMuted);
    if (Object.keys(failed).length > 0) this.request({ ...this.media, ...failed });
  }

  /** The server's word on this person: their role, and what of their media the others may have. */
  private apply(self: CallParticipant): void {
    if (self.role !== this.currentRole) {
      this.currentRole = self.role;
      this.features.capabilities.setRole(self.role);
      this.emit('roleChanged');
    }
    this.settle(self.media);
  }

  /** Brings the devices in line with what is allowed: media that the role lost stops here, not only at the others. */
  private settle(media: MediaState): void {
    const previous = this.media;
    this.media = { ...media };
    this.local.setMuted(!media.microphone);
    for (const [slot, type] of [
      ['camera', 'Video'],
      ['screen', 'ScreenSharing'],
    ] as const) {
      if (media[slot]) continue;
      this.local.stopVideo(slot);
      this.setLocalVideo(this.localVideo.filter((stream) => stream.mediaStreamType !== type));
    }
    if (previous.microphone !== media.microphone) this.emit('isMutedChanged');
    if (previous.camera !== media.camera) this.emit('isLocalVideoStartedChanged');
    if (previous.screen !== media.screen) this.emit('isScreenSharingOnChanged');
  }

  /** Tells the server what is on now. Its answer (`participant-changed`, or `denied`) is applied when it arrives. */
  private request(media: MediaState): void {
    this.settle(media);
    this.signalling?.send({ type: 'media', media });
  }

  private mustBeAllowed(capability: 'unmuteMic' | 'turnVideoOn' | 'shareScreen'): void {
    const role = this.currentRole === 'Unknown' ? undefined : this.currentRole;
    if (role === 'Organizer' || role === 'Co-organizer' || can(role, capability)) return;
    throw new CallError(`The role ${this.currentRole} does not allow ${capability}.`, 403, 0);
  }

  private async switchMicrophone(): Promise<void> {
    if (!this.local.hasMicrophone) return;
    await this.local.openMicrophone(this.context.devices.selectedMicrophone?.id);
    this.local.setMuted(this.isMuted);
  }

  private setLocalVideo(next: LocalVideoStream[]): void {
    const previous = this.localVideo;
    const added = next.filter((stream) => !previous.includes(stream));
    const removed = previous.filter((stream) => !next.includes(stream));
    this.localVideo = next;
    if (added.length + removed.length > 0) this.emit('localVideoStreamsUpdated', { added, removed });
  }

  private setState(state: CallState): void {
    if (this.currentState === state) return;
    this.currentState = state;
    this.emit('stateChanged');
  }

  /** The end, once. Everything held is let go of before anybody is told. */
  private finish(reason: CallEndReason): void {
    if (this.currentState === 'Disconnected') return;
    this.callEndReason = { code: reason.code, subCode: reason.subCode };
    removeEventListener('pagehide', this.onPageHide);
    this.context.devices.off('selectedMicrophoneChanged', this.onMicrophoneSelected);
    this.signalling?.close();
    this.participants.release();
    this.local.release();
    this.setState('Disconnected');
    // In the same tick: between the two, the UI library would show its configuration page.
    this.context.onEnded(this);
    this.onFinished?.();
  }
}
