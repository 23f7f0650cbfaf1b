import { randomUUID } from 'node:crypto';
import type { Tone } from '@anteroom/contract/signalling';
import { type Meeting, type ParticipantChannel, ParticipantSession } from '../meeting/index.js';
import type { PhoneSettings } from './PhoneNetwork.js';

/** Phones don't receive signalling messages. */
const NO_CHANNEL: ParticipantChannel = { send: () => undefined, close: () => undefined };

/** More keys than anyone presses in a call. */
const MAX_TONES = 1_000;

/** The raw id of a phone number. Source: "Communication identifiers", prefix `4:`. */
export const phoneRawId = (phoneNumber: string) => `4:${phoneNumber}`;

/** A dialed phone's session in a call. It is driven by the configured behavior of its number. */
export class DialledPhone extends ParticipantSession {
  readonly phoneNumber: string;
  #tones: Tone[] = [];
  #next: NodeJS.Timeout | undefined;

  constructor(phoneNumber: string) {
    const participant = {
      id: randomUUID(),
      acsUserId: phoneRawId(phoneNumber),
      displayName: phoneNumber,
      // Required by the type. A phone has no role: it is on no roster, and never asks for anything.
      role: 'Attendee',
      media: { microphone: false, camera: false, screen: false },
      generated: { speaking: false },
      phone: 'Connecting',
    } as const;
    super(participant, NO_CHANNEL);
    this.phoneNumber = phoneNumber;
  }

  /** The tones since the phone answered, oldest first. */
  get tones(): Tone[] {
    return [...this.#tones];
  }

  /** Starts the configured behavior. Add the session to the meeting first. */
  dialled(meeting: Meeting, { behaviour, ringMs, talkMs }: PhoneSettings): void {
    const { id } = this.participant;
    if (behaviour !== 'busy') meeting.change(this, { phone: 'Ringing' });
    this.#after(ringMs, () => {
      switch (behaviour) {
        case 'busy':
          return meeting.leave(id, 'phoneBusy');
        case 'no-answer':
          return meeting.leave(id, 'phoneNotAnswered');
        case 'declines':
          return meeting.leave(id, 'phoneDeclined');
        case 'hangs-up':
          this.#answer(meeting);
          return this.#after(talkMs, () => meeting.leave(id, 'phoneHungUp'));
        case 'answers':
          return this.#answer(meeting);
      }
    });
  }

  hear(tone: Tone): void {
    if (this.participant.phone === 'Connected') this.#tones = [...this.#tones, tone].slice(-MAX_TONES);
  }

  override release(): void {
    clearTimeout(this.#next);
    super.release();
  }

  #answer(meeting: Meeting): void {
    meeting.change(this, { phone: 'Connected', media: { ...this.participant.media, microphone: true } });
  }

  #after(ms: number, happens: () => void): void {
    this.#next = setTimeout(happens, ms).unref();
  }
}

/** The phones in a call, including those that are still ringing. */
export function phonesIn(meeting: Meeting): DialledPhone[] {
  return meeting.sessions.filter((session) => session instanceof DialledPhone);
}
