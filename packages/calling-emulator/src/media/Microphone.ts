import { mediaDevices } from '../sdk/browser/index.js';
import { deviceError } from '../sdk/errors/index.js';
import type { LocalAudioStream } from '../sdk/streams/index.js';
import { MutedSpeech } from './MutedSpeech.js';
import { type TrackListener, watchTrack } from './watchTrack.js';

export interface MicrophoneListener extends TrackListener {
  /** Someone speaks into it while it is muted, or has stopped. */
  spokenToWhileMuted(isSpeaking: boolean): void;
}

/** The id of a device, sound that the page makes itself, or `undefined` for the browser's choice. */
export type MicrophoneSource = string | LocalAudioStream | undefined;

/** The person's microphone in a call. Muting silences the track itself: only silence leaves the page. */
export class Microphone {
  private current: MediaStreamTrack | undefined;
  private stopWatching: (() => void) | undefined;
  private mutedSpeech: MutedSpeech | undefined;
  private muted = true;
  // Incremented with each opening and closing, to recognize a track that comes too late.
  private run = 0;

  constructor(private readonly listener: MicrophoneListener) {}

  get track(): MediaStreamTrack | undefined {
    return this.current;
  }

  /**
   * Opens the microphone, or another one in its place. While muted, the track is silent from the start.
   * @returns the track to send; `undefined` if the microphone was closed, or opened again, in the meantime
   * @throws CallError when the browser opens none
   */
  async open(source: MicrophoneSource): Promise<MediaStreamTrack | undefined> {
    this.run += 1;
    const run = this.run;
    const track = await capture(source).catch((error: unknown) => {
      if (run === this.run) throw error;
      return undefined;
    });
    if (!track) return undefined;
    track.enabled = !this.muted;
    if (run !== this.run) {
      track.stop();
      return undefined;
    }
    this.releaseTrack();
    this.current = track;
    this.stopWatching = watchTrack(track, this.listener);
    this.listen();
    return track;
  }

  setMuted(muted: boolean): void {
    this.muted = muted;
    if (this.current) this.current.enabled = !muted;
    this.listen();
  }

  close(): void {
    this.run += 1;
    this.releaseTrack();
  }

  private releaseTrack(): void {
    this.mutedSpeech?.release();
    this.mutedSpeech = undefined;
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.current?.stop();
    this.current = undefined;
  }

  /** Listens to a muted microphone only if it is open anyway: none is opened for it. */
  private listen(): void {
    const { current, listener } = this;
    if (current && this.muted) {
      this.mutedSpeech ??= MutedSpeech.of(current, (isSpeaking) => listener.spokenToWhileMuted(isSpeaking));
    } else {
      this.mutedSpeech?.release();
      this.mutedSpeech = undefined;
    }
  }
}

async function capture(source: MicrophoneSource): Promise<MediaStreamTrack> {
  return typeof source === 'object' ? copyOf(source) : openDevice(source);
}

/** A copy, because muting and releasing it must not reach the page's own track. */
async function copyOf(source: LocalAudioStream): Promise<MediaStreamTrack> {
  const [track] = (await source.getMediaStream()).getAudioTracks();
  if (track?.readyState !== 'live') throw deviceError('Audio', undefined);
  return track.clone();
}

async function openDevice(deviceId: string | undefined): Promise<MediaStreamTrack> {
  try {
    const stream = await mediaDevices().getUserMedia({
      audio: deviceId ? { deviceId: { exact: deviceId } } : true,
    });
    const [track] = stream.getAudioTracks();
    if (track) return track;
  } catch (error) {
    throw deviceError('Audio', error);
  }
  throw deviceError('Audio', undefined);
}
