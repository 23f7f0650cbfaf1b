import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { PeerState } from './Peer.js';

/**
 * How long a newcomer's media may take to connect, in milliseconds. Source: "Service limits", call setup of a group
 * call, 85 s.
 */
const SETUP_MS = 85_000;

/** Interruptions shorter than this, in milliseconds, are not reported. */
const UNNOTICED_MS = 2_000;

export interface PeerView {
  offers: boolean;
  state: PeerState;
}

export interface ConnectivityOptions {
  /** The connection to the emulator was lost and is being restored, or is restored. */
  reconnecting(is: boolean): void;
  /** The media is lost for good. */
  ended(reason: CallEndReason): void;
}

/** Decides when the call is reconnecting, and when its media is lost. */
export class Connectivity {
  private hasSignalling = false;
  private reconnectMs = 0;
  private peers: readonly PeerView[] = [];
  private readonly alarms = new Map<string, ReturnType<typeof setTimeout>>();
  private reported = false;

  constructor(private readonly options: ConnectivityOptions) {}

  /** @param reconnectMs how long lost media may stay lost, in milliseconds */
  signallingUp(reconnectMs: number): void {
    this.hasSignalling = true;
    this.reconnectMs = reconnectMs;
    this.evaluate();
  }

  signallingAway(): void {
    this.hasSignalling = false;
    this.evaluate();
  }

  setPeers(peers: readonly PeerView[]): void {
    this.peers = peers;
    this.evaluate();
  }

  release(): void {
    for (const alarm of this.alarms.values()) clearTimeout(alarm);
    this.alarms.clear();
  }

  private evaluate(): void {
    const { peers, hasSignalling, options } = this;
    const reachesNobody = peers.length > 0 && peers.every(({ state }) => state !== 'connected');
    const isLost = reachesNobody && peers.some(({ state }) => state === 'lost');
    // If later participants cannot be connected, the fault may be theirs, and their calls end. If none of the earlier
    // ones can, it is this person's.
    const isUnmet = reachesNobody && peers.every(({ state, offers }) => state === 'new' && offers);
    this.setAlarm('lost', hasSignalling && isLost, this.reconnectMs, () => options.ended(CALL_END_REASONS.mediaLost));
    this.setAlarm('unmet', hasSignalling && isUnmet, SETUP_MS, () => options.ended(CALL_END_REASONS.mediaSetupFailed));
    this.setAlarm('away', !hasSignalling, UNNOTICED_MS, () => this.report(true));
    if (hasSignalling) this.report(false);
  }

  /** Fires once after `ms`, unless it is cancelled before. */
  private setAlarm(name: string, wanted: boolean, ms: number, fire: () => void): void {
    const running = this.alarms.get(name);
    if (wanted === (running !== undefined)) return;
    clearTimeout(running);
    if (wanted) this.alarms.set(name, setTimeout(fire, ms));
    else this.alarms.delete(name);
  }

  private report(reconnecting: boolean): void {
    if (this.reported === reconnecting) return;
    this.reported = reconnecting;
    this.options.reconnecting(reconnecting);
  }
}
