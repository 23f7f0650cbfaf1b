import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Denne koblingen fører ikke til et rom',
    body: 'Adressen til rommet er ikke fullstendig. Åpne koblingen i invitasjonen på nytt, eller be om en ny.',
  },
  unauthenticated: {
    title: 'Logg på igjen',
    body: 'Påloggingen din er utløpt. Logg på, og kom deretter tilbake til denne siden.',
  },
  'not-invited': {
    title: 'Du er ikke invitert til dette rommet',
    body: 'Be den som er ansvarlig for rommet, om å legge deg til, og kontroller at du er logget på med riktig konto.',
  },
  forbidden: {
    title: 'Du kan ikke gjøre det her',
    body: 'Rollen din i rommet tillater det ikke. Spør den som er ansvarlig for rommet.',
  },
  'origin-not-allowed': {
    title: 'Denne siden kan ikke bruke rommet',
    body: 'Rommet tilhører et annet nettsted. Åpne det der, eller si fra til den som er ansvarlig for denne siden.',
  },
  'room-not-found': {
    title: 'Vi finner ikke rommet',
    body: 'Det kan være slettet, koblingen kan være feil, eller kanskje er du ikke invitert. Kontroller hvilken konto du er logget på med, eller spør den som inviterte deg.',
  },
  'knock-not-found': {
    title: 'Forespørselen finnes ikke lenger',
    body: 'Se på listen igjen. Den kan være trukket tilbake.',
  },
  'knock-settled': {
    title: 'Noen andre var raskere',
    body: 'Forespørselen er allerede besvart, trukket tilbake eller har ventet for lenge.',
  },
  'too-many-knocks': {
    title: 'Du har spurt mange nok ganger foreløpig',
    body: 'Du ble ikke sluppet inn etter flere forsøk. Vent en stund, eller be den som er ansvarlig for rommet, om å invitere deg.',
    action: 'Spør igjen',
  },
  'request-repeated': {
    title: 'Dette er allerede sendt',
    body: 'Noe annet er sendt under samme nummer tidligere. Last inn siden på nytt, og kontroller hva som står der.',
  },
  'request-too-large': {
    title: 'Det var for mye på én gang',
    body: 'Endre færre personer eller skriv kortere tekster om gangen.',
  },
  'too-many-requests': {
    title: 'Det gikk litt for fort',
    body: 'Det kom for mange forespørsler på kort tid. Vent litt, og prøv igjen.',
    action: 'Prøv igjen',
  },
  'room-not-open': {
    title: 'Rommet er ikke åpent ennå',
    body: 'Du er litt tidlig ute. Prøv igjen når rommet åpner.',
    action: 'Kontroller igjen',
  },
  'room-expired': {
    title: 'Rommet er stengt',
    body: 'Tiden er ute, så ingen kan bli med lenger. Spør den som inviterte deg, om det finnes et nytt rom.',
  },
  'service-unavailable': {
    title: 'Samtaler er ikke tilgjengelige akkurat nå',
    body: 'Samtaletjenesten er opptatt eller under vedlikehold. Vent litt, og prøv igjen.',
    action: 'Prøv igjen',
  },
  internal: {
    title: 'Noe gikk galt hos oss',
    body: 'Det skyldes ikke noe du har gjort. Prøv igjen. Hvis det ikke hjelper, kan du sende detaljene nedenfor til kundestøtte.',
    action: 'Prøv igjen',
  },
  'endpoint-unreachable': {
    title: 'Vi får ikke kontakt med rommet',
    body: 'Tilkoblingen kan være nede. Kontroller at du er på nett, og prøv igjen.',
    action: 'Prøv igjen',
  },
  'endpoint-invalid-response': {
    title: 'Vi fikk et svar vi ikke kan lese',
    body: 'Opplysningene om rommet var ufullstendige. Prøv igjen. Hvis det ikke hjelper, kan du sende detaljene nedenfor til kundestøtte.',
    action: 'Prøv igjen',
  },
  'not-supported': {
    title: 'Dette er ikke tilgjengelig her',
    body: 'Denne siden kan ikke gjøre det. Spør den som er ansvarlig for siden.',
  },
  'room-not-joinable': {
    title: 'Du kan ikke bli med i rommet akkurat nå',
    body: 'Det har kanskje ikke åpnet ennå, eller det har nettopp stengt. Vent litt, og prøv igjen.',
    action: 'Prøv igjen',
  },
  'removed-from-room': {
    title: 'Du ble fjernet fra rommet',
    body: 'Invitasjonen din ble trukket tilbake. Hvis det er uventet, kan du spørre den som inviterte deg.',
  },
  'removed-from-call': {
    title: 'Du ble fjernet fra samtalen',
    body: 'En presentatør avsluttet samtalen for deg. Hvis det er uventet, kan du spørre presentatøren.',
  },
  'call-ended-for-everyone': {
    title: 'Samtalen er avsluttet',
    body: 'Den ble avsluttet for alle.',
  },
  'token-rejected': {
    title: 'Vi kunne ikke bekrefte at det er deg',
    body: 'Adgangen din til samtalen ble ikke godkjent. Prøv igjen for å få en ny.',
    action: 'Prøv igjen',
  },
  'connection-failed': {
    title: 'Vi kunne ikke koble deg til',
    body: 'Nettverket ditt blokkerer kanskje samtaler. Kontroller det, eller slå av VPN, og prøv igjen.',
    action: 'Prøv igjen',
  },
  'connection-lost': {
    title: 'Du mistet tilkoblingen',
    body: 'Samtalen kan fortsette uten deg. Kontroller at du er på nett, og bli med på nytt.',
    action: 'Bli med på nytt',
  },
  'call-failed': {
    title: 'Vi kunne ikke starte samtalen',
    body: 'Samtalen ble avsluttet før den begynte. Prøv igjen. Hvis det ikke hjelper, kan du sende detaljene nedenfor til kundestøtte.',
    action: 'Prøv igjen',
  },
  'call-crashed': {
    title: 'Samtalen stoppet uventet',
    body: 'De andre er kanskje fortsatt der. Bli med på nytt for å komme tilbake.',
    action: 'Bli med på nytt',
  },
  'already-in-call': {
    title: 'Du er i en annen samtale på denne siden',
    body: 'Én side kan bare ha én samtale. Forlat den andre samtalen først, og bli deretter med her.',
    action: 'Prøv igjen',
  },
  'engine-unavailable': {
    title: 'Samtalen ble ikke lastet inn',
    body: 'En del av siden kunne ikke hentes, eller nettleseren støtter ikke samtaler. Kontroller tilkoblingen, og prøv igjen.',
    action: 'Prøv igjen',
  },
} satisfies Catalogue['errors'];
