import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Has salido de la llamada',
    body: 'Puedes volver mientras la sala esté abierta.',
  },
  endedForEveryone: {
    title: 'La llamada ha terminado',
    body: 'Ha terminado para todo el mundo.',
  },
  closedAbruptly: {
    title: 'Se ha interrumpido tu llamada',
    body: 'La página o la conexión se ha cerrado de repente. Puedes volver mientras la sala esté abierta.',
  },
  removedByParticipant: {
    title: 'Te han quitado de la llamada',
    body: 'Un moderador ha terminado la llamada para ti. Si no te lo esperabas, pregúntale.',
  },
  removedFromRoster: {
    title: 'Te han quitado de esta sala',
    body: 'Tu invitación se ha retirado. Si no te lo esperabas, pregunta a quien te invitó.',
  },
  endedByService: {
    title: 'La llamada ha terminado',
    body: 'La ha cerrado el servicio de llamadas, como hace cuando se acaba el tiempo de una sala.',
  },
  badRequest: {
    title: 'La llamada no ha podido continuar',
    body: 'El servicio de llamadas no la ha aceptado. Vuelve a abrir el vínculo de tu invitación o pregunta a quien te invitó.',
  },
  tokenRejected: {
    title: 'No pudimos confirmar tu identidad',
    body: 'No se ha aceptado tu acceso a esta llamada. Únete de nuevo para obtener otro.',
  },
  notInvited: {
    title: 'No tienes invitación para esta sala',
    body: 'Pide a quien gestiona la sala que te agregue y comprueba que usas la cuenta correcta.',
  },
  outsideWindow: {
    title: 'La sala no está abierta',
    body: 'Todavía no se ha abierto o ya se ha cerrado. Pregunta el horario a quien te invitó.',
  },
  notCommunicationUser: {
    title: 'Esta cuenta no puede unirse a la sala',
    body: 'Solo pueden las cuentas creadas por el sitio de la sala. Abre el vínculo de tu invitación o pregunta a quien te invitó.',
  },
  roomNotFound: {
    title: 'No encontramos esta sala',
    body: 'Puede que se haya eliminado. Pide un vínculo nuevo a quien te invitó.',
  },
  mediaSetupFailed: {
    title: 'No se pudo transmitir el audio ni el vídeo',
    body: 'Puede que tu red bloquee las llamadas. Compruébala o desactiva la VPN y vuelve a unirte.',
  },
  mediaLost: {
    title: 'El audio y el vídeo se han interrumpido',
    body: 'Tu conexión se ha cortado demasiado tiempo. Comprueba que tienes Internet y vuelve a unirte.',
  },
  requestFailed: {
    title: 'La llamada se ha interrumpido',
    body: 'El servicio de llamadas no ha respondido a tiempo. Puedes volver a unirte.',
  },
  tokenNotRefreshed: {
    title: 'Tu acceso a la llamada ha caducado',
    body: 'No se pudo renovar a tiempo. Únete de nuevo para obtener otro.',
  },
  networkLost: {
    title: 'Has perdido la conexión',
    body: 'Puede que la llamada continúe sin ti. Comprueba que tienes Internet y vuelve a unirte.',
  },
  serviceFailed: {
    title: 'El servicio de llamadas ha tenido un problema',
    body: 'No es por nada que hayas hecho. Espera un momento y vuelve a unirte.',
  },
  unknown: {
    title: 'La llamada ha terminado',
    body: 'No sabemos por qué. Si no te lo esperabas, puedes volver a unirte.',
  },
} satisfies Catalogue['ended'];
