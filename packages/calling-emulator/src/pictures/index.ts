export { GeneratedPicture } from './GeneratedPicture.js';
export { personScene } from './personScene.js';
export { slideScene } from './slideScene.js';
