import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Fotocamera',
    turnOn: 'Attiva fotocamera',
    turnOff: 'Disattiva fotocamera',
    nth: 'Fotocamera {n, number}',
  },
  microphone: {
    name: 'Microfono',
    turnOn: 'Attiva microfono',
    turnOff: 'Disattiva microfono',
    nth: 'Microfono {n, number}',
  },
  speaker: {
    name: 'Altoparlante',
    nth: 'Altoparlante {n, number}',
  },
  title: 'Dispositivi',
  none: 'Nessuno trovato',
  systemDefault: 'Predefinito del sistema',
  test: 'Riproduci un suono',
  testing: 'Riproduzione in corso…',
  testFailed: 'Non è stato possibile riprodurre il suono. Controlla l’altoparlante e riprova.',
  testRoute: 'Questo browser usa l’altoparlante impostato nel sistema.',
  permissionSteps: {
    title: 'Come consentire l’accesso',
    site: {
      chromium: {
        first: 'Seleziona l’icona all’inizio della barra degli indirizzi.',
        second: 'Attiva Fotocamera e Microfono.',
        third: 'Torna qui: si avviano automaticamente.',
      },
      firefox: {
        first: 'Seleziona la fotocamera o il microfono barrati nella barra degli indirizzi.',
        second: 'Rimuovi l’indicazione “Bloccato” accanto.',
        third: 'Torna qui e riprova.',
      },
      safari: {
        first: 'Nella barra dei menu scegli Safari, poi le impostazioni per questo sito web.',
        second: 'Imposta Fotocamera e Microfono su Consenti.',
        third: 'Torna qui e riprova.',
      },
      ios: {
        first: 'Tocca il menu della pagina accanto all’indirizzo, poi Impostazioni sito web.',
        second: 'Imposta Fotocamera e Microfono su Consenti.',
        third: 'Torna qui e riprova.',
      },
      android: {
        first: 'Tocca l’icona all’inizio della barra degli indirizzi, poi Autorizzazioni.',
        second: 'Consenti Fotocamera e Microfono.',
        third: 'Torna qui e riprova.',
      },
    },
    system: {
      windows: {
        first: 'Apri Impostazioni, Privacy e sicurezza, poi Fotocamera e in seguito Microfono.',
        second: 'Attiva l’accesso e “Consenti alle app desktop di accedere”.',
        third: 'Torna qui e riprova.',
      },
      macos: {
        first: 'Apri Impostazioni di Sistema, Privacy e sicurezza, poi Fotocamera e in seguito Microfono.',
        second: 'Attiva il tuo browser.',
        third: 'Riavvia il browser se lo richiede e torna qui.',
      },
      ios: {
        first: 'Apri Impostazioni, poi App, e cerca il tuo browser.',
        second: 'Attiva Fotocamera e Microfono.',
        third: 'Torna qui e riprova.',
      },
      android: {
        first: 'Apri Impostazioni, App, il tuo browser, poi Autorizzazioni.',
        second: 'Consenti Fotocamera e Microfono.',
        third: 'Torna qui e riprova.',
      },
      other: {
        first: 'Apri le impostazioni sulla privacy del computer.',
        second: 'Consenti al browser di usare la fotocamera e il microfono.',
        third: 'Torna qui e riprova.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'La fotocamera attende il tuo consenso',
        body: 'Il browser ha chiesto se questa pagina può usarla e non ha ricevuto risposta. Puoi anche partecipare senza.',
        action: 'Chiedi di nuovo',
      },
      denied: {
        title: 'La fotocamera è bloccata',
        body: 'Nessuno ti vedrà finché non la consenti. Puoi anche partecipare senza.',
        action: 'Riprova con la fotocamera',
      },
      'denied-by-system': {
        title: 'Il computer non consente a questo browser di usare la fotocamera',
        body: 'Consentila nelle impostazioni sulla privacy del sistema, poi riprova. Puoi anche partecipare senza.',
        action: 'Riprova con la fotocamera',
      },
      'no-device': {
        title: 'Nessuna fotocamera trovata',
        body: 'Collegane una e si avvierà automaticamente, oppure partecipa senza.',
        action: 'Riprova con la fotocamera',
      },
      'in-use': {
        title: 'La fotocamera è già in uso',
        body: 'La sta usando un’altra app o scheda. Chiudila lì, poi riprova.',
        action: 'Riprova con la fotocamera',
      },
      unsupported: {
        title: 'Qui non è possibile usare la fotocamera',
        body: 'Apri questa pagina in un browser aggiornato, a un indirizzo sicuro (https). Puoi anche partecipare senza fotocamera.',
        action: 'Riprova con la fotocamera',
      },
    },
    microphone: {
      prompt: {
        title: 'Il microfono attende il tuo consenso',
        body: 'Il browser ha chiesto se questa pagina può usarlo e non ha ricevuto risposta. Puoi anche partecipare e ascoltare.',
        action: 'Chiedi di nuovo',
      },
      denied: {
        title: 'Il microfono è bloccato',
        body: 'Nessuno ti sentirà finché non lo consenti. Puoi anche partecipare e ascoltare.',
        action: 'Riprova con il microfono',
      },
      'denied-by-system': {
        title: 'Il computer non consente a questo browser di usare il microfono',
        body: 'Consentilo nelle impostazioni sulla privacy del sistema, poi riprova. Puoi anche partecipare e ascoltare.',
        action: 'Riprova con il microfono',
      },
      'no-device': {
        title: 'Nessun microfono trovato',
        body: 'Collegane uno e si avvierà automaticamente, oppure partecipa e ascolta.',
        action: 'Riprova con il microfono',
      },
      'in-use': {
        title: 'Il microfono è già in uso',
        body: 'Lo sta usando un’altra app. Chiudilo lì, poi riprova.',
        action: 'Riprova con il microfono',
      },
      unsupported: {
        title: 'Qui non è possibile usare il microfono',
        body: 'Apri questa pagina in un browser aggiornato, a un indirizzo sicuro (https). Puoi anche partecipare e ascoltare.',
        action: 'Riprova con il microfono',
      },
    },
    both: {
      prompt: {
        title: 'Fotocamera e microfono attendono il tuo consenso',
        body: 'Il browser ha chiesto se questa pagina può usarli e non ha ricevuto risposta. Puoi anche partecipare senza.',
        action: 'Chiedi di nuovo',
      },
      denied: {
        title: 'Fotocamera e microfono sono bloccati',
        body: 'Nessuno ti vedrà né ti sentirà finché non li consenti. Puoi anche partecipare senza.',
        action: 'Riprova',
      },
      'denied-by-system': {
        title: 'Il computer non consente a questo browser di usare fotocamera e microfono',
        body: 'Consentili nelle impostazioni sulla privacy del sistema. Puoi anche partecipare senza.',
        action: 'Riprova',
      },
      'no-device': {
        title: 'Nessuna fotocamera e nessun microfono trovati',
        body: 'Collegali e si avvieranno automaticamente, oppure partecipa senza.',
        action: 'Riprova',
      },
      'in-use': {
        title: 'Fotocamera e microfono sono già in uso',
        body: 'Li sta usando un’altra app o scheda. Chiudili lì, poi riprova.',
        action: 'Riprova',
      },
      unsupported: {
        title: 'Qui non è possibile usare fotocamera e microfono',
        body: 'Apri questa pagina in un browser aggiornato, a un indirizzo sicuro (https). Puoi anche partecipare senza.',
        action: 'Riprova',
      },
    },
  },
} satisfies Catalogue['devices'];
