import type { Decorator } from '@storybook/react-vite';

/** A place to embed in: as high as the page, and as wide as asked for, in pixels. */
export function framed(width?: number): Decorator {
  return (Story) => (
    <div style={{ blockSize: '100dvh', inlineSize: width ?? '100%', display: 'flex', flexDirection: 'column' }}>
      <Story />
    </div>
  );
}
