export type { RoomFormProps } from '../sections/index.js';
export { RoomForm } from './RoomForm.js';
