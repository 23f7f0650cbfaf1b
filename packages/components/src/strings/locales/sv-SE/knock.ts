import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Du finns inte på rummets lista, men du kan be om att få ansluta.',
  owner: '{name} ansvarar för rummet',
  note: 'En rad till {name} (valfritt)',
  noteToRoom: 'En rad till den som släpper in (valfritt)',
  seenAs: 'Du visas som {name}.',
  knock: 'Be om att få ansluta',
  sending: 'Frågar…',
  waitingTitle: 'Väntar på att bli insläppt',
  place: '{place, plural, one {Du står näst på tur.} other {Du är nummer {place, number} i kön.}}',
  until: 'Din begäran väntar till {time}.',
  goesOn: 'Håll sidan öppen. Du kommer vidare automatiskt när någon släpper in dig.',
  yourNote: 'Du skrev',
  withdraw: 'Ta tillbaka min begäran',
  admitted: 'Du är insläppt. Rummet förbereds…',
  refusedTitle: 'Du blev inte insläppt',
  refused: 'Den som ansvarar för rummet avvisade din begäran.',
  reason: 'Svaret du fick',
  expiredTitle: 'Ingen har svarat ännu',
  expired:
    'Din begäran har väntat för länge. Fråga igen eller kontakta den som ansvarar för rummet på något annat sätt.',
  withdrawn: 'Du tog tillbaka din begäran.',
  again: 'Fråga igen',
} satisfies Catalogue['knock'];
