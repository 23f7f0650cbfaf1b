const DARKEST_OF_THE_LIGHT = 128;

/**
 * Whether a background color is dark, by its luminance; a Fluent v9 theme doesn't say. Takes any CSS notation. Colors that
 * can't be read count as light: variables, and outside a page anything but hex and `rgb()`.
 */
export function isDark(background: string): boolean {
  const channels = fromHex(background) ?? fromRgb(background) ?? fromPage(background);
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARKEST_OF_THE_LIGHT;
}

function fromHex(color: string): number[] | undefined {
  const short = /^#([0-9a-f]{3,4})$/i.exec(color)?.[1];
  const digits = short ? [...short].map((digit) => digit + digit).join('') : /^#([0-9a-f]{6,8})$/i.exec(color)?.[1];
  return digits ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : undefined;
}

function fromRgb(color: string): number[] | undefined {
  const channels = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(color)?.slice(1);
  return channels?.map(Number);
}

/** Reads a color with a canvas, which knows all notations of the browser: names, `hsl()`, `oklch()`. */
function fromPage(color: string): number[] | undefined {
  if (typeof document === 'undefined' || !CSS.supports('color', color) || color.includes('var(')) return undefined;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}
