import type { RoomParticipant } from '@anteroom/contract';
import type { AvatarPersonaDataCallback } from '@azure/communication-react';
import { useMemo } from 'react';

/** Pictures from the host's directory for Microsoft's tiles, which fetch them again when this function changes. */
export function useAvatars(invited: readonly RoomParticipant[] | undefined): AvatarPersonaDataCallback {
  return useMemo(() => {
    const pictures = new Map(invited?.map(({ acsUserId, avatarUrl }) => [acsUserId, avatarUrl]));
    return async (acsUserId) => {
      const imageUrl = pictures.get(acsUserId);
      return imageUrl === undefined ? {} : { imageUrl };
    };
  }, [invited]);
}
