import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Você saiu da chamada',
    body: 'Você pode voltar enquanto a sala estiver aberta.',
  },
  endedForEveryone: {
    title: 'A chamada terminou',
    body: 'Ela foi encerrada para todos.',
  },
  closedAbruptly: {
    title: 'Você caiu da chamada',
    body: 'A página ou a conexão se fechou de repente. Você pode voltar enquanto a sala estiver aberta.',
  },
  removedByParticipant: {
    title: 'Removeram você da chamada',
    body: 'Um apresentador encerrou a chamada para você. Se você não esperava por isso, pergunte a ele.',
  },
  removedFromRoster: {
    title: 'Removeram você desta sala',
    body: 'Seu convite foi cancelado. Se você não esperava por isso, fale com quem convidou você.',
  },
  endedByService: {
    title: 'A chamada terminou',
    body: 'O serviço de chamadas a encerrou, como faz quando o tempo de uma sala acaba.',
  },
  badRequest: {
    title: 'A chamada não pôde continuar',
    body: 'O serviço de chamadas não a aceitou. Abra novamente o link do seu convite ou fale com quem convidou você.',
  },
  tokenRejected: {
    title: 'Não conseguimos confirmar sua identidade',
    body: 'Seu acesso a esta chamada não foi aceito. Ingresse novamente para obter um novo.',
  },
  notInvited: {
    title: 'Você não tem convite para esta sala',
    body: 'Peça a quem administra a sala para adicionar você e verifique se entrou com a conta certa.',
  },
  outsideWindow: {
    title: 'A sala não está aberta',
    body: 'Ela ainda não abriu ou já fechou. Pergunte o horário a quem convidou você.',
  },
  notCommunicationUser: {
    title: 'Esta conta não pode ingressar na sala',
    body: 'Só as contas criadas pelo site da sala podem. Abra o link do seu convite ou fale com quem convidou você.',
  },
  roomNotFound: {
    title: 'Não encontramos esta sala',
    body: 'Ela pode ter sido excluída. Peça um novo link a quem convidou você.',
  },
  mediaSetupFailed: {
    title: 'Não foi possível transmitir áudio e vídeo',
    body: 'Sua rede pode estar bloqueando chamadas. Verifique-a ou desative a VPN e ingresse novamente.',
  },
  mediaLost: {
    title: 'O áudio e o vídeo pararam',
    body: 'Sua conexão caiu por tempo demais. Verifique se você está online e ingresse novamente.',
  },
  requestFailed: {
    title: 'A chamada foi interrompida',
    body: 'O serviço de chamadas não respondeu a tempo. Você pode ingressar novamente.',
  },
  tokenNotRefreshed: {
    title: 'Seu acesso à chamada expirou',
    body: 'Não foi possível renová-lo a tempo. Ingresse novamente para obter um novo.',
  },
  networkLost: {
    title: 'Sua conexão caiu',
    body: 'A chamada pode estar continuando sem você. Verifique se você está online e ingresse novamente.',
  },
  serviceFailed: {
    title: 'O serviço de chamadas teve um problema',
    body: 'O problema não foi causado por você. Espere um momento e ingresse novamente.',
  },
  unknown: {
    title: 'A chamada terminou',
    body: 'Não sabemos por quê. Se você não esperava por isso, pode ingressar novamente.',
  },
} satisfies Catalogue['ended'];
