import { VolumeMeter } from './VolumeMeter.js';

/** The sound that one participant sends. */
export class RemoteAudioStream {
  private readonly stream: MediaStream;
  private readonly volume: VolumeMeter;

  constructor(track: MediaStreamTrack) {
    this.stream = new MediaStream([track]);
    this.volume = new VolumeMeter(track);
  }

  getMediaStream(): Promise<MediaStream> {
    return Promise.resolve(this.stream);
  }

  /** How loud the participant is. */
  getVolume(): Promise<VolumeMeter> {
    return Promise.resolve(this.volume);
  }

  /** Ends the measurement: the participant sends other sound, or has left. */
  release(): void {
    this.volume.end();
  }
}
