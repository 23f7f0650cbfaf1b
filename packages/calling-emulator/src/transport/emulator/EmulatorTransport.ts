import { CALL_END_REASONS, type Role } from '@anteroom/contract';
import {
  type CallState,
  type CallSurvey,
  type ClientMessageInput,
  ClientMessageSchema,
  canInCall,
  type ServerMessage,
} from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { CallError, notAllowed } from '../../sdk/errors/index.js';
import type {
  CallCapability,
  CallRequest,
  CallTransport,
  CallTransportEvents,
  CallTransportOptions,
  MediaSlot,
  SentData,
  SurveyReceipt,
} from '../interface/index.js';
import { readAccessToken } from './accessToken.js';
import { Connectivity } from './Connectivity.js';
import { MediaMesh } from './MediaMesh.js';
import { SignallingSocket } from './SignallingSocket.js';
import { sendSurvey } from './sendSurvey.js';

/** Longest display name, in characters, as in the calling SDK. */
const DISPLAY_NAME_LENGTH = 256;

/** This person's session in the call, for a survey: the ticket proves it to the emulator, and stays in memory. */
interface SessionRecord {
  ticket: string;
  callId: string;
  participantId: string;
}

/** What the server decides permissions by. */
interface PermissionContext {
  role: Role;
  call: CallState;
}

/** A call over the local emulator: signalling by WebSocket, and a media connection to each of the other browsers. */
export class EmulatorTransport implements CallTransport {
  readonly acsUserId: string;
  private readonly mesh: MediaMesh;
  private readonly connectivity: Connectivity;
  private socket: SignallingSocket | undefined;
  /** Where the emulator is, as soon as the token has been read. */
  private origin = '';
  /** `undefined` until the join is answered. */
  private permissions: PermissionContext | undefined;
  private session: SessionRecord | undefined;
  /** The ids of this person's sessions on other devices. */
  private otherDevices: ReadonlySet<string> = new Set();
  /** The last token that was sent to the emulator. */
  private sentToken = '';
  private leaving = false;
  private closed = false;

  constructor(
    private readonly options: CallTransportOptions,
    private readonly events: CallTransportEvents,
  ) {
    this.acsUserId = options.acsUserId;
    this.connectivity = new Connectivity({
      reconnecting: (is) => events.reconnectingChanged(is),
      ended: (reason) => events.ended(reason),
    });
    this.mesh = new MediaMesh(
      {
        acsUserId: options.acsUserId,
        send: (to, signal) => this.tell({ type: 'signal', to, signal }),
        canSignal: () => this.isConnected,
        peersChanged: (peers) => this.connectivity.setPeers(peers),
      },
      events,
    );
  }

  get isConnected(): boolean {
    return this.socket?.isUp === true;
  }

  async join(): Promise<void> {
    const { credential } = this.options;
    try {
      const accessToken = await credential.getToken();
      const { token } = accessToken;
      this.origin = readAccessToken(accessToken).origin;
      if (this.closed) return;
      this.socket = new SignallingSocket({
        origin: this.origin,
        token,
        renewToken: async () => (await credential.getToken()).token,
        join: (current, seat) => this.joinMessage(current, seat),
        message: (message) => this.receive(message),
        reconnecting: () => {
          this.mesh.signallingLost();
          this.connectivity.signallingAway();
        },
        lost: (opened) => this.events.ended(opened ? CALL_END_REASONS.networkLost : CALL_END_REASONS.requestFailed),
      });
    } catch (error) {
      const known = error instanceof CallError;
      this.events.ended(known ? { code: error.code, subCode: error.subCode } : CALL_END_REASONS.tokenNotRefreshed);
    }
  }

  check(capability?: CallCapability): void {
    const { permissions } = this;
    if (!permissions || this.closed) throw new CallError('The call is not connected.', 412, 0);
    if (!this.isConnected) {
      throw new CallError('The connection is lost and is being restored. Try again in a moment.', 412, 0);
    }
    if (capability && !canInCall(permissions.role, capability, permissions.call)) {
      throw notAllowed(permissions.role, capability);
    }
  }

  send(request: CallRequest): void {
    this.tell(request);
  }

