import { type AvatarProps, tokens } from '@fluentui/react-components';
import { visibleName } from '../text/index.js';

/** The colors of avatars: Fluent's name for each, and its name among Fluent's tokens. */
const COLORS = {
  'dark-red': 'DarkRed',
  cranberry: 'Cranberry',
  red: 'Red',
  pumpkin: 'Pumpkin',
  peach: 'Peach',
  marigold: 'Marigold',
  gold: 'Gold',
  brass: 'Brass',
  brown: 'Brown',
  forest: 'Forest',
  seafoam: 'Seafoam',
  'dark-green': 'DarkGreen',
  'light-teal': 'LightTeal',
  teal: 'Teal',
  steel: 'Steel',
  blue: 'Blue',
  'royal-blue': 'RoyalBlue',
  cornflower: 'Cornflower',
  navy: 'Navy',
  lavender: 'Lavender',
  purple: 'Purple',
  grape: 'Grape',
  lilac: 'Lilac',
  pink: 'Pink',
  magenta: 'Magenta',
  plum: 'Plum',
  beige: 'Beige',
  mink: 'Mink',
  platinum: 'Platinum',
  anchor: 'Anchor',
} as const;

type AvatarColor = keyof typeof COLORS;

const COLOR_NAMES = Object.keys(COLORS) as AvatarColor[];

/** The color of a person, the same wherever they are shown. */
function avatarColor(acsUserId: string): AvatarColor {
  // FNV-1a: ids of one resource differ in few characters.
  let hash = 0x811c9dc5;
  for (let at = 0; at < acsUserId.length; at += 1) hash = Math.imul(hash ^ acsUserId.charCodeAt(at), 0x01000193) >>> 0;
  return COLOR_NAMES[hash % COLOR_NAMES.length] ?? 'anchor';
}

/** A person's color as CSS values, for avatars that aren't Fluent's `Avatar`. */
export function avatarPaint(acsUserId: string): { background: string; text: string } {
  const color = COLORS[avatarColor(acsUserId)];
  return {
    background: tokens[`colorPalette${color}Background2` as const],
    text: tokens[`colorPalette${color}Foreground2` as const],
  };
}

interface Face {
  /** Decides the color. Without it, the avatar is gray: a color of its own would make the person look like another one. */
  acsUserId?: string | undefined;
  displayName: string | undefined;
  avatarUrl?: string | undefined;
}

/** Props of Fluent's `Avatar` for a person: the picture, or initials on the person's color. */
export function avatarProps({
  acsUserId,
  displayName,
  avatarUrl,
}: Face): Pick<AvatarProps, 'name' | 'color' | 'image'> {
  const name = visibleName(displayName);
  return {
    color: acsUserId === undefined ? 'neutral' : avatarColor(acsUserId),
    ...(name !== undefined && { name }),
    ...(avatarUrl !== undefined && { image: { src: avatarUrl } }),
  };
}
