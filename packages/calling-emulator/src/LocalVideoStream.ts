import type { MediaStreamType, VideoDeviceInfo } from '@azure/communication-calling';
import { leaseCamera } from './cameraCapture.js';
import { VideoEffectsFeature } from './features/VideoEffectsFeature.js';
import { Observable } from './Observable.js';

export interface LocalVideoLease {
  stream: MediaStream;
  release(): void;
}

/**
 * What a person sends: a camera, or a screen. Making one opens nothing; a renderer or a call opens it and lets go of it
 * (`lease`). The UI library never disposes a stream, so nothing may hang on `dispose`.
 */
export class LocalVideoStream extends Observable {
  readonly mediaStreamType: MediaStreamType;
  private device: VideoDeviceInfo;
  private readonly screen: MediaStream | undefined;
  private held: LocalVideoLease[] = [];
  private readonly effects = new VideoEffectsFeature();

  /** @param source a camera of the device manager, or a stream of the screen */
  constructor(source: VideoDeviceInfo | MediaStream) {
    super();
    const isStream = source instanceof MediaStream;
    this.mediaStreamType = isStream ? 'ScreenSharing' : 'Video';
    this.screen = isStream ? source : undefined;
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
    if (this.screen) return { stream: this.screen, release: () => undefined };
    const camera = await leaseCamera(this.device.id);
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

  async getMediaStream(): Promise<MediaStream> {
    const current = this.held.at(-1) ?? (await this.lease());
    return current.stream;
  }

  /** Changes the camera; a call that sends this stream follows (`videoSourceChanged`). */
  async switchSource(source: VideoDeviceInfo): Promise<void> {
    if (this.device.id === source.id) return;
    this.device = { ...source };
    this.emit('videoSourceChanged', this);
  }

  dispose(): void {
    for (const lease of [...this.held]) lease.release();
  }
}
