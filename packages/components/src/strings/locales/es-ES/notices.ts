import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Avisos',
  dismiss: 'Descartar',
  reconnecting: {
    title: 'Se ha cortado la conexión.',
    body: 'Intentamos que vuelvas a la llamada. Puede que no te oigan ni te vean.',
  },
  reconnected: {
    title: 'Ya estás de vuelta.',
    body: 'Los demás pueden volver a oírte y verte.',
  },
  muted: {
    title: 'Alguien te ha silenciado.',
    body: 'Activa el micrófono cuando quieras hablar.',
  },
  role: 'Tu rol es ahora: {role}.',
  mayShare: {
    title: 'Ahora puedes compartir tu pantalla.',
    body: 'Los demás ven lo que elijas.',
  },
  mayNotShare: {
    title: 'Ya no puedes compartir tu pantalla.',
    body: 'Lo que compartías ya no se ve.',
  },
  closing: {
    title: 'Esta sala cierra en menos de {minutes, plural, one {un minuto} many {# de minutos} other {# minutos}}.',
    body: 'Hora de cierre: {time}. Después nadie podrá entrar y es posible que la llamada termine.',
  },
  extended: 'Hay más tiempo. Nueva hora de cierre de la sala: {time}',
  shortened: 'Esta sala se cerrará antes. Nueva hora de cierre: {time}',
  knock: '{name} solicita unirse.',
  knocks:
    '{count, plural, one {# persona solicita} many {# de personas solicitan} other {# personas solicitan}} unirse.',
  showKnocks: 'Mostrar',
  extend: '{minutes, plural, one {# minuto más} many {# de minutos más} other {# minutos más}}',
  timeLeft: 'Quedan {time}',
} satisfies Catalogue['notices'];
