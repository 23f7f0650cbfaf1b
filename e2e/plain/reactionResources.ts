import type { ReactionResources, ReactionSprite } from '@azure/communication-react';

/** A sprite with a single frame, which must be 102 pixels square for the UI library. */
function still(emoji: string): ReactionSprite {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="102" height="102"><text y="80" font-size="80">${emoji}</text></svg>`;
  return { url: `data:image/svg+xml,${encodeURIComponent(picture)}`, frameCount: 1 };
}

/** The composite offers only reactions that have pictures, and contains no pictures. */
export const reactionResources: ReactionResources = {
  likeReaction: still('👍'),
  heartReaction: still('❤️'),
  laughReaction: still('😆'),
  applauseReaction: still('👏'),
  surprisedReaction: still('😮'),
};