  async ask(request: CallRequest, capability?: CallCapability): Promise<void> {
    this.check(capability);
    // The server closes the connection on a message that it can't read.
    const { success } = v.safeParse(ClientMessageSchema, request);
    if (!success) throw new CallError(`The request '${request.type}' is malformed.`, 400, 0);
    this.send(request);
  }

  publish(slot: MediaSlot, track: MediaStreamTrack | undefined): void {
    this.mesh.publish(slot, track);
  }

  sendData(message: SentData): void {
    this.mesh.sendData(message);
  }

  closeData(channelId: number): void {
    this.mesh.closeData(channelId);
  }

  statistics(): Promise<Map<string, RTCStatsReport>> {
    return this.mesh.statistics();
  }

  async submitSurvey(survey: CallSurvey): Promise<SurveyReceipt> {
    if (!this.session) throw new CallError('A survey needs a call: join one first.', 400, 0);
    const { ticket, ...receipt } = this.session;
    return { ...receipt, id: await sendSurvey(this.origin, ticket, survey) };
  }

  leave({ mayReturn = false }: { mayReturn?: boolean } = {}): void {
    if (!mayReturn) this.leaving = true;
    this.tell({ type: 'leave' });
  }

  close(): void {
    this.closed = true;
    this.socket?.close();
    this.connectivity.release();
    this.mesh.close();
  }

  private tell(message: ClientMessageInput): void {
    this.socket?.send(message);
  }

  private receive(message: ServerMessage): void {
    switch (message.type) {
      case 'joined':
        this.joined(message);
        break;
      case 'call-changed':
        if (!this.permissions) break;
        this.permissions = { ...this.permissions, call: message.call };
        this.events.callChanged(message.call);
        break;
      case 'refused':
      case 'ended':
        this.events.ended({ code: message.code, subCode: message.subCode });
        break;
      case 'participant-joined':
        if (message.participant.acsUserId === this.acsUserId) {
          this.setOtherDevices([...this.otherDevices, message.participant.id]);
        }
        this.mesh.joined(message.participant);
        break;
      case 'participant-changed':
        if (message.participant.id !== this.session?.participantId) {
          this.mesh.changed(message.participant);
        } else if (this.permissions) {
          this.permissions = { ...this.permissions, role: message.participant.role };
          this.events.selfChanged(message.participant, message.request);
        }
        break;
      case 'participant-left':
        this.setOtherDevices([...this.otherDevices].filter((id) => id !== message.id));
        this.mesh.left(message.id, { code: message.code, subCode: message.subCode });
        break;
      case 'signal':
        this.mesh.receive(message.from, message.signal);
        break;
      case 'muted':
        this.events.mutedByOthers();
        break;
      case 'denied':
        this.events.denied(message);
        break;
      case 'token-needed':
        void this.renewToken();
        break;
      case 'reaction':
      case 'caption':
      case 'text':
        this.events.noticed(message);
        break;
    }
  }

  private joined(message: Extract<ServerMessage, { type: 'joined' }>): void {
    if (this.leaving) return;
    const { self, others, call, callId, seat, resumed, reconnectMs } = message;
    this.session = { ticket: seat, callId, participantId: self.id };
    this.permissions = { role: self.role, call };
    this.connectivity.signallingUp(reconnectMs);
    this.events.joined({ self, call });
    this.setOtherDevices(others.flatMap(({ id, acsUserId }) => (acsUserId === this.acsUserId ? id : [])));
    this.mesh.meet(others, resumed);
  }

  private setOtherDevices(ids: readonly string[]): void {
    const before = this.otherDevices.size;
    this.otherDevices = new Set(ids);
    if (this.otherDevices.size !== before) this.events.otherDevicesChanged(this.otherDevices.size);
  }

  /** Without a fresh token the server ends the call for this person, and says why. */
  private async renewToken(): Promise<void> {
    try {
      // The emulator's clock can be moved, so the credential may consider the token valid.
      const { token } = await this.options.credential.getToken({ refusedToken: this.sentToken });
      this.sentToken = token;
      this.tell({ type: 'token', token });
    } catch {}
  }

  private joinMessage(token: string, seat: string | undefined): ClientMessageInput {
    const { roomId, displayName, wantedMedia } = this.options;
    const name = displayName.slice(0, DISPLAY_NAME_LENGTH);
    this.sentToken = token;
    return { type: 'join', token, roomId, displayName: name, ...wantedMedia(), ...(seat ? { seat } : {}) };
  }
}
