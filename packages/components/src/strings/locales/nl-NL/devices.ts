import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Camera',
    turnOn: 'Camera inschakelen',
    turnOff: 'Camera uitschakelen',
    nth: 'Camera {n}',
  },
  microphone: {
    name: 'Microfoon',
    turnOn: 'Microfoon inschakelen',
    turnOff: 'Microfoon uitschakelen',
    nth: 'Microfoon {n, number}',
  },
  speaker: {
    name: 'Luidspreker',
    nth: 'Luidspreker {n, number}',
  },
  title: 'Apparaten',
  none: 'Geen gevonden',
  systemDefault: 'Volgens de systeeminstelling',
  test: 'Geluid afspelen',
  testing: 'Afspelen…',
  testFailed: 'Het geluid kon niet worden afgespeeld. Controleer de luidspreker en probeer het opnieuw.',
  testRoute: 'Deze browser gebruikt de luidspreker die in je systeem is ingesteld.',
  permissionSteps: {
    title: 'Zo geef je toegang',
    site: {
      chromium: {
        first: 'Selecteer het pictogram aan het begin van de adresbalk.',
        second: 'Zet Camera en Microfoon aan.',
        third: 'Kom hier terug: ze starten vanzelf.',
      },
      firefox: {
        first: 'Selecteer de doorgestreepte camera of microfoon in de adresbalk.',
        second: 'Verwijder ‘Geblokkeerd’ ernaast.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      safari: {
        first: 'Kies in de menubalk Safari en dan de instellingen voor deze website.',
        second: 'Stel Camera en Microfoon in op ‘Sta toe’.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      ios: {
        first: 'Tik op het paginamenu naast het adres en dan op ‘Website-instellingen’.',
        second: 'Stel Camera en Microfoon in op ‘Sta toe’.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      android: {
        first: 'Tik op het pictogram aan het begin van de adresbalk en dan op ‘Rechten’.',
        second: 'Sta Camera en Microfoon toe.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
    },
    system: {
      windows: {
        first: 'Open Instellingen, ‘Privacy en beveiliging’, dan Camera en daarna Microfoon.',
        second: 'Zet de toegang aan, ook die voor bureaublad-apps.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      macos: {
        first: 'Open Systeeminstellingen, ‘Privacy en beveiliging’, dan Camera en daarna Microfoon.',
        second: 'Zet je browser aan.',
        third: 'Start de browser opnieuw als daarom wordt gevraagd en kom hier terug.',
      },
      ios: {
        first: 'Open Instellingen, dan Apps, en zoek je browser.',
        second: 'Zet Camera en Microfoon aan.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      android: {
        first: 'Open Instellingen, Apps, je browser en dan Rechten.',
        second: 'Sta Camera en Microfoon toe.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
      other: {
        first: 'Open de privacyinstellingen van je computer.',
        second: 'Geef je browser toegang tot de camera en de microfoon.',
        third: 'Kom hier terug en probeer het opnieuw.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Je camera wacht op je',
        body: 'Je browser vroeg of deze pagina de camera mag gebruiken en kreeg geen antwoord. Je kunt ook zonder camera deelnemen.',
        action: 'Opnieuw vragen',
      },
      denied: {
        title: 'Je camera is geblokkeerd',
        body: 'Niemand ziet je totdat je toegang geeft. Je kunt ook zonder camera deelnemen.',
        action: 'Camera opnieuw proberen',
      },
      'denied-by-system': {
        title: 'Je computer geeft deze browser geen toegang tot de camera',
        body: 'Sta de camera toe in de privacyinstellingen van het systeem en probeer het dan opnieuw. Je kunt ook zonder camera deelnemen.',
        action: 'Camera opnieuw proberen',
      },
      'no-device': {
        title: 'Geen camera gevonden',
        body: 'Sluit een camera aan, dan start die vanzelf, of neem zonder camera deel.',
        action: 'Camera opnieuw proberen',
      },
      'in-use': {
        title: 'Je camera is in gebruik',
        body: 'Een andere app of een ander tabblad gebruikt de camera. Zet die daar uit en probeer het dan opnieuw.',
        action: 'Camera opnieuw proberen',
      },
      unsupported: {
        title: 'De camera kan hier niet worden gebruikt',
        body: 'Open deze pagina in een actuele browser via een beveiligd adres (https). Je kunt ook zonder camera deelnemen.',
        action: 'Camera opnieuw proberen',
      },
    },
    microphone: {
      prompt: {
        title: 'Je microfoon wacht op je',
        body: 'Je browser vroeg of deze pagina de microfoon mag gebruiken en kreeg geen antwoord. Je kunt ook deelnemen en luisteren.',
        action: 'Opnieuw vragen',
      },
      denied: {
        title: 'Je microfoon is geblokkeerd',
        body: 'Niemand hoort je totdat je toegang geeft. Je kunt ook deelnemen en luisteren.',
        action: 'Microfoon opnieuw proberen',
      },
      'denied-by-system': {
        title: 'Je computer geeft deze browser geen toegang tot de microfoon',
        body: 'Sta de microfoon toe in de privacyinstellingen van het systeem en probeer het dan opnieuw. Je kunt ook deelnemen en luisteren.',
        action: 'Microfoon opnieuw proberen',
      },
      'no-device': {
        title: 'Geen microfoon gevonden',
        body: 'Sluit een microfoon aan, dan start die vanzelf, of neem deel en luister.',
        action: 'Microfoon opnieuw proberen',
      },
      'in-use': {
        title: 'Je microfoon is in gebruik',
        body: 'Een andere app gebruikt de microfoon. Zet die daar uit en probeer het dan opnieuw.',
        action: 'Microfoon opnieuw proberen',
      },
      unsupported: {
        title: 'De microfoon kan hier niet worden gebruikt',
        body: 'Open deze pagina in een actuele browser via een beveiligd adres (https). Je kunt ook deelnemen en luisteren.',
        action: 'Microfoon opnieuw proberen',
      },
    },
    both: {
      prompt: {
        title: 'Je camera en microfoon wachten op je',
        body: 'Je browser vroeg of deze pagina ze mag gebruiken en kreeg geen antwoord. Je kunt ook zonder camera en microfoon deelnemen.',
        action: 'Opnieuw vragen',
      },
      denied: {
        title: 'Je camera en microfoon zijn geblokkeerd',
        body: 'Niemand ziet of hoort je totdat je toegang geeft. Je kunt ook zonder camera en microfoon deelnemen.',
        action: 'Opnieuw proberen',
      },
      'denied-by-system': {
        title: 'Je computer geeft deze browser geen toegang tot camera en microfoon',
        body: 'Sta ze toe in de privacyinstellingen van het systeem. Je kunt ook zonder camera en microfoon deelnemen.',
        action: 'Opnieuw proberen',
      },
      'no-device': {
        title: 'Geen camera en geen microfoon gevonden',
        body: 'Sluit ze aan, dan starten ze vanzelf, of neem deel zonder camera en microfoon.',
        action: 'Opnieuw proberen',
      },
      'in-use': {
        title: 'Je camera en microfoon zijn in gebruik',
        body: 'Een andere app of een ander tabblad gebruikt ze. Zet ze daar uit en probeer het dan opnieuw.',
        action: 'Opnieuw proberen',
      },
      unsupported: {
        title: 'Camera en microfoon kunnen hier niet worden gebruikt',
        body: 'Open deze pagina in een actuele browser via een beveiligd adres (https). Je kunt ook zonder camera en microfoon deelnemen.',
        action: 'Opnieuw proberen',
      },
    },
  },
} satisfies Catalogue['devices'];
