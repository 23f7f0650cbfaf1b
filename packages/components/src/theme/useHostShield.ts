import { makeResetStyles, makeStaticStyles, mergeClasses } from '@fluentui/react-components';

const SHIELDED = 'anteroom-shielded';

// The specificity of ten element names: less than one class.
const BODY = `html${':not(_)'.repeat(8)} body`;
const PICTURES = 'svg, img, video, canvas, iframe';
const SHIELDED_ALL = `.${SHIELDED}, .${SHIELDED} *`;

/** Overrides rules for element names, and yields to every class: Fluent's, Microsoft's and the host's. */
const useUndone = makeStaticStyles({
  [`${BODY} :where(.${SHIELDED}, .${SHIELDED} *:not(${PICTURES}, svg *))`]: { all: 'revert' },
  [`${BODY} :where(${SHIELDED_ALL})::before, ${BODY} :where(${SHIELDED_ALL})::after`]: { all: 'revert' },
  // An attribute that maps to a style, which `all: revert` resets as well.
  [`${BODY} :where(.${SHIELDED} [hidden])`]: { display: 'none' },
  // Pictures have more such attributes, such as the shape and color of an icon. `revert-layer` keeps them.
  [`${BODY} :where(.${SHIELDED} :is(${PICTURES}, svg *))`]: { all: 'revert-layer' },
  // What CSS frameworks set on pictures in a layer of their own.
  [`${BODY} :where(.${SHIELDED} :is(${PICTURES}))`]: {
    display: 'revert',
    border: 'revert',
    float: 'revert',
    margin: 'revert',
    maxWidth: 'revert',
    padding: 'revert',
    transition: 'revert',
    verticalAlign: 'revert',
  },
});

/** Inherited text properties that Fluent's provider doesn't set. */
const useText = makeResetStyles({
  cursor: 'auto',
  fontStyle: 'normal',
  fontVariantCaps: 'normal',
  letterSpacing: 'normal',
  listStyleType: 'disc',
  textIndent: 0,
  textShadow: 'none',
  textTransform: 'none',
  whiteSpace: 'normal',
  wordSpacing: 'normal',
});

/**
 * A class for a Fluent provider, which copies it to its portals. It undoes the page's rules for elements in general
 * (`button { … }`, `* { all: unset }`, the reset of a CSS framework) there and nowhere else.
 */
export function useHostShield(): string {
  useUndone();
  return mergeClasses(SHIELDED, useText());
}
