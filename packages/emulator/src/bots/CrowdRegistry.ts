import * as v from 'valibot';
import { badRequest, describeIssue, resourceNotFound } from '../wire/index.js';
import { Crowd, type CrowdDependencies, type CrowdSummary } from './Crowd.js';
import { CrowdRequestSchema } from './CrowdRequest.js';

/** The crowds of bots that are in rooms now. */
export class CrowdRegistry {
  readonly #dependencies: Omit<CrowdDependencies, 'ended'>;
  readonly #crowds = new Map<string, Crowd>();

  constructor(dependencies: Omit<CrowdDependencies, 'ended'>) {
    this.#dependencies = dependencies;
  }

  /**
   * Throws a `ServiceError` for an invalid request, for a room that does not exist or is not open, and for a full call.
   */
  add(request: unknown): CrowdSummary {
    const read = v.safeParse(CrowdRequestSchema, request);
    if (!read.success) {
      throw badRequest(`Invalid crowd: ${describeIssue(read.issues[0])}`);
    }
    if (this.#dependencies.rooms.find(read.output.roomId) === undefined) throw resourceNotFound();
    const crowd = new Crowd(read.output, { ...this.#dependencies, ended: ({ id }) => this.#crowds.delete(id) });
    this.#crowds.set(crowd.id, crowd);
    return crowd.summary;
  }

  list(): CrowdSummary[] {
    return [...this.#crowds.values()].map(({ summary }) => summary);
  }

  /** @returns false if there is no crowd with this id */
  remove(id: string): boolean {
    const crowd = this.#crowds.get(id);
    crowd?.close();
    return crowd !== undefined;
  }

  clear(): void {
    for (const crowd of [...this.#crowds.values()]) crowd.close();
  }
}
