import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Deze link leidt niet naar een ruimte',
    body: 'Het adres van de ruimte is niet volledig. Open de link uit je uitnodiging opnieuw of vraag om een nieuwe.',
  },
  unauthenticated: {
    title: 'Meld je opnieuw aan',
    body: 'Je aanmelding is verlopen. Meld je aan en kom dan terug naar deze pagina.',
  },
  'not-invited': {
    title: 'Je bent niet uitgenodigd voor deze ruimte',
    body: 'Vraag de beheerder van de ruimte om je toe te voegen en controleer of je met het juiste account bent aangemeld.',
  },
  forbidden: {
    title: 'Dat kun je hier niet doen',
    body: 'Je rol in deze ruimte staat het niet toe. Neem contact op met de beheerder van de ruimte.',
  },
  'origin-not-allowed': {
    title: 'Deze pagina mag de ruimte niet gebruiken',
    body: 'De ruimte hoort bij een andere site. Open de ruimte daar of laat het de beheerder van deze pagina weten.',
  },
  'room-not-found': {
    title: 'We kunnen deze ruimte niet vinden',
    body: 'Misschien is de ruimte verwijderd, klopt de link niet of ben je niet uitgenodigd. Controleer met welk account je bent aangemeld of vraag het aan degene die je heeft uitgenodigd.',
  },
  'knock-not-found': {
    title: 'Dit verzoek om deel te nemen is er niet meer',
    body: 'Kijk nog eens in de lijst: misschien is het ingetrokken.',
  },
  'knock-settled': {
    title: 'Iemand anders was sneller',
    body: 'Dit verzoek om deel te nemen is al beantwoord of ingetrokken, of het wachtte te lang.',
  },
  'too-many-knocks': {
    title: 'Je hebt het voorlopig vaak genoeg gevraagd',
    body: 'Je bent meerdere keren niet toegelaten. Wacht een tijdje of vraag de beheerder van de ruimte om je uit te nodigen.',
    action: 'Opnieuw vragen',
  },
  'request-repeated': {
    title: 'Dit is al verzonden',
    body: 'Onder hetzelfde nummer is eerder iets anders verzonden. Open de pagina opnieuw en controleer wat er staat.',
  },
  'request-too-large': {
    title: 'Dat was te veel tegelijk',
    body: 'Wijzig minder personen of kortere teksten per keer.',
  },
  'too-many-requests': {
    title: 'Iets te snel',
    body: 'Er is in korte tijd te veel gevraagd. Wacht even en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
  'room-not-open': {
    title: 'Deze ruimte is nog niet open',
    body: 'Je bent een beetje vroeg. Probeer het opnieuw zodra de ruimte opengaat.',
    action: 'Opnieuw controleren',
  },
  'room-expired': {
    title: 'Deze ruimte is gesloten',
    body: 'De tijd is om, dus er kan niemand meer deelnemen. Vraag degene die je heeft uitgenodigd of er een nieuwe is.',
  },
  'service-unavailable': {
    title: 'Bellen is nu niet mogelijk',
    body: 'De belservice is druk of in onderhoud. Wacht even en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
  internal: {
    title: 'Er is bij ons iets misgegaan',
    body: 'Het ligt niet aan jou. Probeer het opnieuw; blijft het probleem, stuur dan de details hieronder naar de ondersteuning.',
    action: 'Opnieuw proberen',
  },
  'endpoint-unreachable': {
    title: 'We kunnen de ruimte niet bereiken',
    body: 'Misschien is je verbinding weggevallen. Controleer of je online bent en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
  'endpoint-invalid-response': {
    title: 'We kregen een antwoord dat we niet kunnen lezen',
    body: 'De gegevens van de ruimte zijn onvolledig aangekomen. Probeer het opnieuw; blijft het probleem, stuur dan de details hieronder naar de ondersteuning.',
    action: 'Opnieuw proberen',
  },
  'not-supported': {
    title: 'Dit is hier niet mogelijk',
    body: 'Deze pagina kan dat niet. Vraag het aan de beheerder van deze pagina.',
  },
  'room-not-joinable': {
    title: 'Je kunt nu niet deelnemen aan deze ruimte',
    body: 'Misschien is de ruimte nog niet open of net gesloten. Wacht even en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
  'removed-from-room': {
    title: 'Je bent verwijderd uit deze ruimte',
    body: 'Je uitnodiging is ingetrokken. Had je dit niet verwacht, vraag het dan aan degene die je heeft uitgenodigd.',
  },
  'removed-from-call': {
    title: 'Je bent verwijderd uit het gesprek',
    body: 'Een presentator heeft het gesprek voor jou beëindigd. Had je dit niet verwacht, vraag het dan na.',
  },
  'call-ended-for-everyone': {
    title: 'Het gesprek is beëindigd',
    body: 'Het is voor iedereen beëindigd.',
  },
  'token-rejected': {
    title: 'We konden niet bevestigen dat jij het bent',
    body: 'Je toegang tot dit gesprek is niet geaccepteerd. Probeer het opnieuw om nieuwe toegang te krijgen.',
    action: 'Opnieuw proberen',
  },
  'connection-failed': {
    title: 'We konden je niet verbinden',
    body: 'Misschien blokkeert je netwerk gesprekken. Controleer het of zet een VPN uit en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
  'connection-lost': {
    title: 'De verbinding is verbroken',
    body: 'Het gesprek gaat misschien zonder jou verder. Controleer of je online bent en neem dan opnieuw deel.',
    action: 'Opnieuw deelnemen',
  },
  'call-failed': {
    title: 'We konden het gesprek niet starten',
    body: 'Het gesprek eindigde voordat het begon. Probeer het opnieuw; blijft het probleem, stuur dan de details hieronder naar de ondersteuning.',
    action: 'Opnieuw proberen',
  },
  'call-crashed': {
    title: 'Het gesprek stopte onverwacht',
    body: 'Anderen zijn er misschien nog. Neem opnieuw deel om terug te komen.',
    action: 'Opnieuw deelnemen',
  },
  'already-in-call': {
    title: 'Je zit op deze pagina in een ander gesprek',
    body: 'Op één pagina past één gesprek. Verlaat eerst het andere en neem dan hier deel.',
    action: 'Opnieuw proberen',
  },
  'engine-unavailable': {
    title: 'Het gesprek is niet geladen',
    body: 'Een deel van deze pagina kon niet worden opgehaald of met deze browser kun je niet bellen. Controleer je verbinding en probeer het dan opnieuw.',
    action: 'Opnieuw proberen',
  },
} satisfies Catalogue['errors'];
