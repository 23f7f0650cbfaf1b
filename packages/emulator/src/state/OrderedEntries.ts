/** Few enough that inserting into a chunk costs nothing, many enough that finding one among a million does not either. */
const CHUNK_SIZE = 512;

/**
 * Entries in the order in which they were added, to be read from any place on. Its cost does not grow with their number:
 * entries lie in chunks that are never empty, so that reading a page touches that page's entries only, however many were
 * deleted around them.
 */
export class OrderedEntries<T extends { readonly order: number }> {
  readonly #chunks: T[][] = [];

  /** Adds an entry whose `order` is larger than that of all others. */
  add(entry: T): void {
    const last = this.#chunks.at(-1);
    if (last === undefined || last.length >= CHUNK_SIZE) this.#chunks.push([entry]);
    else last.push(entry);
  }

  /** Puts an entry in the place of the one with the same `order`. */
  replace(entry: T): void {
    const place = this.#placeOf(entry.order);
    if (place?.chunk[place.index]?.order === entry.order) place.chunk[place.index] = entry;
  }

  delete(order: number): void {
    const place = this.#placeOf(order);
    if (place?.chunk[place.index]?.order !== order) return;
    place.chunk.splice(place.index, 1);
    if (place.chunk.length === 0) this.#chunks.splice(place.chunkIndex, 1);
  }

  /** The entries whose `order` is larger. Nothing may be added or deleted while they are read. */
  *after(order: number): Generator<T, void> {
    const place = this.#placeOf(order + 1);
    if (place === undefined) return;
    yield* place.chunk.slice(place.index);
    for (let index = place.chunkIndex + 1; index < this.#chunks.length; index += 1) yield* this.#chunks[index] ?? [];
  }

  /** Where the first entry of this `order`, or of a larger one, lies. */
  #placeOf(order: number): { chunk: T[]; chunkIndex: number; index: number } | undefined {
    const chunkIndex = firstIndex(this.#chunks, (chunk) => (chunk.at(-1)?.order ?? 0) >= order);
    const chunk = this.#chunks[chunkIndex];
    if (chunk === undefined) return undefined;
    return { chunk, chunkIndex, index: firstIndex(chunk, (entry) => entry.order >= order) };
  }
}

/** The first index whose item passes, where all that follow it pass too; the list's length when none does. */
function firstIndex<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
