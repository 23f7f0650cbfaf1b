import { VolumeMeter } from './VolumeMeter.js';

/** The sound that one participant sends. */
export class RemoteAudioStream {
  private readonly stream: MediaStream;
  private meters: VolumeMeter[] = [];

  constructor(private readonly track: MediaStreamTrack) {
    this.stream = new MediaStream([track]);
  }

  getMediaStream(): Promise<MediaStream> {
    return Promise.resolve(this.stream);
  }

  /** How loud the participant is. */
  getVolume(): Promise<VolumeMeter> {
    const meter = new VolumeMeter(this.track);
    this.meters.push(meter);
    return Promise.resolve(meter);
  }

  /** Ends the measurements: the participant sends other sound, or has left. */
  release(): void {
    for (const meter of this.meters.splice(0)) meter.release();
  }
}
