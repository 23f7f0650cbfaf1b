import { afterEach, expect, test, vi } from 'vitest';
import { keepFontsLocal, setStyleNonce } from './fluent8Settings.js';

declare global {
  var FabricConfig: object | undefined;
  var CSPSettings: object | undefined;
}

afterEach(() => vi.unstubAllGlobals());

test('a page without settings gets one that turns off the fonts', () => {
  vi.stubGlobal('FabricConfig', undefined);
  keepFontsLocal();
  expect(globalThis.FabricConfig).toEqual({ fontBaseUrl: '' });
});

test("a host's other settings survive", () => {
  const hosts = Object.freeze({ iconBaseUrl: '/icons/', mergeStyles: { namespace: 'host' } });
  vi.stubGlobal('FabricConfig', hosts);
  vi.stubGlobal('CSPSettings', undefined);
  keepFontsLocal();
  setStyleNonce('abc');
  expect(globalThis.CSPSettings).toEqual({ nonce: 'abc' });
  expect(globalThis.FabricConfig).toEqual({
    fontBaseUrl: '',
    iconBaseUrl: '/icons/',
    mergeStyles: { namespace: 'host', cspSettings: { nonce: 'abc' } },
  });
});

test('a host that sets fonts or a nonce keeps them', () => {
  const hosts = { fontBaseUrl: 'https://fonts.example.com', mergeStyles: { cspSettings: { nonce: 'host' } } };
  vi.stubGlobal('FabricConfig', hosts);
  keepFontsLocal();
  setStyleNonce('abc');
  expect(globalThis.FabricConfig).toEqual(hosts);
});
