import type { RoomParticipant } from '@anteroom/contract';
import type { AvatarPersonaDataCallback } from '@azure/communication-react';
import { useMemo } from 'react';
import { avatarPaint } from '../../ui/index.js';

/**
 * Pictures from the host's directory and the colors of our roster for Microsoft's tiles, which fetch both again when this
 * function changes.
 */
export function useAvatars(invited: readonly RoomParticipant[] | undefined): AvatarPersonaDataCallback {
  return useMemo(() => {
    const pictures = new Map(invited?.map(({ acsUserId, avatarUrl }) => [acsUserId, avatarUrl]));
    return async (acsUserId) => {
      const imageUrl = pictures.get(acsUserId);
      const { background, text } = avatarPaint(acsUserId);
      return { ...(imageUrl !== undefined && { imageUrl }), initialsColor: background, initialsTextColor: text };
    };
  }, [invited]);
}
