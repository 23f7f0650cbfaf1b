import { type GriffelStyle, tokens } from '@fluentui/react-components';

// The three container sizes of a part. They don't overlap, because Griffel doesn't keep the order of container rules.
export const narrow = '@container (max-width: 479.98px)';
export const medium = '@container (min-width: 480px) and (max-width: 959.98px)';
export const belowWide = '@container (max-width: 959.98px)';
export const wide = '@container (min-width: 960px)';

/** The minimum height and width of anything that people press. */
export const touchTarget = '44px';

/** A part that is a page of its own: as wide as its container, up to a width at which a row can still be read across. */
export const page: GriffelStyle = { inlineSize: '100%', maxInlineSize: '1280px', marginInline: 'auto' };

/**
 * The space above a wide lobby. It doesn't depend on the content, as centering would: a new line of text doesn't move what
 * people are about to press, and two lobbies side by side are level.
 */
export const fromTheTop = `max(${tokens.spacingHorizontalXXXL}, 8vh)`;
