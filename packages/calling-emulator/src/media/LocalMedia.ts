import type { SetDiagnostic } from '../features/diagnostics/index.js';
import { type LocalVideoLease, type LocalVideoStream, stopTracks } from '../sdk/streams/index.js';
import type { MediaSlot } from '../transport/index.js';
import { Microphone } from './Microphone.js';
import { OwnMediaDiagnostics } from './OwnMediaDiagnostics.js';
import { type TrackListener, watchTrack } from './watchTrack.js';

export type VideoSlot = 'camera' | 'screen';

interface Sent {
  stream: LocalVideoStream;
  lease: LocalVideoLease;
  stopFollowing(): void;
}

export interface LocalMediaListener {
  /** What is sent in a slot from now on. */
  onTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void;
  /** The browser ended a device, or the person stopped sharing with the browser's own button. */
  ended(slot: MediaSlot): void;
  diagnose: SetDiagnostic;
}

/** What this person sends in a call, and the devices held for it. Every change reaches the peers through `onTrack`. */
export class LocalMedia {
  private readonly microphone: Microphone;
  private readonly diagnostics: OwnMediaDiagnostics;
  private readonly videos = new Map<VideoSlot, Sent>();
  // Rises with each start and stop of a slot: a camera that opens late is not wanted any more.
  private readonly runs = { camera: 0, screen: 0 };
  private released = false;

  constructor(private readonly listener: LocalMediaListener) {
    this.diagnostics = new OwnMediaDiagnostics(listener.diagnose);
    this.microphone = new Microphone({
      ...this.watching('microphone'),
      spokenToWhileMuted: (isSpeaking) => listener.diagnose('speakingWhileMicrophoneIsMuted', isSpeaking),
    });
  }

  get tracks(): Partial<Record<MediaSlot, MediaStreamTrack>> {
    const tracks: Partial<Record<MediaSlot, MediaStreamTrack>> = {};
    if (this.microphone.track) tracks.microphone = this.microphone.track;
    for (const [slot, { lease }] of this.videos) {
      const [track] = lease.stream.getVideoTracks();
      if (track) tracks[slot] = track;
    }
    return tracks;
  }

  get hasMicrophone(): boolean {
    return this.microphone.track !== undefined;
  }

  /** @throws CallError when the browser gives no microphone */
  async openMicrophone(deviceId: string | undefined): Promise<void> {
    const track = await this.diagnosed('microphone', this.microphone.open(deviceId));
    if (track) this.listener.onTrack('microphone', track);
  }

  setMuted(muted: boolean): void {
    this.microphone.setMuted(muted);
  }

  /** Lets go of the microphone itself: who may not speak is not listened to by the browser either. */
  closeMicrophone(): void {
    if (this.hasMicrophone && !this.released) this.listener.onTrack('microphone', undefined);
    this.microphone.close();
  }

  /**
   * Sends a stream. What the slot sent before goes on until the new one has opened, and stays if it does not.
   * @returns whether it is sent: `false` if the slot was stopped, or started again, in the meantime
   * @throws CallError when the camera cannot be opened
   */
  async startVideo(slot: VideoSlot, stream: LocalVideoStream): Promise<boolean> {
    const lease = await this.diagnosed(slot, this.openVideo(slot, stream));
    if (!lease) return false;
    this.letGo(slot);
    // Another camera in the same stream. It is open already, so this does not fail.
    const follow = () => void this.startVideo(slot, stream).catch(reportError);
    stream.on('videoSourceChanged', follow);
    const [track] = lease.stream.getVideoTracks();
    const stopWatching = track && watchTrack(track, this.watching(slot));
    const stopFollowing = () => {
      stream.off('videoSourceChanged', follow);
      stopWatching?.();
    };
    this.videos.set(slot, { stream, lease, stopFollowing });
    this.listener.onTrack(slot, track);
    return true;
  }

  /**
   * Lets the person pick what to share.
   * @returns nothing if the slot was stopped, or another picking was begun, in the meantime
   * @throws the browser's own error when they pick nothing
   */
  async pickScreen(): Promise<MediaStream | undefined> {
    this.runs.screen += 1;
    const run = this.runs.screen;
    try {
      const picked = await navigator.mediaDevices.getDisplayMedia({ video: true });
      if (run === this.runs.screen) return picked;
      stopTracks(picked);
      return undefined;
    } catch (error) {
      // Refused is what the browser also says when the person picks nothing: that is no trouble.
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (run === this.runs.screen && !isRefused) this.diagnostics.failed('screen', error);
      throw error;
    }
  }

  /** Lets go of the camera or the screen, also of one that is still opening. */
  stopVideo(slot: VideoSlot): void {
    this.runs[slot] += 1;
    if (this.letGo(slot) && !this.released) this.listener.onTrack(slot, undefined);
  }

  release(): void {
    this.released = true;
    this.microphone.close();
    this.stopVideo('camera');
    this.stopVideo('screen');
  }

  private async openVideo(slot: VideoSlot, stream: LocalVideoStream): Promise<LocalVideoLease | undefined> {
    this.runs[slot] += 1;
    const run = this.runs[slot];
    const isWanted = () => run === this.runs[slot] && !this.released;
    try {
      const lease = await stream.lease();
      if (isWanted()) return lease;
      lease.release();
    } catch (error) {
      if (isWanted()) throw error;
    }
    return undefined;
  }

  /** What opens, or fails to, when it is not wanted any more is `undefined`, and nobody's news. */
  private async diagnosed<T>(slot: MediaSlot, opening: Promise<T>): Promise<T> {
    try {
      const opened = await opening;
      if (opened !== undefined) this.diagnostics.working(slot);
      return opened;
    } catch (error) {
      this.diagnostics.failed(slot, error);
      throw error;
    }
  }

  private watching(slot: MediaSlot): TrackListener {
    return {
      ended: () => {
        this.diagnostics.ended(slot);
        this.listener.ended(slot);
      },
      interrupted: (isInterrupted) => this.diagnostics.interrupted(slot, isInterrupted),
    };
  }

  private letGo(slot: VideoSlot): boolean {
    const sent = this.videos.get(slot);
    if (!sent) return false;
    this.videos.delete(slot);
    sent.stopFollowing();
    sent.lease.release();
    return true;
  }
}
