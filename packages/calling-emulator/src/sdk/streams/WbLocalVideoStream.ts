import type { VideoDeviceInfo } from '@azure/communication-calling';
import { Observable } from '../events/index.js';
import { LocalVideoStream } from './LocalVideoStream.js';

/** A camera, or video that the page makes itself, as a single track. */
export class WbLocalVideoStream extends Observable<'sourceChanged'> {
  private stream: LocalVideoStream;
  private disposed = false;

  /** @param source a camera of the device manager, or a stream with video */
  constructor(source: VideoDeviceInfo | MediaStream) {
    super();
    this.stream = new LocalVideoStream(source);
  }

  /** The video of the source. A camera is opened now, and stays open until `dispose` or another source. */
  async getVideoTrack(): Promise<MediaStreamTrack> {
    return videoOf(this.stream);
  }

  /** @throws CallError when the other camera cannot be opened; the stream then keeps its source */
  async switchSource(source: VideoDeviceInfo | MediaStream): Promise<void> {
    const next = new LocalVideoStream(source);
    const track = await videoOf(next);
    if (this.disposed) {
      next.dispose();
      return;
    }
    this.stream.dispose();
    this.stream = next;
    this.emit('sourceChanged', track);
  }

  dispose(): void {
    this.disposed = true;
    this.stream.dispose();
  }
}

async function videoOf(stream: LocalVideoStream): Promise<MediaStreamTrack> {
  const [track] = (await stream.getMediaStream()).getVideoTracks();
  if (!track) throw new TypeError('The stream has no video.');
  return track;
}
