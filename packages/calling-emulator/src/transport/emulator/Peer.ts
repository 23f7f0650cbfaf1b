import type { PeerSignal } from '@anteroom/contract/signalling';
import { MEDIA_SLOTS, type MediaSlot, type SentData } from '../interface/index.js';
import { PeerData, type PeerDataOptions } from './PeerData.js';
import { RetryTimer } from './RetryTimer.js';

/** The state of the media: not connected yet, flowing, or interrupted. */
export type PeerState = 'new' | 'connected' | 'lost';

export interface PeerOptions {
  /** The side that joins later offers, and yields when two offers collide. */
  offers: boolean;
  tracks: Partial<Record<MediaSlot, MediaStreamTrack>>;
  send(signal: PeerSignal): void;
  received(slot: MediaSlot, track: MediaStreamTrack): void;
  dataReceived: PeerDataOptions['received'];
  /** Whether a signal that is sent now arrives. */
  canSignal(): boolean;
  stateChanged(state: PeerState): void;
}

/**
 * The media connection between this browser and one other participant. Its three transceivers exist from the first
 * offer on; switching a camera, muting or sharing only replaces a track, so the connection is negotiated once, and
 * again only to repair it.
 */
export class Peer {
  private readonly connection = new RTCPeerConnection();
  private readonly tracks: Partial<Record<MediaSlot, MediaStreamTrack>>;
  private makingOffer = false;
  private heard = { energy: 0, seconds: 0 };
  // Signals are handled in order: a candidate must not overtake its description.
  private queue: Promise<void> = Promise.resolve();
  private currentState: PeerState = 'new';
  private readonly data: PeerData;
  private readonly repairs = new RetryTimer(() => this.repair());

  constructor(private readonly options: PeerOptions) {
    this.tracks = { ...options.tracks };
    const { connection } = this;
    this.data = new PeerData({ connection, received: options.dataReceived });
    connection.onicecandidate = ({ candidate }) =>
      options.send({ candidate: candidate ? { ...candidate.toJSON() } : null });
    connection.ontrack = ({ track, transceiver }) => {
      const slot = MEDIA_SLOTS[connection.getTransceivers().indexOf(transceiver)];
      if (slot) options.received(slot, track);
    };
    connection.onconnectionstatechange = () => this.follow();
    connection.onnegotiationneeded = () => void this.offer();
    if (options.offers) {
      for (const slot of MEDIA_SLOTS) {
        connection.addTransceiver(this.tracks[slot] ?? (slot === 'microphone' ? 'audio' : 'video'), {
          direction: 'sendrecv',
        });
      }
      this.repairs.start();
    }
  }

  get offers(): boolean {
    return this.options.offers;
  }

  get state(): PeerState {
    return this.currentState;
  }

  /**
   * Tries again if no media flows: repeats an offer that was not answered, or looks for another path. Only the side
   * that offered does it, so that the two don't collide.
   */
  repair(): void {
    const { connection } = this;
    if (!this.options.offers || this.isClosed || this.currentState === 'connected' || !this.options.canSignal()) return;
    if (connection.signalingState === 'have-local-offer') this.sendDescription();
    else connection.restartIce();
  }

  receive(signal: PeerSignal): void {
    this.queue = this.queue.then(() => this.handle(signal)).catch((error: unknown) => this.report(error));
  }

  /** Sends another track in a slot, or none. */
  setTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void {
    this.tracks[slot] = track;
    const sender = this.connection.getTransceivers()[MEDIA_SLOTS.indexOf(slot)]?.sender;
    void sender?.replaceTrack(track ?? null).catch((error: unknown) => this.report(error));
  }

  sendData(message: SentData): void {
    this.data.send(message);
  }

  closeData(channelId: number): void {
    this.data.closeChannel(channelId);
  }

  /**
   * How loud the other side has been since the last call of this method, from 0 (silence) to 1. Averaged over the whole
   * time, because single readings would miss short sounds.
   */
  async loudness(): Promise<number> {
    const receiver = this.connection.getTransceivers()[0]?.receiver;
    const stats: Iterable<[string, RTCStats]> = (await receiver?.getStats()) ?? [];
    for (const [, entry] of stats) {
      if (entry.type !== 'inbound-rtp') continue;
      const { totalAudioEnergy = 0, totalSamplesDuration = 0 } = entry as RTCInboundRtpStreamStats;
      const { energy, seconds } = this.heard;
      this.heard = { energy: totalAudioEnergy, seconds: totalSamplesDuration };
      return totalSamplesDuration > seconds
        ? Math.sqrt((totalAudioEnergy - energy) / (totalSamplesDuration - seconds))
        : 0;
    }
    return 0;
  }

  /** The browser's statistics of this connection. */
  stats(): Promise<RTCStatsReport> {
    return this.connection.getStats();
  }

  close(): void {
    const { connection } = this;
    connection.onicecandidate = null;
    connection.ontrack = null;
    connection.onnegotiationneeded = null;
    connection.onconnectionstatechange = null;
    this.repairs.stop();
    this.data.release();
    connection.close();
  }

  private get isClosed(): boolean {
    return this.connection.signalingState === 'closed';
  }

  private follow(): void {
    const { connectionState } = this.connection;
    if (connectionState === 'connected') {
      this.repairs.stop();
      this.setState('connected');
    } else if (connectionState === 'disconnected' || connectionState === 'failed') {
      if (this.currentState === 'connected') this.setState('lost');
      if (this.options.offers) this.repairs.start();
    }
  }

  private setState(state: PeerState): void {
    if (state === this.currentState) return;
    this.currentState = state;
    this.options.stateChanged(state);
  }

  private async offer(): Promise<void> {
    // The answering side gets its transceivers from the first offer, and must not offer before.
    if (!this.options.offers && this.connection.remoteDescription === null) return;
    try {
      this.makingOffer = true;
      await this.connection.setLocalDescription();
      this.sendDescription();
    } catch (error) {
      this.report(error);
    } finally {
      this.makingOffer = false;
    }
  }

  private async handle({ description, candidate }: PeerSignal): Promise<void> {
    const { connection } = this;
    if (this.isClosed) return;
    if (description) {
      const collides = description.type === 'offer' && (this.makingOffer || connection.signalingState !== 'stable');
      if (collides && !this.options.offers) return;
      // A second answer to a repeated offer.
      if (description.type === 'answer' && connection.signalingState !== 'have-local-offer') return;
      await connection.setRemoteDescription(description);
      if (description.type !== 'offer') return;
      this.fillTransceivers();
      await connection.setLocalDescription();
      this.sendDescription();
    } else if (candidate !== undefined) {
      // Useless without its description, which was lost or came too late: the repair repeats both.
      await connection.addIceCandidate(candidate ?? undefined).catch(() => undefined);
    }
  }

  /** Transceivers that an offer created are receive-only by default. */
  private fillTransceivers(): void {
    this.connection.getTransceivers().forEach((transceiver, index) => {
      const slot = MEDIA_SLOTS[index];
      if (!slot || transceiver.direction === 'sendrecv') return;
      transceiver.direction = 'sendrecv';
      void transceiver.sender.replaceTrack(this.tracks[slot] ?? null).catch((error: unknown) => this.report(error));
    });
  }

  private sendDescription(): void {
    const description = this.connection.localDescription;
    if (description) this.options.send({ description: { type: description.type, sdp: description.sdp } });
  }

  private report(error: unknown): void {
    // Closing a connection rejects pending operations.
    if (!this.isClosed) reportError(error);
  }
}
