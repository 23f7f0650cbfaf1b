import type { MutationKey } from '@tanstack/react-query';
import type { Endpoint } from '../provider/useEndpoint.js';

/** The keys of changes. Each ends in the room's id: without it, it is the key of such changes of all rooms. */
export const changeKeys = {
  createRoom: ({ scope }: Endpoint): MutationKey => [...scope, 'create-room'],
  updateRoom: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'update-room', ...roomId],
  deleteRoom: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'delete-room', ...roomId],
  participants: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'change-participants', ...roomId],
  knock: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'knock', ...roomId],
  answerKnock: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'answer-knock', ...roomId],
};
