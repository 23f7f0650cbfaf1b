/** Whether this browser can play to a speaker of the person's choice, and not only to the system's. */
export function canRouteSound(): boolean {
  return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
}
