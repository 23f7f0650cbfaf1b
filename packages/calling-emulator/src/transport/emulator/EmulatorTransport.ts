import { CALL_END_REASONS, type CallEndReason, type Role } from '@anteroom/contract';
import {
  type CallCapability,
  type CallState,
  type ClientMessageInput,
  ClientMessageSchema,
  canInCall,
  type MediaState,
  type ServerMessage,
} from '@anteroom/contract/signalling';
import type { CommunicationTokenCredential } from '@azure/communication-common';
import * as v from 'valibot';
import { readAccessToken } from './accessToken.js';
import { CallError, notAllowed } from '../../sdk/errors/CallError.js';
import { SignallingConnection } from './SignallingSocket.js';

/** Longest display name, in characters, as the calling SDK has it. */
const DISPLAY_NAME_LENGTH = 256;

export interface CallLineOptions {
  roomId: string;
  displayName: string;
  credential: CommunicationTokenCredential;
  /** What the person would like to have on, as of their latest wish. Asked for at each join. */
  wishes(): { media: MediaState; request: number };
  message(message: ServerMessage): void;
  /** The emulator is away; the next message is the answer to another join. */
  away(): void;
  /** There is no line, or none any more. */
  lost(reason: CallEndReason): void;
}

/** The server's word on what this person is, and on what is the same for all in the call. */
interface Terms {
  role: Role;
  call: CallState;
}

/** One person's line to the emulator: it lets them in by their token, and asks only for what they may have. */
export class CallLine {
  /** Where the emulator is, once the token is read. */
  origin = '';
  /** `undefined` until the join is answered. */
  terms: Terms | undefined;
  private signalling: SignallingConnection | undefined;
  private closed = false;

  constructor(private readonly options: CallLineOptions) {}

  get isUp(): boolean {
    return this.signalling?.isUp === true;
  }

  async open(): Promise<void> {
    const { credential, message, away, lost } = this.options;
    try {
      const { token } = await credential.getToken();
      this.origin = readAccessToken(token).origin;
      if (this.closed) return;
      this.signalling = new SignallingConnection({
        origin: this.origin,
        token,
        renewToken: async () => (await credential.getToken()).token,
        join: (current, seat) => this.joinMessage(current, seat),
        message,
        away,
        lost: (opened) => lost(opened ? CALL_END_REASONS.networkLost : CALL_END_REASONS.requestFailed),
      });
    } catch (error) {
      const known = error instanceof CallError;
      lost(known ? { code: error.code, subCode: error.subCode } : CALL_END_REASONS.tokenNotRefreshed);
    }
  }

  /** Says something if the emulator can hear it now. */
  send(message: ClientMessageInput): void {
    this.signalling?.send(message);
  }

  /**
   * Asks the server for something. It decides again, by its own word on the role.
   * @throws CallError when the role forbids it, when the emulator is away, or for what cannot be sent
   */
  async ask(message: ClientMessageInput, capability?: CallCapability): Promise<void> {
    this.check(capability);
    // One that the server does not understand would cost the connection.
    const { success } = v.safeParse(ClientMessageSchema, message);
    if (!success) throw new CallError(`This ${message.type} is nothing that can be sent.`, 400, 0);
    this.send(message);
  }

  /** @throws CallError when the role or the room forbids it, or when the emulator is away */
  check(capability?: CallCapability): void {
    const { terms } = this;
    if (!terms || this.closed) throw new CallError('The call is not connected.', 412, 0);
    if (!this.isUp) {
      throw new CallError('The connection is lost and is being made again. Try again in a moment.', 412, 0);
    }
    if (capability && !canInCall(terms.role, capability, terms.call)) throw notAllowed(terms.role, capability);
  }

  /** Without another token the server ends the call for this person, and says why. */
  async renewToken(): Promise<void> {
    try {
      const { token } = await this.options.credential.getToken();
      this.send({ type: 'token', token });
    } catch {}
  }

  close(): void {
    this.closed = true;
    this.signalling?.close();
  }

  private joinMessage(token: string, seat: string | undefined): ClientMessageInput {
    const { roomId, displayName, wishes } = this.options;
    const name = displayName.slice(0, DISPLAY_NAME_LENGTH);
    return { type: 'join', token, roomId, displayName: name, ...wishes(), ...(seat ? { seat } : {}) };
  }
}
