import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Kamera',
    turnOn: 'Kamera einschalten',
    turnOff: 'Kamera ausschalten',
    nth: 'Kamera {n, number}',
  },
  microphone: {
    name: 'Mikrofon',
    turnOn: 'Mikrofon einschalten',
    turnOff: 'Mikrofon ausschalten',
    nth: 'Mikrofon {n, number}',
  },
  speaker: {
    name: 'Lautsprecher',
    nth: 'Lautsprecher {n, number}',
  },
  title: 'Geräte',
  none: 'Keine gefunden',
  systemDefault: 'Wie im System eingestellt',
  test: 'Ton abspielen',
  testing: 'Wird abgespielt…',
  testFailed: 'Der Ton konnte nicht abgespielt werden. Prüfen Sie den Lautsprecher, und versuchen Sie es erneut.',
  testRoute: 'Dieser Browser verwendet den Lautsprecher, der in Ihrem System eingestellt ist.',
  permissionSteps: {
    title: 'So erlauben Sie den Zugriff',
    site: {
      chromium: {
        first: 'Wählen Sie das Symbol am Anfang der Adressleiste.',
        second: 'Schalten Sie Kamera und Mikrofon ein.',
        third: 'Kehren Sie hierher zurück: Beide starten von selbst.',
      },
      firefox: {
        first: 'Wählen Sie in der Adressleiste das durchgestrichene Kamera- oder Mikrofonsymbol.',
        second: 'Entfernen Sie daneben „Blockiert“.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      safari: {
        first: 'Wählen Sie in der Menüleiste Safari und dann die Einstellungen für diese Website.',
        second: 'Stellen Sie Kamera und Mikrofon auf „Erlauben“.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      ios: {
        first: 'Tippen Sie auf das Seitenmenü neben der Adresse und dann auf „Website-Einstellungen“.',
        second: 'Stellen Sie Kamera und Mikrofon auf „Erlauben“.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      android: {
        first: 'Tippen Sie auf das Symbol am Anfang der Adressleiste und dann auf „Berechtigungen“.',
        second: 'Erlauben Sie Kamera und Mikrofon.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
    },
    system: {
      windows: {
        first: 'Öffnen Sie Einstellungen, „Datenschutz und Sicherheit“, dann Kamera und danach Mikrofon.',
        second: 'Schalten Sie den Zugriff und „Desktop-Apps Zugriff erlauben“ ein.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      macos: {
        first: 'Öffnen Sie die Systemeinstellungen, „Datenschutz & Sicherheit“, dann Kamera und danach Mikrofon.',
        second: 'Schalten Sie Ihren Browser ein.',
        third: 'Starten Sie den Browser neu, wenn er darum bittet, und kehren Sie hierher zurück.',
      },
      ios: {
        first: 'Öffnen Sie Einstellungen, dann Apps, und suchen Sie Ihren Browser.',
        second: 'Schalten Sie Kamera und Mikrofon ein.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      android: {
        first: 'Öffnen Sie Einstellungen, Apps, Ihren Browser und dann Berechtigungen.',
        second: 'Erlauben Sie Kamera und Mikrofon.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
      other: {
        first: 'Öffnen Sie die Datenschutzeinstellungen Ihres Computers.',
        second: 'Erlauben Sie Ihrem Browser, Kamera und Mikrofon zu verwenden.',
        third: 'Kehren Sie hierher zurück, und versuchen Sie es erneut.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Ihre Kamera wartet auf Sie',
        body: 'Ihr Browser hat gefragt, ob diese Seite sie verwenden darf, und keine Antwort erhalten. Sie können auch ohne sie beitreten.',
        action: 'Erneut fragen',
      },
      denied: {
        title: 'Ihre Kamera ist blockiert',
        body: 'Niemand sieht Sie, bis Sie den Zugriff erlauben. Sie können auch ohne sie beitreten.',
        action: 'Kamera erneut versuchen',
      },
      'denied-by-system': {
        title: 'Ihr Computer gibt die Kamera für diesen Browser nicht frei',
        body: 'Erlauben Sie sie in den Datenschutzeinstellungen des Systems, und versuchen Sie es dann erneut. Sie können auch ohne sie beitreten.',
        action: 'Kamera erneut versuchen',
      },
      'no-device': {
        title: 'Keine Kamera gefunden',
        body: 'Schließen Sie eine an, sie startet dann von selbst, oder treten Sie ohne sie bei.',
        action: 'Kamera erneut versuchen',
      },
      'in-use': {
        title: 'Ihre Kamera wird bereits verwendet',
        body: 'Eine andere App oder ein anderer Tab nutzt sie. Schließen Sie sie dort, und versuchen Sie es dann erneut.',
        action: 'Kamera erneut versuchen',
      },
      unsupported: {
        title: 'Die Kamera kann hier nicht verwendet werden',
        body: 'Öffnen Sie diese Seite in einem aktuellen Browser über eine sichere Adresse (https). Sie können auch ohne Kamera beitreten.',
        action: 'Kamera erneut versuchen',
      },
    },
    microphone: {
      prompt: {
        title: 'Ihr Mikrofon wartet auf Sie',
        body: 'Ihr Browser hat gefragt, ob diese Seite es verwenden darf, und keine Antwort erhalten. Sie können auch beitreten und zuhören.',
        action: 'Erneut fragen',
      },
      denied: {
        title: 'Ihr Mikrofon ist blockiert',
        body: 'Niemand hört Sie, bis Sie den Zugriff erlauben. Sie können auch beitreten und zuhören.',
        action: 'Mikrofon erneut versuchen',
      },
      'denied-by-system': {
        title: 'Ihr Computer gibt das Mikrofon für diesen Browser nicht frei',
        body: 'Erlauben Sie es in den Datenschutzeinstellungen des Systems, und versuchen Sie es dann erneut. Sie können auch beitreten und zuhören.',
        action: 'Mikrofon erneut versuchen',
      },
      'no-device': {
        title: 'Kein Mikrofon gefunden',
        body: 'Schließen Sie eines an, es startet dann von selbst, oder treten Sie bei und hören Sie zu.',
        action: 'Mikrofon erneut versuchen',
      },
      'in-use': {
        title: 'Ihr Mikrofon wird bereits verwendet',
        body: 'Eine andere App nutzt es. Schließen Sie sie, und versuchen Sie es dann erneut.',
        action: 'Mikrofon erneut versuchen',
      },
      unsupported: {
        title: 'Das Mikrofon kann hier nicht verwendet werden',
        body: 'Öffnen Sie diese Seite in einem aktuellen Browser über eine sichere Adresse (https). Sie können auch beitreten und zuhören.',
        action: 'Mikrofon erneut versuchen',
      },
    },
    both: {
      prompt: {
        title: 'Ihre Kamera und Ihr Mikrofon warten auf Sie',
        body: 'Ihr Browser hat gefragt, ob diese Seite sie verwenden darf, und keine Antwort erhalten. Sie können auch ohne sie beitreten.',
        action: 'Erneut fragen',
      },
      denied: {
        title: 'Ihre Kamera und Ihr Mikrofon sind blockiert',
        body: 'Niemand sieht oder hört Sie, bis Sie den Zugriff erlauben. Sie können auch ohne sie beitreten.',
        action: 'Erneut versuchen',
      },
      'denied-by-system': {
        title: 'Ihr Computer gibt Kamera und Mikrofon für diesen Browser nicht frei',
        body: 'Erlauben Sie sie in den Datenschutzeinstellungen des Systems. Sie können auch ohne sie beitreten.',
        action: 'Erneut versuchen',
      },
      'no-device': {
        title: 'Keine Kamera und kein Mikrofon gefunden',
        body: 'Schließen Sie sie an, sie starten dann von selbst, oder treten Sie ohne sie bei.',
        action: 'Erneut versuchen',
      },
      'in-use': {
        title: 'Ihre Kamera und Ihr Mikrofon werden bereits verwendet',
        body: 'Eine andere App oder ein anderer Tab nutzt sie. Schließen Sie sie dort, und versuchen Sie es dann erneut.',
        action: 'Erneut versuchen',
      },
      unsupported: {
        title: 'Kamera und Mikrofon können hier nicht verwendet werden',
        body: 'Öffnen Sie diese Seite in einem aktuellen Browser über eine sichere Adresse (https). Sie können auch ohne sie beitreten.',
        action: 'Erneut versuchen',
      },
    },
  },
} satisfies Catalogue['devices'];
