/** The least height and width of anything that is pressed. */
export const touchTarget = '44px';
