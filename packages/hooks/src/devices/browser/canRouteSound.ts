/** Whether this browser can play to a selected speaker instead of the system's default. */
export function canRouteSound(): boolean {
  return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
}
