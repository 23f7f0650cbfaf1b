import { useNonce } from '@anteroom/hooks';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type GriffelRenderer, useRenderer_unstable as useRenderer } from '@griffel/react';
import { type ReactNode, useMemo } from 'react';

/** One renderer per nonce, so that all parts of a page share their style elements. */
const renderers = new Map<string, GriffelRenderer>();

/**
 * Gives the nonce of `AnteroomProvider` to the style elements of everything below it. A renderer of the host that sets
 * attributes of style elements stays in charge.
 */
export function StyleNonce({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const around = useRenderer();
  const renderer = useMemo(
    () => (nonce === undefined || around.styleElementAttributes ? undefined : rendererWith(nonce)),
    [nonce, around],
  );
  return renderer ? <RendererProvider renderer={renderer}>{children}</RendererProvider> : children;
}

function rendererWith(nonce: string): GriffelRenderer {
  const renderer = renderers.get(nonce) ?? createDOMRenderer(undefined, { styleElementAttributes: { nonce } });
  // A server renders many pages, each with its own nonce.
  if (typeof document !== 'undefined') renderers.set(nonce, renderer);
  return renderer;
}
