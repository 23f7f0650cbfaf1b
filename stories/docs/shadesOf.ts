import type { BrandVariants } from '@fluentui/react-components';

const STEPS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;

/** Lightness of the first, the eighth and the last shade, in percent. White text is readable on the eighth. */
const [DARKEST, MIDDLE, LIGHTEST] = [4, 36, 91];

/**
 * Sixteen shades of one hue: the input of Fluent's theme functions.
 * @param hue in degrees, 0 to 360
 * @param saturation in percent, 0 to 100
 */
export function shadesOf(hue: number, saturation: number): BrandVariants {
  const shade = (at: number) => {
    const lightness = at <= 7 ? DARKEST + ((MIDDLE - DARKEST) * at) / 7 : MIDDLE + ((LIGHTEST - MIDDLE) * (at - 7)) / 8;
    return toHex(hue, saturation / 100, lightness / 100);
  };
  const shades = STEPS.map((step, at) => [step, shade(at)] as const);
  return Object.fromEntries(shades) as Record<(typeof STEPS)[number], string>;
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
