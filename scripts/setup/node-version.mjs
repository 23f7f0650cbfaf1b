/** Whether a version is in a range of the kind that `engines` holds here: `^a.b` and `>=a.b`, joined by `||`. */
export function satisfies(version, range) {
  const [major, minor] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+)\.(\d+)$/.exec(part.trim());
    if (!match) throw new Error(`Not a range that is understood here: ${part.trim()}`);
    const [, operator, wantedMajor, wantedMinor] = match;
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return operator === '>=' && major > Number(wantedMajor);
  });
}
