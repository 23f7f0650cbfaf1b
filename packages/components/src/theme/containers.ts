// The three sizes of a part, by its container. They do not overlap: Griffel keeps no order among container rules.
export const narrow = '@container (max-width: 479.98px)';
export const medium = '@container (min-width: 480px) and (max-width: 959.98px)';
export const belowWide = '@container (max-width: 959.98px)';
export const wide = '@container (min-width: 960px)';
