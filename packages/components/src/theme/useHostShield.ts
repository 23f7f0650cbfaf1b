import { makeResetStyles, makeStaticStyles, mergeClasses } from '@fluentui/react-components';

const SHIELDED = 'anteroom-shielded';

// As heavy as ten element names and lighter than one class.
const BODY = `html${':not(_)'.repeat(8)} body`;
const PICTURES = 'svg, img, video, canvas, iframe';

/** Outweighs what is said of elements by their names, and yields to every class: Fluent's, Microsoft's, the host's own. */
const useUndone = makeStaticStyles({
  [`${BODY} :where(.${SHIELDED}, .${SHIELDED} *:not(${PICTURES}, svg *))`]: { all: 'revert' },
  // An attribute that counts as style, which `all` undoes too.
  [`${BODY} :where(.${SHIELDED} [hidden])`]: { display: 'none' },
  // Pictures have more of those, so only what frameworks say of them is undone.
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

/** What text inherits, beyond the font and the colour that Fluent's provider sets. */
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
 * A class for a Fluent provider, which hands it on to its portals: what a page says of elements in general (`button { … }`,
 * `* { all: unset }`, a CSS framework's reset) is undone there, and nowhere else.
 */
export function useHostShield(): string {
  useUndone();
  return mergeClasses(SHIELDED, useText());
}
