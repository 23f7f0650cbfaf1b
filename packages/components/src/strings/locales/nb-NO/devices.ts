import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Slå på kameraet',
    turnOff: 'Slå av kameraet',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Slå på mikrofonen',
    turnOff: 'Slå av mikrofonen',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Høyttaler',
    nth: 'Høyttaler {n, number}',
  },
  title: 'Enheter',
  none: 'Fant ingen',
  systemDefault: 'Systemets standard',
  test: 'Spill av en lyd',
  testing: 'Spiller av …',
  testFailed: 'Lyden kunne ikke spilles av. Kontroller høyttaleren, og prøv igjen.',
  testRoute: 'Nettleseren bruker høyttaleren som er valgt i systemet.',
  permissionSteps: {
    title: 'Slik gir du tilgang',
    site: {
      chromium: {
        first: 'Velg ikonet helt til venstre i adressefeltet.',
        second: 'Slå på Kamera og Mikrofon.',
        third: 'Kom tilbake hit. De starter av seg selv.',
      },
      firefox: {
        first: 'Velg kameraet eller mikrofonen med strek over i adressefeltet.',
        second: 'Fjern «Blokkert» ved siden av.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      safari: {
        first: 'Velg Safari i menylinjen og deretter innstillingene for nettstedet.',
        second: 'Sett Kamera og Mikrofon til Tillat.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      ios: {
        first: 'Trykk på sidemenyen ved siden av adressen og deretter på Nettstedinnstillinger.',
        second: 'Sett Kamera og Mikrofon til Tillat.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      android: {
        first: 'Trykk på ikonet helt til venstre i adressefeltet og deretter på Tillatelser.',
        second: 'Tillat Kamera og Mikrofon.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
    },
    system: {
      windows: {
        first: 'Åpne Innstillinger, Personvern og sikkerhet, så Kamera og deretter Mikrofon.',
        second: 'Slå på tilgang og «La skrivebordsapper få tilgang til» dem.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      macos: {
        first: 'Åpne Systeminnstillinger, Personvern og sikkerhet, så Kamera og deretter Mikrofon.',
        second: 'Slå på nettleseren din.',
        third: 'Start nettleseren på nytt hvis den ber om det, og kom tilbake hit.',
      },
      ios: {
        first: 'Åpne Innstillinger og deretter Apper, og finn nettleseren din.',
        second: 'Slå på Kamera og Mikrofon.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      android: {
        first: 'Åpne Innstillinger, Apper, nettleseren din og deretter Tillatelser.',
        second: 'Tillat Kamera og Mikrofon.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
      other: {
        first: 'Åpne personverninnstillingene på datamaskinen.',
        second: 'La nettleseren bruke kameraet og mikrofonen.',
        third: 'Kom tilbake hit, og prøv igjen.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Kameraet venter på deg',
        body: 'Nettleseren spurte om denne siden kan bruke kameraet, men fikk ikke svar. Du kan også bli med uten.',
        action: 'Spør igjen',
      },
      denied: {
        title: 'Kameraet er blokkert',
        body: 'Ingen ser deg før du tillater det. Du kan også bli med uten kamera.',
        action: 'Prøv kameraet igjen',
      },
      'denied-by-system': {
        title: 'Datamaskinen lar ikke nettleseren bruke kameraet',
        body: 'Tillat det i systemets personverninnstillinger, og prøv igjen. Du kan også bli med uten kamera.',
        action: 'Prøv kameraet igjen',
      },
      'no-device': {
        title: 'Fant ikke noe kamera',
        body: 'Koble til et kamera, så starter det av seg selv, eller bli med uten.',
        action: 'Prøv kameraet igjen',
      },
      'in-use': {
        title: 'Kameraet er i bruk',
        body: 'En annen app eller fane bruker det. Lukk det der, og prøv igjen.',
        action: 'Prøv kameraet igjen',
      },
      unsupported: {
        title: 'Kameraet kan ikke brukes her',
        body: 'Åpne siden i en oppdatert nettleser via en sikker adresse (https). Du kan også bli med uten kamera.',
        action: 'Prøv kameraet igjen',
      },
    },
    microphone: {
      prompt: {
        title: 'Mikrofonen venter på deg',
        body: 'Nettleseren spurte om denne siden kan bruke mikrofonen, men fikk ikke svar. Du kan også bli med og lytte.',
        action: 'Spør igjen',
      },
      denied: {
        title: 'Mikrofonen er blokkert',
        body: 'Ingen hører deg før du tillater den. Du kan også bli med og lytte.',
        action: 'Prøv mikrofonen igjen',
      },
      'denied-by-system': {
        title: 'Datamaskinen lar ikke nettleseren bruke mikrofonen',
        body: 'Tillat den i systemets personverninnstillinger, og prøv igjen. Du kan også bli med og lytte.',
        action: 'Prøv mikrofonen igjen',
      },
      'no-device': {
        title: 'Fant ingen mikrofon',
        body: 'Koble til en mikrofon, så starter den av seg selv, eller bli med og lytt.',
        action: 'Prøv mikrofonen igjen',
      },
      'in-use': {
        title: 'Mikrofonen er i bruk',
        body: 'En annen app bruker den. Lukk den der, og prøv igjen.',
        action: 'Prøv mikrofonen igjen',
      },
      unsupported: {
        title: 'Mikrofonen kan ikke brukes her',
        body: 'Åpne siden i en oppdatert nettleser via en sikker adresse (https). Du kan også bli med og lytte.',
        action: 'Prøv mikrofonen igjen',
      },
    },
    both: {
      prompt: {
        title: 'Kameraet og mikrofonen venter på deg',
        body: 'Nettleseren spurte om denne siden kan bruke dem, men fikk ikke svar. Du kan også bli med uten dem.',
        action: 'Spør igjen',
      },
      denied: {
        title: 'Kameraet og mikrofonen er blokkert',
        body: 'Ingen ser eller hører deg før du tillater dem. Du kan også bli med uten dem.',
        action: 'Prøv igjen',
      },
      'denied-by-system': {
        title: 'Datamaskinen lar ikke nettleseren bruke kameraet og mikrofonen',
        body: 'Tillat dem i systemets personverninnstillinger. Du kan også bli med uten dem.',
        action: 'Prøv igjen',
      },
      'no-device': {
        title: 'Fant verken kamera eller mikrofon',
        body: 'Koble dem til, så starter de av seg selv, eller bli med uten dem.',
        action: 'Prøv igjen',
      },
      'in-use': {
        title: 'Kameraet og mikrofonen er i bruk',
        body: 'En annen app eller fane bruker dem. Lukk dem der, og prøv igjen.',
        action: 'Prøv igjen',
      },
      unsupported: {
        title: 'Kameraet og mikrofonen kan ikke brukes her',
        body: 'Åpne siden i en oppdatert nettleser via en sikker adresse (https). Du kan også bli med uten dem.',
        action: 'Prøv igjen',
      },
    },
  },
} satisfies Catalogue['devices'];
