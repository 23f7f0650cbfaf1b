export { JoiningScreen, type JoiningScreenProps } from './JoiningScreen.js';
