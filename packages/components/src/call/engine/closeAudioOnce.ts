let isOnce = false;

/**
 * Makes closing a closed `AudioContext` do nothing, for the whole page. Microsoft's call UI closes its context when it is
 * unmounted, which StrictMode does twice, and would log the second rejection as an error in the host's console.
 */
export function closeAudioOnce(): void {
  if (isOnce) return;
  isOnce = true;
  const { close } = AudioContext.prototype;
  AudioContext.prototype.close = function closeOnce(this: AudioContext) {
    return this.state === 'closed' ? Promise.resolve() : close.call(this);
  };
}
