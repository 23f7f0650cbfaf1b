import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { CallParticipant, PeerSignal } from '@anteroom/contract/signalling';
import { getIdentifierRawId } from '@azure/communication-common';
import type { PeerView } from '../../transport/emulator/Connectivity.js';
import type { DeviceManager } from '../devices/DeviceManager.js';
import { type MediaSlot, Peer } from '../../transport/emulator/Peer.js';
import { type Awaited, RemoteParticipant } from './RemoteParticipant.js';

/** How often loudness is read, in milliseconds. */
const LEVEL_MS = 300;

/**
 * How long somebody is still shown, in milliseconds, who was here before the connection to the emulator was lost and has not
 * come back to it: longer than the longest wait between two attempts.
 */
const RETURN_MS = 10_000;

export interface ParticipantsOptions {
  acsUserId: string;
  devices: DeviceManager;
  tracks(): Partial<Record<MediaSlot, MediaStreamTrack>>;
  send(to: string, signal: PeerSignal): void;
  /** Whether what is sent now arrives. */
  canSignal(): boolean;
  /** Asks the server to mute somebody. */
  mute(acsUserId: string): Promise<void>;
  handChanged(acsUserId: string, order: number | undefined): void;
  updated(change: { added: RemoteParticipant[]; removed: RemoteParticipant[] }): void;
  /** Somebody's media came, broke off or is not there any more. */
  peersChanged(peers: PeerView[]): void;
}

interface Link {
  /** None to who has no browser. */
  peer: Peer | undefined;
  participant: RemoteParticipant;
}

