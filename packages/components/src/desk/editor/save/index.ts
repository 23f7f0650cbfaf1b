export type { FaultyPlace, SaveFailure, SaveOutcome, SaveRoom } from './SaveRoom.types.js';
export { saveEdit } from './saveEdit.js';
export { useSaveNewRoom } from './useSaveNewRoom.js';
export { useSaveRoom } from './useSaveRoom.js';
