/** Turns on forced colors as on Windows, through the browser's developer tools, which are available only in tests. */
export async function forceColors(active: boolean): Promise<void> {
  const { cdp } = await import('vitest/browser');
  const value = active ? 'active' : 'none';
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}
