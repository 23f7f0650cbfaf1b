import type { LocalVideoLease, LocalVideoStream } from './LocalVideoStream.js';
import { Microphone } from './Microphone.js';
import type { MediaSlot } from './Peer.js';

export type VideoSlot = 'camera' | 'screen';

interface Sent {
  stream: LocalVideoStream;
  lease: LocalVideoLease;
  stopFollowing(): void;
}

/** What this person sends in a call, and the devices held for it. Every change reaches the peers through `onTrack`. */
export class LocalMedia {
  private readonly microphone = new Microphone();
  private readonly videos = new Map<VideoSlot, Sent>();
  // Rises with each start and stop of a slot: a camera that opens late is not wanted any more.
  private readonly runs = { camera: 0, screen: 0 };
  private released = false;

  constructor(private readonly onTrack: (slot: MediaSlot, track: MediaStreamTrack | undefined) => void) {}

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
    const track = await this.microphone.open(deviceId);
    if (track) this.onTrack('microphone', track);
  }

  setMuted(muted: boolean): void {
    this.microphone.setMuted(muted);
  }

  /** Lets go of the microphone itself: who may not speak is not listened to by the browser either. */
  closeMicrophone(): void {
    if (this.hasMicrophone && !this.released) this.onTrack('microphone', undefined);
    this.microphone.close();
  }

  /**
   * Sends a stream. What the slot sent before goes on until the new one has opened, and stays if it does not.
   * @returns whether it is sent: `false` if the slot was stopped, or started again, in the meantime
   * @throws CallError when the camera cannot be opened
   */
  async startVideo(slot: VideoSlot, stream: LocalVideoStream): Promise<boolean> {
    this.runs[slot] += 1;
    const run = this.runs[slot];
    const lease = await stream.lease();
    if (run !== this.runs[slot] || this.released) {
      lease.release();
      return false;
    }
    this.letGo(slot);
    // Another camera in the same stream. It is open already, so this does not fail.
    const follow = () => void this.startVideo(slot, stream).catch(reportError);
    stream.on('videoSourceChanged', follow);
    this.videos.set(slot, { stream, lease, stopFollowing: () => stream.off('videoSourceChanged', follow) });
    this.onTrack(slot, lease.stream.getVideoTracks()[0]);
    return true;
  }

  /** Lets go of the camera or the screen, also of one that is still opening. */
  stopVideo(slot: VideoSlot): void {
    this.runs[slot] += 1;
    if (this.letGo(slot) && !this.released) this.onTrack(slot, undefined);
  }

  release(): void {
    this.released = true;
    this.microphone.close();
    this.stopVideo('camera');
    this.stopVideo('screen');
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
