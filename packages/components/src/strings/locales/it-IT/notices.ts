import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Avvisi',
  dismiss: 'Ignora',
  reconnecting: {
    title: 'La connessione si è interrotta.',
    body: 'Stiamo cercando di riconnetterti. Gli altri potrebbero non sentirti né vederti.',
  },
  reconnected: {
    title: 'Sei di nuovo in chiamata.',
    body: 'Gli altri possono di nuovo sentirti e vederti.',
  },
  muted: {
    title: 'Qualcuno ha disattivato il tuo audio.',
    body: 'Attiva il microfono quando vuoi parlare.',
  },
  role: 'Il tuo ruolo ora è: {role}.',
  mayShare: {
    title: 'Ora puoi condividere lo schermo.',
    body: 'Gli altri vedono ciò che scegli.',
  },
  mayNotShare: {
    title: 'Non puoi più condividere lo schermo.',
    body: 'Ciò che condividevi non è più visibile.',
  },
  closing: {
    title: 'Questa stanza chiude tra meno di {minutes, plural, one {un minuto} many {# di minuti} other {# minuti}}.',
    body: 'Orario di chiusura: {time}. Dopo nessuno può più entrare e la chiamata potrebbe terminare.',
  },
  extended: 'C’è più tempo. Nuovo orario di chiusura della stanza: {time}.',
  shortened: 'Questa stanza chiude prima del previsto. Nuovo orario: {time}.',
  knock: '{name} chiede di partecipare.',
  knocks:
    '{count, plural, one {# persona chiede} many {# di persone chiedono} other {# persone chiedono}} di partecipare.',
  showKnocks: 'Mostra',
  extend: '{minutes, plural, one {# minuto in più} many {# di minuti in più} other {# minuti in più}}',
  timeLeft: 'Mancano {time}',
} satisfies Catalogue['notices'];
