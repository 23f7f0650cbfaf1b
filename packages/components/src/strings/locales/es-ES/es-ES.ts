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
  locale: 'es-ES',
  guest: 'Invitado',
  unprintable: 'Aquí hay caracteres que no se pueden guardar. Vuelve a escribir el texto.',
  you: '{name} (tú)',
  roles: {
    Presenter: {
      name: 'Moderador',
      may: 'Puedes hablar, compartir vídeo y tu pantalla, y silenciar, agregar o quitar a personas.',
    },
    Collaborator: {
      name: 'Colaborador',
      may: 'Puedes hablar y compartir vídeo y tu pantalla.',
    },
    Attendee: {
      name: 'Asistente',
      may: 'Puedes hablar y compartir vídeo.',
    },
    Consumer: {
      name: 'Espectador',
      may: 'Puedes ver y escuchar.',
    },
  },
  phases: {
    scheduled: 'Apertura: {opens}',
    open: 'Abierta (cierre: {closes})',
    closing: 'Cierra pronto: {closes}',
    expired: 'Cerrada ({closes})',
    deleted: 'Esta sala se ha eliminado',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Vista previa de tu cámara y tu micrófono',
    selfView: 'Tu cámara, tal como la verán los demás, en espejo',
    cameraOff: 'Tu cámara está desactivada',
    allow: 'Elige Permitir si el navegador te pide usar la cámara y el micrófono.',
    watchTitle: 'Vas a ver y escuchar',
    watchBody: 'Tu cámara y tu micrófono seguirán desactivados. Nadie te verá ni te oirá.',
    join: 'Unirse',
    joining: 'Uniéndote…',
    alone: 'Todavía no se ha invitado a nadie más.',
    invited:
      '{count, plural, one {{names} tiene invitación} many {{names} tienen invitación} other {{names} tienen invitación}}',
    others: '{count, plural, one {# persona más} many {# de personas más} other {# personas más}}',
    inCall:
      '{count, plural, one {{names} está en la llamada} many {{names} están en la llamada} other {{names} están en la llamada}}',
    seenAs: 'Los demás te verán como {name}',
    connection: {
      checking: 'Comprobando tu conexión…',
      good: 'Buena conexión con la sala ({ms, number} ms)',
      slow: 'La sala responde con lentitud ({ms, number} ms). El audio y el vídeo pueden verse afectados.',
      unreachable: 'La sala no responde en este momento. Comprueba tu conexión.',
      offline: 'No tienes conexión. Conéctate a Internet para unirte.',
    },
  },
  knock,
  loading: {
    title: 'Preparando la sala…',
    slow: 'Está tardando más de lo habitual.',
  },
  joining: {
    title: 'Uniéndote…',
    body: 'En un momento estarás en {room}.',
    cancel: 'Cancelar',
  },
  inCall: {
    leave: 'Salir',
  },
  notices,
  scheduled: {
    opensIn: 'Abre en {duration} ({moment}, hora local).',
    opensOn: 'Abre en {duration} ({moment}, hora local).',
    opening: 'Abriendo…',
    byItself: 'Esta página se abre automáticamente. Puedes dejarla abierta.',
    check: 'Comprobar la cámara y el micrófono',
    checkListening: 'Comprobar el sonido',
  },
  times: {
    roomTime: '{window}, donde está la sala',
    closedAt: 'Hora de cierre: {moment}',
    closedOn: 'Fecha de cierre: {moment}',
    addToCalendar: 'Agregar al calendario',
    calendarSaved: 'Guardado. Abre el archivo para agregarlo.',
    calendarFailed: 'No se pudo crear el archivo de calendario. Inténtalo de nuevo.',
  },
  failure: {
    retry: 'Reintentar',
    details: 'Detalles',
    code: 'Código',
    traceId: 'Seguimiento',
    copy: 'Copiar detalles',
    copied: 'Copiado',
    copyBlocked: 'Aquí no se permite copiar. Selecciona el texto.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
