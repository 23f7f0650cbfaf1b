import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Cámara',
    turnOn: 'Activar la cámara',
    turnOff: 'Desactivar la cámara',
    nth: 'Cámara {n, number}',
  },
  microphone: {
    name: 'Micrófono',
    turnOn: 'Activar el micrófono',
    turnOff: 'Desactivar el micrófono',
    nth: 'Micrófono {n, number}',
  },
  speaker: {
    name: 'Altavoz',
    nth: 'Altavoz {n, number}',
  },
  title: 'Dispositivos',
  none: 'No se encontró ninguno',
  systemDefault: 'El predeterminado del sistema',
  test: 'Reproducir un sonido',
  testing: 'Reproduciendo…',
  testFailed: 'No se pudo reproducir el sonido. Comprueba el altavoz e inténtalo de nuevo.',
  testRoute: 'Este navegador usa el altavoz que está configurado en tu sistema.',
  permissionSteps: {
    title: 'Cómo permitirlo',
    site: {
      chromium: {
        first: 'Selecciona el icono al principio de la barra de direcciones.',
        second: 'Activa Cámara y Micrófono.',
        third: 'Vuelve aquí: se activarán automáticamente.',
      },
      firefox: {
        first: 'Selecciona la cámara o el micrófono tachados en la barra de direcciones.',
        second: 'Quita “Bloqueado”, que aparece al lado.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      safari: {
        first: 'En la barra de menús, elige Safari y después los ajustes de este sitio web.',
        second: 'Elige Permitir en Cámara y en Micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      ios: {
        first: 'Toca el menú de la página junto a la dirección y después Ajustes del sitio web.',
        second: 'Elige Permitir en Cámara y en Micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      android: {
        first: 'Toca el icono al principio de la barra de direcciones y después Permisos.',
        second: 'Permite Cámara y Micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
    },
    system: {
      windows: {
        first: 'Abre Configuración, Privacidad y seguridad y después Cámara; a continuación, Micrófono.',
        second: 'Activa el acceso y “Permitir que las aplicaciones de escritorio accedan”.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      macos: {
        first: 'Abre Ajustes del Sistema, Privacidad y seguridad y después Cámara; a continuación, Micrófono.',
        second: 'Activa tu navegador.',
        third: 'Reinicia el navegador si lo pide y vuelve aquí.',
      },
      ios: {
        first: 'Abre Ajustes, después Apps, y busca tu navegador.',
        second: 'Activa Cámara y Micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      android: {
        first: 'Abre Ajustes, Aplicaciones, tu navegador y después Permisos.',
        second: 'Permite Cámara y Micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
      other: {
        first: 'Abre la configuración de privacidad de tu ordenador.',
        second: 'Permite que tu navegador use la cámara y el micrófono.',
        third: 'Vuelve aquí e inténtalo de nuevo.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Falta permitir tu cámara',
        body: 'El navegador ha preguntado si esta página puede usarla y no ha recibido respuesta. También puedes unirte sin ella.',
        action: 'Volver a preguntar',
      },
      denied: {
        title: 'Tu cámara está bloqueada',
        body: 'Nadie te verá hasta que la permitas. También puedes unirte sin ella.',
        action: 'Reintentar con la cámara',
      },
      'denied-by-system': {
        title: 'Tu ordenador no deja que este navegador use la cámara',
        body: 'Permítela en la configuración de privacidad del sistema e inténtalo de nuevo. También puedes unirte sin ella.',
        action: 'Reintentar con la cámara',
      },
      'no-device': {
        title: 'No se encontró ninguna cámara',
        body: 'Conecta una y se activará automáticamente, o únete sin ella.',
        action: 'Reintentar con la cámara',
      },
      'in-use': {
        title: 'Tu cámara está en uso',
        body: 'La está usando otra aplicación o pestaña. Ciérrala allí e inténtalo de nuevo.',
        action: 'Reintentar con la cámara',
      },
      unsupported: {
        title: 'Aquí no se puede usar la cámara',
        body: 'Abre esta página en un navegador actual y con una dirección segura (https). También puedes unirte sin cámara.',
        action: 'Reintentar con la cámara',
      },
    },
    microphone: {
      prompt: {
        title: 'Falta permitir tu micrófono',
        body: 'El navegador ha preguntado si esta página puede usarlo y no ha recibido respuesta. También puedes unirte y escuchar.',
        action: 'Volver a preguntar',
      },
      denied: {
        title: 'Tu micrófono está bloqueado',
        body: 'Nadie te oirá hasta que lo permitas. También puedes unirte y escuchar.',
        action: 'Reintentar con el micrófono',
      },
      'denied-by-system': {
        title: 'Tu ordenador no deja que este navegador use el micrófono',
        body: 'Permítelo en la configuración de privacidad del sistema e inténtalo de nuevo. También puedes unirte y escuchar.',
        action: 'Reintentar con el micrófono',
      },
      'no-device': {
        title: 'No se encontró ningún micrófono',
        body: 'Conecta uno y se activará automáticamente, o únete y escucha.',
        action: 'Reintentar con el micrófono',
      },
      'in-use': {
        title: 'Tu micrófono está en uso',
        body: 'Lo está usando otra aplicación. Ciérralo allí e inténtalo de nuevo.',
        action: 'Reintentar con el micrófono',
      },
      unsupported: {
        title: 'Aquí no se puede usar el micrófono',
        body: 'Abre esta página en un navegador actual y con una dirección segura (https). También puedes unirte y escuchar.',
        action: 'Reintentar con el micrófono',
      },
    },
    both: {
      prompt: {
        title: 'Falta permitir tu cámara y tu micrófono',
        body: 'El navegador ha preguntado si esta página puede usarlos y no ha recibido respuesta. También puedes unirte sin ellos.',
        action: 'Volver a preguntar',
      },
      denied: {
        title: 'Tu cámara y tu micrófono están bloqueados',
        body: 'Nadie te verá ni te oirá hasta que los permitas. También puedes unirte sin ellos.',
        action: 'Reintentar',
      },
      'denied-by-system': {
        title: 'Tu ordenador no deja que este navegador use la cámara ni el micrófono',
        body: 'Permítelos en la configuración de privacidad del sistema. También puedes unirte sin ellos.',
        action: 'Reintentar',
      },
      'no-device': {
        title: 'No se encontró ninguna cámara ni ningún micrófono',
        body: 'Conéctalos y se activarán automáticamente, o únete sin ellos.',
        action: 'Reintentar',
      },
      'in-use': {
        title: 'Tu cámara y tu micrófono están en uso',
        body: 'Los está usando otra aplicación o pestaña. Ciérralos allí e inténtalo de nuevo.',
        action: 'Reintentar',
      },
      unsupported: {
        title: 'Aquí no se pueden usar la cámara ni el micrófono',
        body: 'Abre esta página en un navegador actual y con una dirección segura (https). También puedes unirte sin ellos.',
        action: 'Reintentar',
      },
    },
  },
} satisfies Catalogue['devices'];
