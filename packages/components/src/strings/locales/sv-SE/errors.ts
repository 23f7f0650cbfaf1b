import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Länken leder inte till något rum',
    body: 'Rummets adress är inte fullständig. Öppna länken i inbjudan igen eller be om en ny.',
  },
  unauthenticated: {
    title: 'Logga in igen',
    body: 'Din inloggning har upphört. Logga in och kom sedan tillbaka till den här sidan.',
  },
  'not-invited': {
    title: 'Du är inte inbjuden till det här rummet',
    body: 'Be den som ansvarar för rummet att lägga till dig och kontrollera att du är inloggad med rätt konto.',
  },
  forbidden: {
    title: 'Det kan du inte göra här',
    body: 'Din roll i rummet tillåter det inte. Fråga den som ansvarar för rummet.',
  },
  'origin-not-allowed': {
    title: 'Den här sidan får inte använda rummet',
    body: 'Rummet hör till en annan webbplats. Öppna det där eller säg till den som ansvarar för den här sidan.',
  },
  'room-not-found': {
    title: 'Vi hittar inte rummet',
    body: 'Det kan ha tagits bort, länken kan vara fel eller så är du kanske inte inbjuden. Kontrollera vilket konto du är inloggad med eller fråga den som bjöd in dig.',
  },
  'knock-not-found': {
    title: 'Begäran finns inte längre',
    body: 'Titta i listan igen. Personen kan ha tagit tillbaka sin begäran.',
  },
  'knock-settled': {
    title: 'Någon annan hann före',
    body: 'Begäran har redan besvarats, tagits tillbaka eller väntat för länge.',
  },
  'too-many-knocks': {
    title: 'Du har frågat tillräckligt många gånger för tillfället',
    body: 'Du har inte blivit insläppt trots flera försök. Vänta ett tag eller be den som ansvarar för rummet att bjuda in dig.',
    action: 'Fråga igen',
  },
  'request-repeated': {
    title: 'Det här har redan skickats',
    body: 'Något annat har tidigare skickats under samma nummer. Läs in sidan på nytt och kontrollera vad som står där.',
  },
  'request-too-large': {
    title: 'Det var för mycket på en gång',
    body: 'Ändra färre personer eller skriv kortare texter åt gången.',
  },
  'too-many-requests': {
    title: 'Det gick lite för fort',
    body: 'Det kom för många förfrågningar på kort tid. Vänta en stund och försök sedan igen.',
    action: 'Försök igen',
  },
  'room-not-open': {
    title: 'Rummet är inte öppet ännu',
    body: 'Du är lite tidig. Försök igen när rummet öppnar.',
    action: 'Kontrollera igen',
  },
  'room-expired': {
    title: 'Rummet har stängt',
    body: 'Tiden är slut, så ingen kan ansluta längre. Fråga den som bjöd in dig om det finns ett nytt rum.',
  },
  'service-unavailable': {
    title: 'Samtal fungerar inte just nu',
    body: 'Samtalstjänsten är upptagen eller under underhåll. Vänta en stund och försök sedan igen.',
    action: 'Försök igen',
  },
  internal: {
    title: 'Något gick snett hos oss',
    body: 'Det beror inte på dig. Försök igen. Om det inte hjälper kan du skicka informationen nedan till supporten.',
    action: 'Försök igen',
  },
  'endpoint-unreachable': {
    title: 'Vi når inte rummet',
    body: 'Anslutningen kan ligga nere. Kontrollera att du är online och försök sedan igen.',
    action: 'Försök igen',
  },
  'endpoint-invalid-response': {
    title: 'Vi fick ett svar som vi inte kan läsa',
    body: 'Uppgifterna om rummet var inte fullständiga. Försök igen. Om det inte hjälper kan du skicka informationen nedan till supporten.',
    action: 'Försök igen',
  },
  'not-supported': {
    title: 'Det här går inte att göra här',
    body: 'Funktionen finns inte på den här sidan. Fråga den som ansvarar för sidan.',
  },
  'room-not-joinable': {
    title: 'Det går inte att ansluta till rummet just nu',
    body: 'Det har kanske inte öppnat ännu eller har precis stängt. Vänta en stund och försök sedan igen.',
    action: 'Försök igen',
  },
  'removed-from-room': {
    title: 'Du har tagits bort från rummet',
    body: 'Din inbjudan har dragits tillbaka. Om det är oväntat kan du fråga den som bjöd in dig.',
  },
  'removed-from-call': {
    title: 'Du har tagits bort från samtalet',
    body: 'En presentatör avslutade samtalet för dig. Om det är oväntat kan du fråga presentatören.',
  },
  'call-ended-for-everyone': {
    title: 'Samtalet är slut',
    body: 'Det avslutades för alla.',
  },
  'token-rejected': {
    title: 'Vi kunde inte bekräfta att det är du',
    body: 'Din behörighet till samtalet godkändes inte. Försök igen för att få en ny.',
    action: 'Försök igen',
  },
  'connection-failed': {
    title: 'Vi kunde inte ansluta dig',
    body: 'Ditt nätverk kanske blockerar samtal. Kontrollera nätverket eller stäng av VPN och försök sedan igen.',
    action: 'Försök igen',
  },
  'connection-lost': {
    title: 'Anslutningen bröts',
    body: 'Samtalet kan fortsätta utan dig. Kontrollera att du är online och anslut sedan igen.',
    action: 'Anslut igen',
  },
  'call-failed': {
    title: 'Samtalet kunde inte startas',
    body: 'Samtalet avslutades innan det hade börjat. Försök igen. Om det inte hjälper kan du skicka informationen nedan till supporten.',
    action: 'Försök igen',
  },
  'call-crashed': {
    title: 'Samtalet avbröts oväntat',
    body: 'De andra kan vara kvar. Anslut igen för att komma tillbaka.',
    action: 'Anslut igen',
  },
  'already-in-call': {
    title: 'Du är i ett annat samtal på den här sidan',
    body: 'En sida kan bara ha ett samtal åt gången. Lämna det andra samtalet först och anslut sedan här.',
    action: 'Försök igen',
  },
  'engine-unavailable': {
    title: 'Samtalet kunde inte läsas in',
    body: 'En del av sidan kunde inte hämtas eller så har webbläsaren inte stöd för samtal. Kontrollera anslutningen och försök sedan igen.',
    action: 'Försök igen',
  },
} satisfies Catalogue['errors'];
