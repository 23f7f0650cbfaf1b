import type { ClientMessageInput, ServerMessage } from '@anteroom/contract/signalling';
import { ServerMessageSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { signallingUrl } from './signallingUrl.js';

/** The waits between two attempts, in milliseconds: doubled each time from the shortest to the longest. */
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** How long an attempt to return may stay without an answer, in milliseconds, before the next one. */
const ATTEMPT_MS = 10_000;

export interface SignallingSocketOptions {
  origin: string;
  /** For the first join. */
  token: string;
  /** The token for an attempt to return. */
  renewToken(): Promise<string>;
  /** The first message of each socket, made when it is open. `seat` is given to return to a place. */
  join(token: string, seat: string | undefined): ClientMessageInput;
  message(message: ServerMessage): void;
  /** The connection is lost, and is being made again: the next message is the answer to another join. */
  reconnecting(): void;
  /** The connection could not be made. `opened` tells one that was lost from one that never came to be. */
  lost(opened: boolean): void;
}

/**
 * One participant's way to the emulator: a socket, and after an unasked close another one that returns to the same place,
 * until the time is over that the emulator named. Token and ticket travel in the first message, never in the address.
 */
export class SignallingSocket {
  private socket: WebSocket | undefined;
  private opened = false;
  private joined = false;
  private closed = false;
  /** The ticket for the place in the call: in memory only. */
  private seat: string | undefined;
  private reconnectMs = 0;
  private attempts = 0;
  private nextAttempt: ReturnType<typeof setTimeout> | undefined;
  private lastMoment: ReturnType<typeof setTimeout> | undefined;
  // A socket of before may be dead without knowing it: it belonged to another network.
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

  /** Whether the emulator hears what is said now. */
  get isUp(): boolean {
    return this.joined;
  }

  send(message: ClientMessageInput): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Closes without telling anybody. */
  close(): void {
    this.closed = true;
    this.joined = false;
    clearTimeout(this.nextAttempt);
    clearTimeout(this.lastMoment);
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
      clearTimeout(this.lastMoment);
      this.lastMoment = undefined;
    }
    this.options.message(message);
  }

  /** The socket is gone, or given up: there is another one after the wait. */
  private lose(wait = this.nextWait()): void {
    this.dropSocket();
    const wasJoined = this.joined;
    this.joined = false;
    if (this.seat === undefined) {
      this.giveUp();
      return;
    }
    this.lastMoment ??= setTimeout(() => this.giveUp(), this.reconnectMs);
    clearTimeout(this.nextAttempt);
    this.nextAttempt = setTimeout(() => void this.attempt(), wait);
    if (wasJoined) this.options.reconnecting();
  }

  private async attempt(): Promise<void> {
    // Also for a token that does not come.
    const next = setTimeout(() => this.lose(), ATTEMPT_MS);
    this.nextAttempt = next;
    try {
      const token = await this.options.renewToken();
      if (this.nextAttempt === next && !this.closed) this.open(token);
    } catch {
      if (this.nextAttempt === next && !this.closed) this.lose();
    }
  }

  /** With chance in it, so that not all return in the same moment to an emulator that was started anew. */
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
