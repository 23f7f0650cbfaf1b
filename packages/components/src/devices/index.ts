export { createMediaPreview } from './createMediaPreview.js';
export type {
  MediaFailure,
  MediaKind,
  MediaPreview,
  MediaPreviewSnapshot,
  MediaPreviewState,
} from './MediaPreview.types.js';
export { type MediaPreviewControls, useMediaPreview } from './useMediaPreview.js';
export { watchMicrophoneLevel } from './watchMicrophoneLevel.js';
