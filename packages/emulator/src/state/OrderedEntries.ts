/**
 * Small enough that inserting into a chunk is cheap, large enough that finding a chunk among a million entries is too.
 */
const CHUNK_SIZE = 512;

/**
 * Entries in insertion order, which can be read from any position. The cost does not grow with their number: entries
 * lie in chunks that are never empty, so reading a page touches only the entries of that page, no matter how many were
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

  /** Replaces the entry with the same `order`. */
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

  /** The entries whose `order` is smaller, the largest first. Nothing may be added or deleted while they are read. */
  *before(order: number): Generator<T, void> {
    const place = this.#placeOf(order);
    if (place !== undefined) yield* place.chunk.slice(0, place.index).reverse();
    for (let index = (place?.chunkIndex ?? this.#chunks.length) - 1; index >= 0; index -= 1) {
      yield* this.#chunks[index]?.toReversed() ?? [];
    }
  }

  /** The position of the first entry with this `order` or a larger one. */
  #placeOf(order: number): { chunk: T[]; chunkIndex: number; index: number } | undefined {
    const chunkIndex = firstIndex(this.#chunks, (chunk) => (chunk.at(-1)?.order ?? 0) >= order);
    const chunk = this.#chunks[chunkIndex];
    if (chunk === undefined) return undefined;
    return { chunk, chunkIndex, index: firstIndex(chunk, (entry) => entry.order >= order) };
  }
}

/** The first index whose item passes, if all later items pass too; the length of the list if none passes. */
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
