import type { CreateViewOptions, ScalingMode, StreamSize } from '@azure/communication-calling';
import { LocalVideoStream } from './LocalVideoStream.js';
import type { RemoteVideoStream } from './RemoteVideoStream.js';

const OBJECT_FIT: Record<ScalingMode, string> = { Stretch: 'fill', Crop: 'cover', Fit: 'contain' };

interface Source {
  stream: MediaStream;
  release(): void;
  sized(size: StreamSize): void;
}

async function openSource(stream: LocalVideoStream | RemoteVideoStream): Promise<Source> {
  if (stream instanceof LocalVideoStream) {
    // Only the person who shares a screen may stop it; closing a view must not.
    if (stream.mediaStreamType === 'ScreenSharing') {
      return { stream: await stream.getMediaStream(), release: () => undefined, sized: () => undefined };
    }
    const lease = await stream.lease();
    return { ...lease, sized: () => undefined };
  }
  const release = stream.picture?.view() ?? (() => undefined);
  return { stream: stream.mediaStream, release, sized: (size) => stream.setSize(size) };
}

/** Shows a stream in its own elements. The camera is open while a view of it exists. */
export class VideoStreamRenderer {
  readonly size: StreamSize = { width: 0, height: 0 };
  private views: VideoStreamRendererView[] = [];
  private disposed = false;

  constructor(private readonly videoStream: LocalVideoStream | RemoteVideoStream) {}

  async createView(options: CreateViewOptions = {}): Promise<VideoStreamRendererView> {
    const source = await openSource(this.videoStream);
    const view = new VideoStreamRendererView(source, options);
    this.views.push(view);
    // Disposed while the camera was opening: release it at once.
    if (this.disposed) {
      this.dispose();
      return view;
    }
    if (this.videoStream instanceof LocalVideoStream) {
      const stream = this.videoStream;
      const follow = () => void openSource(stream).then((next) => view.replace(next), reportError);
      stream.on('videoSourceChanged', follow);
      view.onDispose(() => stream.off('videoSourceChanged', follow));
    }
    return view;
  }

  dispose(): void {
    this.disposed = true;
    for (const view of this.views) view.dispose();
    this.views = [];
  }
}

export class VideoStreamRendererView {
  readonly target: HTMLElement = document.createElement('div');
  private readonly video = document.createElement('video');
  private readonly disposers: (() => void)[] = [];
  private mode: ScalingMode;
  private disposed = false;

  constructor(
    private source: Source,
    options: CreateViewOptions,
  ) {
    this.mode = options.scalingMode ?? 'Crop';
    this.isMirrored = options.isMirrored ?? false;
    this.target.style.cssText = 'width:100%;height:100%;';
    this.video.autoplay = true;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.style.cssText = `width:100%;height:100%;object-fit:${OBJECT_FIT[this.mode]};`;
    if (this.isMirrored) this.video.style.transform = 'scaleX(-1)';
    this.video.onresize = () => this.source.sized({ width: this.video.videoWidth, height: this.video.videoHeight });
    this.video.srcObject = source.stream;
    this.target.append(this.video);
  }

  readonly isMirrored: boolean;

  get scalingMode(): ScalingMode {
    return this.mode;
  }

  updateScalingMode(mode: ScalingMode): Promise<void> {
    this.mode = mode;
    this.video.style.objectFit = OBJECT_FIT[mode];
    return Promise.resolve();
  }

  replace(source: Source): void {
    if (this.disposed) {
      source.release();
      return;
    }
    this.source.release();
    this.source = source;
    this.video.srcObject = source.stream;
  }

  onDispose(disposer: () => void): void {
    this.disposers.push(disposer);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    for (const disposer of this.disposers) disposer();
    this.video.onresize = null;
    this.video.srcObject = null;
    this.target.remove();
    this.source.release();
  }
}
