import type { Decorator } from '@storybook/react-vite';

/** Shows a story in a box as high as the page. @param width of the box in pixels; default: the whole page */
export function framed(width?: number): Decorator {
  return (Story) => (
    <div style={{ blockSize: '100dvh', inlineSize: width ?? '100%', display: 'flex', flexDirection: 'column' }}>
      <Story />
    </div>
  );
}
