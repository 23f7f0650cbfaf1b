/**
 * Whether a version is in a range such as `^20.19 || >=22.12`. Supports only these operators. `semver` can't be used,
 * because this runs before the packages are installed.
 */
export function satisfies(version, range) {
  const [major, minor] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+)\.(\d+)$/.exec(part.trim());
    if (!match) throw new Error(`This range is not supported: ${part.trim()}`);
    const [, operator, wantedMajor, wantedMinor] = match;
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return operator === '>=' && major > Number(wantedMajor);
  });
}
