import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Caméra',
    turnOn: 'Activer la caméra',
    turnOff: 'Désactiver la caméra',
    nth: 'Caméra {n, number}',
  },
  microphone: {
    name: 'Micro',
    turnOn: 'Activer le micro',
    turnOff: 'Désactiver le micro',
    nth: 'Micro {n, number}',
  },
  speaker: {
    name: 'Haut-parleur',
    nth: 'Haut-parleur {n, number}',
  },
  title: 'Appareils',
  none: 'Aucun trouvé',
  systemDefault: 'Selon le réglage du système',
  test: 'Jouer un son',
  testing: 'Lecture…',
  testFailed: 'Le son n’a pas pu être joué. Vérifiez le haut-parleur, puis réessayez.',
  testRoute: 'Ce navigateur utilise le haut-parleur réglé dans votre système.',
  permissionSteps: {
    title: 'Comment l’autoriser',
    site: {
      chromium: {
        first: 'Sélectionnez l’icône au début de la barre d’adresse.',
        second: 'Activez la caméra et le micro.',
        third: 'Revenez ici : ils démarrent d’eux-mêmes.',
      },
      firefox: {
        first: 'Sélectionnez la caméra ou le micro barrés dans la barre d’adresse.',
        second: 'Supprimez « Bloqué » à côté.',
        third: 'Revenez ici et réessayez.',
      },
      safari: {
        first: 'Dans la barre des menus, choisissez Safari, puis les réglages de ce site web.',
        second: 'Réglez la caméra et le micro sur Autoriser.',
        third: 'Revenez ici et réessayez.',
      },
      ios: {
        first: 'Touchez le menu de la page à côté de l’adresse, puis Réglages du site web.',
        second: 'Réglez la caméra et le micro sur Autoriser.',
        third: 'Revenez ici et réessayez.',
      },
      android: {
        first: 'Touchez l’icône au début de la barre d’adresse, puis Autorisations.',
        second: 'Autorisez la caméra et le micro.',
        third: 'Revenez ici et réessayez.',
      },
    },
    system: {
      windows: {
        first: 'Ouvrez Paramètres, Confidentialité et sécurité, puis Caméra, et ensuite Microphone.',
        second: 'Activez l’accès et « Autoriser les applications de bureau ».',
        third: 'Revenez ici et réessayez.',
      },
      macos: {
        first: 'Ouvrez Réglages Système, Confidentialité et sécurité, puis Caméra, et ensuite Microphone.',
        second: 'Activez votre navigateur.',
        third: 'Redémarrez le navigateur s’il le demande, et revenez ici.',
      },
      ios: {
        first: 'Ouvrez Réglages, puis Apps, et trouvez votre navigateur.',
        second: 'Activez la caméra et le micro.',
        third: 'Revenez ici et réessayez.',
      },
      android: {
        first: 'Ouvrez Paramètres, Applications, votre navigateur, puis Autorisations.',
        second: 'Autorisez la caméra et le micro.',
        third: 'Revenez ici et réessayez.',
      },
      other: {
        first: 'Ouvrez les paramètres de confidentialité de votre ordinateur.',
        second: 'Autorisez votre navigateur à utiliser la caméra et le micro.',
        third: 'Revenez ici et réessayez.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Votre caméra vous attend',
        body: 'Votre navigateur a demandé si cette page peut l’utiliser et n’a pas eu de réponse. Vous pouvez aussi rejoindre sans elle.',
        action: 'Redemander',
      },
      denied: {
        title: 'Votre caméra est bloquée',
        body: 'Personne ne vous verra tant que vous ne l’autorisez pas. Vous pouvez aussi rejoindre l’appel sans elle.',
        action: 'Réessayer la caméra',
      },
      'denied-by-system': {
        title: 'Votre ordinateur ne laisse pas ce navigateur utiliser la caméra',
        body: 'Autorisez-la dans les paramètres de confidentialité du système, puis réessayez. Vous pouvez aussi rejoindre sans elle.',
        action: 'Réessayer la caméra',
      },
      'no-device': {
        title: 'Aucune caméra trouvée',
        body: 'Branchez-en une : elle démarrera d’elle-même. Vous pouvez aussi rejoindre l’appel sans elle.',
        action: 'Réessayer la caméra',
      },
      'in-use': {
        title: 'Votre caméra est déjà utilisée',
        body: 'Une autre application ou un autre onglet l’utilise. Fermez-y la caméra, puis réessayez.',
        action: 'Réessayer la caméra',
      },
      unsupported: {
        title: 'La caméra ne peut pas être utilisée ici',
        body: 'Ouvrez cette page dans un navigateur récent, à une adresse sécurisée (https). Vous pouvez aussi rejoindre l’appel sans caméra.',
        action: 'Réessayer la caméra',
      },
    },
    microphone: {
      prompt: {
        title: 'Votre micro vous attend',
        body: 'Votre navigateur a demandé si cette page peut l’utiliser et n’a pas eu de réponse. Vous pouvez aussi rejoindre et écouter.',
        action: 'Redemander',
      },
      denied: {
        title: 'Votre micro est bloqué',
        body: 'Personne ne vous entendra tant que vous ne l’autorisez pas. Vous pouvez aussi rejoindre l’appel et écouter.',
        action: 'Réessayer le micro',
      },
      'denied-by-system': {
        title: 'Votre ordinateur ne laisse pas ce navigateur utiliser le micro',
        body: 'Autorisez-le dans les paramètres de confidentialité du système, puis réessayez. Vous pouvez aussi rejoindre et écouter.',
        action: 'Réessayer le micro',
      },
      'no-device': {
        title: 'Aucun micro trouvé',
        body: 'Branchez-en un : il démarrera de lui-même. Vous pouvez aussi rejoindre l’appel et écouter.',
        action: 'Réessayer le micro',
      },
      'in-use': {
        title: 'Votre micro est déjà utilisé',
        body: 'Une autre application l’utilise. Fermez-la, puis réessayez.',
        action: 'Réessayer le micro',
      },
      unsupported: {
        title: 'Le micro ne peut pas être utilisé ici',
        body: 'Ouvrez cette page dans un navigateur récent, à une adresse sécurisée (https). Vous pouvez aussi rejoindre l’appel et écouter.',
        action: 'Réessayer le micro',
      },
    },
    both: {
      prompt: {
        title: 'Votre caméra et votre micro vous attendent',
        body: 'Votre navigateur a demandé si cette page peut les utiliser et n’a pas eu de réponse. Vous pouvez aussi rejoindre sans eux.',
        action: 'Redemander',
      },
      denied: {
        title: 'Votre caméra et votre micro sont bloqués',
        body: 'Personne ne vous verra ni ne vous entendra tant que vous ne les autorisez pas. Vous pouvez aussi rejoindre sans eux.',
        action: 'Réessayer',
      },
      'denied-by-system': {
        title: 'Votre ordinateur ne laisse pas ce navigateur utiliser la caméra et le micro',
        body: 'Autorisez-les dans les paramètres de confidentialité du système. Vous pouvez aussi rejoindre sans eux.',
        action: 'Réessayer',
      },
      'no-device': {
        title: 'Aucune caméra ni aucun micro trouvés',
        body: 'Branchez-les et ils démarrent d’eux-mêmes, ou rejoignez sans eux.',
        action: 'Réessayer',
      },
      'in-use': {
        title: 'Votre caméra et votre micro sont utilisés',
        body: 'Une autre application ou un autre onglet s’en sert. Fermez-les là-bas, puis réessayez.',
        action: 'Réessayer',
      },
      unsupported: {
        title: 'La caméra et le micro ne peuvent pas être utilisés ici',
        body: 'Ouvrez cette page dans un navigateur récent, à une adresse sécurisée (https). Vous pouvez aussi rejoindre sans eux.',
        action: 'Réessayer',
      },
    },
  },
} satisfies Catalogue['devices'];
