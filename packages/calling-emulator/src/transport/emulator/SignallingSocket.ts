import type { ClientMessageInput, ServerMessage } from '@anteroom/contract/signalling';
import { ServerMessageSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { signallingUrl } from './signallingUrl.js';

/** The wait between two attempts, in milliseconds: doubled each time from the shortest to the longest. */
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** How long an attempt to reconnect may go unanswered, in milliseconds, before the next one. */
const ATTEMPT_MS = 10_000;

export interface SignallingSocketOptions {
  origin: string;
  /** The token for the first join. */
  token: string;
  /** @returns the token for an attempt to reconnect */
  renewToken(): Promise<string>;
  /** The first message of each socket, created when it opens. `seat` is the ticket to resume a session. */
  join(token: string, seat: string | undefined): ClientMessageInput;
  message(message: ServerMessage): void;
  /** The connection was lost and is being restored: the next message answers another join. */
  reconnecting(): void;
  /** The connection is lost for good. `opened` is false if it was never established. */
  lost(opened: boolean): void;
}

/**
 * One participant's connection to the emulator. When its socket closes unexpectedly, it opens another one that resumes
 * the session, until the time that the emulator specified is over. Token and ticket are sent in the first message,
 * never in the URL.
 */
export class SignallingSocket {
  private socket: WebSocket | undefined;
  private opened = false;
  private joined = false;
  private closed = false;
  /** The ticket for the session in the call: in memory only. */
  private seat: string | undefined;
  private reconnectMs = 0;
  private attempts = 0;
  private nextAttempt: ReturnType<typeof setTimeout> | undefined;
  private deadline: ReturnType<typeof setTimeout> | undefined;
  // The previous socket may be dead without noticing: it belonged to another network.
  private readonly onOnline = () => {
    if (this.seat !== undefined) this.lose(0);
  };
  private readonly onVisible = () => {
    if (this.seat !== undefined && !this.joined && document.visibilityState === 'visible') this.lose(0);
  };

  constructor(private readonly options: SignallingSocketOptions) {
    addEventListener('online', this.onOnline);
    document.addEventListener('visibilitychange', this.onVisible);
    this.open(options.token);
  }

  /** Whether the join is answered and the socket is open. */
  get isUp(): boolean {
    return this.joined;
  }

  send(message: ClientMessageInput): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Closes without calling `lost`. */
  close(): void {
    this.closed = true;
    this.joined = false;
    clearTimeout(this.nextAttempt);
    clearTimeout(this.deadline);
    removeEventListener('online', this.onOnline);
    document.removeEventListener('visibilitychange', this.onVisible);
    this.dropSocket();
  }

  private open(token: string): void {
    const socket = new WebSocket(signallingUrl(this.options.origin));
    this.socket = socket;
    socket.onopen = () => {
      this.opened = true;
      socket.send(JSON.stringify(this.options.join(token, this.seat)));
    };
    socket.onmessage = (event) => this.receive(v.parse(ServerMessageSchema, JSON.parse(String(event.data))));
    socket.onclose = () => this.lose();
  }

  private receive(message: ServerMessage): void {
    if (message.type === 'joined') {
      this.joined = true;
      this.seat = message.seat;
      this.reconnectMs = message.reconnectMs;
      this.attempts = 0;
      clearTimeout(this.nextAttempt);
      clearTimeout(this.deadline);
      this.deadline = undefined;
    }
    this.options.message(message);
  }

  /** The socket closed, or was given up: opens another one after the wait. */
  private lose(wait = this.nextWait()): void {
    this.dropSocket();
    const wasJoined = this.joined;
    this.joined = false;
    if (this.seat === undefined) {
      this.giveUp();
      return;
    }
    this.deadline ??= setTimeout(() => this.giveUp(), this.reconnectMs);
    clearTimeout(this.nextAttempt);
    this.nextAttempt = setTimeout(() => void this.attempt(), wait);
    if (wasJoined) this.options.reconnecting();
  }

  private async attempt(): Promise<void> {
    // Also covers a token that never arrives.
    const next = setTimeout(() => this.lose(), ATTEMPT_MS);
    this.nextAttempt = next;
    try {
      const token = await this.options.renewToken();
      if (this.nextAttempt === next && !this.closed) this.open(token);
    } catch {
      if (this.nextAttempt === next && !this.closed) this.lose();
    }
  }

  /** Randomized, so that clients don't all return to a restarted emulator at the same moment. */
  private nextWait(): number {
    const longest = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.attempts);
    this.attempts += 1;
    return longest * (0.5 + Math.random() / 2);
  }

  private giveUp(): void {
    this.close();
    this.options.lost(this.opened);
  }

  private dropSocket(): void {
    const { socket } = this;
    this.socket = undefined;
    if (!socket) return;
    socket.onopen = null;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close(1000);
  }
}
