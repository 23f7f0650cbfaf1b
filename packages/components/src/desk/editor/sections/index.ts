export { AccessSection } from './AccessSection.js';
export { EffectsSection } from './EffectsSection.js';
export { PeopleSection } from './PeopleSection.js';
export type { FormQuestion, RoomFormProps, RoomFormState } from './RoomForm.types.js';
export { TitleField } from './TitleField.js';
export { useRoomFormStyles } from './useRoomFormStyles.js';
export { WindowSection } from './WindowSection.js';
