import type { DominantSpeakersCallFeature, DominantSpeakersInfo } from '@azure/communication-calling';
import {
  type CommunicationIdentifierKind,
  createIdentifierFromRawId,
  getIdentifierRawId,
} from '@azure/communication-common';
import { type EventName, Observable } from '../../sdk/events/index.js';

/** A silence of up to this long, in milliseconds, is a pause for breath within one turn. */
const BREATH_MS = 1_500;

/** The part of a participant that the feature needs. */
export interface Speaker extends Observable {
  readonly identifier: CommunicationIdentifierKind;
  readonly isSpeaking: boolean;
}

/**
 * The current and earlier speakers: the one who took the floor last comes first. Based on the audio that is received.
 */
export class DominantSpeakersFeature extends Observable<EventName<DominantSpeakersCallFeature>> {
  readonly name = 'DominantSpeakers';
  // Raw ids, the most dominant speaker first.
  private order: string[] = [];
  private changedAt = new Date();
  private readonly silentSince = new Map<string, number>();
  private readonly followed = new Map<Speaker, () => void>();

  get dominantSpeakers(): DominantSpeakersInfo {
    return { speakersList: this.order.map((id) => createIdentifierFromRawId(id)), timestamp: new Date(this.changedAt) };
  }

  /** Follows participants who joined, and stops following those who left. */
  update({ added, removed }: { added: readonly Speaker[]; removed: readonly Speaker[] }): void {
    for (const speaker of removed) this.forget(speaker);
    for (const speaker of added) {
      const listener = () => this.heard(speaker);
      speaker.on('isSpeakingChanged', listener);
      this.followed.set(speaker, () => speaker.off('isSpeakingChanged', listener));
      if (speaker.isSpeaking) this.heard(speaker);
    }
  }

  dispose(): void {}

  private heard(speaker: Speaker): void {
    const id = getIdentifierRawId(speaker.identifier);
    if (!speaker.isSpeaking) {
      this.silentSince.set(id, performance.now());
      return;
    }
    const isSameTurn = performance.now() - (this.silentSince.get(id) ?? Number.NEGATIVE_INFINITY) < BREATH_MS;
    if (!isSameTurn) this.setOrder([id, ...this.order.filter((other) => other !== id)]);
  }

  private forget(speaker: Speaker): void {
    const id = getIdentifierRawId(speaker.identifier);
    this.followed.get(speaker)?.();
    this.followed.delete(speaker);
    this.silentSince.delete(id);
    this.setOrder(this.order.filter((other) => other !== id));
  }

  private setOrder(order: string[]): void {
    if (order.length === this.order.length && order.every((id, index) => id === this.order[index])) return;
    this.order = order;
    this.changedAt = new Date();
    this.emit('dominantSpeakersChanged');
  }
}
