import { AnteroomProvider } from '@anteroom/hooks';
import { Button, createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { AnteroomRoot } from './AnteroomRoot.js';

declare global {
  var FabricConfig: object | undefined;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const root = (
  <AnteroomRoot data-anteroom="test">
    <Button>Join</Button>
  </AnteroomRoot>
);

const withNonce = (nonce: string) => (
  <AnteroomProvider endpoint="/api" nonce={nonce}>
    {root}
  </AnteroomProvider>
);

/** The nonces of the style elements that are added while it renders. */
function noncesOf(element: ReactElement): Set<string | undefined> {
  const before = new Set(document.querySelectorAll('style'));
  render(element);
  const added = [...document.querySelectorAll('style')].filter((style) => !before.has(style));
  return new Set(added.map((style) => style.nonce));
}

test('every style element has the nonce of the provider', () => {
  vi.stubGlobal('FabricConfig', undefined);
  expect(noncesOf(withNonce('abc'))).toEqual(new Set(['abc']));
  expect(globalThis.FabricConfig).toEqual({ mergeStyles: { cspSettings: { nonce: 'abc' } } });
});

test("the nonce of the host's renderer wins", () => {
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: 'host' } });
  const nonces = noncesOf(<RendererProvider renderer={renderer}>{withNonce('abc')}</RendererProvider>);
  expect(nonces).toEqual(new Set(['host']));
});

test('parts with the same nonce share their style elements', () => {
  render(withNonce('abc'));
  const count = document.querySelectorAll('style[data-make-styles-bucket]').length;
  render(withNonce('abc'));
  expect(document.querySelectorAll('style[data-make-styles-bucket]')).toHaveLength(count);
});

test('without a nonce, style elements have none', () => {
  expect(noncesOf(root)).toEqual(new Set(['']));
});
