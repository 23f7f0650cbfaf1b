import { randomUUID } from 'node:crypto';
import type { CallSurvey } from '@anteroom/contract/signalling';
import { serviceTime } from '../wire/index.js';
import type { SessionClaim } from './SessionTickets.js';

/** A survey, as the emulator reports it. */
export interface StoredSurvey {
  id: string;
  callId: string;
  roomId: string;
  acsUserId: string;
  /** When it was sent: ISO 8601, by the emulator's clock. */
  at: string;
  survey: CallSurvey;
}

const MAX_SURVEYS = 1_000;

/** Participants remembered after their call, limited because the emulator may run for weeks. */
const MAX_PARTICIPANTS = 10_000;

/** The surveys that people sent after their calls. They are kept in memory only. */
export class SurveyStore {
  readonly #clock: () => number;
  readonly #callIds = new Map<string, string>();
  #kept: StoredSurvey[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Remembers that this participant joined this call, so that their survey can be assigned to it. */
  remember(participantId: string, callId: string): void {
    this.#callIds.delete(participantId);
    this.#callIds.set(participantId, callId);
    const [oldest] = this.#callIds.keys();
    if (oldest !== undefined && this.#callIds.size > MAX_PARTICIPANTS) this.#callIds.delete(oldest);
  }

  /** Stores a survey. @returns its id; `undefined` for a participant who is no longer remembered */
  keep({ participantId, roomId, acsUserId }: SessionClaim, survey: CallSurvey): string | undefined {
    const callId = this.#callIds.get(participantId);
    if (callId === undefined) return undefined;
    const id = randomUUID();
    const kept = { id, callId, roomId, acsUserId, at: serviceTime(this.#clock()), survey };
    this.#kept = [...this.#kept, kept].slice(-MAX_SURVEYS);
    return id;
  }

  /** The latest 1000, oldest first. */
  list(): StoredSurvey[] {
    return [...this.#kept];
  }

  clear(): void {
    this.#kept = [];
    this.#callIds.clear();
  }
}
