/** How often the level is read, in milliseconds. The analyzer holds all samples in between. */
const READ_MS = 300;
const SAMPLES = 16_384;
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
  private readonly timer: ReturnType<typeof setInterval>;
  private isSpeaking = false;
  private readings = 0;

  private constructor(
    copy: MediaStreamTrack,
    private readonly context: AudioContext,
    private readonly changed: (isSpeaking: boolean) => void,
  ) {
    this.copy = copy;
    this.copy.enabled = true;
    const analyser = this.context.createAnalyser();
    analyser.fftSize = SAMPLES;
    this.context.createMediaStreamSource(new MediaStream([this.copy])).connect(analyser);
    const samples = new Float32Array(SAMPLES);
    this.timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      this.read(Math.sqrt(samples.reduce((total, sample) => total + sample * sample, 0) / SAMPLES));
    }, READ_MS);
  }

  /** @returns `undefined` if the browser can't analyze the track: the microphone works without it */
  static of(microphone: MediaStreamTrack, changed: (isSpeaking: boolean) => void): MutedSpeech | undefined {
    const copy = microphone.clone();
    let context: AudioContext | undefined;
    try {
      context = new AudioContext();
      return new MutedSpeech(copy, context, changed);
    } catch (error) {
      copy.stop();
      context?.close().catch(() => undefined);
      reportError(error);
      return undefined;
    }
  }

  release(): void {
    clearInterval(this.timer);
    this.copy.stop();
    this.context.close().catch(() => undefined);
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
