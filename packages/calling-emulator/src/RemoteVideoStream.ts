import type {
  MediaStreamType,
  RemoteVideoStream as SdkRemoteVideoStream,
  StreamSize,
} from '@azure/communication-calling';
import type { EventName } from './EventName.js';
import { Observable } from './Observable.js';

let nextId = 1;

/** What another participant sends. Its `MediaStream` stays the same while tracks come and go. */
export class RemoteVideoStream extends Observable<EventName<SdkRemoteVideoStream>> {
  readonly id = nextId++;
  readonly mediaStream = new MediaStream();
  private available = false;
  private receiving = false;
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
    for (const old of this.mediaStream.getTracks()) this.mediaStream.removeTrack(old);
    this.mediaStream.addTrack(track);
    const update = () => this.setReceiving(!track.muted && track.readyState === 'live');
    track.onmute = update;
    track.onunmute = update;
    track.onended = update;
    update();
  }

  /** By the server's word, not by the arrival of a track: the server knows what the sender's role allows. */
  setAvailable(available: boolean): void {
    if (this.available === available) return;
    this.available = available;
    this.emit('isAvailableChanged');
  }

  setSize(size: StreamSize): void {
    if (size.width === this.currentSize.width && size.height === this.currentSize.height) return;
    this.currentSize = size;
    this.emit('sizeChanged');
  }

  private setReceiving(receiving: boolean): void {
    if (this.receiving === receiving) return;
    this.receiving = receiving;
    this.emit('isReceivingChanged');
  }
}
