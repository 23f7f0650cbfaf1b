import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Hinweise',
  dismiss: 'Schließen',
  reconnecting: {
    title: 'Ihre Verbindung ist unterbrochen.',
    body: 'Wir versuchen, Sie zurückzuholen. Andere hören oder sehen Sie möglicherweise nicht.',
  },
  reconnected: {
    title: 'Sie sind wieder da.',
    body: 'Andere können Sie wieder hören und sehen.',
  },
  muted: {
    title: 'Jemand hat Sie stummgeschaltet.',
    body: 'Schalten Sie Ihr Mikrofon ein, wenn Sie sprechen möchten.',
  },
  role: 'Ihre Rolle ist jetzt {role}.',
  mayShare: {
    title: 'Sie dürfen jetzt Ihren Bildschirm teilen.',
    body: 'Andere sehen, was Sie auswählen.',
  },
  mayNotShare: {
    title: 'Sie dürfen Ihren Bildschirm nicht mehr teilen.',
    body: 'Was Sie geteilt haben, ist nicht mehr zu sehen.',
  },
  closing: {
    title: 'Dieser Raum schließt in weniger als {minutes, plural, one {einer Minute} other {# Minuten}}.',
    body: 'Nach {time} kann niemand mehr hereinkommen, und der Anruf kann enden.',
  },
  extended: 'Es gibt mehr Zeit: Dieser Raum ist bis {time} geöffnet.',
  shortened: 'Dieser Raum schließt jetzt früher, um {time}.',
  knock: '{name} bittet um Einlass.',
  knocks: '{count, plural, one {# Person bittet} other {# Personen bitten}} um Einlass.',
  showKnocks: 'Anzeigen',
  extend: '{minutes, plural, one {# Minute mehr} other {# Minuten mehr}}',
  timeLeft: 'Noch {time}',
} satisfies Catalogue['notices'];
