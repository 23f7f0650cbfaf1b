import { type Capability, can, type Role } from '@anteroom/contract';
import type { Call, MediaConstraintRange, MediaStreamType, VideoSendConstraints } from '@azure/communication-calling';
import type { SetDiagnostic } from '../features/diagnostics/index.js';
import type { DeviceManager } from '../sdk/devices/index.js';
import { notAllowed, unsupported } from '../sdk/errors/index.js';
import type { EventName } from '../sdk/events/index.js';
import { type LocalAudioStream, LocalVideoStream } from '../sdk/streams/index.js';
import type { MediaSlot, MediaState } from '../transport/index.js';
import { LocalMedia } from './LocalMedia.js';
import { OwnAudioStreams } from './OwnAudioStreams.js';

export interface OwnMediaOptions {
  devices: DeviceManager;
  /** The media that the person wants on when they join. */
  wanted: MediaState;
  videoStreams: LocalVideoStream[];
  /** Sound that the page sends in place of the selected microphone. */
  audioStream: LocalAudioStream | undefined;
  /** Notifies the listeners of the call. */
  emit(event: EventName<Call>, payload?: unknown): void;
  /** Asks the server, which answers with the same number. */
  send(request: number, media: MediaState): void;
  onTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void;
  diagnose: SetDiagnostic;
}

const VIDEO_SLOTS = [
  ['camera', 'Video'],
  ['screen', 'ScreenSharing'],
] as const;

/**
 * Which of this person's media is on: what they requested, as far as the server's view of their role allows. Devices
 * follow: those that are off are released, also while they are still opening.
 */
export class OwnMedia {
  private media: MediaState;
  private streams: LocalVideoStream[];
  /** `undefined` until the join is answered. Until then nothing is allowed, and nothing is asked of the server. */
  private role: Role | undefined;
  // An answer to an older request must not undo a newer one.
  private requests = 0;
  private unmutes = 0;
  private readonly local: LocalMedia;
  private readonly audio: OwnAudioStreams;
  private readonly onMicrophoneSelected = () => void this.switchMicrophone().catch(reportError);

  constructor(private readonly options: OwnMediaOptions) {
    this.media = options.wanted;
    this.streams = options.videoStreams;
    this.local = new LocalMedia({
      onTrack: options.onTrack,
      ended: (slot) => this.ended(slot),
      diagnose: options.diagnose,
    });
    this.audio = new OwnAudioStreams({
      devices: options.devices,
      custom: options.audioStream,
      updated: (change) => options.emit('localAudioStreamsUpdated', change),
      sourceChanged: () => void this.switchMicrophone().catch(reportError),
    });
    options.devices.on('selectedMicrophoneChanged', this.onMicrophoneSelected);
  }

  get state(): MediaState {
    return this.media;
  }

  /** The number of the latest request; 0 before the first. */
  get latestRequest(): number {
    return this.requests;
  }

  get videoStreams(): readonly LocalVideoStream[] {
    return this.streams;
  }

  get audioStreams(): readonly LocalAudioStream[] {
    return this.audio.list;
  }

  get tracks(): Partial<Record<MediaSlot, MediaStreamTrack>> {
    return this.local.tracks;
  }

  mute(): void {
    this.unmutes += 1;
    this.request({ ...this.media, microphone: false });
  }

  /** @throws CallError when the role forbids it, or the browser gives no microphone */
  async unmute(): Promise<void> {
    this.assertAllowed('unmuteMic');
    this.unmutes += 1;
    const run = this.unmutes;
    if (!this.local.hasMicrophone) await this.openMicrophone();
    // Muted again, or no longer allowed to speak, while the browser was asking for permission.
    if (run === this.unmutes && this.local.hasMicrophone) this.request({ ...this.media, microphone: true });
  }

  /**
   * Sends this sound in place of the selected microphone. Muting applies to it as well.
   * @throws CallError when the role forbids it, or the stream has no sound
   */
  async startAudio(stream: LocalAudioStream): Promise<void> {
    this.assertAllowed('unmuteMic');
    const before = this.audio.custom;
    this.audio.setCustom(stream);
    try {
      await this.switchMicrophone();
    } catch (error) {
      if (this.audio.custom === stream) this.audio.setCustom(before);
      throw error;
    }
  }

  /** Sends the selected microphone again. */
  stopAudio(): void {
    this.audio.setCustom(undefined);
    void this.switchMicrophone().catch(reportError);
  }

  /** Limits the camera's picture. 0 removes a limit, `undefined` keeps it. @throws CallError 501 for the bitrate */
  async setVideoLimits({ frameHeight, frameRate, bitrate }: VideoSendConstraints): Promise<void> {
    if (bitrate !== undefined) return unsupported('A limit of the bitrate');
    await this.local.limitCamera({ ...limit('height', frameHeight), ...limit('frameRate', frameRate) });
  }

  /** @throws CallError when the role forbids it, or the browser gives no camera */
  async startVideo(stream: LocalVideoStream): Promise<void> {
    this.assertAllowed('turnVideoOn');
    if (!(await this.local.startVideo('camera', stream))) return;
    this.setVideoStream('Video', stream);
    this.request({ ...this.media, camera: true });
  }

  /** Also stops a camera that is still opening. */
  stopVideo(): void {
    this.local.stopVideo('camera');
    this.request({ ...this.media, camera: false });
  }

