import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Je hebt het gesprek verlaten',
    body: 'Je kunt terugkomen zolang de ruimte open is.',
  },
  endedForEveryone: {
    title: 'Het gesprek is beëindigd',
    body: 'Het is voor iedereen beëindigd.',
  },
  closedAbruptly: {
    title: 'Je bent uit het gesprek gevallen',
    body: 'De pagina of de verbinding is plotseling gesloten. Je kunt terugkomen zolang de ruimte open is.',
  },
  removedByParticipant: {
    title: 'Je bent verwijderd uit het gesprek',
    body: 'Een presentator heeft het gesprek voor jou beëindigd. Had je dit niet verwacht, vraag het dan na.',
  },
  removedFromRoster: {
    title: 'Je bent verwijderd uit deze ruimte',
    body: 'Je uitnodiging is ingetrokken. Had je dit niet verwacht, vraag het dan aan degene die je heeft uitgenodigd.',
  },
  endedByService: {
    title: 'Het gesprek is beëindigd',
    body: 'De belservice heeft het afgesloten, zoals altijd wanneer de tijd van een ruimte om is.',
  },
  badRequest: {
    title: 'Het gesprek kon niet doorgaan',
    body: 'De belservice heeft het niet geaccepteerd. Open de link uit je uitnodiging opnieuw of vraag het aan degene die je heeft uitgenodigd.',
  },
  tokenRejected: {
    title: 'We konden niet bevestigen dat jij het bent',
    body: 'Je toegang tot dit gesprek is niet geaccepteerd. Neem opnieuw deel om nieuwe toegang te krijgen.',
  },
  notInvited: {
    title: 'Je bent niet uitgenodigd voor deze ruimte',
    body: 'Vraag de beheerder van de ruimte om je toe te voegen en controleer of je met het juiste account bent aangemeld.',
  },
  outsideWindow: {
    title: 'De ruimte is niet open',
    body: 'De ruimte is nog niet open of al gesloten. Vraag degene die je heeft uitgenodigd wanneer die open is.',
  },
  notCommunicationUser: {
    title: 'Dit account kan niet deelnemen aan de ruimte',
    body: 'Dat kunnen alleen accounts die door de site van de ruimte zijn gemaakt. Open de link uit je uitnodiging of vraag het aan degene die je heeft uitgenodigd.',
  },
  roomNotFound: {
    title: 'We kunnen deze ruimte niet vinden',
    body: 'Misschien is de ruimte verwijderd. Vraag degene die je heeft uitgenodigd om een nieuwe link.',
  },
  mediaSetupFailed: {
    title: 'Geluid en beeld kwamen niet door',
    body: 'Misschien blokkeert je netwerk gesprekken. Controleer het of zet een VPN uit en neem dan opnieuw deel.',
  },
  mediaLost: {
    title: 'Geluid en beeld vielen weg',
    body: 'Je verbinding was te lang weg. Controleer of je online bent en neem dan opnieuw deel.',
  },
  requestFailed: {
    title: 'Het gesprek is onderbroken',
    body: 'De belservice antwoordde niet op tijd. Je kunt opnieuw deelnemen.',
  },
  tokenNotRefreshed: {
    title: 'Je toegang tot het gesprek is verlopen',
    body: 'De toegang kon niet op tijd worden vernieuwd. Neem opnieuw deel om nieuwe toegang te krijgen.',
  },
  networkLost: {
    title: 'De verbinding is verbroken',
    body: 'Het gesprek gaat misschien zonder jou verder. Controleer of je online bent en neem dan opnieuw deel.',
  },
  serviceFailed: {
    title: 'De belservice had een probleem',
    body: 'Het ligt niet aan jou. Wacht even en neem dan opnieuw deel.',
  },
  unknown: {
    title: 'Het gesprek is beëindigd',
    body: 'We weten niet waarom. Had je dit niet verwacht, dan kun je opnieuw deelnemen.',
  },
} satisfies Catalogue['ended'];
