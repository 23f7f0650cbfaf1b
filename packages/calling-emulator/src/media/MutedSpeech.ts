import { measureLoudness } from '../sdk/loudness/index.js';

/** Between two readings, all samples count. */
const MEASURE = { everyMs: 300, samples: 16_384 };
/** The lowest level of speech, as a root mean square of samples from -1 to 1. */
const SPEECH = 0.02;
/** How many consecutive readings count as speech, or as silence: a cough or a keystroke is neither. */
const SUSTAINED = 4;

/**
 * Detects speech into a muted microphone. The track that is sent is silent then, so this listens to a copy that goes
 * nowhere else, and only while the device is open anyway.
 */
export class MutedSpeech {
  private readonly copy: MediaStreamTrack;
  private readonly stopMeasuring: () => void;
  private isSpeaking = false;
  private readings = 0;

  private constructor(
    microphone: MediaStreamTrack,
    private readonly changed: (isSpeaking: boolean) => void,
  ) {
    this.copy = microphone.clone();
    this.copy.enabled = true;
    try {
      this.stopMeasuring = measureLoudness(this.copy, MEASURE, (loudness) => this.read(loudness));
    } catch (error) {
      this.copy.stop();
      throw error;
    }
  }

  /** @returns `undefined` if the browser can't analyze the track: the microphone works without it */
  static of(microphone: MediaStreamTrack, changed: (isSpeaking: boolean) => void): MutedSpeech | undefined {
    try {
      return new MutedSpeech(microphone, changed);
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  release(): void {
    this.stopMeasuring();
    this.copy.stop();
    if (this.isSpeaking) this.changed(false);
  }

  private read(level: number): void {
    this.readings = level > SPEECH === this.isSpeaking ? 0 : this.readings + 1;
    if (this.readings < SUSTAINED) return;
    this.readings = 0;
    this.isSpeaking = !this.isSpeaking;
    this.changed(this.isSpeaking);
  }
}
