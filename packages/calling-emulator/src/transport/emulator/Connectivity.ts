import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { PeerState } from './Peer.js';

/** How long a newcomer's media may take, in milliseconds. Source: "Service limits", call setup of a group call, 85 s. */
const SETUP_MS = 85_000;

/** A break that is over within this time, in milliseconds, is not worth a word to the person. */
const UNNOTICED_MS = 2_000;

export interface PeerView {
  offers: boolean;
  state: PeerState;
}

export interface ConnectivityOptions {
  /** The emulator is away and being reached again, or is reached again. */
  reconnecting(is: boolean): void;
  /** The media is lost for good. */
  ended(reason: CallEndReason): void;
}

/** Judges how well the call reaches the emulator and the others: whether it is reconnecting, and when its media is lost. */
export class Connectivity {
  private hasSignalling = false;
  private reconnectMs = 0;
  private peers: readonly PeerView[] = [];
  private readonly alarms = new Map<string, ReturnType<typeof setTimeout>>();
  private told = false;

  constructor(private readonly options: ConnectivityOptions) {}

  /** @param reconnectMs for how long lost media may stay lost, in milliseconds */
  signallingUp(reconnectMs: number): void {
    this.hasSignalling = true;
    this.reconnectMs = reconnectMs;
    this.judge();
  }

  signallingAway(): void {
    this.hasSignalling = false;
    this.judge();
  }

  setPeers(peers: readonly PeerView[]): void {
    this.peers = peers;
    this.judge();
  }

  release(): void {
    for (const alarm of this.alarms.values()) clearTimeout(alarm);
    this.alarms.clear();
  }

  private judge(): void {
    const { peers, hasSignalling, options } = this;
    const reachesNobody = peers.length > 0 && peers.every(({ state }) => state !== 'connected');
    const isLost = reachesNobody && peers.some(({ state }) => state === 'lost');
    // Those who came later are not met for their own reasons, and their calls end: nobody's who was here before them.
    const isUnmet = reachesNobody && peers.every(({ state, offers }) => state === 'new' && offers);
    this.alarm('lost', hasSignalling && isLost, this.reconnectMs, () => options.ended(CALL_END_REASONS.mediaLost));
    this.alarm('unmet', hasSignalling && isUnmet, SETUP_MS, () => options.ended(CALL_END_REASONS.mediaSetupFailed));
    this.alarm('away', !hasSignalling, UNNOTICED_MS, () => this.tell(true));
    if (hasSignalling) this.tell(false);
  }

  /** Rings once, unless it is not wanted any more before that. */
  private alarm(name: string, wanted: boolean, ms: number, ring: () => void): void {
    const running = this.alarms.get(name);
    if (wanted === (running !== undefined)) return;
    clearTimeout(running);
    if (wanted) this.alarms.set(name, setTimeout(ring, ms));
    else this.alarms.delete(name);
  }

  private tell(reconnecting: boolean): void {
    if (this.told === reconnecting) return;
    this.told = reconnecting;
    this.options.reconnecting(reconnecting);
  }
}
