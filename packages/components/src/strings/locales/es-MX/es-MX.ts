import type { Catalogue } from '../../Catalogue.js';
import { callEnded } from '../es-ES/callEnded.js';
import { desk } from '../es-ES/desk.js';
import { devices } from '../es-ES/devices.js';
import { ended } from '../es-ES/ended.js';
import { errors } from '../es-ES/errors.js';
import { texts as spain } from '../es-ES/es-ES.js';
import { knock } from '../es-ES/knock.js';
import { notices } from '../es-ES/notices.js';
import { roomEditor } from '../es-ES/roomEditor.js';
import { roster } from '../es-ES/roster.js';

const { permissionSteps, failures } = devices;
const { site, system } = permissionSteps;

export const texts = {
  ...spain,
  locale: 'es-MX',
  roles: {
    Presenter: {
      ...spain.roles.Presenter,
      may: 'Puedes hablar, compartir video y tu pantalla, y silenciar, agregar o quitar a personas.',
    },
    Collaborator: { ...spain.roles.Collaborator, may: 'Puedes hablar y compartir video y tu pantalla.' },
    Attendee: { ...spain.roles.Attendee, may: 'Puedes hablar y compartir video.' },
    Consumer: spain.roles.Consumer,
  },
  phases: { ...spain.phases, deleted: 'Esta sala se eliminó' },
  errors: {
    ...errors,
    unauthenticated: {
      title: 'Vuelve a iniciar sesión',
      body: 'Tu sesión terminó. Inicia sesión y vuelve a esta página.',
    },
    'knock-settled': {
      title: 'Alguien se te adelantó',
      body: 'Esta solicitud para unirse ya tiene respuesta, se retiró o esperó demasiado.',
    },
    'too-many-knocks': {
      ...errors['too-many-knocks'],
      body: 'Se te denegó la entrada varias veces. Espera un poco o pide una invitación a quien gestiona la sala.',
    },
    'too-many-requests': {
      ...errors['too-many-requests'],
      body: 'Hubo demasiadas solicitudes en poco tiempo. Espera un momento e inténtalo de nuevo.',
    },
    'room-not-open': {
      ...errors['room-not-open'],
      body: 'Llegaste un poco antes. Inténtalo de nuevo cuando se abra la sala.',
    },
    'room-expired': {
      title: 'Esta sala ya cerró',
      body: 'Su tiempo terminó y ya nadie puede unirse. Pregunta a quien te invitó si hay una nueva.',
    },
    internal: { ...errors.internal, title: 'Algo falló de nuestro lado' },
    'endpoint-invalid-response': {
      ...errors['endpoint-invalid-response'],
      title: 'Recibimos una respuesta ilegible',
      body: 'Los datos de la sala llegaron incompletos. Inténtalo de nuevo; si continúa, envía los detalles de abajo a soporte técnico.',
    },
    'removed-from-room': {
      title: 'Te quitaron de esta sala',
      body: 'Tu invitación se retiró. Si no te lo esperabas, pregunta a quien te invitó.',
    },
    'removed-from-call': {
      title: 'Te quitaron de la llamada',
      body: 'Un moderador terminó la llamada para ti. Si no te lo esperabas, pregúntale.',
    },
    'call-ended-for-everyone': { title: 'La llamada terminó', body: 'Terminó para todo el mundo.' },
    'token-rejected': {
      ...errors['token-rejected'],
      body: 'No se aceptó tu acceso a esta llamada. Inténtalo de nuevo para obtener otro.',
    },
    'connection-lost': { ...errors['connection-lost'], title: 'Perdiste la conexión' },
    'call-failed': {
      ...errors['call-failed'],
      body: 'La llamada terminó antes de empezar. Inténtalo de nuevo; si continúa, envía los detalles de abajo a soporte técnico.',
    },
    'call-crashed': { ...errors['call-crashed'], title: 'La llamada se detuvo de forma inesperada' },
    'engine-unavailable': { ...errors['engine-unavailable'], title: 'La llamada no se cargó' },
  },
  ended: {
    ...ended,
    left: { ...ended.left, title: 'Saliste de la llamada' },
    endedForEveryone: { title: 'La llamada terminó', body: 'Terminó para todo el mundo.' },
    closedAbruptly: {
      title: 'Se interrumpió tu llamada',
      body: 'La página o la conexión se cerró de repente. Puedes volver mientras la sala esté abierta.',
    },
    removedByParticipant: {
      title: 'Te quitaron de la llamada',
      body: 'Un moderador terminó la llamada para ti. Si no te lo esperabas, pregúntale.',
    },
    removedFromRoster: {
      title: 'Te quitaron de esta sala',
      body: 'Tu invitación se retiró. Si no te lo esperabas, pregunta a quien te invitó.',
    },
    endedByService: {
      title: 'La llamada terminó',
      body: 'La cerró el servicio de llamadas, como hace cuando se acaba el tiempo de una sala.',
    },
    badRequest: {
      title: 'La llamada no pudo continuar',
      body: 'El servicio de llamadas no la aceptó. Vuelve a abrir el vínculo de tu invitación o pregunta a quien te invitó.',
    },
    tokenRejected: {
      ...ended.tokenRejected,
      body: 'No se aceptó tu acceso a esta llamada. Únete de nuevo para obtener otro.',
    },
    outsideWindow: {
      ...ended.outsideWindow,
      body: 'Todavía no abre o ya cerró. Pregunta el horario a quien te invitó.',
    },
    mediaSetupFailed: { ...ended.mediaSetupFailed, title: 'No se pudo transmitir el audio ni el video' },
    mediaLost: {
      title: 'El audio y el video se interrumpieron',
      body: 'Tu conexión se cortó demasiado tiempo. Comprueba que tienes Internet y vuelve a unirte.',
    },
    requestFailed: {
      title: 'La llamada se interrumpió',
      body: 'El servicio de llamadas no respondió a tiempo. Puedes volver a unirte.',
    },
    tokenNotRefreshed: { ...ended.tokenNotRefreshed, title: 'Tu acceso a la llamada venció' },
    networkLost: { ...ended.networkLost, title: 'Perdiste la conexión' },
    serviceFailed: { ...ended.serviceFailed, title: 'El servicio de llamadas tuvo un problema' },
    unknown: { ...ended.unknown, title: 'La llamada terminó' },
  },
  devices: {
    ...devices,
    permissionSteps: {
      ...permissionSteps,
      site: {
        ...site,
        chromium: { ...site.chromium, first: 'Selecciona el ícono al principio de la barra de direcciones.' },
        safari: {
          ...site.safari,
          first: 'En la barra de menús, elige Safari y después la configuración de este sitio web.',
        },
        ios: {
          ...site.ios,
          first: 'Toca el menú de la página junto a la dirección y después Configuración del sitio web.',
        },
        android: {
          ...site.android,
          first: 'Toca el ícono al principio de la barra de direcciones y después Permisos.',
        },
      },
      system: {
        ...system,
        macos: {
          ...system.macos,
          first: 'Abre Configuración del Sistema, Privacidad y seguridad y después Cámara; a continuación, Micrófono.',
        },
        ios: { ...system.ios, first: 'Abre Configuración, después Apps, y busca tu navegador.' },
        android: {
          ...system.android,
          first: 'Abre Configuración, Aplicaciones, tu navegador y después Permisos.',
        },
        other: { ...system.other, first: 'Abre la configuración de privacidad de tu computadora.' },
      },
    },
    failures: {
      camera: {
        ...failures.camera,
        prompt: {
          ...failures.camera.prompt,
          body: 'El navegador preguntó si esta página puede usarla y no recibió respuesta. También puedes unirte sin ella.',
        },
        'denied-by-system': {
          ...failures.camera['denied-by-system'],
          title: 'Tu computadora no deja que este navegador use la cámara',
        },
      },
      microphone: {
        ...failures.microphone,
        prompt: {
          ...failures.microphone.prompt,
          body: 'El navegador preguntó si esta página puede usarlo y no recibió respuesta. También puedes unirte y escuchar.',
        },
        'denied-by-system': {
          ...failures.microphone['denied-by-system'],
          title: 'Tu computadora no deja que este navegador use el micrófono',
        },
      },
      both: {
        ...failures.both,
        prompt: {
          ...failures.both.prompt,
          body: 'El navegador preguntó si esta página puede usarlos y no recibió respuesta. También puedes unirte sin ellos.',
        },
        'denied-by-system': {
          ...failures.both['denied-by-system'],
          title: 'Tu computadora no deja que este navegador use la cámara ni el micrófono',
        },
      },
    },
  },
  lobby: {
    ...spain.lobby,
    alone: 'Todavía no hay nadie más con invitación.',
    connection: {
      ...spain.lobby.connection,
      slow: 'La sala responde con lentitud ({ms, number} ms). El audio y el video pueden verse afectados.',
    },
  },
  knock: {
    ...knock,
    refusedTitle: 'No te admitieron',
    refused: 'Quien gestiona la sala denegó tu solicitud.',
    expiredTitle: 'Todavía no responde nadie',
    expired:
      'Tu solicitud ya esperó bastante. Vuelve a solicitarlo o contacta de otra forma con quien gestiona la sala.',
    withdrawn: 'Retiraste tu solicitud.',
  },
  notices: {
    ...notices,
    reconnecting: { ...notices.reconnecting, title: 'Se cortó la conexión.' },
    muted: { ...notices.muted, title: 'Alguien te silenció.' },
  },
  callEnded: {
    ...callEnded,
    lasted: 'Estuviste {duration} en la llamada.',
    feedback: { ...callEnded.feedback, question: '¿Cómo estuvo la llamada?' },
  },
  roster: {
    ...roster,
    knock: { ...roster.knock, refused: 'Se denegó la entrada a {name}.' },
    done: {
      ...roster.done,
      muted: 'Se silenció a {name}.',
      failed: 'No funcionó',
      failedBody: 'No cambió nada. Inténtalo de nuevo en un momento.',
    },
    dial: { ...roster.dial, hint: 'Con + y el código del país, por ejemplo {example}.' },
    announced: {
      ...roster.announced,
      joined: '{name} se unió.',
      manyJoined:
        '{count, plural, one {# persona se unió} many {# de personas se unieron} other {# personas se unieron}}.',
      left: '{name} salió.',
      manyLeft: '{count, plural, one {# persona salió} many {# de personas salieron} other {# personas salieron}}.',
      hand: '{name} levantó la mano.',
      manyHands:
        '{count, plural, one {# persona levantó la mano} many {# de personas levantaron la mano} other {# personas levantaron la mano}}.',
    },
  },
  desk: {
    ...desk,
    searchedSome:
      'Hasta ahora se buscó en {count, plural, one {# sala} many {# de salas} other {# salas}}. Muestra más para seguir buscando.',
    deletion: { ...desk.deletion, failed: 'No se eliminó la sala.' },
  },
  roomEditor: {
    ...roomEditor,
    when: {
      ...roomEditor.when,
      faults: { ...roomEditor.when.faults, 'ends-in-the-past': 'Ese momento ya pasó. Elige uno futuro.' },
    },
    people: {
      ...roomEditor.people,
      refused: 'El servidor no aceptó a esta persona. Comprueba el identificador de usuario.',
    },
    refused: 'El servidor no lo aceptó. Cámbialo y vuelve a guardar.',
    notSaved: 'Todavía no se guarda nada',
    partlySaved: 'Solo se guardó una parte',
    keptHere: 'Todo lo que escribiste sigue aquí.',
    refusedBody: 'El servidor no aceptó lo que escribiste. Revisa el campo marcado.',
    discardBody: 'Se perderá lo que cambiaste aquí.',
  },
} satisfies Catalogue;
