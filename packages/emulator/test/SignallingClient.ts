import {
  type ClientMessageInput,
  type MediaState,
  type ServerMessage,
  ServerMessageSchema,
  SIGNALLING_PATH,
} from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { type ClientOptions, WebSocket } from 'ws';

export const ALL_OFF: MediaState = { microphone: false, camera: false, screen: false };

type JoinMessage = Omit<Extract<ClientMessageInput, { type: 'join' }>, 'type'>;

type MessageOf<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>;

/**
 * The signalling of one browser, without the browser. Every message that it receives is validated against the contract.
 */
export class SignallingClient {
  readonly received: ServerMessage[] = [];
  /** The code and reason with which the socket closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly socket: WebSocket;
  #read = 0;
  #wake = () => {};

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      this.received.push(v.parse(ServerMessageSchema, JSON.parse(String(data))));
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
  }

  static connect(url: string, options: ClientOptions = {}): Promise<SignallingClient> {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${SIGNALLING_PATH}`, options);
    const client = new SignallingClient(socket);
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(client));
      socket.once('error', reject);
    });
  }

  send(message: ClientMessageInput): void {
    this.socket.send(JSON.stringify(message));
  }

  join(join: Partial<JoinMessage> & Pick<JoinMessage, 'token' | 'roomId'>): void {
    this.send({ type: 'join', displayName: 'Someone', media: ALL_OFF, ...join });
  }

  /** The next message of this type; skips those of other types. */
  async next<Type extends ServerMessage['type']>(type: Type): Promise<MessageOf<Type>> {
    for (;;) {
      const message = this.received[this.#read];
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else {
        this.#read += 1;
        if (isOf(type, message)) return message;
      }
    }
  }
}

function isOf<Type extends ServerMessage['type']>(type: Type, message: ServerMessage): message is MessageOf<Type> {
  return message.type === type;
}
