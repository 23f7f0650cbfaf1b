import { CallError } from './CallError.js';
import type { LocalVideoLease, LocalVideoStream } from './LocalVideoStream.js';
import { Microphone } from './Microphone.js';
import type { MediaSlot } from './Peer.js';

interface Sent {
  stream: LocalVideoStream;
  lease: LocalVideoLease;
  stopFollowing(): void;
}

/** What this person sends in a call, and the devices held for it. Every change reaches the peers through `onTrack`. */
export class LocalMedia {
  private readonly microphone = new Microphone();
  private readonly videos = new Map<'camera' | 'screen', Sent>();
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

  async openMicrophone(deviceId: string | undefined): Promise<void> {
    const track = await this.microphone.open(deviceId);
    if (!this.released) this.onTrack('microphone', track);
  }

  setMuted(muted: boolean): void {
    this.microphone.setMuted(muted);
  }

  stream(slot: 'camera' | 'screen'): LocalVideoStream | undefined {
    return this.videos.get(slot)?.stream;
  }

  /** @throws CallError when the camera cannot be opened. */
  async startVideo(slot: 'camera' | 'screen', stream: LocalVideoStream): Promise<void> {
    this.stopVideo(slot);
    const lease = await stream.lease();
    if (this.released) {
      lease.release();
      throw new CallError('The call has ended.', 0, 0);
    }
    const follow = () => void this.startVideo(slot, stream).catch(reportError);
    stream.on('videoSourceChanged', follow);
    this.videos.set(slot, { stream, lease, stopFollowing: () => stream.off('videoSourceChanged', follow) });
    this.onTrack(slot, lease.stream.getVideoTracks()[0]);
  }

  /** Lets go of the camera or the screen. Returns the stream that was sent. */
  stopVideo(slot: 'camera' | 'screen'): LocalVideoStream | undefined {
    const sent = this.videos.get(slot);
    if (!sent) return undefined;
    this.videos.delete(slot);
    sent.stopFollowing();
    sent.lease.release();
    if (slot === 'screen') for (const track of sent.lease.stream.getTracks()) track.stop();
    if (!this.released) this.onTrack(slot, undefined);
    return sent.stream;
  }

  release(): void {
    this.released = true;
    this.microphone.release();
    this.stopVideo('camera');
    this.stopVideo('screen');
  }
}
