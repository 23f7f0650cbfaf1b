export type Hair = 'short' | 'curly' | 'long' | 'bun' | 'bob' | 'side' | 'bald' | 'scarf';
export type Room = 'shelf' | 'window' | 'plant' | 'lamp';

/** What one person looks like. */
export interface PersonTraits {
  skin: string;
  hair: Hair;
  hairColor: string;
  shirt: string;
  /** The hue of the room, in degrees. */
  wall: number;
  room: Room;
  hasGlasses: boolean;
  hasBeard: boolean;
  hasEarrings: boolean;
  hasCollar: boolean;
}

const SKINS = ['#f7d7c0', '#f0c3a0', '#e0ac83', '#c68a5f', '#a56b43', '#7d4c2e', '#5a3521'];
const DARK_HAIR = ['#20191a', '#3b2620', '#5b3a24', '#8d8d92'];
const HAIR_COLORS = [...DARK_HAIR, '#8a5a33', '#c08a4a', '#a5462c'];
const SCARVES = ['#5b5fc7', '#13767c', '#8b3f6b', '#c2662d'];
const SHIRTS = ['#2f5d8c', '#c8553d', '#3d8361', '#e0a030', '#6b4c9a', '#2b7a8c', '#d8d5cf', '#9c3d54'];
const HAIRS: readonly Hair[] = ['short', 'long', 'curly', 'bun', 'side', 'bob', 'bald', 'scarf'];
const ROOMS: readonly Room[] = ['shelf', 'window', 'plant', 'lamp'];
const WITH_BEARD: readonly Hair[] = ['short', 'side', 'bald', 'curly'];
const WALLS = [205, 28, 150, 260, 180, 340, 45];

/** The same look for the same text in every browser. */
export function traitsOf(text: string): PersonTraits {
  const random = randomOf(text);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const hair = pick(HAIRS);
  const skin = pick(SKINS);
  const hairColors = SKINS.indexOf(skin) < 3 ? HAIR_COLORS : DARK_HAIR;
  return {
    skin,
    hair,
    hairColor: pick(hair === 'scarf' ? SCARVES : hairColors),
    shirt: pick(SHIRTS),
    wall: pick(WALLS),
    room: pick(ROOMS),
    hasGlasses: random() < 0.35,
    hasBeard: WITH_BEARD.includes(hair) && random() < 0.45,
    hasEarrings: !WITH_BEARD.includes(hair) && hair !== 'scarf' && random() < 0.6,
    hasCollar: random() < 0.5,
  };
}

/** Numbers from 0 to 1 (mulberry32), seeded with a hash of the text (FNV-1a). */
function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
