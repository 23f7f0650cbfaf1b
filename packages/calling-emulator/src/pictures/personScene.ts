import { drawPerson } from './drawPerson.js';
import { drawRoom } from './drawRoom.js';
import type { PictureScene } from './GeneratedPicture.js';
import { traitsOf } from './personTraits.js';

/** A camera's picture: a drawn person in a room, each with a look of their own. */
export const personScene: PictureScene = {
  size: { width: 640, height: 360 },
  draw(context, { acsUserId, speaking }, seconds) {
    const traits = traitsOf(acsUserId);
    drawRoom(context, traits.room, traits.wall);
    drawPerson(context, traits, { seconds, speaking });
  },
};
