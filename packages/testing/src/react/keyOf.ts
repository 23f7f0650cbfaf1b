const keys = new WeakMap<object, string>();
let last = 0;

/** A React key per object: the same one each time, and another one for another object, even if both are alike. */
export function keyOf(object: object): string {
  const known = keys.get(object);
  if (known !== undefined) return known;
  last += 1;
  const key = String(last);
  keys.set(object, key);
  return key;
}
