import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Nie ma Cię na liście tego pokoju, ale możesz poprosić o wpuszczenie.',
  owner: '{name} prowadzi ten pokój',
  note: 'Wiadomość dla: {name} (opcjonalnie)',
  noteToRoom: 'Wiadomość dla osoby, która wpuszcza (opcjonalnie)',
  seenAs: 'Osoby w pokoju zobaczą Cię jako „{name}”.',
  knock: 'Poproś o wpuszczenie',
  sending: 'Wysyłanie prośby…',
  waitingTitle: 'Czekasz na wpuszczenie',
  place:
    '{place, plural, one {Jesteś na początku kolejki.} few {Twoje miejsce w kolejce: {place, number}.} many {Twoje miejsce w kolejce: {place, number}.} other {Twoje miejsce w kolejce: {place, number}.}}',
  until: 'Twoja prośba czeka do {time}.',
  goesOn: 'Nie zamykaj tej strony. Gdy ktoś Cię wpuści, wszystko potoczy się samo.',
  yourNote: 'Twoja wiadomość',
  withdraw: 'Wycofaj prośbę',
  admitted: 'Możesz wejść. Przygotowujemy Twój pokój…',
  refusedTitle: 'Nie wpuszczono Cię',
  refused: 'Osoba prowadząca pokój odrzuciła Twoją prośbę.',
  reason: 'Odpowiedź',
  expiredTitle: 'Nikt jeszcze nie odpowiedział',
  expired:
    'Twoja prośba czekała zbyt długo. Poproś ponownie lub skontaktuj się z osobą prowadzącą pokój w inny sposób.',
  withdrawn: 'Twoja prośba została wycofana.',
  again: 'Poproś ponownie',
} satisfies Catalogue['knock'];
