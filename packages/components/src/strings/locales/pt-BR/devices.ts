import type { Catalogue } from '../../Catalogue.js';

export const devices = {
  camera: {
    name: 'Câmera',
    turnOn: 'Ligar câmera',
    turnOff: 'Desligar câmera',
    nth: 'Câmera {n, number}',
  },
  microphone: {
    name: 'Microfone',
    turnOn: 'Ligar microfone',
    turnOff: 'Desligar microfone',
    nth: 'Microfone {n, number}',
  },
  speaker: {
    name: 'Alto-falante',
    nth: 'Alto-falante {n, number}',
  },
  title: 'Dispositivos',
  none: 'Nenhum encontrado',
  systemDefault: 'Padrão do sistema',
  test: 'Tocar um som',
  testing: 'Tocando…',
  testFailed: 'Não foi possível tocar o som. Verifique o alto-falante e tente novamente.',
  testRoute: 'Este navegador usa o alto-falante definido no sistema.',
  permissionSteps: {
    title: 'Como permitir',
    site: {
      chromium: {
        first: 'Selecione o ícone no início da barra de endereços.',
        second: 'Ative Câmera e Microfone.',
        third: 'Volte aqui: eles ligam automaticamente.',
      },
      firefox: {
        first: 'Selecione a câmera ou o microfone riscado na barra de endereços.',
        second: 'Remova “Bloqueado” ao lado.',
        third: 'Volte aqui e tente novamente.',
      },
      safari: {
        first: 'Na barra de menus, escolha Safari e depois os ajustes para este site.',
        second: 'Defina Câmera e Microfone como Permitir.',
        third: 'Volte aqui e tente novamente.',
      },
      ios: {
        first: 'Toque no menu da página ao lado do endereço e depois em Ajustes do Site.',
        second: 'Defina Câmera e Microfone como Permitir.',
        third: 'Volte aqui e tente novamente.',
      },
      android: {
        first: 'Toque no ícone no início da barra de endereços e depois em Permissões.',
        second: 'Permita Câmera e Microfone.',
        third: 'Volte aqui e tente novamente.',
      },
    },
    system: {
      windows: {
        first: 'Abra Configurações, Privacidade e segurança e depois Câmera; em seguida, Microfone.',
        second: 'Ative o acesso e “Permitir que aplicativos da área de trabalho acessem”.',
        third: 'Volte aqui e tente novamente.',
      },
      macos: {
        first: 'Abra Ajustes do Sistema, Privacidade e Segurança e depois Câmera; em seguida, Microfone.',
        second: 'Ative o seu navegador.',
        third: 'Reinicie o navegador se ele pedir e volte aqui.',
      },
      ios: {
        first: 'Abra Ajustes, depois Apps, e encontre o seu navegador.',
        second: 'Ative Câmera e Microfone.',
        third: 'Volte aqui e tente novamente.',
      },
      android: {
        first: 'Abra Configurações, Apps, o seu navegador e depois Permissões.',
        second: 'Permita Câmera e Microfone.',
        third: 'Volte aqui e tente novamente.',
      },
      other: {
        first: 'Abra as configurações de privacidade do seu computador.',
        second: 'Permita que o navegador use a câmera e o microfone.',
        third: 'Volte aqui e tente novamente.',
      },
    },
  },
  failures: {
    camera: {
      prompt: {
        title: 'Falta permitir sua câmera',
        body: 'O navegador perguntou se esta página pode usá-la e não teve resposta. Você também pode ingressar sem ela.',
        action: 'Perguntar novamente',
      },
      denied: {
        title: 'Sua câmera está bloqueada',
        body: 'Ninguém verá você até que ela seja permitida. Você também pode ingressar sem ela.',
        action: 'Tentar a câmera novamente',
      },
      'denied-by-system': {
        title: 'Seu computador não deixa este navegador usar a câmera',
        body: 'Permita-a nas configurações de privacidade do sistema e tente novamente. Você também pode ingressar sem ela.',
        action: 'Tentar a câmera novamente',
      },
      'no-device': {
        title: 'Nenhuma câmera encontrada',
        body: 'Conecte uma e ela ligará automaticamente, ou ingresse sem ela.',
        action: 'Tentar a câmera novamente',
      },
      'in-use': {
        title: 'Sua câmera está em uso',
        body: 'Outro aplicativo ou outra guia está usando a câmera. Feche-a por lá e tente novamente.',
        action: 'Tentar a câmera novamente',
      },
      unsupported: {
        title: 'Não é possível usar a câmera aqui',
        body: 'Abra esta página em um navegador atual, com um endereço seguro (https). Você também pode ingressar sem câmera.',
        action: 'Tentar a câmera novamente',
      },
    },
    microphone: {
      prompt: {
        title: 'Falta permitir seu microfone',
        body: 'O navegador perguntou se esta página pode usá-lo e não teve resposta. Você também pode ingressar e ouvir.',
        action: 'Perguntar novamente',
      },
      denied: {
        title: 'Seu microfone está bloqueado',
        body: 'Ninguém ouvirá você até que ele seja permitido. Você também pode ingressar e ouvir.',
        action: 'Tentar o microfone novamente',
      },
      'denied-by-system': {
        title: 'Seu computador não deixa este navegador usar o microfone',
        body: 'Permita-o nas configurações de privacidade do sistema e tente novamente. Você também pode ingressar e ouvir.',
        action: 'Tentar o microfone novamente',
      },
      'no-device': {
        title: 'Nenhum microfone encontrado',
        body: 'Conecte um e ele ligará automaticamente, ou ingresse para ouvir.',
        action: 'Tentar o microfone novamente',
      },
      'in-use': {
        title: 'Seu microfone está em uso',
        body: 'Outro aplicativo está usando o microfone. Feche-o por lá e tente novamente.',
        action: 'Tentar o microfone novamente',
      },
      unsupported: {
        title: 'Não é possível usar o microfone aqui',
        body: 'Abra esta página em um navegador atual, com um endereço seguro (https). Você também pode ingressar e ouvir.',
        action: 'Tentar o microfone novamente',
      },
    },
    both: {
      prompt: {
        title: 'Falta permitir sua câmera e seu microfone',
        body: 'O navegador perguntou se esta página pode usá-los e não teve resposta. Você também pode ingressar sem eles.',
        action: 'Perguntar novamente',
      },
      denied: {
        title: 'Sua câmera e seu microfone estão bloqueados',
        body: 'Ninguém verá nem ouvirá você até que eles sejam permitidos. Você também pode ingressar sem eles.',
        action: 'Tentar novamente',
      },
      'denied-by-system': {
        title: 'Seu computador não deixa este navegador usar a câmera e o microfone',
        body: 'Permita-os nas configurações de privacidade do sistema. Você também pode ingressar sem eles.',
        action: 'Tentar novamente',
      },
      'no-device': {
        title: 'Nenhuma câmera e nenhum microfone encontrados',
        body: 'Conecte-os e eles ligarão automaticamente, ou ingresse sem eles.',
        action: 'Tentar novamente',
      },
      'in-use': {
        title: 'Sua câmera e seu microfone estão em uso',
        body: 'Outro aplicativo ou outra guia está usando os dois. Feche-os por lá e tente novamente.',
        action: 'Tentar novamente',
      },
      unsupported: {
        title: 'Não é possível usar a câmera e o microfone aqui',
        body: 'Abra esta página em um navegador atual, com um endereço seguro (https). Você também pode ingressar sem eles.',
        action: 'Tentar novamente',
      },
    },
  },
} satisfies Catalogue['devices'];
