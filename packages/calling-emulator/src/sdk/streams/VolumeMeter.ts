import type { Volume } from '@azure/communication-calling';
import { type EventName, Observable } from '../events/index.js';
import { measureLoudness } from '../loudness/index.js';

/** How the level is measured while somebody listens. */
const MEASURE = { everyMs: 200, samples: 2048 };
/** The root mean square that counts as full volume: loud speech, not a full-scale sine. */
const FULL = 0.3;

/**
 * How loud a track is, from 0 to 100. It measures only while somebody listens to `levelChanged`, so that a meter which nobody
 * uses holds nothing; the level is 0 until then.
 */
export class VolumeMeter extends Observable<EventName<Volume>> {
  private measured = 0;
  private isOver = false;
  private stopMeasuring: (() => void) | undefined;

  /** @param track measured, and never stopped */
  constructor(private readonly track: MediaStreamTrack) {
    super();
  }

  get level(): number {
    return this.measured;
  }

  /** Ends the measurement for good: the stream has another source, is disposed, or its call is over. */
  end(): void {
    this.isOver = true;
    this.listenedToChanged();
  }

  protected override listenedToChanged(): void {
    if (this.isListenedTo && !this.isOver) {
      this.stopMeasuring ??= measureLoudness(this.track, MEASURE, (loudness) => this.setLevel(loudness));
      return;
    }
    this.stopMeasuring?.();
    this.stopMeasuring = undefined;
    this.measured = 0;
  }

  private setLevel(loudness: number): void {
    const level = Math.min(100, Math.round((100 * loudness) / FULL));
    if (level === this.measured) return;
    this.measured = level;
    this.emit('levelChanged');
  }
}
