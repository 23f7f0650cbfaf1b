// `Intl` lists zones by names that are out of date in Chromium, without cities or countries. This data follows IANA's releases
// and is MIT. Only the editor imports this file, when it opens: 25 kB compressed.
import { getTimeZones, rawTimeZones } from '@vvo/tzdb';
import { foldText } from '../../../search/index.js';
import { cityOf, offsetName, type TimeZoneChoice } from './timeZones.js';

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const UTC = 'Etc/UTC';

/**
 * The current name of a time zone, for one by which it is the same: `Asia/Kolkata` for `Asia/Calcutta`. A name that isn't
 * IANA's stays as it is.
 */
export function currentName(timeZone: string): string {
  return rawTimeZones.find(({ group }) => group.includes(timeZone))?.name ?? timeZone;
}

/** "Coordinated Universal Time": the data has only an offset for it. */
function utcName(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeZoneName: 'long' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}

/**
 * All time zones, sorted by city.
 *
 * @param locale BCP 47 tag of the names
 * @param at milliseconds since 1970: offsets are those of this moment
 */
export function listTimeZones(locale: string, at: number): readonly TimeZoneChoice[] {
  const date = new Date(at);
  const english = new Map(rawTimeZones.map((zone) => [zone.name, zone]));
  const choices = getTimeZones({ includeUtc: true, locale, date }).map((zone): TimeZoneChoice => {
    const { name, group, mainCities, abbreviation, dstAbbreviation = '', currentTimeOffsetInMinutes } = zone;
    const { countryName = '', alternativeName = '' } = english.get(name) ?? {};
    const offset = offsetName(currentTimeOffsetInMinutes);
    const isUtc = name === UTC;
    const city = isUtc ? 'UTC' : cityOf(name);
    const country = isUtc ? '' : zone.countryName;
    const found = [
      city,
      country,
      countryName,
      ...mainCities,
      ...group.map(cityOf),
      zone.alternativeName,
      alternativeName,
    ];
    const words = [...found, abbreviation, dstAbbreviation, ...group].join(' ');
    return {
      // A browser may not know a name that is newer than it is.
      id: isUtc ? 'UTC' : ([name, ...group].find(isKnown) ?? name),
      names: [name, ...group],
      city,
      country,
      name: isUtc ? utcName(locale) : zone.alternativeName,
      offset,
      offsetMinutes: currentTimeOffsetInMinutes,
      words: ` ${foldText(words).replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
    };
  });
  return choices.sort((a, b) => a.city.localeCompare(b.city, locale));
}
