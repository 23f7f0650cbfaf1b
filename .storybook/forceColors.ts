/** Forced colours as Windows has them, by the browser's own tools: they are there in tests only. */
export async function forceColors(active: boolean): Promise<void> {
  const { cdp } = await import('vitest/browser');
  const value = active ? 'active' : 'none';
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}
