// The three container sizes of a part. They don't overlap, because Griffel doesn't keep the order of container rules.
export const narrow = '@container (max-width: 479.98px)';
export const medium = '@container (min-width: 480px) and (max-width: 959.98px)';
export const belowWide = '@container (max-width: 959.98px)';
export const wide = '@container (min-width: 960px)';

/** The minimum height and width of anything that people press. */
export const touchTarget = '44px';
