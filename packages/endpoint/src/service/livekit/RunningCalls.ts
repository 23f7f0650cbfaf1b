import {
  type CallOver,
  canInCall,
  type LiveAttribute,
  type LiveCall,
  personOf,
  type Role,
  readLiveCall,
} from '@anteroom/contract';
import { type ParticipantInfo, type Room, type RoomServiceClient, TrackSource } from 'livekit-server-sdk';
import { grantsOf } from './grants.js';
import type { LiveKitCalls } from './livekitCalls.js';
import { livekitMistake } from './livekitError.js';

/** One session of a person, or a phone, in a running call. */
export interface Participant {
  /** Their ACS user id, or `4:` and a phone number. */
  person: string;
  identity: string;
  info: ParticipantInfo;
}

export type Attributes = Partial<Record<LiveAttribute, string>>;

/** The calls that are running at LiveKit: their shared state and their participants. Only this class writes either. */
export class RunningCalls {
  readonly #client: RoomServiceClient;
  readonly #calls: LiveKitCalls;

  constructor(client: RoomServiceClient, calls: LiveKitCalls) {
    this.#client = client;
    this.#calls = calls;
  }

  /**
   * The shared state of a room's call; `undefined` while none is running. Rejects with `internal` if another app uses a LiveKit
   * room of this name.
   */
  async state(roomId: string): Promise<LiveCall | undefined> {
    const [room] = await this.#calls.read('listRooms', () => this.#client.listRooms([roomId]));
    if (!room) return undefined;
    // A room that a reconnecting client made after a restart of LiveKit has no metadata yet.
    const state = room.metadata === '' ? newCall(false) : readLiveCall(room.metadata);
    if (state) return state;
    throw livekitMistake(
      `LiveKit has a room "${roomId}" whose metadata isn't Anteroom's: another app made it. Give each app an API key of a LiveKit of its own.`,
    );
  }

  /** Every running call at this LiveKit, whichever app made it. */
  all(): Promise<Room[]> {
    return this.#calls.read('listRooms', () => this.#client.listRooms());
  }

  /** Everyone in the call. Participants that Anteroom didn't invite are left out. */
  async participants(roomId: string): Promise<Participant[]> {
    const everyone = await this.#calls.read('listParticipants', () => this.#client.listParticipants(roomId));
    return everyone.flatMap((info) => {
      const person = personOf(info.identity);
      return person === undefined ? [] : [{ person, identity: info.identity, info }];
    });
  }

  async setState(roomId: string, state: LiveCall): Promise<void> {
    await this.#calls.write('updateRoomMetadata', () => this.#client.updateRoomMetadata(roomId, JSON.stringify(state)));
  }

  async setAttributes(roomId: string, identity: string, attributes: Attributes): Promise<void> {
    await this.#calls.write('updateParticipant', () =>
      this.#client.updateParticipant(roomId, identity, { attributes }),
    );
  }

  /** Gives a participant another role: LiveKit ends at once what it doesn't allow. */
  async setRole(roomId: string, { identity }: Participant, role: Role): Promise<void> {
    const permission = { ...grantsOf(role), canUpdateMetadata: false };
    const attributes: Record<string, string> = { role };
    if (!canInCall(role, 'raiseHand', { pstnDialOut: false })) attributes.hand = '';
    await this.#calls.write('updateParticipant', () =>
      this.#client.updateParticipant(roomId, identity, { permission, attributes }),
    );
  }

  async mute(roomId: string, { identity, info }: Participant): Promise<void> {
    for (const { sid, source, muted } of info.tracks) {
      if (source !== TrackSource.MICROPHONE || muted) continue;
      await this.#calls.write('mutePublishedTrack', () => this.#client.mutePublishedTrack(roomId, identity, sid, true));
    }
  }

  /** Removes a participant. The reason is for their browser: they are no longer invited, or only removed from the call. */
  async remove(roomId: string, identity: string, reason: 'call' | 'roster'): Promise<void> {
    if (reason === 'roster') await this.setAttributes(roomId, identity, { gone: 'roster' });
    // LiveKit Cloud also revokes the tokens that were issued before. LiveKit 1.13.3 ignores that.
    const revokeTokenTs = BigInt(Math.floor(Date.now() / 1000));
    await this.#calls.write('removeParticipant', () =>
      this.#client.removeParticipant(roomId, identity, reason === 'roster' ? { revokeTokenTs } : {}),
    );
  }

  /** Ends a room's call for everyone. Does nothing while none is running. */
  async end(roomId: string, over: CallOver): Promise<void> {
    const state = await this.state(roomId);
    if (!state) return;
    await this.setState(roomId, { ...state, over });
    await this.#calls.write('deleteRoom', () => this.#client.deleteRoom(roomId));
  }
}

/** The state of a call that nobody has changed yet. */
export function newCall(pstnDialOut: boolean): LiveCall {
  return { app: 'anteroom', spotlight: [], pstnDialOut, recording: false, transcription: false };
}
