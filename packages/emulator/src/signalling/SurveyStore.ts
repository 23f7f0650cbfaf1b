import { randomUUID } from 'node:crypto';
import type { CallSurvey } from '@anteroom/contract/signalling';
import { serviceTime } from '../wire/index.js';
import type { SessionClaim } from './SessionTickets.js';

/** A survey as an onlooker sees it. */
export interface StoredSurvey {
  id: string;
  callId: string;
  roomId: string;
  acsUserId: string;
  /** When it was sent: ISO 8601, by the emulator's clock. */
  at: string;
  survey: CallSurvey;
}

const MOST_SURVEYS = 1_000;

/** Participants remembered after their call: the emulator may run for weeks. */
const MOST_PARTICIPANTS = 10_000;

/** What people thought of their calls, as long as the emulator runs. */
export class SurveyStore {
  readonly #clock: () => number;
  readonly #callIds = new Map<string, string>();
  #kept: StoredSurvey[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Somebody has taken a seat in this call: a survey of theirs will be about it. */
  remember(participantId: string, callId: string): void {
    this.#callIds.delete(participantId);
    this.#callIds.set(participantId, callId);
    const [oldest] = this.#callIds.keys();
    if (oldest !== undefined && this.#callIds.size > MOST_PARTICIPANTS) this.#callIds.delete(oldest);
  }

  /** Keeps a survey and gives it an id; `undefined` for a seat that is not known any more. */
  keep({ participantId, roomId, acsUserId }: SessionClaim, survey: CallSurvey): string | undefined {
    const callId = this.#callIds.get(participantId);
    if (callId === undefined) return undefined;
    const id = randomUUID();
    const kept = { id, callId, roomId, acsUserId, at: serviceTime(this.#clock()), survey };
    this.#kept = [...this.#kept, kept].slice(-MOST_SURVEYS);
    return id;
  }

  /** The latest 1000, the first one first. */
  list(): StoredSurvey[] {
    return [...this.#kept];
  }

  clear(): void {
    this.#kept = [];
    this.#callIds.clear();
  }
}
