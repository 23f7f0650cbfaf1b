import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Je staat niet in de lijst van deze ruimte, maar je kunt vragen om deel te nemen.',
  owner: '{name} beheert deze ruimte',
  note: 'Een berichtje aan {name} (optioneel)',
  noteToRoom: 'Een berichtje aan wie mensen toelaat (optioneel)',
  seenAs: 'Daar ben je zichtbaar als {name}.',
  knock: 'Vragen om deel te nemen',
  sending: 'Verzoek verzenden…',
  waitingTitle: 'Wachten tot je wordt toegelaten',
  place:
    '{place, plural, one {Je bent als volgende aan de beurt.} other {Je bent nummer {place, number} in de wachtrij.}}',
  until: 'Je verzoek blijft staan tot {time}.',
  goesOn: 'Houd deze pagina open: het gaat vanzelf verder zodra iemand je toelaat.',
  yourNote: 'Je bericht',
  withdraw: 'Mijn verzoek intrekken',
  admitted: 'Je bent toegelaten. Je ruimte wordt klaargemaakt…',
  refusedTitle: 'Je bent niet toegelaten',
  refused: 'De beheerder van de ruimte heeft je verzoek geweigerd.',
  reason: 'Toelichting',
  expiredTitle: 'Er heeft nog niemand geantwoord',
  expired:
    'Je verzoek heeft lang genoeg gewacht. Vraag het opnieuw of bereik de beheerder van de ruimte op een andere manier.',
  withdrawn: 'Je hebt je verzoek ingetrokken.',
  again: 'Opnieuw vragen',
} satisfies Catalogue['knock'];
