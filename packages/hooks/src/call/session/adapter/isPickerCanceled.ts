/**
 * Whether a screen share failed because the person closed the browser's picker. The same error also means that the page or the
 * operating system forbids sharing.
 *
 * @param error what the UI library throws: the browser's error, or one that contains it
 */
export function isPickerCanceled(error: unknown): boolean {
  const cause = error instanceof Error && 'innerError' in error ? error.innerError : error;
  const isDenied = cause instanceof Error && cause.name === 'NotAllowedError';
  // Chromium's words for the operating system. It has no other sign.
  return isDenied && !/by system/i.test(cause.message) && mayCapture();
}

/** Only Chromium tells whether the page may share a screen at all. */
function mayCapture(): boolean {
  const { featurePolicy } = document as Document & { featurePolicy?: { allowsFeature(feature: string): boolean } };
  return featurePolicy?.allowsFeature('display-capture') ?? true;
}
