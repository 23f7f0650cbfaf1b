import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Este vínculo no lleva a ninguna sala',
    body: 'La dirección de la sala está incompleta. Vuelve a abrir el vínculo de tu invitación o pide uno nuevo.',
  },
  unauthenticated: {
    title: 'Vuelve a iniciar sesión',
    body: 'Tu sesión ha terminado. Inicia sesión y vuelve a esta página.',
  },
  'not-invited': {
    title: 'No tienes invitación para esta sala',
    body: 'Pide a quien gestiona la sala que te agregue y comprueba que usas la cuenta correcta.',
  },
  forbidden: {
    title: 'Aquí no puedes hacer eso',
    body: 'Tu rol en esta sala no lo permite. Habla con quien gestiona la sala.',
  },
  'origin-not-allowed': {
    title: 'Esta página no puede usar la sala',
    body: 'La sala pertenece a otro sitio. Ábrela allí o avisa a quien gestiona esta página.',
  },
  'room-not-found': {
    title: 'No encontramos esta sala',
    body: 'Puede que se haya eliminado, que el vínculo no sea correcto o que no tengas invitación. Comprueba qué cuenta usas o pregunta a quien te invitó.',
  },
  'knock-not-found': {
    title: 'Esta solicitud para unirse ya no existe',
    body: 'Vuelve a mirar la lista: puede que la hayan retirado.',
  },
  'knock-settled': {
    title: 'Alguien se te ha adelantado',
    body: 'Esta solicitud para unirse ya tiene respuesta, se ha retirado o ha esperado demasiado.',
  },
  'too-many-knocks': {
    title: 'Por ahora no puedes enviar más solicitudes',
    body: 'Se te ha denegado la entrada varias veces. Espera un poco o pide una invitación a quien gestiona la sala.',
    action: 'Volver a solicitar',
  },
  'request-repeated': {
    title: 'Esto ya se había enviado',
    body: 'Antes se envió otra cosa con el mismo número. Vuelve a abrir la página y comprueba qué hay.',
  },
  'request-too-large': {
    title: 'Demasiados cambios a la vez',
    body: 'Cambia menos personas o textos más cortos cada vez.',
  },
  'too-many-requests': {
    title: 'Vas un poco rápido',
    body: 'Ha habido demasiadas solicitudes en poco tiempo. Espera un momento e inténtalo de nuevo.',
    action: 'Reintentar',
  },
  'room-not-open': {
    title: 'Esta sala todavía no está abierta',
    body: 'Has llegado un poco pronto. Inténtalo de nuevo cuando se abra la sala.',
    action: 'Volver a comprobar',
  },
  'room-expired': {
    title: 'Esta sala se ha cerrado',
    body: 'Su tiempo ha terminado y ya nadie puede unirse. Pregunta a quien te invitó si hay una nueva.',
  },
  'service-unavailable': {
    title: 'Las llamadas no están disponibles en este momento',
    body: 'El servicio de llamadas está ocupado o en mantenimiento. Espera un momento e inténtalo de nuevo.',
    action: 'Reintentar',
  },
  internal: {
    title: 'Algo ha fallado por nuestra parte',
    body: 'No es por nada que hayas hecho. Inténtalo de nuevo; si continúa, envía los detalles de abajo a soporte técnico.',
    action: 'Reintentar',
  },
  'endpoint-unreachable': {
    title: 'No podemos conectar con la sala',
    body: 'Puede que te hayas quedado sin conexión. Comprueba que tienes Internet e inténtalo de nuevo.',
    action: 'Reintentar',
  },
  'endpoint-invalid-response': {
    title: 'Hemos recibido una respuesta ilegible',
    body: 'Los datos de la sala han llegado incompletos. Inténtalo de nuevo; si continúa, envía los detalles de abajo a soporte técnico.',
    action: 'Reintentar',
  },
  'not-supported': {
    title: 'Esto no está disponible aquí',
    body: 'Esta página no puede hacerlo. Habla con quien la gestiona.',
  },
  'room-not-joinable': {
    title: 'No es posible unirse a la sala en este momento',
    body: 'Puede que todavía no se haya abierto o que acabe de cerrarse. Espera un momento e inténtalo de nuevo.',
    action: 'Reintentar',
  },
  'removed-from-room': {
    title: 'Te han quitado de esta sala',
    body: 'Tu invitación se ha retirado. Si no te lo esperabas, pregunta a quien te invitó.',
  },
  'removed-from-call': {
    title: 'Te han quitado de la llamada',
    body: 'Un moderador ha terminado la llamada para ti. Si no te lo esperabas, pregúntale.',
  },
  'call-ended-for-everyone': {
    title: 'La llamada ha terminado',
    body: 'Ha terminado para todo el mundo.',
  },
  'token-rejected': {
    title: 'No pudimos confirmar tu identidad',
    body: 'No se ha aceptado tu acceso a esta llamada. Inténtalo de nuevo para obtener otro.',
    action: 'Reintentar',
  },
  'connection-failed': {
    title: 'No pudimos conectarte',
    body: 'Puede que tu red bloquee las llamadas. Compruébala o desactiva la VPN e inténtalo de nuevo.',
    action: 'Reintentar',
  },
  'connection-lost': {
    title: 'Has perdido la conexión',
    body: 'Puede que la llamada continúe sin ti. Comprueba que tienes Internet y vuelve a unirte.',
    action: 'Volver a unirse',
  },
  'call-failed': {
    title: 'No pudimos iniciar la llamada',
    body: 'La llamada ha terminado antes de empezar. Inténtalo de nuevo; si continúa, envía los detalles de abajo a soporte técnico.',
    action: 'Reintentar',
  },
  'call-crashed': {
    title: 'La llamada se ha detenido de forma inesperada',
    body: 'Puede que todavía haya alguien en ella. Únete de nuevo para volver.',
    action: 'Volver a unirse',
  },
  'already-in-call': {
    title: 'Estás en otra llamada en esta página',
    body: 'En una página solo cabe una llamada. Sal primero de esa y después únete aquí.',
    action: 'Reintentar',
  },
  'engine-unavailable': {
    title: 'La llamada no se ha cargado',
    body: 'No se pudo obtener una parte de esta página o este navegador no permite hacer llamadas. Comprueba tu conexión e inténtalo de nuevo.',
    action: 'Reintentar',
  },
} satisfies Catalogue['errors'];
