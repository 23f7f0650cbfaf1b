import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Du forlot samtalen',
    body: 'Du kan komme tilbake så lenge rommet er åpent.',
  },
  endedForEveryone: {
    title: 'Samtalen er avsluttet',
    body: 'Den ble avsluttet for alle.',
  },
  closedAbruptly: {
    title: 'Du falt ut av samtalen',
    body: 'Siden eller tilkoblingen ble plutselig lukket. Du kan komme tilbake så lenge rommet er åpent.',
  },
  removedByParticipant: {
    title: 'Du ble fjernet fra samtalen',
    body: 'En presentatør avsluttet samtalen for deg. Hvis det er uventet, kan du spørre presentatøren.',
  },
  removedFromRoster: {
    title: 'Du ble fjernet fra rommet',
    body: 'Invitasjonen din ble trukket tilbake. Hvis det er uventet, kan du spørre den som inviterte deg.',
  },
  endedByService: {
    title: 'Samtalen er avsluttet',
    body: 'Samtaletjenesten avsluttet den, slik den gjør når tiden for et rom er ute.',
  },
  badRequest: {
    title: 'Samtalen kunne ikke fortsette',
    body: 'Samtaletjenesten godtok den ikke. Åpne koblingen i invitasjonen på nytt, eller spør den som inviterte deg.',
  },
  tokenRejected: {
    title: 'Vi kunne ikke bekrefte at det er deg',
    body: 'Adgangen din til samtalen ble ikke godkjent. Bli med på nytt for å få en ny.',
  },
  notInvited: {
    title: 'Du er ikke invitert til dette rommet',
    body: 'Be den som er ansvarlig for rommet, om å legge deg til, og kontroller at du er logget på med riktig konto.',
  },
  outsideWindow: {
    title: 'Rommet er ikke åpent',
    body: 'Det har ikke åpnet ennå, eller det har stengt. Spør den som inviterte deg, når det er åpent.',
  },
  notCommunicationUser: {
    title: 'Denne kontoen kan ikke bli med i rommet',
    body: 'Det kan bare kontoer som rommets eget nettsted har opprettet. Åpne koblingen i invitasjonen, eller spør den som inviterte deg.',
  },
  roomNotFound: {
    title: 'Vi finner ikke rommet',
    body: 'Det kan være slettet. Be den som inviterte deg, om en ny kobling.',
  },
  mediaSetupFailed: {
    title: 'Lyd og video kom ikke frem',
    body: 'Nettverket ditt blokkerer kanskje samtaler. Kontroller det, eller slå av VPN, og bli med på nytt.',
  },
  mediaLost: {
    title: 'Lyd og video stoppet',
    body: 'Tilkoblingen var borte for lenge. Kontroller at du er på nett, og bli med på nytt.',
  },
  requestFailed: {
    title: 'Samtalen ble avbrutt',
    body: 'Samtaletjenesten svarte ikke i tide. Du kan bli med på nytt.',
  },
  tokenNotRefreshed: {
    title: 'Adgangen din til samtalen er utløpt',
    body: 'Den kunne ikke fornyes i tide. Bli med på nytt for å få en ny.',
  },
  networkLost: {
    title: 'Du mistet tilkoblingen',
    body: 'Samtalen kan fortsette uten deg. Kontroller at du er på nett, og bli med på nytt.',
  },
  serviceFailed: {
    title: 'Samtaletjenesten fikk et problem',
    body: 'Det skyldes ikke noe du har gjort. Vent litt, og bli med på nytt.',
  },
  unknown: {
    title: 'Samtalen er avsluttet',
    body: 'Vi vet ikke hvorfor. Hvis det var uventet, kan du bli med på nytt.',
  },
} satisfies Catalogue['ended'];
