import type { MutationKey } from '@tanstack/react-query';
import type { Endpoint } from '../provider/index.js';

/** The keys of mutations. Each ends with the room id; without one, it matches the mutations of all rooms. */
export const mutationKeys = {
  createRoom: ({ scope }: Endpoint): MutationKey => [...scope, 'create-room'],
  updateRoom: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'update-room', ...roomId],
  saveRoom: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'save-room', ...roomId],
  deleteRoom: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'delete-room', ...roomId],
  participants: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'change-participants', ...roomId],
  knock: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'knock', ...roomId],
  answerKnock: ({ scope }: Endpoint, ...roomId: string[]): MutationKey => [...scope, 'answer-knock', ...roomId],
};
