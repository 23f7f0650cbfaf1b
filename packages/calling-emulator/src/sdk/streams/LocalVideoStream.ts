import type {
  MediaStreamType,
  LocalVideoStream as SdkLocalVideoStream,
  VideoDeviceInfo,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../events/index.js';
import { leaseCamera, stopTracks } from './cameraCapture.js';
import { VideoEffectsFeature } from './VideoEffectsFeature.js';

export interface LocalVideoLease {
  stream: MediaStream;
  release(): void;
}

/**
 * A camera or a screen to send. Creating one opens nothing; a renderer or a call opens it and releases it (`lease`).
 * The UI library never disposes a stream, so nothing may depend on `dispose`.
 */
export class LocalVideoStream extends Observable<EventName<SdkLocalVideoStream>> {
  readonly mediaStreamType: MediaStreamType;
  private device: VideoDeviceInfo;
  /** A stream that no camera gives: nothing has to be opened. */
  private ready: LocalVideoLease | undefined;
  private held: LocalVideoLease[] = [];
  private switches = 0;
  private readonly effects = new VideoEffectsFeature();

  /** @param source a camera of the device manager, or a stream of the screen */
  constructor(source: VideoDeviceInfo | MediaStream) {
    super();
    const isStream = source instanceof MediaStream;
    this.mediaStreamType = isStream ? 'ScreenSharing' : 'Video';
    this.ready = isStream ? { stream: source, release: () => stopTracks(source) } : undefined;
    this.device = isStream ? { id: source.id, name: 'Screen', deviceType: 'Virtual' } : { ...source };
  }

  get source(): VideoDeviceInfo {
    // A copy: the UI library freezes what it keeps in its state.
    return { ...this.device };
  }

  feature(_factory: unknown): VideoEffectsFeature {
    return this.effects;
  }

  /** Opens the camera until the lease is released. */
  async lease(): Promise<LocalVideoLease> {
    if (this.ready) return this.ready;
    const { id } = this.device;
    const isSwitched = () => id !== this.device.id || this.ready !== undefined;
    const camera = await leaseCamera(id).catch((error: unknown) => {
      if (!isSwitched()) throw error;
      return undefined;
    });
    // Switched while it was opening: no listener can follow a stream that it has not received yet.
    if (!camera || isSwitched()) {
      camera?.release();
      return this.lease();
    }
    const lease: LocalVideoLease = {
      stream: camera.stream,
      release: () => {
        this.held = this.held.filter((other) => other !== lease);
        camera.release();
      },
    };
    this.held.push(lease);
    return lease;
  }

  /** The running stream. If no lease has opened it, it is opened now, and held until `dispose`. */
  async getMediaStream(): Promise<MediaStream> {
    const current = this.ready ?? this.held.at(-1) ?? (await this.lease());
    return current.stream;
  }

  /**
   * Switches the camera; renderers and calls that use this stream follow (`videoSourceChanged`). Of two overlapping
   * switches the later one wins.
   * @throws CallError when the other camera cannot be opened for a stream in use; the stream then keeps its camera
   */
  async switchSource(source: VideoDeviceInfo): Promise<void> {
    this.switches += 1;
    const run = this.switches;
    // Held during the switch, so that the followers find it open.
    const opened = this.held.length > 0 ? await leaseCamera(source.id) : undefined;
    if (run === this.switches && (this.ready || this.device.id !== source.id)) {
      this.ready = undefined;
      this.device = { ...source };
      this.emit('videoSourceChanged', { source: this });
    }
    opened?.release();
  }

  /** Sends other video from now on, such as a picture that the page draws. The page itself stops it. */
  async setMediaStream(source: MediaStream): Promise<void> {
    this.switches += 1;
    this.ready = { stream: source, release: () => undefined };
    this.device = { id: source.id, name: 'Stream', deviceType: 'Virtual' };
    this.emit('videoSourceChanged', { source: this });
  }

  dispose(): void {
    for (const lease of [...this.held]) lease.release();
  }
}
