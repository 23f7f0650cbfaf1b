import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Du lämnade samtalet',
    body: 'Du kan komma tillbaka så länge rummet är öppet.',
  },
  endedForEveryone: {
    title: 'Samtalet är slut',
    body: 'Det avslutades för alla.',
  },
  closedAbruptly: {
    title: 'Du föll ur samtalet',
    body: 'Sidan eller anslutningen stängdes plötsligt. Du kan komma tillbaka så länge rummet är öppet.',
  },
  removedByParticipant: {
    title: 'Du har tagits bort från samtalet',
    body: 'En presentatör avslutade samtalet för dig. Om det är oväntat kan du fråga presentatören.',
  },
  removedFromRoster: {
    title: 'Du har tagits bort från rummet',
    body: 'Din inbjudan har dragits tillbaka. Om det är oväntat kan du fråga den som bjöd in dig.',
  },
  endedByService: {
    title: 'Samtalet är slut',
    body: 'Samtalstjänsten avslutade det, som den gör när tiden för ett rum är slut.',
  },
  badRequest: {
    title: 'Samtalet kunde inte fortsätta',
    body: 'Samtalstjänsten godtog det inte. Öppna länken i inbjudan igen eller fråga den som bjöd in dig.',
  },
  tokenRejected: {
    title: 'Vi kunde inte bekräfta att det är du',
    body: 'Din behörighet till samtalet godkändes inte. Anslut igen för att få en ny.',
  },
  notInvited: {
    title: 'Du är inte inbjuden till det här rummet',
    body: 'Be den som ansvarar för rummet att lägga till dig och kontrollera att du är inloggad med rätt konto.',
  },
  outsideWindow: {
    title: 'Rummet är inte öppet',
    body: 'Det har inte öppnat ännu eller så har det stängt. Fråga den som bjöd in dig när det är öppet.',
  },
  notCommunicationUser: {
    title: 'Det här kontot kan inte ansluta till rummet',
    body: 'Det kan bara konton som rummets egen webbplats har skapat. Öppna länken i inbjudan eller fråga den som bjöd in dig.',
  },
  roomNotFound: {
    title: 'Vi hittar inte rummet',
    body: 'Det kan ha tagits bort. Be den som bjöd in dig om en ny länk.',
  },
  mediaSetupFailed: {
    title: 'Ljud och video kom inte fram',
    body: 'Ditt nätverk kanske blockerar samtal. Kontrollera nätverket eller stäng av VPN och anslut sedan igen.',
  },
  mediaLost: {
    title: 'Ljud och video försvann',
    body: 'Anslutningen var borta för länge. Kontrollera att du är online och anslut sedan igen.',
  },
  requestFailed: {
    title: 'Samtalet avbröts',
    body: 'Samtalstjänsten svarade inte i tid. Du kan ansluta igen.',
  },
  tokenNotRefreshed: {
    title: 'Din behörighet till samtalet gick ut',
    body: 'Den kunde inte förnyas i tid. Anslut igen för att få en ny.',
  },
  networkLost: {
    title: 'Anslutningen bröts',
    body: 'Samtalet kan fortsätta utan dig. Kontrollera att du är online och anslut sedan igen.',
  },
  serviceFailed: {
    title: 'Samtalstjänsten fick problem',
    body: 'Det beror inte på dig. Vänta en stund och anslut sedan igen.',
  },
  unknown: {
    title: 'Samtalet är slut',
    body: 'Vi vet inte varför. Om det var oväntat kan du ansluta igen.',
  },
} satisfies Catalogue['ended'];
