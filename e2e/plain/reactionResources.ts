import type { ReactionResources, ReactionSprite } from '@azure/communication-react';

/** One still picture, 102 pixels square as the UI library expects a frame to be. */
function still(emoji: string): ReactionSprite {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="102" height="102"><text y="80" font-size="80">${emoji}</text></svg>`;
  return { url: `data:image/svg+xml,${encodeURIComponent(picture)}`, frameCount: 1 };
}

/** The composite has no reactions without pictures of them, and brings none. */
export const reactionResources: ReactionResources = {
  likeReaction: still('👍'),
  heartReaction: still('❤️'),
  laughReaction: still('😆'),
  applauseReaction: still('👏'),
  surprisedReaction: still('😮'),
};
