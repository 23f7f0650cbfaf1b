import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { CallParticipant, PeerSignal } from '@anteroom/contract/signalling';
import type { CallTransportEvents, MediaSlot, SentData } from '../interface/index.js';
import type { PeerView } from './Connectivity.js';
import { Peer } from './Peer.js';

/** How often loudness is read, in milliseconds. */
const LOUDNESS_MS = 300;

/**
 * How long to wait, in milliseconds, for participants who have not returned after the connection to the emulator was
 * lost: longer than the longest wait between two attempts.
 */
const RETURN_MS = 10_000;

export interface MediaMeshOptions {
  acsUserId: string;
  send(to: string, signal: PeerSignal): void;
  /** Whether a signal that is sent now reaches the emulator. */
  canSignal(): boolean;
  /** A peer was added, removed, connected or lost. */
  peersChanged(peers: PeerView[]): void;
}

type MediaMeshEvents = Pick<
  CallTransportEvents,
  | 'participantJoined'
  | 'participantChanged'
  | 'participantLeft'
  | 'participantsSynced'
  | 'trackReceived'
  | 'reachableChanged'
  | 'loudnessMeasured'
  | 'dataReceived'
>;

/** The other participants' sessions, with a media connection from this browser to each of them. */
export class MediaMesh {
  /** By participant id. Bots and phones have no peer: they have no browser. */
  private readonly peers = new Map<string, Peer | undefined>();
  /** The raw id of each participant. */
  private readonly people = new Map<string, string>();
  private readonly published: Partial<Record<MediaSlot, MediaStreamTrack>> = {};
  /** Participants that have not returned yet after the emulator was lost. */
  private readonly returning = new Set<string>();
  private returnDeadline: ReturnType<typeof setTimeout> | undefined;
  private readonly loudnessTimer = setInterval(() => this.readLoudness(), LOUDNESS_MS);

  constructor(
    private readonly options: MediaMeshOptions,
    private readonly events: MediaMeshEvents,
  ) {}

  /**
   * Meets those who are in the call when the join is answered.
   *
   * A resumed session kept its place: newcomers have offered their media to it meanwhile, and anyone who is missing has
   * left. Otherwise this browser is the newcomer, also after a lost connection: it offers to everyone, and those who are
   * missing may be on their way back as well.
   */
  meet(others: CallParticipant[], resumed: boolean): void {
    const missing = [...this.peers.keys()].filter((id) => others.every((other) => other.id !== id));
    for (const other of others) {
      if (resumed && this.peers.has(other.id)) this.events.participantChanged(other);
      else this.add(other, !resumed);
    }
    this.events.participantsSynced();
    if (!resumed) {
      this.awaitReturn(missing);
      return;
    }
    this.dismiss(missing);
    for (const peer of this.peers.values()) peer?.repair();
  }

  /** No one is given up while the emulator can't be reached. */
  signallingLost(): void {
    clearTimeout(this.returnDeadline);
  }

  joined(participant: CallParticipant): void {
    this.returning.delete(participant.id);
    this.add(participant, false);
  }

  changed(participant: CallParticipant): void {
    if (this.peers.has(participant.id)) this.events.participantChanged(participant);
  }

  left(id: string, reason: CallEndReason): void {
    if (!this.peers.has(id)) return;
    this.peers.get(id)?.close();
    this.peers.delete(id);
    this.people.delete(id);
    this.events.participantLeft(id, reason);
    this.reportPeers();
  }

  receive(from: string, signal: PeerSignal): void {
    this.peers.get(from)?.receive(signal);
  }

  publish(slot: MediaSlot, track: MediaStreamTrack | undefined): void {
    if (track) this.published[slot] = track;
    else delete this.published[slot];
    for (const peer of this.peers.values()) peer?.setTrack(slot, track);
  }

  sendData(message: SentData): void {
    for (const [id, peer] of this.peers) {
      const acsUserId = this.people.get(id);
      if (!message.to || (acsUserId !== undefined && message.to.includes(acsUserId))) peer?.sendData(message);
    }
  }

  closeData(channelId: number): void {
    for (const peer of this.peers.values()) peer?.closeData(channelId);
  }

  async statistics(): Promise<Map<string, RTCStatsReport>> {
    const peers = [...this.peers].flatMap(([id, peer]) => (peer ? [{ id, peer }] : []));
    return new Map(await Promise.all(peers.map(async ({ id, peer }) => [id, await peer.stats()] as const)));
  }

  close(): void {
    clearInterval(this.loudnessTimer);
    clearTimeout(this.returnDeadline);
    // First: data channels that end with their connection are reported to nobody.
    this.people.clear();
    for (const peer of this.peers.values()) peer?.close();
    this.peers.clear();
  }

  private add(participant: CallParticipant, offers: boolean): void {
    const { id, acsUserId, generated } = participant;
    // The same person's other device is neither shown nor heard here: it would be an echo.
    if (acsUserId === this.options.acsUserId) return;
    // A participant who returns to a lost session brings a new media connection.
    this.peers.get(id)?.close();
    this.people.set(id, acsUserId);
    this.peers.set(id, generated ? undefined : this.connect(id, offers));
    this.events.participantJoined(participant);
    this.reportPeers();
  }

  private connect(id: string, offers: boolean): Peer {
    const { options, events } = this;
    return new Peer({
      offers,
      tracks: this.published,
      send: (signal) => options.send(id, signal),
      received: (slot, track) => events.trackReceived(id, slot, track),
      dataReceived: (channelId, data) => {
        const acsUserId = this.people.get(id);
        if (acsUserId !== undefined) events.dataReceived({ participantId: id, acsUserId, channelId, data });
      },
      canSignal: () => options.canSignal(),
      stateChanged: (state) => {
        events.reachableChanged(id, state === 'connected');
        this.reportPeers();
      },
    });
  }

  private awaitReturn(missing: string[]): void {
    clearTimeout(this.returnDeadline);
    this.returning.clear();
    for (const id of missing) this.returning.add(id);
    this.returnDeadline = setTimeout(() => this.dismiss([...this.returning]), RETURN_MS);
  }

  private dismiss(ids: string[]): void {
    for (const id of ids) this.left(id, CALL_END_REASONS.closedAbruptly);
  }

  private reportPeers(): void {
    const peers = [...this.peers.values()].flatMap((peer) => peer ?? []);
    this.options.peersChanged(peers.map(({ offers, state }) => ({ offers, state })));
  }

  private readLoudness(): void {
    for (const [id, peer] of this.peers) {
      // Rejects only if the connection was closed in the meantime.
      void peer?.loudness().then(
        (loudness) => this.events.loudnessMeasured(id, loudness),
        () => undefined,
      );
    }
  }
}
