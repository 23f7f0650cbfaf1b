import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import { getIdentifierRawId } from '@azure/communication-common';
import type { CallParticipant, MediaSlot } from '../../transport/index.js';
import type { DeviceManager } from '../devices/index.js';
import type { RemoteAudioStream } from '../streams/index.js';
import { type ExpectedParticipant, RemoteParticipant } from './RemoteParticipant.js';

export interface ParticipantsOptions {
  devices: DeviceManager;
  /** Asks the server to mute a participant. */
  mute(acsUserId: string): Promise<void>;
  handChanged(acsUserId: string, order: number | undefined): void;
  updated(change: { added: RemoteParticipant[]; removed: RemoteParticipant[] }): void;
  audioUpdated(change: { added: RemoteAudioStream[]; removed: RemoteAudioStream[] }): void;
}

/** The events by which browsers notice that a person uses the page, which lets it play sound. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown'] as const;

/** Everyone else in the call. A person on two devices is one participant with two sessions. */
export class Participants {
  private readonly people = new Map<string, RemoteParticipant>();
  /** Dialed phones, until the server lets them in or refuses. */
  private readonly expected = new Map<string, RemoteParticipant>();
  private readonly bySession = new Map<string, RemoteParticipant>();
  private silent = false;
  private readonly onSpeakerSelected = () => this.applySound();
  private readonly onPress = () => {
    for (const participant of this.people.values()) participant.playAgain();
  };

  constructor(private readonly options: ParticipantsOptions) {
    options.devices.on('selectedSpeakerChanged', this.onSpeakerSelected);
    for (const press of PRESSES) addEventListener(press, this.onPress, { capture: true });
  }

  get list(): readonly RemoteParticipant[] {
    return [...this.people.values()];
  }

  get audioStreams(): readonly RemoteAudioStream[] {
    return this.list.flatMap(({ audioStreams }) => audioStreams);
  }

  joined(entry: CallParticipant): void {
    const known = this.people.get(entry.acsUserId);
    const participant = known ?? this.expected.get(entry.acsUserId) ?? this.create(entry);
    this.expected.delete(entry.acsUserId);
    this.bySession.set(entry.id, participant);
    this.people.set(entry.acsUserId, participant);
    if (!known) this.options.updated({ added: [participant], removed: [] });
    participant.update(entry);
    this.applySound();
    // Announced first, connected after: the UI library hides people in any other state.
    participant.connected();
    this.options.handChanged(entry.acsUserId, participant.handOrder);
  }

  changed(entry: CallParticipant): void {
    const participant = this.bySession.get(entry.id);
    if (!participant) return;
    participant.update(entry);
    this.options.handChanged(entry.acsUserId, participant.handOrder);
  }

  left(sessionId: string, reason: CallEndReason): void {
    const participant = this.bySession.get(sessionId);
    if (!participant) return;
    this.bySession.delete(sessionId);
    this.tellAudio(participant, () => participant.removeSession(sessionId, reason));
    const acsUserId = getIdentifierRawId(participant.identifier);
    this.options.handChanged(acsUserId, participant.handOrder);
    if (!participant.isGone) return;
    this.people.delete(acsUserId);
    this.options.updated({ added: [], removed: [participant] });
  }

  /** The participant with this raw id: in the call, or expected. */
  find(acsUserId: string): RemoteParticipant | undefined {
    return this.people.get(acsUserId) ?? this.expected.get(acsUserId);
  }

  /** Adds a participant who has been asked to join. They are listed as soon as the server has let them in. */
  expect(entry: ExpectedParticipant): RemoteParticipant {
    const participant = this.create(entry);
    this.expected.set(entry.acsUserId, participant);
    return participant;
  }

  /** Ends the participant who has been expected for longest: the server refused them. */
  refuseFirst(reason: CallEndReason): void {
    const [first] = this.expected;
    if (!first) return;
    const [acsUserId, participant] = first;
    this.expected.delete(acsUserId);
    participant.ended(reason);
  }

  /** Gives up everyone who is expected: what was asked on a lost connection is not answered on another one. */
  refuseAll(reason: CallEndReason): void {
    while (this.expected.size > 0) this.refuseFirst(reason);
  }

  receive(sessionId: string, slot: MediaSlot, track: MediaStreamTrack): void {
    const participant = this.bySession.get(sessionId);
    if (participant) this.tellAudio(participant, () => participant.receive(sessionId, slot, track));
  }

  setReachable(sessionId: string, reachable: boolean): void {
    this.bySession.get(sessionId)?.setReachable(sessionId, reachable);
  }

  setLoudness(sessionId: string, loudness: number): void {
    this.bySession.get(sessionId)?.setLoudness(sessionId, loudness);
  }

  /** Silences everyone, including those who join later. */
  setSilent(silent: boolean): void {
    this.silent = silent;
    this.applySound();
  }

  release(): void {
    this.options.devices.off('selectedSpeakerChanged', this.onSpeakerSelected);
    for (const press of PRESSES) removeEventListener(press, this.onPress, { capture: true });
    for (const [sessionId, participant] of this.bySession) {
      participant.removeSession(sessionId, { code: 0, subCode: 0 });
    }
    this.bySession.clear();
    this.refuseAll(CALL_END_REASONS.left);
  }

  /** Tells which streams of sound a change added and removed. */
  private tellAudio(participant: RemoteParticipant, change: () => void): void {
    const before = participant.audioStreams;
    change();
    const now = participant.audioStreams;
    const added = now.filter((stream) => !before.includes(stream));
    const removed = before.filter((stream) => !now.includes(stream));
    if (added.length + removed.length > 0) this.options.audioUpdated({ added, removed });
  }

  private create(entry: ExpectedParticipant): RemoteParticipant {
    return new RemoteParticipant(entry, () => this.options.mute(entry.acsUserId));
  }

  private applySound(): void {
    const speaker = this.options.devices.selectedSpeaker;
    for (const participant of this.people.values()) {
      if (speaker) participant.setSpeaker(speaker.id);
      participant.setSilent(this.silent);
    }
  }
}
