/** The minimum height and width of anything that people press. */
export const touchTarget = '44px';