/** Everybody else in the call, with a media connection to each of their devices. */
export class Participants {
  /** This browser's own connection, once the join is answered. */
  selfId: string | undefined;
  private readonly people = new Map<string, RemoteParticipant>();
  /** Those who were sent for, until the server lets them in or does not. */
  private readonly awaited = new Map<string, RemoteParticipant>();
  private readonly links = new Map<string, Link>();
  private readonly levels = setInterval(() => this.readLevels(), LEVEL_MS);
  private silent = false;
  private readonly onSpeakerSelected = () => this.applySound();
  /** Whose connections have not come back yet. */
  private readonly returning = new Set<string>();
  private awaiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ParticipantsOptions) {
    options.devices.on('selectedSpeakerChanged', this.onSpeakerSelected);
  }

  get list(): readonly RemoteParticipant[] {
    return [...this.people.values()];
  }

  /**
   * Who is there, when the join is answered. To a place that was kept, newcomers have offered their media meanwhile, and who
   * is not there has left. Otherwise this browser is the newcomer, at a return too: it offers to all, and who is not there
   * may be on their way back as well.
   */
  meet(others: CallParticipant[], resumed: boolean): void {
    const missing = [...this.links.keys()].filter((id) => others.every((other) => other.id !== id));
    for (const other of others) {
      if (resumed && this.links.has(other.id)) this.changed(other);
      else this.add(other, !resumed);
    }
    // What was asked on a connection that was lost, and did not happen, is not answered on another one.
    this.giveUpAwaited(CALL_END_REASONS.networkLost);
    if (!resumed) {
      this.awaitReturn(missing);
      return;
    }
    this.dismiss(missing);
    for (const { peer } of this.links.values()) peer?.repair();
  }

  /** Nobody is given up while the emulator cannot be heard. */
  signallingAway(): void {
    clearTimeout(this.awaiting);
  }

  joined(participant: CallParticipant): void {
    this.returning.delete(participant.id);
    this.add(participant, false);
  }

  changed(participant: CallParticipant): void {
    const link = this.links.get(participant.id);
    if (!link) return;
    link.participant.update(participant);
    this.options.handChanged(participant.acsUserId, link.participant.handOrder);
  }

  left(connectionId: string, reason: CallEndReason): void {
    const link = this.links.get(connectionId);
    if (!link) return;
    this.links.delete(connectionId);
    link.peer?.close();
    link.participant.removeConnection(connectionId, reason);
    this.tellPeers();
    const acsUserId = getIdentifierRawId(link.participant.identifier);
    this.options.handChanged(acsUserId, link.participant.handOrder);
    if (!link.participant.isGone) return;
    this.people.delete(acsUserId);
    this.options.updated({ added: [], removed: [link.participant] });
  }

  /** Who has this raw id: in the call, or sent for. */
  find(acsUserId: string): RemoteParticipant | undefined {
    return this.people.get(acsUserId) ?? this.awaited.get(acsUserId);
  }

  /** Somebody who is sent for. They are listed when the server has let them in. */
  sendFor(entry: Awaited): RemoteParticipant {
    const participant = this.make(entry);
    this.awaited.set(entry.acsUserId, participant);
    return participant;
  }

  /** The server did not let in whom it was asked for first. */
  refused(reason: CallEndReason): void {
    const [first] = this.awaited;
    if (!first) return;
    const [acsUserId, participant] = first;
    this.awaited.delete(acsUserId);
    participant.ended(reason);
  }

  receive(from: string, signal: PeerSignal): void {
    this.links.get(from)?.peer?.receive(signal);
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void {
    for (const { peer } of this.links.values()) peer?.setTrack(slot, track);
  }

  /** Whether nobody is to be heard, newcomers included. */
  setSilent(silent: boolean): void {
    this.silent = silent;
    this.applySound();
  }

  /** The browser's statistics of each media connection, by the other side's connection. */
  async reports(): Promise<Map<string, RTCStatsReport>> {
    const peers = [...this.links].flatMap(([id, { peer }]) => (peer ? [{ id, peer }] : []));
    return new Map(await Promise.all(peers.map(async ({ id, peer }) => [id, await peer.stats()] as const)));
  }

  release(): void {
    clearInterval(this.levels);
    clearTimeout(this.awaiting);
    this.options.devices.off('selectedSpeakerChanged', this.onSpeakerSelected);
    for (const [connectionId, { peer, participant }] of this.links) {
      peer?.close();
      participant.removeConnection(connectionId, { code: 0, subCode: 0 });
    }
    this.links.clear();
    this.giveUpAwaited(CALL_END_REASONS.left);
  }

  private add(entry: CallParticipant, offers: boolean): void {
    // The same person's other device is neither shown nor heard here: it would be an echo.
    if (entry.acsUserId === this.options.acsUserId) return;
    const known = this.people.get(entry.acsUserId);
    const participant = known ?? this.awaited.get(entry.acsUserId) ?? this.make(entry);
    this.awaited.delete(entry.acsUserId);
    // Who comes back to a place that was lost brings a new media connection, and is not shown twice.
    this.links.get(entry.id)?.peer?.close();
    const peer = entry.generated ? undefined : this.connect(entry.id, participant, offers);
    this.links.set(entry.id, { peer, participant });
    this.people.set(entry.acsUserId, participant);
    if (!known) this.options.updated({ added: [participant], removed: [] });
    participant.update(entry);
    this.applySound();
    // Announced first, connected after: the UI library hides people in any other state.
    participant.connected();
    this.options.handChanged(entry.acsUserId, participant.handOrder);
    this.tellPeers();
  }

  private connect(connectionId: string, participant: RemoteParticipant, offers: boolean): Peer {
    return new Peer({
      offers,
      tracks: this.options.tracks(),
      send: (signal) => this.options.send(connectionId, signal),
      received: (slot, track) => participant.receive(connectionId, slot, track),
      canSignal: () => this.options.canSignal(),
      stateChanged: (state) => {
        participant.setReachable(connectionId, state === 'connected');
        this.tellPeers();
      },
    });
  }

  private awaitReturn(missing: string[]): void {
    clearTimeout(this.awaiting);
    this.returning.clear();
    for (const id of missing) this.returning.add(id);
    this.awaiting = setTimeout(() => this.dismiss([...this.returning]), RETURN_MS);
  }

  private dismiss(ids: string[]): void {
    for (const id of ids) this.left(id, CALL_END_REASONS.closedAbruptly);
  }

  private tellPeers(): void {
    const peers = [...this.links.values()].flatMap(({ peer }) => peer ?? []);
    this.options.peersChanged(peers.map(({ offers, state }) => ({ offers, state })));
  }

  private make(entry: Awaited): RemoteParticipant {
    return new RemoteParticipant(entry, () => this.options.mute(entry.acsUserId));
  }

  private giveUpAwaited(reason: CallEndReason): void {
    while (this.awaited.size > 0) this.refused(reason);
  }

  private applySound(): void {
    const speaker = this.options.devices.selectedSpeaker;
    for (const participant of this.people.values()) {
      if (speaker) participant.setSpeaker(speaker.id);
      participant.setSilent(this.silent);
    }
  }

  private readLevels(): void {
    for (const [connectionId, { peer, participant }] of this.links) {
      // Rejected only where the connection was closed in between.
      void peer?.loudness().then(
        (loudness) => participant.setLoudness(connectionId, loudness),
        () => undefined,
      );
    }
  }
}
