import type { CallParticipant, ServerMessage } from '@anteroom/contract/signalling';

/** The way to one participant. Both do nothing once it is gone. */
export interface ParticipantChannel {
  send(message: ServerMessage): void;
  close(): void;
}

/** More than one peer sends while somebody is away; counted for each, so that none takes the place of the others. */
const MOST_SIGNALS_OF_ONE = 200;

// A newcomer among them: they may have taken their own seat again with a new media connection, and offer it.
const KEPT_TYPES: ReadonlySet<ServerMessage['type']> = new Set(['participant-joined', 'signal', 'muted']);

/** A participant's place in a call. It outlives a lost connection for a short while. */
export class ParticipantSession {
  participant: CallParticipant;
  /** The number of the participant's last media request. */
  request = 0;
  /** Until when the participant's token is good, in milliseconds by the emulator's clock; never for who needs none. */
  tokenExpiresAt = Number.POSITIVE_INFINITY;
  /** Has captions on. */
  wantsCaptions = false;
  /** The number of the real-time text that the participant has begun and not finished. */
  openText: number | undefined;
  #channel: ParticipantChannel | undefined;
  #kept: ServerMessage[] = [];
  #holding: NodeJS.Timeout | undefined;
  #tokenWait: NodeJS.Timeout | undefined;

  constructor(participant: CallParticipant, channel: ParticipantChannel) {
    this.participant = participant;
    this.#channel = channel;
  }

  get isAway(): boolean {
    return this.#channel === undefined;
  }

  isServedBy(channel: ParticipantChannel): boolean {
    return this.#channel === channel;
  }

  /**
   * While the participant is away it is kept who came, what they signal, and that somebody muted the participant. All else is
   * said anew when they return.
   */
  send(message: ServerMessage): void {
    if (this.#channel !== undefined) this.#channel.send(message);
    else if (message.type === 'participant-left') this.#forget(message.id);
    else if (KEPT_TYPES.has(message.type) && !this.#isFlood(message)) this.#kept.push(message);
  }

  /** The connection is lost. `gone` is called unless the participant returns in time. */
  hold(ms: number, gone: () => void): void {
    this.#channel = undefined;
    this.#holding = setTimeout(gone, ms).unref();
  }

  /** Another connection of the same participant; the one before it, if there still is one, is closed. */
  take(channel: ParticipantChannel, greeting: Extract<ServerMessage, { type: 'joined' }>): void {
    clearTimeout(this.#holding);
    const before = this.#channel;
    this.#channel = channel;
    before?.close();
    channel.send(greeting);
    for (const message of this.#kept.splice(0)) channel.send(asOfNow(message, greeting.others));
  }

  /** Asks for a fresh token, once; `refused` is called unless one comes in time. */
  askForToken(ms: number, refused: () => void): void {
    if (this.#tokenWait !== undefined || this.isAway) return;
    this.#tokenWait = setTimeout(refused, ms).unref();
    this.send({ type: 'token-needed' });
  }

  renewToken(expiresAt: number): void {
    clearTimeout(this.#tokenWait);
    this.#tokenWait = undefined;
    this.tokenExpiresAt = expiresAt;
  }

  /** The last message, if the participant is there to hear it. */
  close(farewell: ServerMessage): void {
    const channel = this.#channel;
    this.release();
    channel?.send(farewell);
    channel?.close();
  }

  /** Lets go of the connection without a word. */
  release(): void {
    clearTimeout(this.#holding);
    clearTimeout(this.#tokenWait);
    this.#channel = undefined;
  }

  #isFlood(message: ServerMessage): boolean {
    if (message.type !== 'signal') return false;
    const { from } = message;
    return this.#kept.filter((kept) => kept.type === 'signal' && kept.from === from).length >= MOST_SIGNALS_OF_ONE;
  }

  /** What somebody who has left said, or was said of them, would bring them back. */
  #forget(id: string): void {
    this.#kept = this.#kept.filter((message) => {
      if (message.type === 'signal') return message.from !== id;
      return message.type !== 'participant-joined' || message.participant.id !== id;
    });
  }
}

/** A newcomer may have switched something on since they came. */
function asOfNow(message: ServerMessage, others: readonly CallParticipant[]): ServerMessage {
  if (message.type !== 'participant-joined') return message;
  const participant = others.find(({ id }) => id === message.participant.id) ?? message.participant;
  return { ...message, participant };
}
