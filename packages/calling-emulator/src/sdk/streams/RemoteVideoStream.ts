import type {
  MediaStreamType,
  RemoteVideoStream as SdkRemoteVideoStream,
  StreamSize,
} from '@azure/communication-calling';
import type { GeneratedPicture } from '../../pictures/index.js';
import { type EventName, Observable } from '../events/index.js';

let nextId = 1;

/** A video that another participant sends. Its `MediaStream` stays the same while tracks come and go. */
export class RemoteVideoStream extends Observable<EventName<SdkRemoteVideoStream>> {
  readonly id = nextId++;
  readonly mediaStream = new MediaStream();
  /** Set for participants without a browser: a picture that is drawn here in place of a received video. */
  picture: GeneratedPicture | undefined;
  private available = false;
  private receiving = false;
  private track: MediaStreamTrack | undefined;
  private reachable = true;
  private currentSize: StreamSize = { width: 0, height: 0 };

  constructor(readonly mediaStreamType: MediaStreamType) {
    super();
  }

  get isAvailable(): boolean {
    return this.available;
  }

  get isReceiving(): boolean {
    return this.receiving;
  }

  get size(): StreamSize {
    return { ...this.currentSize };
  }

  getMediaStream(): Promise<MediaStream> {
    return Promise.resolve(this.mediaStream);
  }

  setTrack(track: MediaStreamTrack): void {
    for (const old of this.mediaStream.getTracks()) {
      old.onmute = null;
      old.onunmute = null;
      old.onended = null;
      this.mediaStream.removeTrack(old);
    }
    this.mediaStream.addTrack(track);
    this.track = track;
    const update = () => this.updateReceiving();
    track.onmute = update;
    track.onunmute = update;
    track.onended = update;
    update();
  }

  /** Whether the connection that carries the track is up: a track doesn't notice that nothing arrives. */
  setReachable(reachable: boolean): void {
    this.reachable = reachable;
    this.updateReceiving();
  }

  /** Follows the server, not the arrival of a track: the server knows what the sender's role allows. */
  setAvailable(available: boolean): void {
    if (this.available === available) return;
    this.available = available;
    this.emit('isAvailableChanged');
    this.updateReceiving();
  }

  setSize(size: StreamSize): void {
    if (size.width === this.currentSize.width && size.height === this.currentSize.height) return;
    this.currentSize = size;
    this.emit('sizeChanged');
  }

  private updateReceiving(): void {
    const arrives = this.reachable && this.track?.readyState === 'live' && !this.track.muted;
    const receiving = this.picture ? this.available : arrives;
    if (this.receiving === receiving) return;
    this.receiving = receiving;
    this.emit('isReceivingChanged');
  }
}
