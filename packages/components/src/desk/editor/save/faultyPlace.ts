import type { DraftField } from '../draft/index.js';
import type { FaultyPlace } from './SaveRoom.types.js';

const PLACES: Record<string, DraftField> = {
  title: 'title',
  validFrom: 'opens',
  validUntil: 'closes',
  pstnDialOutEnabled: 'phone',
  knocking: 'knocking',
  participants: 'people',
};

/**
 * Where to show a problem's `field`; `undefined` for one that the form does not have.
 *
 * @param field a dotted path, such as `participants.3.userId`
 * @param sent ids of the people in the request, in request order
 */
export function faultyPlace(field: string | undefined, sent: readonly string[]): FaultyPlace | undefined {
  const [name = '', index] = field?.split('.') ?? [];
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  const person = place === 'people' ? sent[Number(index)] : undefined;
  return person === undefined ? place : { person };
}
