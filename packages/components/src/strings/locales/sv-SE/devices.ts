import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Slå på kameran',
    turnOff: 'Stäng av kameran',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Slå på mikrofonen',
    turnOff: 'Stäng av mikrofonen',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Högtalare',
    nth: 'Högtalare {n, number}',
  },
  title: 'Enheter',
  none: 'Inga hittades',
  systemDefault: 'Systemets standard',
  test: 'Spela upp ett ljud',
  testing: 'Spelar upp…',
  testFailed: 'Ljudet kunde inte spelas upp. Kontrollera högtalaren och försök igen.',
  testRoute: 'Webbläsaren använder den högtalare som är vald i systemet.',
  permissionSteps: {
    title: 'Så här ger du åtkomst',
    site: {
      chromium: {
        first: 'Välj ikonen längst till vänster i adressfältet.',
        second: 'Slå på Kamera och Mikrofon.',
        third: 'Kom tillbaka hit. De startar av sig själva.',
      },
      firefox: {
        first: 'Välj den överstrukna kameran eller mikrofonen i adressfältet.',
        second: 'Ta bort ”Blockerad” bredvid.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      safari: {
        first: 'Välj Safari i menyraden och sedan inställningarna för webbplatsen.',
        second: 'Ställ in Kamera och Mikrofon på Tillåt.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      ios: {
        first: 'Tryck på sidmenyn bredvid adressen och sedan på Webbplatsinställningar.',
        second: 'Ställ in Kamera och Mikrofon på Tillåt.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      android: {
        first: 'Tryck på ikonen längst till vänster i adressfältet och sedan på Behörigheter.',
        second: 'Tillåt Kamera och Mikrofon.',
        third: 'Kom tillbaka hit och försök igen.',
      },
    },
    system: {
      windows: {
        first: 'Öppna Inställningar, Sekretess och säkerhet, sedan Kamera och därefter Mikrofon.',
        second: 'Slå på åtkomst och ”Låt skrivbordsappar komma åt” dem.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      macos: {
        first: 'Öppna Systeminställningar, Integritet och säkerhet, sedan Kamera och därefter Mikrofon.',
        second: 'Slå på din webbläsare.',
        third: 'Starta om webbläsaren om den ber om det och kom tillbaka hit.',
      },
      ios: {
        first: 'Öppna Inställningar, sedan Appar, och leta upp din webbläsare.',
        second: 'Slå på Kamera och Mikrofon.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      android: {
        first: 'Öppna Inställningar, Appar, din webbläsare och sedan Behörigheter.',
        second: 'Tillåt Kamera och Mikrofon.',
        third: 'Kom tillbaka hit och försök igen.',
      },
      other: {
        first: 'Öppna sekretessinställningarna på datorn.',
        second: 'Tillåt att webbläsaren använder kameran och mikrofonen.',
        third: 'Kom tillbaka hit och försök igen.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kameran väntar på dig',
        body: 'Webbläsaren frågade om sidan får använda kameran men fick inget svar. Du kan också ansluta utan den.',
        action: 'Fråga igen',
      },
      denied: {
        title: 'Kameran är blockerad',
        body: 'Ingen ser dig förrän du tillåter den. Du kan också ansluta utan den.',
        action: 'Försök med kameran igen',
      },
      'denied-by-system': {
        title: 'Datorn låter inte webbläsaren använda kameran',
        body: 'Tillåt den i systemets sekretessinställningar och försök sedan igen. Du kan också ansluta utan den.',
        action: 'Försök med kameran igen',
      },
      'no-device': {
        title: 'Ingen kamera hittades',
        body: 'Koppla in en kamera så startar den av sig själv, eller anslut utan.',
        action: 'Försök med kameran igen',
      },
      'in-use': {
        title: 'Kameran används redan',
        body: 'En annan app eller flik använder den. Stäng den där och försök sedan igen.',
        action: 'Försök med kameran igen',
      },
      unsupported: {
        title: 'Kameran kan inte användas här',
        body: 'Öppna sidan i en aktuell webbläsare via en säker adress (https). Du kan också ansluta utan kamera.',
        action: 'Försök med kameran igen',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofonen väntar på dig',
        body: 'Webbläsaren frågade om sidan får använda mikrofonen men fick inget svar. Du kan också ansluta och lyssna.',
        action: 'Fråga igen',
      },
      denied: {
        title: 'Mikrofonen är blockerad',
        body: 'Ingen hör dig förrän du tillåter den. Du kan också ansluta och lyssna.',
        action: 'Försök med mikrofonen igen',
      },
      'denied-by-system': {
        title: 'Datorn låter inte webbläsaren använda mikrofonen',
        body: 'Tillåt den i systemets sekretessinställningar och försök sedan igen. Du kan också ansluta och lyssna.',
        action: 'Försök med mikrofonen igen',
      },
      'no-device': {
        title: 'Ingen mikrofon hittades',
        body: 'Koppla in en mikrofon så startar den av sig själv, eller anslut och lyssna.',
        action: 'Försök med mikrofonen igen',
      },
      'in-use': {
        title: 'Mikrofonen används redan',
        body: 'En annan app använder den. Stäng den där och försök sedan igen.',
        action: 'Försök med mikrofonen igen',
      },
      unsupported: {
        title: 'Mikrofonen kan inte användas här',
        body: 'Öppna sidan i en aktuell webbläsare via en säker adress (https). Du kan också ansluta och lyssna.',
        action: 'Försök med mikrofonen igen',
      },
    },
    both: {
      prompt: {
        title: 'Kameran och mikrofonen väntar på dig',
        body: 'Webbläsaren frågade om sidan får använda dem men fick inget svar. Du kan också ansluta utan dem.',
        action: 'Fråga igen',
      },
      denied: {
        title: 'Kameran och mikrofonen är blockerade',
        body: 'Ingen ser eller hör dig förrän du tillåter dem. Du kan också ansluta utan dem.',
        action: 'Försök igen',
      },
      'denied-by-system': {
        title: 'Datorn låter inte webbläsaren använda kameran och mikrofonen',
        body: 'Tillåt dem i systemets sekretessinställningar. Du kan också ansluta utan dem.',
        action: 'Försök igen',
      },
      'no-device': {
        title: 'Ingen kamera eller mikrofon hittades',
        body: 'Koppla in dem så startar de av sig själva, eller anslut utan dem.',
        action: 'Försök igen',
      },
      'in-use': {
        title: 'Kameran och mikrofonen används redan',
        body: 'En annan app eller flik använder dem. Stäng dem där och försök sedan igen.',
        action: 'Försök igen',
      },
      unsupported: {
        title: 'Kameran och mikrofonen kan inte användas här',
        body: 'Öppna sidan i en aktuell webbläsare via en säker adress (https). Du kan också ansluta utan dem.',
        action: 'Försök igen',
      },
    },
  },
} satisfies Catalogue['devices'];
