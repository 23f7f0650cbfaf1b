import type { Volume } from '@azure/communication-calling';
import { type EventName, Observable } from '../events/index.js';

/** How often the level is read while somebody listens, in milliseconds. */
const READ_MS = 200;
const SAMPLES = 2048;
/** The root mean square that counts as full volume: loud speech, not a full-scale sine. */
const FULL = 0.3;

/**
 * How loud a track is, from 0 to 100. It measures only while somebody listens to `levelChanged`, so that a meter which nobody
 * uses holds nothing; the level is 0 until then.
 */
export class VolumeMeter extends Observable<EventName<Volume>> {
  private listeners = 0;
  private measured = 0;
  private stopMeasuring: (() => void) | undefined;

  /** @param track measured, and never stopped */
  constructor(private readonly track: MediaStreamTrack) {
    super();
  }

  get level(): number {
    return this.measured;
  }

  override on(...listener: Parameters<Observable['on']>): void {
    super.on(...listener);
    this.listeners += 1;
    this.stopMeasuring ??= this.measure();
  }

  override off(...listener: Parameters<Observable['off']>): void {
    super.off(...listener);
    this.listeners = Math.max(0, this.listeners - 1);
    if (this.listeners === 0) this.release();
  }

  /** Ends the measurement. Also called when the stream that gave it is disposed or the call ends. */
  release(): void {
    this.stopMeasuring?.();
    this.stopMeasuring = undefined;
    this.measured = 0;
  }

  private measure(): () => void {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = SAMPLES;
    context.createMediaStreamSource(new MediaStream([this.track])).connect(analyser);
    const samples = new Float32Array(SAMPLES);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const loudness = Math.sqrt(samples.reduce((total, sample) => total + sample * sample, 0) / SAMPLES);
      const level = Math.min(100, Math.round((100 * loudness) / FULL));
      if (level === this.measured) return;
      this.measured = level;
      this.emit('levelChanged');
    }, READ_MS);
    return () => {
      clearInterval(timer);
      context.close().catch(() => undefined);
    };
  }
}
