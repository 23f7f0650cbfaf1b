import { deviceError } from './CallError.js';

/** The person's microphone in a call. Muting silences the track itself; nothing but silence leaves the page. */
export class Microphone {
  private current: MediaStreamTrack | undefined;
  private released = false;

  get track(): MediaStreamTrack | undefined {
    return this.current;
  }

  /**
   * Opens the microphone, or another one in its place, and returns the track to send.
   * @throws CallError when the browser gives none.
   */
  async open(deviceId: string | undefined): Promise<MediaStreamTrack> {
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: deviceId ? { deviceId: { exact: deviceId } } : true,
      });
    } catch (error) {
      throw deviceError('Audio', error);
    }
    const [track] = stream.getAudioTracks();
    if (!track) throw deviceError('Audio', undefined);
    // The call ended while the browser was asking the person.
    if (this.released) track.stop();
    this.current?.stop();
    this.current = track;
    return track;
  }

  setMuted(muted: boolean): void {
    if (this.current) this.current.enabled = !muted;
  }

  release(): void {
    this.released = true;
    this.current?.stop();
    this.current = undefined;
  }
}
