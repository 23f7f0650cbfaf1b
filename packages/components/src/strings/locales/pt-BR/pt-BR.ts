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
  locale: 'pt-BR',
  guest: 'Convidado',
  unprintable: 'Alguns caracteres não podem ser salvos. Digite o texto novamente.',
  you: '{name} (você)',
  roles: {
    Presenter: {
      name: 'Apresentador',
      may: 'Você pode falar, compartilhar vídeo e sua tela e silenciar, adicionar ou remover pessoas.',
    },
    Collaborator: {
      name: 'Colaborador',
      may: 'Você pode falar e compartilhar vídeo e sua tela.',
    },
    Attendee: {
      name: 'Participante',
      may: 'Você pode falar e compartilhar vídeo.',
    },
    Consumer: {
      name: 'Espectador',
      may: 'Você pode assistir e ouvir.',
    },
  },
  phases: {
    scheduled: 'Abertura: {opens}',
    open: 'Aberta (encerramento: {closes})',
    closing: 'Fecha em breve: {closes}',
    expired: 'Encerrada ({closes})',
    deleted: 'Esta sala foi excluída',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Prévia da sua câmera e do seu microfone',
    selfView: 'Sua câmera como os outros a verão, espelhada',
    cameraOff: 'Sua câmera está desligada',
    allow: 'Escolha Permitir se o navegador pedir acesso à câmera e ao microfone.',
    watchTitle: 'Você vai assistir e ouvir',
    watchBody: 'Sua câmera e seu microfone continuam desligados. Ninguém vê nem ouve você.',
    join: 'Ingressar',
    joining: 'Ingressando…',
    alone: 'Ninguém mais tem convite ainda.',
    invited: '{count, plural, one {{names} tem convite} many {{names} têm convite} other {{names} têm convite}}',
    others: '{count, plural, one {mais # pessoa} many {mais # de pessoas} other {mais # pessoas}}',
    inCall:
      '{count, plural, one {{names} está na chamada} many {{names} estão na chamada} other {{names} estão na chamada}}',
    seenAs: 'Os outros verão você como {name}',
    connection: {
      checking: 'Verificando sua conexão…',
      good: 'Boa conexão com a sala ({ms, number} ms)',
      slow: 'A sala responde devagar ({ms, number} ms). O áudio e o vídeo podem ser prejudicados.',
      unreachable: 'A sala não responde no momento. Verifique sua conexão.',
      offline: 'Você está offline. Conecte-se à Internet para ingressar.',
    },
  },
  knock,
  loading: {
    title: 'Preparando a sala…',
    slow: 'Isto está demorando mais do que o normal.',
  },
  joining: {
    title: 'Ingressando…',
    body: 'Em instantes você estará em {room}.',
    cancel: 'Cancelar',
  },
  inCall: {
    leave: 'Sair',
  },
  notices,
  scheduled: {
    opensIn: 'Abre em {duration} ({moment}, hora local).',
    opensOn: 'Abre em {duration} ({moment}, hora local).',
    opening: 'Abrindo…',
    byItself: 'Esta página abre automaticamente. Você pode deixá-la aberta.',
    check: 'Verificar câmera e microfone',
    checkListening: 'Verificar o som',
  },
  times: {
    roomTime: '{window}, no local da sala',
    closedAt: 'Horário de encerramento: {moment}.',
    closedOn: 'Encerrada em {moment}.',
    addToCalendar: 'Adicionar ao calendário',
    calendarSaved: 'Salvo. Abra o arquivo para adicioná-lo.',
    calendarFailed: 'Não foi possível criar o arquivo de calendário. Tente novamente.',
  },
  failure: {
    retry: 'Tentar novamente',
    details: 'Detalhes',
    code: 'Código',
    traceId: 'Rastreamento',
    copy: 'Copiar detalhes',
    copied: 'Copiado',
    copyBlocked: 'A cópia está bloqueada aqui. Selecione o texto.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
