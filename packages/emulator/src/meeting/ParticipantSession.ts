import type { CallParticipant, ServerMessage } from '@anteroom/contract/signalling';

/** Where messages to one participant go. Both methods do nothing after the channel has closed. */
export interface ParticipantChannel {
  send(message: ServerMessage): void;
  close(): void;
}

/** Counted per sender, so that one peer's signals don't displace those of the others while the participant is away. */
const MAX_SIGNALS_PER_SENDER = 200;

// Includes newcomers: a participant may have resumed their own session with a new media connection, and offers it.
const KEPT_TYPES: ReadonlySet<ServerMessage['type']> = new Set(['participant-joined', 'signal', 'muted']);

/** A participant's place in a call. It outlives a lost connection for a short time. */
export class ParticipantSession {
  participant: CallParticipant;
  /** The number of the participant's latest media request. */
  request = 0;
  /**
   * When the participant's token expires, in milliseconds by the emulator's clock; infinity for participants without
   * one.
   */
  tokenExpiresAt = Number.POSITIVE_INFINITY;
  /** Whether the participant has captions on. */
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
   * While the participant is away, keeps the messages that a return needs: newcomers, their signals, and that the
   * participant was muted. Everything else is sent again on return.
   */
  send(message: ServerMessage): void {
    if (this.#channel !== undefined) this.#channel.send(message);
    else if (message.type === 'participant-left') this.#forget(message.id);
    else if (KEPT_TYPES.has(message.type) && !this.#isFlood(message)) this.#kept.push(message);
  }

  /** The connection is lost. `gone` is called unless the participant returns in time. */
  holdFor(ms: number, gone: () => void): void {
    this.#channel = undefined;
    this.#holding = setTimeout(gone, ms).unref();
  }

  /** Switches to another channel of the same participant, and closes the previous one if there still is one. */
  resumeOn(channel: ParticipantChannel, greeting: Extract<ServerMessage, { type: 'joined' }>): void {
    clearTimeout(this.#holding);
    const before = this.#channel;
    this.#channel = channel;
    before?.close();
    channel.send(greeting);
    for (const message of this.#kept.splice(0)) channel.send(asOfNow(message, greeting.others));
  }

  /** Asks for a new token, once. `refused` is called unless one comes in time. */
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

  /** Sends a last message, if the participant is connected, and closes the channel. */
  close(farewell: ServerMessage): void {
    const channel = this.#channel;
    this.release();
    channel?.send(farewell);
    channel?.close();
  }

  /** Releases the channel without a message. */
  release(): void {
    clearTimeout(this.#holding);
    clearTimeout(this.#tokenWait);
    this.#channel = undefined;
  }

  #isFlood(message: ServerMessage): boolean {
    if (message.type !== 'signal') return false;
    const { from } = message;
    return this.#kept.filter((kept) => kept.type === 'signal' && kept.from === from).length >= MAX_SIGNALS_PER_SENDER;
  }

  /** Messages from or about a participant who has left would bring them back. */
  #forget(id: string): void {
    this.#kept = this.#kept.filter((message) => {
      if (message.type === 'signal') return message.from !== id;
      return message.type !== 'participant-joined' || message.participant.id !== id;
    });
  }
}

/** A newcomer may have switched something on since they joined. */
function asOfNow(message: ServerMessage, others: readonly CallParticipant[]): ServerMessage {
  if (message.type !== 'participant-joined') return message;
  const participant = others.find(({ id }) => id === message.participant.id) ?? message.participant;
  return { ...message, participant };
}
