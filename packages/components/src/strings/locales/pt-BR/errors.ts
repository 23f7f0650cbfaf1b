import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Este link não leva a nenhuma sala',
    body: 'O endereço da sala está incompleto. Abra novamente o link do seu convite ou peça um novo.',
  },
  unauthenticated: {
    title: 'Entre novamente na sua conta',
    body: 'Sua sessão terminou. Entre na sua conta e volte a esta página.',
  },
  'not-invited': {
    title: 'Você não tem convite para esta sala',
    body: 'Peça a quem administra a sala para adicionar você e verifique se entrou com a conta certa.',
  },
  forbidden: {
    title: 'Você não pode fazer isso aqui',
    body: 'Sua função nesta sala não permite. Fale com quem administra a sala.',
  },
  'origin-not-allowed': {
    title: 'Esta página não pode usar a sala',
    body: 'A sala pertence a outro site. Abra-a por lá ou avise quem administra esta página.',
  },
  'room-not-found': {
    title: 'Não encontramos esta sala',
    body: 'Ela pode ter sido excluída, o link pode estar errado ou talvez você não tenha convite. Verifique com qual conta você entrou ou fale com quem convidou você.',
  },
  'knock-not-found': {
    title: 'Esta solicitação para ingressar não existe mais',
    body: 'Confira a lista novamente: ela pode ter sido retirada.',
  },
  'knock-settled': {
    title: 'Alguém foi mais rápido',
    body: 'Esta solicitação para ingressar já foi respondida, retirada ou esperou tempo demais.',
  },
  'too-many-knocks': {
    title: 'Você já enviou solicitações suficientes por agora',
    body: 'Suas solicitações foram recusadas várias vezes. Espere um pouco ou peça um convite a quem administra a sala.',
    action: 'Pedir novamente',
  },
  'request-repeated': {
    title: 'Isso já foi enviado',
    body: 'Outra coisa foi enviada antes com o mesmo número. Abra a página novamente e confira o que há nela.',
  },
  'request-too-large': {
    title: 'Foi muita coisa de uma vez',
    body: 'Altere menos pessoas ou textos mais curtos por vez.',
  },
  'too-many-requests': {
    title: 'Um pouco rápido demais',
    body: 'Houve muitas solicitações em pouco tempo. Espere um momento e tente novamente.',
    action: 'Tentar novamente',
  },
  'room-not-open': {
    title: 'Esta sala ainda não abriu',
    body: 'Você chegou um pouco cedo. Tente novamente quando a sala abrir.',
    action: 'Verificar novamente',
  },
  'room-expired': {
    title: 'Esta sala foi encerrada',
    body: 'O tempo dela acabou e ninguém mais pode ingressar. Pergunte a quem convidou você se há uma nova.',
  },
  'service-unavailable': {
    title: 'As chamadas não estão disponíveis no momento',
    body: 'O serviço de chamadas está ocupado ou em manutenção. Espere um momento e tente novamente.',
    action: 'Tentar novamente',
  },
  internal: {
    title: 'Algo deu errado do nosso lado',
    body: 'O problema não foi causado por você. Tente novamente; se continuar, envie os detalhes abaixo ao suporte.',
    action: 'Tentar novamente',
  },
  'endpoint-unreachable': {
    title: 'Não conseguimos acessar a sala',
    body: 'Sua conexão pode ter caído. Verifique se você está online e tente novamente.',
    action: 'Tentar novamente',
  },
  'endpoint-invalid-response': {
    title: 'Recebemos uma resposta ilegível',
    body: 'Os dados da sala chegaram incompletos. Tente novamente; se continuar, envie os detalhes abaixo ao suporte.',
    action: 'Tentar novamente',
  },
  'not-supported': {
    title: 'Isso não está disponível aqui',
    body: 'Esta página não pode fazer isso. Fale com quem a administra.',
  },
  'room-not-joinable': {
    title: 'Não é possível ingressar na sala no momento',
    body: 'Ela pode ainda não ter aberto ou ter acabado de fechar. Espere um momento e tente novamente.',
    action: 'Tentar novamente',
  },
  'removed-from-room': {
    title: 'Removeram você desta sala',
    body: 'Seu convite foi cancelado. Se você não esperava por isso, fale com quem convidou você.',
  },
  'removed-from-call': {
    title: 'Removeram você da chamada',
    body: 'Um apresentador encerrou a chamada para você. Se você não esperava por isso, pergunte a ele.',
  },
  'call-ended-for-everyone': {
    title: 'A chamada terminou',
    body: 'Ela foi encerrada para todos.',
  },
  'token-rejected': {
    title: 'Não conseguimos confirmar sua identidade',
    body: 'Seu acesso a esta chamada não foi aceito. Tente novamente para obter um novo.',
    action: 'Tentar novamente',
  },
  'connection-failed': {
    title: 'Não conseguimos conectar você',
    body: 'Sua rede pode estar bloqueando chamadas. Verifique-a ou desative a VPN e tente novamente.',
    action: 'Tentar novamente',
  },
  'connection-lost': {
    title: 'Sua conexão caiu',
    body: 'A chamada pode estar continuando sem você. Verifique se você está online e ingresse novamente.',
    action: 'Ingressar novamente',
  },
  'call-failed': {
    title: 'Não conseguimos iniciar a chamada',
    body: 'A chamada terminou antes de começar. Tente novamente; se continuar, envie os detalhes abaixo ao suporte.',
    action: 'Tentar novamente',
  },
  'call-crashed': {
    title: 'A chamada parou inesperadamente',
    body: 'Ainda pode haver gente nela. Ingresse novamente para voltar.',
    action: 'Ingressar novamente',
  },
  'already-in-call': {
    title: 'Você está em outra chamada nesta página',
    body: 'Uma página só comporta uma chamada. Saia primeiro da outra e depois ingresse aqui.',
    action: 'Tentar novamente',
  },
  'engine-unavailable': {
    title: 'A chamada não carregou',
    body: 'Não foi possível obter parte desta página ou este navegador não faz chamadas. Verifique sua conexão e tente novamente.',
    action: 'Tentar novamente',
  },
} satisfies Catalogue['errors'];
