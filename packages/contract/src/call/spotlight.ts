/** The most people in the spotlight. Source: "Spotlight states" (`how-tos/calling-sdk/spotlight.md`). */
export const SPOTLIGHT_LIMIT = 7;
