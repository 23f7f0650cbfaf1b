export { type CallEffect, callEffects } from './callEffects.js';
export { changesOf, createRoomOf, draftWindow, isChanged } from './draftChanges.js';
export { type DraftFaults, draftFaults, type MomentFault } from './draftFaults.js';
export {
  type Choice,
  type ConflictPlace,
  type Conflicts,
  conflictsOf,
  type Edit,
  editReducer,
  hasConflicts,
  type MergedField,
  startEdit,
  takeLatest,
} from './edit.js';
export { type AccessLoss, accessLoss, type Self } from './ownAccess.js';
export {
  type DraftChange,
  type DraftField,
  type DraftPerson,
  draftMoment,
  draftOf,
  draftReducer,
  newDraft,
  type RoomDraft,
  readPasted,
} from './roomDraft.js';
export { clearDraft, readDraft, readSent, type SentRoom, storeDraft, storeSent } from './storedDraft.js';
export { presetWindow, WINDOW_LENGTHS, WINDOW_PRESETS, windowOfLength } from './windowPresets.js';
