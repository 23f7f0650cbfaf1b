import type { Catalogue } from '../../Catalogue.js';
import { callEnded } from './callEnded.js';
import { desk } from './desk.js';
import { devices } from './devices.js';
import { ended } from './ended.js';
import { errors } from './errors.js';
import { knock } from './knock.js';
import { notices } from './notices.js';
import { roomEditor } from './roomEditor.js';
import { roster } from './roster.js';

export const texts = {
  locale: 'it-IT',
  guest: 'Ospite',
  unprintable: 'Alcuni caratteri non possono essere salvati. Digita di nuovo il testo.',
  you: '{name} (tu)',
  roles: {
    Presenter: {
      name: 'Relatore',
      may: 'Puoi parlare, condividere il video e lo schermo e disattivare l’audio di altre persone, aggiungerle o rimuoverle.',
    },
    Collaborator: {
      name: 'Collaboratore',
      may: 'Puoi parlare e condividere il video e lo schermo.',
    },
    Attendee: {
      name: 'Partecipante',
      may: 'Puoi parlare e condividere il video.',
    },
    Consumer: {
      name: 'Spettatore',
      may: 'Puoi guardare e ascoltare.',
    },
  },
  phases: {
    scheduled: 'Apertura: {opens}',
    open: 'Aperta (chiusura: {closes})',
    closing: 'Chiude a breve: {closes}',
    expired: 'Chiusa ({closes})',
    deleted: 'Questa stanza è stata eliminata',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Anteprima della fotocamera e del microfono',
    selfView: 'La tua fotocamera come la vedranno gli altri, a specchio',
    cameraOff: 'La fotocamera è disattivata',
    allow: 'Scegli Consenti se il browser chiede di usare fotocamera e microfono.',
    watchTitle: 'Potrai guardare e ascoltare',
    watchBody: 'La fotocamera e il microfono restano disattivati. Nessuno ti vede né ti sente.',
    join: 'Partecipa',
    joining: 'Accesso in corso…',
    alone: 'Nessun altro ha ancora un invito.',
    invited:
      '{count, plural, one {{names} ha un invito} many {{names} hanno un invito} other {{names} hanno un invito}}',
    others: '{count, plural, one {# altra persona} many {# di altre persone} other {# altre persone}}',
    inCall:
      '{count, plural, one {{names} è nella chiamata} many {{names} sono nella chiamata} other {{names} sono nella chiamata}}',
    seenAs: 'Gli altri vedranno il nome {name}',
    connection: {
      checking: 'Verifica della connessione…',
      good: 'Buona connessione alla stanza ({ms, number} ms)',
      slow: 'La stanza risponde lentamente ({ms, number} ms). Audio e video potrebbero risentirne.',
      unreachable: 'La stanza al momento non risponde. Verifica la connessione.',
      offline: 'Sei offline. Connettiti a Internet per partecipare.',
    },
  },
  knock,
  loading: {
    title: 'Preparazione della stanza…',
    slow: 'Ci vuole più tempo del solito.',
  },
  joining: {
    title: 'Accesso in corso…',
    body: 'Tra un momento entrerai in {room}.',
    cancel: 'Annulla',
  },
  inCall: {
    leave: 'Abbandona',
  },
  notices,
  scheduled: {
    opensIn: 'Apre tra {duration} ({moment}, ora locale).',
    opensOn: 'Apre tra {duration} ({moment}, ora locale).',
    opening: 'Apertura in corso…',
    byItself: 'Questa pagina si apre automaticamente. Puoi lasciarla aperta.',
    check: 'Verifica fotocamera e microfono',
    checkListening: 'Verifica l’audio',
  },
  times: {
    roomTime: '{window}, ora del luogo della stanza',
    closedAt: 'Orario di chiusura: {moment}.',
    closedOn: 'Data di chiusura: {moment}.',
    addToCalendar: 'Aggiungi al calendario',
    calendarSaved: 'Salvato. Apri il file per aggiungerlo.',
    calendarFailed: 'Non è stato possibile creare il file di calendario. Riprova.',
  },
  failure: {
    retry: 'Riprova',
    details: 'Dettagli',
    code: 'Codice',
    traceId: 'ID di traccia',
    copy: 'Copia dettagli',
    copied: 'Copiati',
    copyBlocked: 'Qui la copia è bloccata. Seleziona il testo.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
