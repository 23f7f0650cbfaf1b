import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Sie stehen nicht auf der Liste dieses Raums, können aber um Einlass bitten.',
  owner: '{name} leitet diesen Raum',
  note: 'Eine Nachricht an {name} (optional)',
  noteToRoom: 'Eine Nachricht an die Person, die einlässt (optional)',
  seenAs: 'Sie werden dort als {name} angezeigt.',
  knock: 'Um Einlass bitten',
  sending: 'Anfrage wird gesendet…',
  waitingTitle: 'Sie warten auf Einlass',
  place:
    '{place, plural, one {Sie sind als Nächstes an der Reihe.} other {Sie sind an {place, number}. Stelle der Reihe.}}',
  until: 'Ihre Anfrage wartet bis {time}.',
  goesOn: 'Lassen Sie diese Seite geöffnet: Es geht von selbst weiter, sobald jemand Sie einlässt.',
  yourNote: 'Ihre Nachricht',
  withdraw: 'Anfrage zurückziehen',
  admitted: 'Sie wurden eingelassen. Ihr Raum wird vorbereitet…',
  refusedTitle: 'Sie wurden nicht eingelassen',
  refused: 'Die Person, die den Raum leitet, hat Ihre Anfrage abgelehnt.',
  reason: 'Die Begründung',
  expiredTitle: 'Bisher hat niemand geantwortet',
  expired:
    'Ihre Anfrage hat lange genug gewartet. Fragen Sie erneut an, oder wenden Sie sich auf anderem Weg an die Person, die den Raum leitet.',
  withdrawn: 'Sie haben Ihre Anfrage zurückgezogen.',
  again: 'Erneut anfragen',
} satisfies Catalogue['knock'];
