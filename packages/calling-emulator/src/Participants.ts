import type { CallEndReason } from '@anteroom/contract';
import type { CallParticipant, PeerSignal } from '@anteroom/contract/signalling';
import type { DeviceManager } from './DeviceManager.js';
import { type MediaSlot, Peer } from './Peer.js';
import { RemoteParticipant } from './RemoteParticipant.js';

/** How often loudness is read, in milliseconds. */
const LEVEL_MS = 300;

export interface ParticipantsOptions {
  acsUserId: string;
  devices: DeviceManager;
  tracks(): Partial<Record<MediaSlot, MediaStreamTrack>>;
  send(to: string, signal: PeerSignal): void;
  /** Asks the server to mute somebody. */
  mute(acsUserId: string): Promise<void>;
  handChanged(acsUserId: string, order: number | undefined): void;
  updated(change: { added: RemoteParticipant[]; removed: RemoteParticipant[] }): void;
}

interface Link {
  peer: Peer;
  participant: RemoteParticipant;
}

/** Everybody else in the call, with a media connection to each of their devices. */
export class Participants {
  /** This browser's own connection, once the join is answered. */
  selfId: string | undefined;
  private readonly people = new Map<string, RemoteParticipant>();
  private readonly links = new Map<string, Link>();
  private readonly levels = setInterval(() => this.readLevels(), LEVEL_MS);
  private silent = false;
  private readonly onSpeakerSelected = () => this.applySound();

  constructor(private readonly options: ParticipantsOptions) {
    options.devices.on('selectedSpeakerChanged', this.onSpeakerSelected);
  }

  get list(): readonly RemoteParticipant[] {
    return [...this.people.values()];
  }

  /** Those who were there before: the newcomer offers. */
  meet(others: CallParticipant[]): void {
    for (const other of others) this.add(other, true);
  }

  joined(participant: CallParticipant): void {
    this.add(participant, false);
  }

  changed(participant: CallParticipant): void {
    const link = this.links.get(participant.id);
    if (!link) return;
    link.participant.update(participant);
    this.options.handChanged(participant.acsUserId, participant.handOrder);
  }

  left(connectionId: string, reason: CallEndReason): void {
    const link = this.links.get(connectionId);
    if (!link) return;
    this.links.delete(connectionId);
    link.peer.close();
    link.participant.removeConnection(connectionId, reason);
    if (!link.participant.isGone) return;
    for (const [acsUserId, participant] of this.people) {
      if (participant !== link.participant) continue;
      this.people.delete(acsUserId);
      this.options.handChanged(acsUserId, undefined);
    }
    this.options.updated({ added: [], removed: [link.participant] });
  }

  receive(from: string, signal: PeerSignal): void {
    this.links.get(from)?.peer.receive(signal);
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | undefined): void {
    for (const { peer } of this.links.values()) peer.setTrack(slot, track);
  }

  /** Whether nobody is to be heard, newcomers included. */
  setSilent(silent: boolean): void {
    this.silent = silent;
    this.applySound();
  }

  /** The browser's statistics of each media connection, by the other side's connection. */
  async reports(): Promise<Map<string, RTCStatsReport>> {
    const links = [...this.links];
    return new Map(await Promise.all(links.map(async ([id, { peer }]) => [id, await peer.stats()] as const)));
  }

  release(): void {
    clearInterval(this.levels);
    this.options.devices.off('selectedSpeakerChanged', this.onSpeakerSelected);
    for (const [connectionId, { peer, participant }] of this.links) {
      peer.close();
      participant.removeConnection(connectionId, { code: 0, subCode: 0 });
    }
    this.links.clear();
  }

  private add(entry: CallParticipant, offers: boolean): void {
    // The same person's other device is neither shown nor heard here: it would be an echo.
    if (entry.acsUserId === this.options.acsUserId || this.links.has(entry.id)) return;
    const known = this.people.get(entry.acsUserId);
    const participant = known ?? new RemoteParticipant(entry, () => this.options.mute(entry.acsUserId));
    const peer = new Peer({
      offers,
      tracks: this.options.tracks(),
      send: (signal) => this.options.send(entry.id, signal),
      received: (slot, track) => participant.receive(entry.id, slot, track),
    });
    this.links.set(entry.id, { peer, participant });
    this.people.set(entry.acsUserId, participant);
    if (!known) this.options.updated({ added: [participant], removed: [] });
    participant.update(entry);
    this.applySound();
    // Announced first, connected after: the UI library hides people in any other state.
    participant.connected();
    this.options.handChanged(entry.acsUserId, entry.handOrder);
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
      void peer.loudness().then(
        (loudness) => participant.setLoudness(connectionId, loudness),
        () => undefined,
      );
    }
  }
}
