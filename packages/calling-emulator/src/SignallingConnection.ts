import type { ClientMessageInput, ServerMessage } from '@anteroom/contract/signalling';
import { ServerMessageSchema, SIGNALLING_PATH } from '@anteroom/contract/signalling';
import * as v from 'valibot';

export interface SignallingListener {
  message(message: ServerMessage): void;
  /** The socket is gone and nobody asked for it. `opened` tells a lost connection from one that never came to be. */
  lost(opened: boolean): void;
}

/** One participant's socket to the emulator. The token travels in the first message, never in the address. */
export class SignallingConnection {
  private readonly socket: WebSocket;
  private opened = false;
  private closed = false;

  /** @param first the first message, made when the socket is open */
  constructor(origin: string, first: () => ClientMessageInput, listener: SignallingListener) {
    const url = new URL(SIGNALLING_PATH, origin);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    this.socket = new WebSocket(url);
    this.socket.onopen = () => {
      this.opened = true;
      this.send(first());
    };
    this.socket.onmessage = (event) => {
      if (!this.closed) listener.message(v.parse(ServerMessageSchema, JSON.parse(String(event.data))));
    };
    this.socket.onclose = () => {
      if (this.closed) return;
      this.closed = true;
      listener.lost(this.opened);
    };
  }

  send(message: ClientMessageInput): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Closes without telling the listener. */
  close(): void {
    this.closed = true;
    this.socket.close(1000);
  }
}
