import type { OptimalVideoCountCallFeature, OvcChangeReason } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import { DiagnosticQuality } from './DiagnosticQuality.js';

/** The highest count of the service. Source: "Manage video during calls". */
const MAX_VIDEOS = 9;
/** Rounds without a problem before one more video is tried. */
const GOOD_ROUNDS = 5;
/** If more than this share of the received frames is dropped, the device cannot keep up. */
const TOO_MANY_DROPPED = 0.5;

/** One round of measurements of the received video. */
export interface VideoRound {
  /** How many videos were received. */
  videos: number;
  /** Share of their frames that were dropped instead of shown, 0 to 1. */
  dropped: number;
  receiveQuality: DiagnosticQuality;
}

/** How many videos this browser and its network can handle at a time, 1 to 9. */
export class OptimalVideoCountFeature extends Observable<EventName<OptimalVideoCountCallFeature>> {
  readonly name = 'OptimalVideoCount';
  private count = MAX_VIDEOS;
  private reason: OvcChangeReason = 'unknown';
  private goodRounds = 0;
  private complaints = 0;

  get optimalVideoCount(): number {
    return this.count;
  }

  get lastOvcChangeReason(): OvcChangeReason {
    return this.reason;
  }

  /** After two bad rounds, goes below the number of received videos; after some good ones, adds one. */
  measured({ videos, dropped, receiveQuality }: VideoRound): void {
    const complaint: OvcChangeReason | undefined =
      videos === 0
        ? undefined
        : receiveQuality === DiagnosticQuality.Bad
          ? 'bandwidth'
          : dropped > TOO_MANY_DROPPED
            ? 'performance'
            : undefined;
    this.complaints = complaint ? this.complaints + 1 : 0;
    this.goodRounds = complaint ? 0 : this.goodRounds + 1;
    if (complaint && this.complaints >= 2) {
      this.complaints = 0;
      this.set(Math.max(1, Math.min(this.count, videos) - 1), complaint);
    } else if (this.goodRounds >= GOOD_ROUNDS) {
      this.goodRounds = 0;
      this.set(Math.min(MAX_VIDEOS, this.count + 1), this.reason);
    }
  }

  dispose(): void {}

  private set(count: number, reason: OvcChangeReason): void {
    if (count === this.count) return;
    this.count = count;
    this.reason = reason;
    this.emit('optimalVideoCountChanged');
  }
}