  /** @throws CallError when the role forbids it; the browser's own error when the person chooses nothing */
  async startScreenSharing(): Promise<void> {
    this.assertAllowed('shareScreen');
    const picked = await this.local.pickScreen();
    if (!picked) return;
    const stream = new LocalVideoStream(picked);
    if (!(await this.local.startVideo('screen', stream))) return;
    this.setVideoStream('ScreenSharing', stream);
    this.request({ ...this.media, screen: true });
  }

  stopScreenSharing(): void {
    this.local.stopVideo('screen');
    this.request({ ...this.media, screen: false });
  }

  /**
   * Called when the join is answered. Only now is the role known, so only now are devices opened: a Consumer's browser
   * never asks for one. Media that was switched off in the meantime stays off. If a device doesn't open, the person is
   * in the call without it.
   */
  async joined(role: Role, allowed: MediaState): Promise<void> {
    this.role = role;
    const wanted = both(this.media, allowed);
    this.settle(wanted);
    if (!same(wanted, allowed)) this.request(wanted);
    const [camera] = this.streams;
    await Promise.all([
      wanted.microphone && this.openMicrophone().catch(() => this.mute()),
      wanted.camera && camera && this.local.startVideo('camera', camera).catch(() => this.stopVideo()),
    ]);
  }

  /**
   * Applies another role. Devices that it forbids are released, open or opening; the server's answer switches the media
   * off.
   */
  setRole(role: Role): void {
    this.role = role;
    if (!can(role, 'unmuteMic')) this.local.closeMicrophone();
    if (!can(role, 'turnVideoOn')) this.local.stopVideo('camera');
    if (!can(role, 'shareScreen')) this.local.stopVideo('screen');
  }

  /** Applies the server's answer. While a newer request is pending, the answer can only switch media off. */
  answered(media: MediaState, request: number): void {
    this.settle(request === this.requests ? media : this.allowed(this.media));
  }

  release(): void {
    this.role = undefined;
    this.options.devices.off('selectedMicrophoneChanged', this.onMicrophoneSelected);
    this.audio.release();
    this.local.release();
  }

  /** Opens the page's own sound or the selected microphone, or another one that is chosen while it opens or fails to open. */
  private async openMicrophone(): Promise<void> {
    const chosen = () => this.audio.custom ?? this.options.devices.selectedMicrophone?.id;
    const source = chosen();
    try {
      if (!(await this.local.openMicrophone(source))) return;
    } catch (error) {
      if (chosen() === source) throw error;
    }
    if (chosen() !== source) await this.openMicrophone();
    else this.audio.opened();
  }

  private ended(slot: MediaSlot): void {
    if (slot === 'camera') this.stopVideo();
    else if (slot === 'screen') this.stopScreenSharing();
    else void this.replaceMicrophone().catch(reportError);
  }

  /** Continues with the next available microphone; without one the person is muted. */
  private async replaceMicrophone(): Promise<void> {
    this.local.closeMicrophone();
    // Refreshes the selection.
    await this.options.devices.getMicrophones();
    if (!can(this.role, 'unmuteMic') || this.local.hasMicrophone) return;
    await this.openMicrophone().catch(() => this.mute());
  }

  private async switchMicrophone(): Promise<void> {
    if (this.local.hasMicrophone) await this.openMicrophone();
  }

  private request(media: MediaState): void {
    this.settle(media);
    if (this.role === undefined) return;
    this.requests += 1;
    this.options.send(this.requests, media);
  }

  private allowed(media: MediaState): MediaState {
    return {
      microphone: media.microphone && can(this.role, 'unmuteMic'),
      camera: media.camera && can(this.role, 'turnVideoOn'),
      screen: media.screen && can(this.role, 'shareScreen'),
    };
  }

  private assertAllowed(capability: Capability): void {
    if (!can(this.role, capability)) throw notAllowed(this.role, capability);
  }

  /** Adapts the devices to the media that is on: media that the role lost stops here, not only for the others. */
  private settle(media: MediaState): void {
    const previous = this.media;
    this.media = { ...media };
    this.local.setMuted(!media.microphone);
    for (const [slot, type] of VIDEO_SLOTS) {
      // Media that was already off may be opening again for a newer request.
      if (media[slot] || !previous[slot]) continue;
      this.local.stopVideo(slot);
      this.setVideoStream(type, undefined);
    }
    if (previous.microphone !== media.microphone) this.options.emit('isMutedChanged');
    if (previous.camera !== media.camera) this.options.emit('isLocalVideoStartedChanged');
    if (previous.screen !== media.screen) this.options.emit('isScreenSharingOnChanged');
  }

  /** There is at most one stream per type. */
  private setVideoStream(type: MediaStreamType, stream: LocalVideoStream | undefined): void {
    const removed = this.streams.filter((other) => other.mediaStreamType === type && other !== stream);
    const added = stream && !this.streams.includes(stream) ? [stream] : [];
    if (added.length + removed.length === 0) return;
    this.streams = [...this.streams.filter((other) => !removed.includes(other)), ...added];
    this.options.emit('localVideoStreamsUpdated', { added, removed });
  }
}

function limit(name: 'height' | 'frameRate', range: MediaConstraintRange | undefined): MediaTrackConstraints {
  if (range?.max === undefined) return {};
  return { [name]: range.max === 0 ? {} : { max: range.max } };
}

function both(a: MediaState, b: MediaState): MediaState {
  return {
    microphone: a.microphone && b.microphone,
    camera: a.camera && b.camera,
    screen: a.screen && b.screen,
  };
}

function same(a: MediaState, b: MediaState): boolean {
  return a.microphone === b.microphone && a.camera === b.camera && a.screen === b.screen;
}
