import type { Role } from '@anteroom/contract';
import type { CommunicationIdentifier, CommunicationIdentifierKind } from '@azure/communication-common';
import { RoomsClient as RoomsClient12, type RoomsClientOptions } from '@azure/communication-rooms';
import { RoomsClient as RoomsClient10 } from 'rooms-1.0';
import { RoomsClient as RoomsClient11 } from 'rooms-1.1';

export interface SdkRoom {
  id: string;
  createdOn: Date;
  validFrom: Date;
  validUntil: Date;
  /** 1.0.0 does not have it. */
  pstnDialOutEnabled?: boolean;
}

export interface SdkRoomChanges {
  validFrom?: Date;
  validUntil?: Date;
  pstnDialOutEnabled?: boolean;
}

export interface SdkParticipant {
  id: CommunicationIdentifier;
  role?: Role;
}

/** The common part of the released clients. */
export interface SdkRoomsClient {
  createRoom(options?: SdkRoomChanges & { participants?: SdkParticipant[] }): Promise<SdkRoom>;
  getRoom(roomId: string): Promise<SdkRoom>;
  updateRoom(roomId: string, options?: SdkRoomChanges): Promise<SdkRoom>;
  deleteRoom(roomId: string): Promise<void>;
  listRooms(): AsyncIterable<SdkRoom>;
  addOrUpdateParticipants(roomId: string, participants: SdkParticipant[]): Promise<void>;
  removeParticipants(roomId: string, ids: CommunicationIdentifier[]): Promise<void>;
  listParticipants(roomId: string): AsyncIterable<{ id: CommunicationIdentifierKind; role: Role }>;
}

/** A step that a client runs for each request, or for each attempt. */
export type PipelinePolicy = NonNullable<RoomsClientOptions['additionalPolicies']>[number]['policy'];

export interface RoomsSdk {
  version: string;
  /** Its value of `api-version`. */
  apiVersion: string;
  dialOut: boolean;
  collaborator: boolean;
  /**
   * Whether a roster change is complete when its promise resolves. Before 1.2.0 the SDK does not wait for the response:
   * no one can catch an error, which ends a Node process as an unhandled rejection.
   */
  awaitsRosterChanges: boolean;
  connect(connectionString: string, options?: RoomsClientOptions): SdkRoomsClient;
}

const insecure = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };

/** Every release of `@azure/communication-rooms` that is not a beta. */
export const ROOMS_SDKS: RoomsSdk[] = [
  {
    version: '1.2.0',
    apiVersion: '2025-03-13',
    dialOut: true,
    collaborator: true,
    awaitsRosterChanges: true,
    connect: (connectionString, options) => new RoomsClient12(connectionString, { ...insecure, ...options }),
  },
  {
    version: '1.1.0',
    apiVersion: '2024-04-15',
    dialOut: true,
    collaborator: false,
    awaitsRosterChanges: false,
    connect: (connectionString, options) => new RoomsClient11(connectionString, { ...insecure, ...options }),
  },
  {
    version: '1.0.0',
    apiVersion: '2023-06-14',
    dialOut: false,
    collaborator: false,
    awaitsRosterChanges: false,
    connect: (connectionString, options) => new RoomsClient10(connectionString, { ...insecure, ...options }),
  },
];
