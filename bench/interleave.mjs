import { median } from './median.mjs';

/**
 * Takes two samples alternately, so that changes in the speed of the machine affect both.
 *
 * @template T
 * @param {() => Promise<T>} takeBase
 * @param {() => Promise<T>} takeOther
 * @param {number} rounds the number of pairs; one more round before them warms up and doesn't count
 * @returns {Promise<[base: T, other: T][]>} pairs of samples taken directly after each other
 */
export async function takePairs(takeBase, takeOther, rounds) {
  const pairs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const baseFirst = round % 2 === 0;
    const first = await (baseFirst ? takeBase : takeOther)();
    const second = await (baseFirst ? takeOther : takeBase)();
    if (round > 0) pairs.push(baseFirst ? [first, second] : [second, first]);
  }
  return pairs;
}

/**
 * @param {[base: number, other: number][]} pairs
 * @returns {{ base: number, other: number, ratio: number }} medians; `ratio` is the median of other / base of each pair
 */
export function compare(pairs) {
  return {
    base: median(pairs.map(([base]) => base)),
    other: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([base, other]) => other / base)),
  };
}

/** Takes and compares samples that are single numbers. */
export async function interleave(takeBase, takeOther, rounds) {
  return compare(await takePairs(takeBase, takeOther, rounds));
}
