import type { SetDiagnostic } from '../features/diagnostics/index.js';
import { mediaDevices } from '../sdk/browser/index.js';
import { type LocalVideoLease, type LocalVideoStream, stopTracks } from '../sdk/streams/index.js';
import type { MediaSlot } from '../transport/index.js';
import { Microphone, type MicrophoneSource } from './Microphone.js';
import { OwnMediaDiagnostics } from './OwnMediaDiagnostics.js';
import { type TrackListener, watchTrack } from './watchTrack.js';

export type VideoSlot = 'camera' | 'screen';

interface Sent {
  stream: LocalVideoStream;
  lease: LocalVideoLease;
  stopFollowing(): void;
}

export interface LocalMediaListener {
  /** The track that a slot sends from now on. */
  onTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void;
  /** The browser ended a device, or the person stopped sharing with the browser's own button. */
  ended(slot: MediaSlot): void;
  diagnose: SetDiagnostic;
}

/**
 * The media that this person sends in a call, and the devices that are open for it. Every change is reported by
 * `onTrack`.
 */
export class LocalMedia {
  private readonly microphone: Microphone;
  private readonly diagnostics: OwnMediaDiagnostics;
  private readonly videos = new Map<VideoSlot, Sent>();
  // Incremented with each start and stop of a slot, to recognize a camera that opens too late.
  private readonly runs = { camera: 0, screen: 0 };
  /** `undefined` until the page sets a limit. */
  private cameraLimits: MediaTrackConstraints | undefined;
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

  /**
   * @returns whether it is sent: `false` if it was closed, or opened again, in the meantime
   * @throws CallError when the browser gives no microphone
   */
  async openMicrophone(source: MicrophoneSource): Promise<boolean> {
    const track = await this.diagnosed('microphone', this.microphone.open(source));
    if (track) this.listener.onTrack('microphone', track);
    return track !== undefined;
  }

  setMuted(muted: boolean): void {
    this.microphone.setMuted(muted);
  }

  /** Releases the microphone itself: the browser doesn't listen to a person who may not speak either. */
  closeMicrophone(): void {
    if (this.hasMicrophone && !this.released) this.listener.onTrack('microphone', undefined);
    this.microphone.close();
  }

  /**
   * Sends a stream. The previous stream of the slot continues until the new one has opened, and stays if it doesn't
   * open.
   * @returns whether it is sent: `false` if the slot was stopped, or started again, in the meantime
   * @throws CallError when the camera cannot be opened
   */
  async startVideo(slot: VideoSlot, stream: LocalVideoStream): Promise<boolean> {
    const lease = await this.diagnosed(slot, this.openVideo(slot, stream));
    if (!lease) return false;
    this.releaseSlot(slot);
    // Follows a switch of the camera. The new camera is already open, so this doesn't fail.
    const follow = () => void this.startVideo(slot, stream).catch(reportError);
    stream.on('videoSourceChanged', follow);
    const [track] = lease.stream.getVideoTracks();
    // A picture that can't be limited is sent as it is.
    if (slot === 'camera' && this.cameraLimits) track?.applyConstraints(this.cameraLimits).catch(reportError);
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
   * Lets the person choose a screen to share.
   * @returns `undefined` if the slot was stopped, or another choice was started, in the meantime
   * @throws the browser's own error when they choose nothing
   */
  async pickScreen(): Promise<MediaStream | undefined> {
    this.runs.screen += 1;
    const run = this.runs.screen;
    try {
      const picked = await mediaDevices().getDisplayMedia({ video: true });
      if (run === this.runs.screen) return picked;
      stopTracks(picked);
      return undefined;
    } catch (error) {
      // The browser reports "not allowed" also when the person chooses nothing, which is not a problem.
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (run === this.runs.screen && !isRefused) this.diagnostics.failed('screen', error);
      throw error;
    }
  }

  /** Limits this camera and the next ones; a limit that isn't named stays. @throws the browser's own error */
  async limitCamera(limits: MediaTrackConstraints): Promise<void> {
    this.cameraLimits = { ...this.cameraLimits, ...limits };
    await this.tracks.camera?.applyConstraints(this.cameraLimits);
  }

  /** Releases the camera or the screen, also one that is still opening. */
  stopVideo(slot: VideoSlot): void {
    this.runs[slot] += 1;
    if (this.releaseSlot(slot) && !this.released) this.listener.onTrack(slot, undefined);
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

  /** Reports success or failure. `undefined` means that the result is no longer wanted, and reports nothing. */
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

  private releaseSlot(slot: VideoSlot): boolean {
    const sent = this.videos.get(slot);
    if (!sent) return false;
    this.videos.delete(slot);
    sent.stopFollowing();
    sent.lease.release();
    return true;
  }
}
