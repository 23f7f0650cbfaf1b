import { deviceError } from './CallError.js';

/** The person's microphone in a call. Muting silences the track itself: nothing but silence leaves the page. */
export class Microphone {
  private current: MediaStreamTrack | undefined;
  private muted = true;
  // Rises with each opening and each closing: a track that comes late is not wanted any more.
  private run = 0;

  get track(): MediaStreamTrack | undefined {
    return this.current;
  }

  /**
   * Opens the microphone, or another one in its place. The track is silent from its first moment while muted.
   * @returns the track to send; `undefined` if the microphone was closed, or opened again, in the meantime
   * @throws CallError when the browser gives none
   */
  async open(deviceId: string | undefined): Promise<MediaStreamTrack | undefined> {
    this.run += 1;
    const run = this.run;
    const track = await capture(deviceId);
    track.enabled = !this.muted;
    if (run !== this.run) {
      track.stop();
      return undefined;
    }
    this.current?.stop();
    this.current = track;
    return track;
  }

  setMuted(muted: boolean): void {
    this.muted = muted;
    if (this.current) this.current.enabled = !muted;
  }

  close(): void {
    this.run += 1;
    this.current?.stop();
    this.current = undefined;
  }
}

async function capture(deviceId: string | undefined): Promise<MediaStreamTrack> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: deviceId ? { deviceId: { exact: deviceId } } : true,
    });
    const [track] = stream.getAudioTracks();
    if (track) return track;
  } catch (error) {
    throw deviceError('Audio', error);
  }
  throw deviceError('Audio', undefined);
}
