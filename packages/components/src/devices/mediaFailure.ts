import type { MediaFailure } from './MediaPreview.types.js';

// Names of Media Capture and Streams, "getUserMedia()"; Firefox says AbortError and Chromium NotReadableError for a
// device that another app holds.
const REASONS: Record<string, MediaFailure> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Why `getUserMedia` failed, by the name of what it threw. */
export function mediaFailure(error: unknown): MediaFailure {
  return (error instanceof Error ? REASONS[error.name] : undefined) ?? 'unsupported';
}
